import type { ContraryWords, Edit, Lexicon, Link, Range, Relation, Version } from '../model';
import type { RawLink } from '../raw-link';
import { lazily } from '../text/lazily';
import { withoutConfetti, withoutLooseArticles, withoutLooseNumbers } from './confetti';
import { editsFrom, oldFirst } from './edits';
import { matchesBeside, withoutExchanged } from './exchanged';
import { withInflection } from './inflection';
import { movesOf, settled, withoutMoved } from './moves';
import type { Pairing } from './core';
import { withoutOwners } from './possessive';
import { withMarks, withPunctuation } from './punctuation';
import { rawMatches } from './raw';
import type { Match, Sides } from './script';
import { shifted } from './shift';
import type { Reading } from '../reading/reading';
import { withWholeCounts } from './counts';
import { withCurrencies } from './currencies';
import { withLostDays } from './lost-days';
import { withoutLooseQuotes, withoutLooseStops } from './loose-quotes';
import { withAbbreviations } from './abbreviations';
import { withBracketPairs } from './brackets';
import { withExchangedMeasures } from './exchanged-measures';
import { withWholeFigures } from './whole-figures';
import { type Evidence, placed, withCosmetic, withWording } from './fill-gaps';

type Edits = Link['edits'];

/**
 * The word edits of a link, raw and readable. The two sides are put in an order of their own before they are
 * compared, so that the edits of B against A are the mirror of A against B by construction.
 */
export function editsOf(link: RawLink, from: Reading, to: Reading, lexicon: Lexicon | null = null): Edits {
  const a = textOf(from.version, link.a);
  const b = textOf(to.version, link.b);
  if (a === b && link.a.length === link.b.length) return same(link, from.version, to.version);
  const { relation, evidence } = link;
  const { contraries = [] } = evidence;
  const matches = matchesBeside(evidence.matches, contraries);
  const sides = withLostDays({
    a: withoutExchanged(from.tokensOf(link.a), contraries, 'a'),
    b: withoutExchanged(to.tokensOf(link.b), contraries, 'b'),
    textA: from.version.text,
    textB: to.version.text,
  });
  if (a <= b) return ordered(compare(sides, { matches, side: 'a' }, contraries, relation, lexicon));
  const turned = { a: sides.b, b: sides.a, textA: sides.textB, textB: sides.textA };
  return ordered(mirrored(compare(turned, { matches, side: 'b' }, contraries, relation, lexicon)));
}

/**
 * Each sentence replaced by its counterpart, for want of time: as exact as a budget of nothing allows, and
 * complete.
 */
export function coarseEdits(link: RawLink, from: Version, to: Version): Edits {
  const edits: Edit[] = [];
  for (let n = 0; n < Math.max(link.a.length, link.b.length); n++) {
    const i = link.a[n];
    const j = link.b[n];
    const a = i === undefined ? null : range(from.sentences[i]!);
    const b = j === undefined ? null : range(to.sentences[j]!);
    const kind = !a ? 'inserted' : !b ? 'deleted' : link.relation === 'identical' ? 'kept' : 'replaced';
    edits.push({ kind, a, b });
  }
  return { words: edits, phrases: edits };
}

function compare(
  sides: Sides,
  evidence: Evidence,
  contraries: readonly ContraryWords[],
  relation: Relation,
  lexicon: Lexicon | null,
): Edits {
  const excluding = contraries.map(({ a, b }) => ({ a, b, by: 'meaning' as const }));
  const contrary = lazily(() => placed(sides, { ...evidence, matches: excluding }));
  const pairing: Pairing = { sides, alike: lazily(() => placed(sides, evidence)), contrary };
  const raw = withoutOwners(rawMatches(sides), sides);
  return {
    words: editsFrom(everyWord(raw, pairing, relation), [], pairing),
    phrases: readable(raw, pairing, relation, lexicon),
  };
}

/** The passes that word by word edits go through, in this order. */
function everyWord(raw: readonly Match[], pairing: Pairing, relation: Relation): readonly Match[] {
  const { sides, alike, contrary } = pairing;
  let matches: readonly Match[] = withCosmetic(raw, sides);
  matches = withWording(matches, sides, alike, relation, contrary);
  matches = withWholeCounts(matches, sides);
  matches = withoutLooseArticles(matches, sides, relation);
  return withoutLooseStops(matches, sides);
}

/** The clean-up passes, in this order. */
function readable(
  raw: readonly Match[],
  pairing: Pairing,
  relation: Relation,
  lexicon: Lexicon | null,
): Edit[] {
  const { sides, alike, contrary } = pairing;
  const reworded = relation === 'paraphrased';
  let matches: readonly Match[] = shifted(raw, sides);
  matches = withCosmetic(matches, sides);
  matches = withInflection(matches, sides);
  matches = withExchangedMeasures(matches, sides);
  matches = withAbbreviations(matches, sides);
  if (reworded) matches = withWording(matches, sides, alike, relation, contrary, lexicon);
  matches = withCurrencies(matches, sides);
  matches = withWholeCounts(matches, sides);
  const moves = movesOf(matches, sides, alike);
  matches = withoutMoved(matches, moves);
  if (reworded) matches = withoutLooseNumbers(matches, sides, moves);
  matches = withoutConfetti(matches, sides, moves, relation);
  matches = withoutLooseQuotes(matches, sides);
  matches = withWholeFigures(matches, sides);
  matches = withBracketPairs(matches, sides);
  const left = settled(moves, matches, sides);
  matches = withPunctuation(matches, sides);
  matches = withMarks(matches, sides);
  return editsFrom(matches, left, pairing);
}

function same(link: RawLink, from: Version, to: Version): Edits {
  const edits = link.a.map((i, n): Edit => {
    return { kind: 'kept', a: range(from.sentences[i]!), b: range(to.sentences[link.b[n]!]!) };
  });
  return { words: edits, phrases: edits };
}

function textOf(version: Version, sentences: readonly number[]): string {
  return sentences
    .map((n) => version.text.slice(version.sentences[n]!.start, version.sentences[n]!.end))
    .join('\n');
}

const MIRRORED_KIND = {
  kept: 'kept',
  inserted: 'deleted',
  deleted: 'inserted',
  replaced: 'replaced',
} as const;

function mirrored({ words, phrases }: Edits): Edits {
  const turn = (edits: readonly Edit[]): Edit[] =>
    edits.map((edit) => ({ ...edit, kind: MIRRORED_KIND[edit.kind], a: edit.b, b: edit.a }));
  return { words: turn(words), phrases: turn(phrases) };
}

const ordered = ({ words, phrases }: Edits): Edits => ({
  words: oldFirst(words),
  phrases: oldFirst(phrases),
});

function range({ start, end }: Range): Range {
  return { start, end };
}
