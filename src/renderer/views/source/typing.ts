/** Milliseconds of rest in the typing before the comparison follows: less than between two keys of a fast typist. */
const REST = 40;

/**
 * Hands on the newest text only: after a short rest, and never while an earlier one is under way. A text that was overtaken by a newer
 * one is not sent.
 */
export class Typing {
  private newest: string | null = null;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (text: string) => Promise<void>) {}

  /** Some text has not been handed on yet, or is under way. */
  get busy(): boolean {
    return this.newest !== null || this.sending;
  }

  change(text: string): void {
    this.newest = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), REST);
  }

  /** Hands on what waits, without a rest. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending) return;
    while (this.newest !== null) {
      const text = this.newest;
      this.newest = null;
      this.sending = true;
      try {
        await this.send(text);
      } finally {
        this.sending = false;
      }
    }
  }
}
