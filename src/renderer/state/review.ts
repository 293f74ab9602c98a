import type { Link, Pair, Pin, PinEnd, Version, VersionId } from '../../engine';
import { cellOf, sentencesOf } from './blocks';
import type { Edition, NumberedFinding } from './edition';

/** A link under review, seen from the pair that was chosen. */
export interface ReviewedLink {
  readonly number: number;
  readonly link: Link;
  readonly findings: readonly NumberedFinding[];
}

/** What a row holds for two versions. */
export interface PairReview {
  readonly pair: Pair;
  readonly from: Version;
  readonly to: Version;
  readonly links: readonly ReviewedLink[];
  /** Sentences of this row that only one of the two has. */
  readonly onlyFrom: readonly number[];
  readonly onlyTo: readonly number[];
  /** Findings in these that belong to no link. */
  readonly alone: readonly NumberedFinding[];
}

function sentencesIn(edition: Edition, row: number, version: Version): number[] {
  return cellOf(edition, row, version.id).flatMap((paragraph) => sentencesOf(version.paragraphs[paragraph]));
}

const overlaps = (
  version: Version,
  sentences: readonly number[],
  range: { start: number; end: number } | null,
): boolean =>
  range !== null &&
  sentences.some((number) => {
    const sentence = version.sentences[number];
    return sentence !== undefined && range.start < sentence.end && range.end > sentence.start;
  });

/** The pair of two versions, whichever of them comes first in it. */
function pairBetween(edition: Edition, one: VersionId, other: VersionId): Pair | undefined {
  return edition.collation.pairs.find(
    (pair) => (pair.from === one && pair.to === other) || (pair.from === other && pair.to === one),
  );
}

export function reviewOf(edition: Edition, row: number, one: VersionId, other: VersionId): PairReview | null {
  const pair = pairBetween(edition, one, other);
  const from = edition.versions.get(pair?.from ?? '');
  const to = edition.versions.get(pair?.to ?? '');
  if (!pair || !from || !to) return null;
  const own = new Set(sentencesIn(edition, row, from));
  const theirs = new Set(sentencesIn(edition, row, to));
  const linkedFrom = new Set(pair.links.flatMap((link) => link.a));
  const linkedTo = new Set(pair.links.flatMap((link) => link.b));
  const numbered = edition.findings.filter((one) => one.pair === pair);
  const links = pair.links.flatMap((link, number): ReviewedLink[] => {
    if (!link.a.some((sentence) => own.has(sentence)) && !link.b.some((sentence) => theirs.has(sentence)))
      return [];
    const findings = numbered.filter(({ finding }) =>
      finding.b ? overlaps(to, link.b, finding.b) : overlaps(from, link.a, finding.a),
    );
    return [{ number, link, findings }];
  });
  const onlyFrom = [...own].filter((sentence) => !linkedFrom.has(sentence));
  const onlyTo = [...theirs].filter((sentence) => !linkedTo.has(sentence));
  const alone = numbered.filter(({ finding }) =>
    finding.b
      ? overlaps(to, onlyTo, finding.b) && !overlaps(to, [...linkedTo], finding.b)
      : overlaps(from, onlyFrom, finding.a) && !overlaps(from, [...linkedFrom], finding.a),
  );
  return { pair, from, to, links, onlyFrom, onlyTo, alone };
}

/** Versions in which a finding goes by the words of sentences that its pair links with none. */
export function looseEnds({ pair, from, to }: PairReview, { finding }: NumberedFinding): readonly Version[] {
  const linked = (side: 'a' | 'b'): readonly number[] => pair.links.flatMap((link) => link[side]);
  return [
    ...(finding.a && !overlaps(from, linked('a'), finding.a) ? [from] : []),
    ...(finding.b && !overlaps(to, linked('b'), finding.b) ? [to] : []),
  ];
}

/** Findings of a pair that speak of a sentence of one of its versions. */
export const findingsOn = (
  edition: Edition,
  { pair, from }: PairReview,
  version: Version,
  sentence: number,
): readonly NumberedFinding[] =>
  edition.findings.filter(
    (one) =>
      one.pair === pair && overlaps(version, [sentence], version === from ? one.finding.a : one.finding.b),
  );

/** How a pin finds a sentence again: by its text and which of the same text it is. */
function pinEnd(version: Version, sentence: number): PinEnd {
  const textOf = (number: number): string => {
    const range = version.sentences[number];
    return range ? version.text.slice(range.start, range.end) : '';
  };
  const text = textOf(sentence);
  let occurrence = 0;
  for (let before = 0; before < sentence; before += 1) if (textOf(before) === text) occurrence += 1;
  return { version: version.id, text, occurrence };
}

/** A pin that holds a link, or forbids it, in every later run. */
export function pinOf(
  kind: Pin['kind'],
  from: Version,
  a: readonly number[],
  to: Version,
  b: readonly number[],
): Pin {
  return {
    kind,
    a: a.map((sentence) => pinEnd(from, sentence)),
    b: b.map((sentence) => pinEnd(to, sentence)),
  };
}

/** The pin that the user set on a link, if any. */
export function pinOn(pins: readonly Pin[], pin: Pin): Pin | undefined {
  const same = (one: readonly PinEnd[], other: readonly PinEnd[]): boolean =>
    one.length === other.length &&
    one.every((end, index) => {
      const there = other[index];
      return end.version === there?.version && end.text === there.text && end.occurrence === there.occurrence;
    });
  return pins.find(
    (one) =>
      one.kind === pin.kind &&
      ((same(one.a, pin.a) && same(one.b, pin.b)) || (same(one.a, pin.b) && same(one.b, pin.a))),
  );
}
