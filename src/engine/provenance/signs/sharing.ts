import type { OwnFacts } from './facts-apart';

/** What two texts share, as shares of their words, 0..1. */
export interface Sharing {
  /** Of each side's words those that no link reaches, headline and credits left out. */
  readonly ownA: number;
  readonly ownB: number;
  /** Of the linked words those that stand in long runs to the letter. */
  readonly verbatim: number;
  /** Of each side's linked words those that the other has in the same place, in any form. */
  readonly keptA: number;
  readonly keptB: number;
  /** Facts that one has and the other lacks. */
  readonly facts: { readonly a: OwnFacts; readonly b: OwnFacts };
}
