import { PAIR_FEATURES } from '../../score/features';
import { evaluate } from '../../score/forest';
import type { Bench } from '../layout/bench';
import type { Candidate } from '../candidates/candidates';
import { type Cell, type Judged, putContext } from './context';
import { type Models, SURROUNDED_FEATURES } from '../models';
import { withVectors } from './by-vectors';
import { OTHER_QUOTATION, areOtherQuotations } from './other-quotations';
import { type Particulars, measuredParticulars } from './particulars';
import { oddsOfOneStatement } from './particulars-differ';
import { featuresWithoutName, lossByName } from './owed-to-a-name';
import { tellsNames } from './shared-names';

/**
 * What a title and a sentence of the text lose, in log-odds. A title says what its text says again: it
 * resembles the lead of the other text and is not its counterpart. Of 13 such links in thirty stories that
 * others labelled none was right; where a text has no lead of its own to say it, the title's words are so
 * near that the link stands all the same.
 */
const TITLE_AND_TEXT = 3.5;

/**
 * What two sentences of which one figure is another one lose, in log-odds, against the same with that figure
 * equal: an editor must see such a change, and in free wording the figure was half of what the two had in
 * common.
 */
const OTHER_VALUE = 0.3;

/** Log-odds by the words alone from which a pair may well become a link: its comparison will be wanted again. */
const WORTH_KEEPING = -2;

const WIDTH = SURROUNDED_FEATURES.length;

/** Candidates between two looks at the clock. */
const CHECK_EVERY = 64;

/**
 * Judges candidates in two passes: each by its own words, then in the light of all others. Once the deadline
 * has passed the rest goes unjudged, equal sentences excepted.
 */
export function judge(
  candidates: readonly Candidate[],
  bench: Bench,
  particulars: Particulars,
  models: Models,
  deadline: () => boolean = () => false,
): Judged[] {
  const judged: Candidate[] = [];
  const byWords: Cell[] = [];
  const floors: number[] = [];
  /** By cell: measured as if the one figure in which the two differ were equal, where that speaks for a link. */
  const others = new Map<number, Float64Array>();
  const rows = new Float64Array(candidates.length * WIDTH);
  const { embedded, titles } = bench;
  const byNames = tellsNames(bench);
  let late = false;
  candidates.forEach((candidate, k) => {
    late ||= k % CHECK_EVERY === 0 && deadline();
    if (late && !candidate.equal) return;
    const { i, j } = candidate;
    const [x, y] = [bench.a[i]!, bench.b[j]!];
    const at = byWords.length * WIDTH;
    bench.glance(x, y, rows, at);
    const least = oddsOfOneStatement(x, y, bench.vocabulary);
    const unlike = !candidate.equal && titles.a[i] !== titles.b[j] ? TITLE_AND_TEXT : 0;
    const alone = Math.max(least, evaluate(models.own, rows, at)) - unlike;
    if (alone > WORTH_KEEPING) bench.keepGlance(x, y, rows, at);
    const asIfEqual = bench.glanceAsIfEqual(x, y);
    const supposed = asIfEqual ? evaluate(models.own, asIfEqual, 0) - OTHER_VALUE - unlike : -Infinity;
    const own = supposed > 0 ? Math.max(alone, supposed) : alone;
    if (own > alone) others.set(byWords.length, asIfEqual!);
    judged.push(candidate);
    byWords.push({ i, j, own });
    floors.push(least);
  });
  const cells = embedded ? withVectors(byWords, embedded, [bench.a.length, bench.b.length]) : byWords;
  putContext(cells, bench.a.length, bench.b.length, measuredParticulars(particulars), {
    values: rows,
    width: WIDTH,
    offset: PAIR_FEATURES.length,
  });
  return cells.map(({ i, j, own }, k) => {
    const at = k * WIDTH;
    const told = evaluate(models.surrounded, rows, at);
    const asIfEqual = others.get(k);
    const supposed = asIfEqual ? supposing(asIfEqual, rows, at, models) - OTHER_VALUE : -Infinity;
    const best = Math.max(told, supposed);
    const lost = byNames && best > 0 && !judged[k]!.equal ? lostByName(cells[k]!, bench, models) : 0;
    const apart = best > WORTH_KEEPING && !judged[k]!.equal && areOtherQuotations(i, j, bench);
    const logit = Math.max(floors[k]!, best - lost) - (apart ? OTHER_QUOTATION : 0);
    return { i, j, own, equal: judged[k]!.equal, logit, context: Math.tanh((logit - own) / 4) };
  });
}

/** What a likely pair loses in log-odds because it lives by one name that the two sentences share. */
function lostByName({ i, j }: Cell, bench: Bench, { own }: Models): number {
  const [x, y] = [bench.a[i]!, bench.b[j]!];
  const { comparison, features } = bench.measure(x, y);
  const without = featuresWithoutName(x, y, comparison);
  if (without.length === 0) return 0;
  const owed = evaluate(own, features) - Math.min(...without.map((bare) => evaluate(own, bare)));
  return lossByName(owed);
}

/** The log-odds of a row of many with other measurements of its words; what surrounds it stays. */
function supposing(words: Float64Array, rows: Float64Array, at: number, { surrounded }: Models): number {
  const row = rows.slice(at, at + WIDTH);
  row.set(words);
  return evaluate(surrounded, row);
}
