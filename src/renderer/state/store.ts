import { create } from 'zustand';
import { INITIAL } from './initial';
import type { State } from './model';

/** The one store. Changed only through `act`, by the pure transitions beside this file. */
export const useStore = create<State>()(() => INITIAL);

/** Applies a transition to the store. */
export function act<A extends readonly unknown[]>(
  transition: (state: State, ...args: A) => State,
  ...args: A
): void {
  useStore.setState((state) => transition(state, ...args), true);
}

export const current = (): State => useStore.getState();
