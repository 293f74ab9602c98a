import type { Port } from '../../../../src/renderer/worker/line';
import type { Answer, Request } from '../../../../src/renderer/worker/messages';

/** A worker whose answers the test gives. */
export class Bench {
  readonly ports: { readonly port: Port; readonly sent: Request[]; ended: boolean }[] = [];
  readonly start = (): Port => {
    const sent: Request[] = [];
    const entry = {
      sent,
      ended: false,
      port: {
        onmessage: null,
        onerror: null,
        postMessage: (message: unknown) => void sent.push(message as Request),
        terminate: () => {
          entry.ended = true;
        },
      } as Port,
    };
    this.ports.push(entry);
    return entry.port;
  };

  get last() {
    const entry = this.ports.at(-1);
    if (!entry) throw new Error('No worker was started');
    return entry;
  }

  sent<K extends Request['kind']>(kind: K): Extract<Request, { kind: K }> {
    const found = this.last.sent.findLast((message) => message.kind === kind);
    if (!found) throw new Error(`No ${kind} was sent`);
    return found as Extract<Request, { kind: K }>;
  }

  answer(answer: Answer): void {
    this.last.port.onmessage?.({ data: answer });
  }
}
