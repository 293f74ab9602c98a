import type { Unsubscribe } from './shell';

/**
 * Listeners of one event. What arrives before anybody listens is kept for the first listener: files can be
 * handed over while the page still loads.
 */
export interface Emitter<T> {
  emit(payload: T): void;
  on(listener: (payload: T) => void): Unsubscribe;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(payload: T) => void>();
  let waiting: T[] = [];
  return {
    emit(payload) {
      if (listeners.size === 0) waiting.push(payload);
      for (const listener of [...listeners]) listener(payload);
    },
    on(listener) {
      // A wrapper, so that the same function subscribed twice is called twice and leaves twice.
      const own = (payload: T): void => listener(payload);
      listeners.add(own);
      const kept = waiting;
      waiting = [];
      for (const payload of kept) own(payload);
      return () => void listeners.delete(own);
    },
  };
}
