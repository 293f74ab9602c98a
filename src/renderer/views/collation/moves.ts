/** Tells those who draw across rows when the places of rows changed. */
export class Moves {
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly happened = (): void => {
    for (const listener of this.listeners) listener();
  };
}
