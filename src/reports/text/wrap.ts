import stringWidth from 'string-width';

/** A space at which no line ends, as Unicode has it; it is written as any other. */
export const NO_BREAK = '\u00A0';
const NO_BREAKS = /[\u00A0\u2007\u202F]/gu;
const BREAKS = /((?:(?![\u00A0\u2007\u202F])\s)+)/u;

/** A run of words in one style. */
export interface Run {
  readonly text: string;
  readonly paint: (text: string) => string;
}

interface Word {
  text: string;
  readonly paint: Run['paint'];
  /** Stands right after the word before it, which must not be parted from it. */
  readonly glued: boolean;
}

/**
 * Breaks runs into lines of at most `width` columns, at spaces that are not no-break ones; a word longer than
 * a line stands on a line of its own. Each style is closed at the end of its line, so that lines can be set
 * beside each other.
 */
export function wrap(runs: readonly Run[], width: number): string[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const group of groups(words(runs))) {
    const size = group.reduce((sum, { text }) => sum + stringWidth(text), 0);
    if (line.length > 0 && used + 1 + size > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += size + (line.length > 0 ? 1 : 0);
    line.push(...group);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(paintLine);
}

function words(runs: readonly Run[]): Word[] {
  const found: Word[] = [];
  let spaceBefore = true;
  for (const { text, paint } of runs) {
    text.split(BREAKS).forEach((part) => {
      if (part === '') return;
      if (part.trim() === '') {
        spaceBefore = true;
        return;
      }
      found.push({ text: part, paint, glued: !spaceBefore });
      spaceBefore = false;
    });
  }
  return found;
}

function groups(all: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of all) {
    const last = found.at(-1);
    if (word.glued && last) last.push(word);
    else found.push([word]);
  }
  return found;
}

/** Neighbours in one style are painted together, the space between them included. */
function paintLine(line: readonly Word[]): string {
  const runs: { text: string; paint: Run['paint'] }[] = [];
  line.forEach((word, index) => {
    const space = index === 0 || word.glued ? '' : ' ';
    const last = runs.at(-1);
    if (last && last.paint === word.paint) last.text += space + word.text;
    else if (last) {
      last.text += space;
      runs.push({ text: word.text, paint: word.paint });
    } else runs.push({ text: word.text, paint: word.paint });
  });
  return runs
    .map(({ text, paint }) => {
      const plain = text.replace(NO_BREAKS, ' ');
      const words = plain.trimEnd();
      return paint(words) + plain.slice(words.length);
    })
    .join('');
}
