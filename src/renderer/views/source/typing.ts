/**
 * Hands on the newest text only: when the world is ready for it, and never while an earlier one is under way. A
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
    // when this task is over: what one key or one input method does at once is one text
    this.timer = setTimeout(() => void this.run());
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
