import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { Attribution } from './clauses';
import { type Copy, isNew, statedStems } from './copies';
import { governs } from './governed';
import { namesRole } from './named-sources';
import { givesNews } from './news-given';
import { isPronoun, mayBeSame } from './same-sources';

/** What a sentence names that announces the next ones: "The report makes three points." */
const FRAME =
  /^(?:points?|reasons?|complaints?|conclusions?|findings|claims?|accusations?|charges|allegations?|demands?|version|account|story|list|lists|things)$/;

/** A sentence near by that has the source carries the statement along. */
export function isCarried(copy: Copy, target: number, clause: Attribution): boolean {
  const { to, view, clauses } = copy;
  const { sentences } = to.version;
  const paragraph = sentences[target]?.paragraph;
  const near = [target - 1, target + 1].filter((other) => !copy.speaksForItself(other, clause));
  return near.some((other) => {
    const beside = sentences[other]?.paragraph === paragraph;
    const same = (clauses.get(other) ?? []).filter((one) => mayBeSame(one, clause));
    if (beside && same.some(({ plain }) => plain)) return true;
    if (beside && other < target && announces(to.tokens[other] ?? [], clause)) return true;
    // "Police said the captain, who survived, had been drinking": a split leaves the source with one half.
    if ((beside || view.link.b.includes(other)) && other > target && givesNews(to, other, clause))
      return true;
    if (!view.link.b.includes(other) && !(beside && saysRest(copy, target, other, clause))) return false;
    return same.some((one) => isNew(copy, one.at, clause) && isGoverning(to, one));
  });
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
