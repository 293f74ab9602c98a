import { describe, expect, it } from 'vitest';
import { createEmitter } from '../../../src/contract';

describe('createEmitter', () => {
  it('keeps what comes before anybody listens, for the first who does', () => {
    const emitter = createEmitter<number>();
    emitter.emit(1);
    emitter.emit(2);
    const [first, second]: [number[], number[]] = [[], []];
    emitter.on((value) => first.push(value));
    emitter.on((value) => second.push(value));
    emitter.emit(3);
    expect([first, second]).toEqual([[1, 2, 3], [3]]);
  });

  it('lets each listener leave, even one that listens twice', () => {
    const emitter = createEmitter<number>();
    const heard: number[] = [];
    const listener = (value: number): void => void heard.push(value);
    const leave = emitter.on(listener);
    emitter.on(listener);
    leave();
    leave();
    emitter.emit(1);
    expect(heard).toEqual([1]);
  });

  it('calls the others when one leaves while it is called', () => {
    const emitter = createEmitter<number>();
    const heard: string[] = [];
    const leave = emitter.on(() => {
      heard.push('first');
      leave();
    });
    emitter.on(() => heard.push('second'));
    emitter.emit(1);
    emitter.emit(2);
    expect(heard).toEqual(['first', 'second', 'second']);
  });
});
