import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';
import { type Copy, isNew, statedStems } from './copies';
import { governs } from './governed';
import { namesRole } from './named-sources';
import { givesNews } from './news-given';
import { refersBack } from './refers-back';
import { claimOf } from './claims';
import { leftUntold, shareTold } from './told';
import { writersOf } from './written-by';
import { isPronoun, isSame, mayBeSame } from './same-sources';

/** What a sentence names that announces the next ones: "The report makes three points." */
const FRAME =
  /^(?:points?|reasons?|complaints?|conclusions?|findings|claims?|accusations?|charges|allegations?|demands?|version|account|story|list|lists|things)$/;

/** A sentence near by that has the source carries the statement along. */
export function isCarried(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, view, clauses } = copy;
  const { sentences } = to.version;
  const paragraph = sentences[target]?.paragraph;
  if (sentences[target + 1]?.paragraph === paragraph && refersBack(to.tokens[target + 1] ?? [])) return true;
  if (isSplit(copy, target, clause)) return true;
  const near = [target - 1, target + 1].filter((other) => !copy.speaksForItself(other, clause));
  return near.some((other) => {
    const beside = sentences[other]?.paragraph === paragraph;
    const same = (clauses.get(other) ?? []).filter((one) => mayBeSame(one, clause));
    if (beside && same.some(({ plain }) => plain)) return true;
    if (beside && other < target && writersOf(copy, clause).some((one) => speaks(copy, other, one)))
      return true;
    if (beside && other < target && announces(to.tokens[other] ?? [], clause)) return true;
    // "Police said the captain, who survived, had been drinking": a split leaves the source with one half.
    if ((beside || view.link.b.includes(other)) && other > target && givesNews(to, other, clause))
      return true;
    if (!view.link.b.includes(other) && !(beside && saysRest(copy, target, other, clause))) return false;
    return same.some((one) => isNew(copy, one.at, clause) && isGoverning(to, one));
  });
}

/**
 * "When the gates stuck, trains stood still. The cause, said the operator, was a fault": a sentence behind it
 * in the paragraph tells what the bare one leaves out of the claim, and by whom.
 */
function isSplit(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, clauses } = copy;
  const { sentences } = to.version;
  const rest = leftUntold(copy, claimOf(copy.from, clause), target);
  if (rest.tokens.length === 0) return false;
  for (let other = target + 1; other <= target + REACH; other++) {
    if (sentences[other]?.paragraph !== sentences[target]?.paragraph) break;
    const said = (clauses.get(other) ?? []).some((one) => one.plain && isSame(one, clause));
    if (said && shareTold(copy, rest, other) >= LEAST_OF_REST) return true;
  }
  return false;
}

/** Sentences behind one that may tell the rest of its claim, and how much of the rest. */
const REACH = 2;
const LEAST_OF_REST = 0.5;

function speaks({ clauses }: Copy, sentence: number, clause: Attribution): boolean {
  return (clauses.get(sentence) ?? []).some((one) => one.plain && isSame(one, clause));
}

/** A word of the statement that the bare half lacks stands in its neighbour. */
function saysRest(copy: Copy, target: number, near: number, clause: Attribution): boolean {
  const [own, other] = [target, near].map((n) => new Set((copy.to.tokens[n] ?? []).map(({ stem }) => stem)));
  return [...statedStems(copy, clause)].some((stem) => !own!.has(stem) && other!.has(stem));
}

function isGoverning({ tokens }: Reading, { sentence, at, plain }: Attribution): boolean {
  const own = (tokens[sentence] ?? []).filter(({ quoted }) => !quoted);
  return (
    plain ||
    governs(
      own,
      own.findIndex(({ start }) => start === at),
    )
  );
}

/** "The report makes three points.", "He said this:" */
function announces(tokens: readonly Token[], clause: Attribution): boolean {
  if (tokens.at(-1)?.form === ':') return true;
  const last = tokens.findLast(({ kind }) => kind !== 'punctuation');
  return FRAME.test(last?.form ?? '') && (namesRole(tokens, clause) || !named(clause));
}

function named({ speaker }: Attribution): boolean {
  return speaker !== null && !isPronoun(speaker.label);
}
