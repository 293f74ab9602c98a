import type { Token } from '../reading/tokens';
import { DENIES, DENIES_WITH, IS_PRIVATIVE, NEGATES, NEGATES_CLAUSE, TURNS } from '../words/word-classes';
import { handedOn, targetsOf } from './denial-targets';

/** Whatever may deny another word. */
export const DENYING = NEGATES | NEGATES_CLAUSE | DENIES | TURNS;
/** Or begins a phrase that does. */
export const MAY_DENY = DENYING | IS_PRIVATIVE | DENIES_WITH;

/** Words that deny with the one before or behind them: "ruled out", "yet to", "gave up". */
const BEHIND = /^(?:out|from|of|longer)$/;
const BEFORE = /^(?:gave|give|given|giving|call|called|calls|calling)$/;

/** Which words of a side are denied. */
export interface Polarity {
  /** Whether an odd number of denials stands over the word. */
  isDenied(at: number): boolean;
  /** The last word that denies the one at a position, -1 where none does. */
  denierOf(at: number): number;
  /** Positions of the words that are denied, ascending. */
  readonly denied: readonly number[];
  /** The words that deny. */
  readonly deniers: ReadonlySet<number>;
  /** Of these the ones that cancel each other out: "never refused". */
  readonly idle: ReadonlySet<number>;
}

/**
 * Counts the denials over each word: `not`, `no`, `nobody`, verbs of refusing, failing and dropping a plan, and
 * what hands a denial on (`was not able to leave`, `made no apology`, `no charges were brought`). Two of them
 * cancel out: `never refused to pay`.
 */
export function polarityOf(tokens: readonly Token[]): Polarity {
  const parity = new Uint8Array(tokens.length);
  const by = new Int32Array(tokens.length).fill(-1);
  const deniers = new Set<number>();
  const idle = new Set<number>();
  const reach = tokens.map((token, at) => ((token.classes & MAY_DENY) === 0 ? [] : targetsOf(tokens, at)));
  reach.forEach((reached, at) => {
    if (reached.length === 0) return;
    deniers.add(at);
    if (BEHIND.test(tokens[at + 1]?.form ?? '')) deniers.add(at + 1);
    if (BEFORE.test(tokens[at - 1]?.form ?? '')) deniers.add(at - 1);
    // "never refused to pay": what is refused is not denied then.
    if (parity[at] === 1) {
      idle.add(at).add(by[at]!);
      return;
    }
    for (let k = 0; k < reached.length; k++) {
      if (reach[reached[k]!]!.length > 0) continue;
      for (const next of handedOn(tokens, reached[k]!)) if (!reached.includes(next)) reached.push(next);
    }
    for (const target of new Set(reached)) {
      parity[target]! ^= 1;
      by[target] = at;
    }
  });
  const denied = [...parity.keys()].filter((at) => parity[at] === 1);
  return { isDenied: (at) => parity[at] === 1, denierOf: (at) => by[at] ?? -1, denied, deniers, idle };
}
