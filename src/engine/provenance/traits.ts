import type { Reading } from '../inline/reading';
import type { Link, Pair, Version } from '../model';

/** What the texts of a pair tell of who had it from whom; shares 0..1, leanings -1 (`b` is the source) .. 1 (`a` is the source). */
export interface Traits {
  /** Share of each side's words that no link reaches, credits left out. */
  readonly ownA: number;
  readonly ownB: number;
  /** Share of the linked words that stand in long runs to the letter. */
  readonly verbatim: number;
  /** Share of the linked words whose links keep the order. */
  readonly ordered: number;
  /** Who tells the same statements at greater length. */
  readonly fuller: number;
  /** Who quotes in full where the other has fewer words in quotation marks. */
  readonly quotes: number;
  /** Who has names and figures that the other leaves out of the same statement. */
  readonly details: number;
  /** Who has the dateline and the credit. */
  readonly credit: number;
}

/** Runs of this many kept words do not come about by chance: what plagiarism detectors take (passim: 5; here safer). */
const LONG_RUN = 8;
/** `OSLO, Oct. 3 (Agency) - ` */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M}\s.'/-]{2,40}(?:,[^()]{0,40})?\s*(?:\([^)]{2,30}\)\s*)?[\p{Pd}:]\s/u;
/** Added to the denominator of a leaning, so that one word more proves little. */
const DOUBT = { words: 12, details: 4 } as const;

export function traitsOf(pair: Pair, a: Reading, b: Reading): Traits {
  const changed = pair.links.filter((link) => link.relation === 'edited' || link.relation === 'paraphrased');
  const words = (reading: Reading, sentences: readonly number[]): number =>
    sentences.reduce((sum, n) => sum + reading.countOf(n), 0);
  const linked = pair.links.reduce((sum, link) => sum + words(a, link.a), 0);
  const ordered = pair.links.reduce((sum, link) => sum + (link.moved ? 0 : words(a, link.a)), 0);
  const lengthA = changed.reduce((sum, link) => sum + words(a, link.a), 0);
  const lengthB = changed.reduce((sum, link) => sum + words(b, link.b), 0);
  const quotedA = changed.reduce((sum, link) => sum + quotedWords(a, link.a), 0);
  const quotedB = changed.reduce((sum, link) => sum + quotedWords(b, link.b), 0);
  const detailsA = changed.reduce(
    (sum, { evidence }) => sum + evidence.names.onlyA.length + evidence.figures.onlyA.length,
    0,
  );
  const detailsB = changed.reduce(
    (sum, { evidence }) => sum + evidence.names.onlyB.length + evidence.figures.onlyB.length,
    0,
  );
  return {
    ownA: ownShare(a, pair.removed),
    ownB: ownShare(b, pair.added),
    verbatim: ratio(
      pair.links.reduce((sum, link) => sum + verbatimWords(link, a), 0),
      linked,
    ),
    ordered: ratio(ordered, linked),
    fuller: (lengthA - lengthB) / (lengthA + lengthB + DOUBT.words),
    quotes: (quotedA - quotedB) / (quotedA + quotedB + DOUBT.words),
    details: (detailsA - detailsB) / (detailsA + detailsB + DOUBT.details),
    credit: creditOf(a.version) - creditOf(b.version),
  };
}

function ownShare(reading: Reading, alone: readonly number[]): number {
  const { sentences, paragraphs } = reading.version;
  const counts = (n: number): boolean => {
    const kind = paragraphs[sentences[n]!.paragraph]!.kind;
    return kind !== 'credit' && kind !== 'byline' && kind !== 'headline';
  };
  let all = 0;
  let own = 0;
  sentences.forEach((_, n) => {
    if (counts(n)) all += reading.countOf(n);
  });
  for (const n of alone) if (counts(n)) own += reading.countOf(n);
  return ratio(own, all);
}

function verbatimWords(link: Link, a: Reading): number {
  if (link.relation === 'identical' || link.relation === 'cosmetic')
    return link.a.reduce((sum, n) => sum + a.countOf(n), 0);
  const tokens = a.tokensOf(link.a);
  let words = 0;
  let at = 0;
  let run = 0;
  let end = -1;
  const close = (): void => {
    if (run >= LONG_RUN) words += run;
    run = 0;
  };
  // Runs go on over cosmetic differences: kept edits that touch.
  for (const edit of link.edits.words) {
    if (edit.a === null) {
      close();
      continue;
    }
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= edit.a.end) at++;
    const plain =
      edit.kind === 'kept' && (edit.by === undefined || edit.by === 'form' || edit.by === 'cosmetic');
    if (!plain || from !== end) close();
    if (plain) for (let n = from; n < at; n++) if (!tokens[n]!.punctuation) run++;
    end = at;
  }
  close();
  return words;
}

function quotedWords(reading: Reading, sentences: readonly number[]): number {
  let count = 0;
  for (const n of sentences) {
    let inside = false;
    for (const token of reading.tokensOf([n])) {
      if (token.key === '"') inside = !inside;
      else if (inside && !token.punctuation) count++;
    }
  }
  return count;
}

/** 0 to 1: half for a dateline, half for a credit. */
function creditOf({ text, sentences, paragraphs, roles }: Version): number {
  const opening = sentences
    .slice(0, 4)
    .some(({ start, end }) => DATELINE.test(text.slice(start, Math.min(end, start + 120))));
  const dateline = opening || roles.some(({ role }) => role === 'dateline');
  const credit =
    paragraphs.some(({ kind }) => kind === 'credit') || roles.some(({ role }) => role === 'credit');
  return (dateline ? 0.5 : 0) + (credit ? 0.5 : 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
