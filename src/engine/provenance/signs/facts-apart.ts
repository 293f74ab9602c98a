import type { Fact, Pair, Range, Version } from '../../model';
import { primaryTag } from '../../text/language';

/** What one text has that the other lacks: how many figures, dates and names, and quotations. */
export interface OwnFacts {
  /** In sentences that both tell. */
  readonly within: number;
  /** In sentences of its own. */
  readonly alone: number;
  /** Quotations in sentences of its own, which the other does not have either. */
  readonly quoted: number;
}

/**
 * What each of two texts has for itself. Quotations in shared sentences are left out: put in other words they
 * are both gone and new. So are names where every noun has a capital.
 */
export function factsApart(
  pair: Pair,
  a: Version,
  b: Version,
): { readonly a: OwnFacts; readonly b: OwnFacts } {
  const nouns = [a, b].some(({ language }) => primaryTag(language) === 'de');
  const told = pair.facts.filter(({ kind }) => !(nouns && kind === 'name'));
  const dropped = told.filter(({ state }) => state === 'dropped');
  const added = told.filter(({ state }) => state === 'new');
  return {
    a: counted(dropped, (fact) => fact.a, a, pair.removed),
    b: counted(added, (fact) => fact.b, b, pair.added),
  };
}

/** All facts that one text has and the other lacks, whether they stand in shared sentences or not. */
export function allOf({ within, alone }: OwnFacts): number {
  return within + alone;
}

/** Whether what one text has for itself is talk, beside another that has so many facts more. */
export function onlyTalks(richer: OwnFacts, { alone, quoted }: OwnFacts, least: number): boolean {
  return quoted === 0 && alone * LEAST_TIMES_RICHER <= allOf(richer) && allOf(richer) >= least;
}

/** What talks has no fact, or one for so many of the other. */
const LEAST_TIMES_RICHER = 8;

function counted(
  facts: readonly Fact[],
  rangesOf: (fact: Fact) => readonly Range[],
  version: Version,
  alone: readonly number[],
): OwnFacts {
  const apart = alone.map((sentence) => version.sentences[sentence]!);
  const isAlone = ({ start }: Range): boolean => apart.some((one) => start >= one.start && start < one.end);
  const heads = version.paragraphs.filter(({ kind }) => kind === 'headline');
  const inHead = ({ start }: Range): boolean => heads.some((one) => start >= one.start && start < one.end);
  // A headline may have all its words with a capital, and figures of the text in another form.
  const told = facts.filter((fact) => !rangesOf(fact).every(inHead));
  // A fact that stands in a shared sentence as well is told there.
  const own = told.filter((fact) => rangesOf(fact).every(isAlone));
  const quoted = (list: readonly Fact[]): number => list.filter(({ kind }) => kind === 'quotation').length;
  const count = own.length - quoted(own);
  return { within: told.length - quoted(told) - count, alone: count, quoted: quoted(own) };
}
