import type { Cue } from './cues';

/** A pause of this many seconds after a full sentence ends a paragraph. */
const PAUSE = 2;
/** A paragraph ends with the first sentence after so many characters; speech has no other paragraphs. */
const LONG = 600;

/**
 * Joins cues, which end anywhere, to paragraphs, which end with a sentence: at a change of speaker, a pause,
 * or when they are long.
 */
export function speechParagraphs(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = [];
  let spoken = '';
  let lastEnd = 0;
  const end = () => {
    if (spoken.trim() !== '') paragraphs.push(spoken.trim());
    spoken = '';
  };
  for (const cue of cues) {
    const ended = /[.!?…。！？]["'”’»)\]]*$/u.test(spoken);
    if (ended && (cue.start - lastEnd >= PAUSE || spoken.length >= LONG)) end();
    for (const line of turns(cue.lines)) {
      if (line.startsAnew) end();
      spoken += `${spoken === '' ? '' : ' '}${line.text}`;
    }
    lastEnd = cue.end;
  }
  end();
  return paragraphs;
}

/** The lines of a cue without markup; a dash, two arrows or a voice tag begins another speaker's. */
function turns(lines: readonly string[]): { text: string; startsAnew: boolean }[] {
  return lines.flatMap((raw) => {
    const voice = /^\s*<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(raw)?.[1]?.trim();
    const plain = raw
      .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/g, '')
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .trim();
    const turn = /^(?:[-–—]\s*|>>\s*)(?=\S)/.exec(plain);
    const text = turn ? plain.slice(turn[0].length) : plain;
    if (text === '') return [];
    return [{ text: voice ? `${voice}: ${text}` : text, startsAnew: turn !== null || voice !== undefined }];
  });
}

/** The character references that WebVTT has. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};
