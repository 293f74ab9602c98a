import { twinned } from '../plain-patterns';
import type { Version } from '../../model';

const TEAM = "\\p{Lu}[\\p{L}\\p{M}.&'\\u2019-]*(?: [\\p{L}\\p{M}.&'\\u2019-]+){0,3}";
/** `Arden 2, Bolton Vale 1`: a line of nothing but two names, each with a small number. */
const RESULT = twinned(new RegExp(`^(${TEAM}) (\\p{Nd}{1,2}),? (${TEAM}) (\\p{Nd}{1,2})$`, 'u'));
const DIGIT_LAST = /\p{Nd}$/u;
/** Longer lines are sentences. */
const LONGEST = 60;
/** Fewer such lines may be two articles of two laws. */
const LEAST_LINES = 3;

/**
 * The scores of a list of results that gives each side its own number, as one that is written with a hyphen
 * (`2-1`), by sentence. Lines of this form are results only where there are several and no name stands twice:
 * `Section 2, Article 1` has others beside it.
 */
export function resultsOf({
  text,
  sentences,
}: Pick<Version, 'text' | 'sentences'>): ReadonlyMap<number, string> {
  const scores = new Map<number, string>();
  const names: string[] = [];
  sentences.forEach(({ start, end }, n) => {
    if (end - start > LONGEST || !DIGIT_LAST.test(text.slice(end - 1, end))) return;
    const line = text.slice(start, end);
    const [, home, won, away, lost] = RESULT(line).exec(line) ?? [];
    if (home === undefined || away === undefined) return;
    names.push(home, away);
    scores.set(n, `${won}-${lost}`);
  });
  return scores.size >= LEAST_LINES && new Set(names).size === names.length ? scores : NONE;
}

const NONE: ReadonlyMap<number, string> = new Map();
