import type { Look } from './readings';

/** Passages shown of the beginning, and passages in all. */
const FIRST = 3;
const MOST = 12;
/** Characters shown of a passage, and of what stands before its first telling letter. */
const LENGTH = 320;
const BEFORE = 60;

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * What of a text shows whether it was read well: its beginning, and further on the passages that the open
 * texts do not have, or that have letters beyond ASCII where there is nothing to compare with.
 *
 * @param open texts of the versions that the same file is open as
 */
export function lookAt(title: string, text: string, open: readonly string[]): Look {
  const paragraphs = paragraphsOf(text);
  const known = new Set(open.flatMap(paragraphsOf));
  const fresh = paragraphs.map((paragraph) => open.length > 0 && !known.has(paragraph));
  const differs = fresh.includes(true);
  const tells = paragraphs.map((paragraph, at) =>
    differs ? fresh[at] === true : /[^\0-\x7f]/.test(paragraph),
  );
  const chosen = paragraphs
    .map((_, at) => at)
    .filter((at) => at < FIRST || tells[at])
    .slice(0, MOST);
  // a text that is plain throughout is shown by its beginning alone
  const shown = chosen.length > FIRST ? chosen : paragraphs.map((_, at) => at).slice(0, MOST / 2);
  return {
    title,
    passages: shown.map((at, index) => ({
      text: cut(paragraphs[at] ?? ''),
      fresh: fresh[at] ?? false,
      gap: index > 0 && shown[index - 1] !== at - 1,
    })),
    paragraphs: paragraphs.length,
    fresh: open.length > 0 ? fresh.filter(Boolean).length : null,
    unreadable: text.match(/\uFFFD/gu)?.length ?? 0,
  };
}

/** A long passage cut so that its first letter beyond ASCII is in it. */
function cut(paragraph: string): string {
  if (paragraph.length <= LENGTH) return paragraph;
  const telling = Math.max(0, paragraph.search(/[^\0-\x7f]/));
  const from = telling + BEFORE < LENGTH ? 0 : telling - BEFORE;
  const piece = paragraph.slice(from, from + LENGTH).replace(/^\p{Cs}|\p{Cs}$/gu, '');
  return `${from > 0 ? '…' : ''}${piece}${from + LENGTH < paragraph.length ? '…' : ''}`;
}
