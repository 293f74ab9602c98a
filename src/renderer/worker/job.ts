import type { Answer, Request } from './messages';

/** An answer without the number of its request. */
export type Said = Answer extends infer A ? (A extends Answer ? Omit<A, 'request'> : never) : never;
/** The request of a kind. */
export type Of<K extends Request['kind']> = Extract<Request, { kind: K }>;

export class Cancelled extends Error {}

/** Lets messages in. A timer would be held back to 4 ms and more; a message is not. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A request that is being worked at: says its answers, and ends where it was given up. */
export class Job {
  constructor(
    private readonly request: number,
    private readonly send: (answer: Answer, transfer: Transferable[]) => void,
    readonly cancelled: () => boolean,
  ) {}

  say(said: Said, transfer: Transferable[] = []): void {
    this.send({ ...said, request: this.request } as Answer, transfer);
  }

  /** @throws Cancelled */
  checkpoint(): void {
    if (this.cancelled()) throw new Cancelled();
  }

  /** Hears what was said meanwhile. @throws Cancelled */
  async pause(): Promise<void> {
    await breath();
    this.checkpoint();
  }
}
