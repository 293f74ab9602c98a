/** Milliseconds of rest in the typing before the comparison follows: about a frame, so that what one key does (a word put in by an input method) is one text. */
const REST = 16;

/**
 * Hands on the newest text only: after a short rest, when the world is ready for it, and never while an earlier one is under way. A
 * text that was overtaken by a newer one is not sent.
 */
export class Typing {
  private newest: string | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hurried = false;
  private wake: () => void = () => {};

  /** @param ready resolves when the next text may be sent */
  constructor(
    private readonly send: (text: string) => Promise<void>,
    private readonly ready: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Some text has not been handed on yet, or is under way. */
  get busy(): boolean {
    return this.newest !== null || this.running !== null;
  }

  change(text: string): void {
    this.newest = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), REST);
  }

  /** Hands on what waits, at once, and resolves when it has arrived. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.hurried = true;
    this.wake();
    try {
      await this.run();
    } finally {
      this.hurried = false;
    }
  }

  private run(): Promise<void> {
    this.running ??= this.handOn().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async handOn(): Promise<void> {
    while (this.newest !== null) {
      if (!this.hurried)
        await Promise.race([this.ready(), new Promise<void>((resolve) => (this.wake = resolve))]);
      const text: string = this.newest;
      this.newest = null;
      await this.send(text);
    }
  }
}
