import type { Range } from '../../model';
import { lowerBound } from '../../text/lower-bound';
import type { NameToken, Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import type { Piece } from './pieces';
import type { Token } from '../reading/tokens';
import { excerpt } from '../views/views';
import type { Voices } from './voices';

/** Runs of words shown of one change; the rest is in the text. */
const MOST_RUNS = 4;

/**
 * Words of quotations as a message shows them: what stands together is shown together, and dots stand for
 * what lies between, the reporter's words among it. `all` are the words of the quotations, in order; so many
 * of them that are not among those shown may stand between two that are (`gap`).
 */
export function phraseOf(tokens: readonly Token[], all: readonly Token[], reading: Reading, gap = 0): string {
  const shown = new Set(tokens);
  const runs: { start: number; end: number; sentence: number }[] = [];
  let between = Infinity;
  for (const token of all) {
    const run = runs.at(-1);
    if (!shown.has(token)) between++;
    else {
      const { start, end, sentence } = token;
      if (run && between <= gap && !isBroken(run, token, reading)) [run.end, run.sentence] = [end, sentence];
      else runs.push({ start, end, sentence });
      between = 0;
    }
  }
  return runs
    .slice(0, MOST_RUNS)
    .map((run) => excerpt(reading.version.text, run))
    .join(' … ');
}

/** "It slept," said Roe, "in the barn.": the reporter's words stand between two of a quotation. */
function isBroken(before: Range & { sentence: number }, behind: Token, { tokens }: Reading): boolean {
  for (let n = before.sentence; n <= behind.sentence; n++)
    for (const { start, end, quoted, kind } of tokens[n] ?? [])
      if (!quoted && kind !== 'punctuation' && start >= before.end && end <= behind.start) return true;
  return false;
}

/** Words before a name that may belong to it: `the 9th U.S. Circuit Court of Appeals`. */
const LEAD = 4;

/**
 * ` of Jan Roe`: whose quotation it is, as the text has the name; empty where nobody is named, or where a
 * pronoun was traced back to what speaks no words, such as a prize or a newspaper.
 */
export function ofSpeaker(pieces: readonly Piece[], reading: Reading, voices: Voices): string {
  const speaker = pieces.find((piece) => piece.speaker)?.speaker;
  if (!speaker || speaker.parts.length === 0) return '';
  if (!speaker.pronoun) return ` of ${withArticle(speaker, reading)}`;
  if (speaker.parts.some(isBody)) return '';
  const surname = voices.isPerson(speaker.parts) || speaker.parts.length === 1;
  return surname && !hasArticle(speaker.parts, reading) ? ` of ${speaker.label}` : '';
}

/** The name as it stands, with what leads from its article to it. */
function withArticle(
  { start, end, label }: { start: number; end: number; label: string },
  reading: Reading,
): string {
  const { text } = reading.version;
  const { sentences } = reading.version;
  const sentence = lowerBound(0, sentences.length, (k) => sentences[k]!.end <= start);
  const tokens = reading.tokens[sentence] ?? [];
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  for (const last = at - LEAD; at >= 0 && at > last; at--) {
    const { form, start: first } = tokens[at]!;
    if (form === 'the') return `the ${text.slice(tokens[at + 1]?.start ?? start, end)}`;
    if (!/^[\p{Lu}\p{Nd}]/u.test(text.slice(first))) break;
  }
  return label;
}

/** Somewhere in the text an article stands before it, as before no person. */
function hasArticle(parts: readonly string[], reading: Reading): boolean {
  const { text } = reading.version;
  const same = (name: NameToken): boolean => name.parts.join(' ') === parts.join(' ');
  return reading.names.some((names) =>
    names.some(
      (name) =>
        same(name) &&
        /\bthe(?:\s+\p{Nd}\S*)?\s+$/iu.test(text.slice(Math.max(0, name.start - 16), name.start)),
    ),
  );
}
