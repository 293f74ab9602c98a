import type { Finding, Range } from '../../model';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type View, excerpt } from '../views/views';
import type { Attribution } from './clauses';

/** Who speaks for others. */
const FOR_OTHERS = /^spokes(?:man|men|woman|women|person|people)$/;
/** Who heads a body and speaks for it himself. */
const HEADS = /^(?:director|executive|chairman|chairwoman|chair|president|owner|founder|ceo|boss)$/;
/** "managing director", "chief executive". */
const RANK = /^(?:managing|chief|executive|deputy|vice|finance|operations|commercial|sales|technical)$/;
/** Words from whoever speaks to the verb: "a spokesman for Larkfield Homes welcomed the outcome and said". */
const REACH = 8;
const CONFIDENCE = 0.6;

/**
 * A body that speaks through another of its people now: `a spokesman for the yard said` → `the yard's managing
 * director said`. Nobody is named, so that no other rule compares the two. `clauses` are those of the copy's
 * sentence; a spokesman of its president is let go, and so is either side that has both.
 */
export function changedSpokesman(
  view: View,
  clause: Attribution,
  clauses: readonly Attribution[],
  from: Reading,
  to: Reading,
): Finding | null {
  const [other, another] = clauses.filter(({ plain }) => plain);
  if (!other || another) return null;
  const [was, is] = [roleOf(from, clause), roleOf(to, other)];
  if (!was || !is || was.speaksForOthers === is.speaksForOthers) return null;
  const has = (tokens: readonly Token[], wanted: RegExp): boolean =>
    tokens.some(({ form }) => wanted.test(form));
  const [lacksA, lacksB] = was.speaksForOthers ? [HEADS, FOR_OTHERS] : [FOR_OTHERS, HEADS];
  if (has(view.a, lacksA) || has(view.b, lacksB)) return null;
  const [before, after] = [excerpt(from.version.text, was.place), excerpt(to.version.text, is.place)];
  return {
    type: 'title-changed',
    a: was.place,
    b: is.place,
    confidence: CONFIDENCE,
    message: `Whoever speaks changed: “${before}” became “${after}”.`,
  };
}

interface Role {
  readonly place: Range;
  readonly speaksForOthers: boolean;
}

/** The role by which alone somebody speaks in front of the verb of the clause. */
function roleOf({ tokens, names }: Reading, { sentence, at: verb }: Attribution): Role | null {
  const own = tokens[sentence] ?? [];
  const at = own.findIndex(({ start }) => start === verb);
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const { form, kind, start, end } = own[k]!;
    if (kind === 'punctuation') return null;
    const speaksForOthers = FOR_OTHERS.test(form);
    if (!speaksForOthers && !HEADS.test(form)) continue;
    // "chief executive Oona Meri": whoever is named is compared by name.
    const named = (names[sentence] ?? []).some((name) => name.start >= end && name.start <= end + 2);
    const first = RANK.test(own[k - 1]?.form ?? '') ? own[k - 1]!.start : start;
    return named ? null : { place: { start: first, end }, speaksForOthers };
  }
  return null;
}
