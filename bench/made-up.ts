/*
 * Texts made from a seed: sentences of words drawn by Zipf's law, rewritten by cutting, moving and rewording.
 */

/** Mulberry32: small, seeded, good enough for texts. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'ba',
  'ren',
  'tol',
  'mi',
  'sha',
  'ver',
  'ko',
  'lun',
  'dis',
  'per',
  'ta',
  'gor',
  'ne',
  'ful',
  'ist',
  'or',
];
const FUNCTION_WORDS = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'for', 'on', 'was', 'with', 'said'];

export type Story = string[][];

/** Paragraphs of sentences, of so many words or a few more. */
export function storyOf(words: number, random: () => number): Story {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const lexicon = Array.from({ length: Math.max(400, words / 8) }, () => {
    return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  });
  const word = (): string => {
    if (random() < 0.4) return pick(FUNCTION_WORDS);
    if (random() < 0.03) return String(Math.floor(random() * 9000));
    return lexicon[Math.floor(lexicon.length ** random()) - 1] ?? lexicon[0]!;
  };
  const story: Story = [];
  for (let count = 0; count < words;) {
    story.push(
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
        const length = 10 + Math.floor(random() * 25);
        count += length;
        const text = Array.from({ length }, word).join(' ');
        return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
      }),
    );
  }
  return story;
}

/** The story told again: `share` of its sentences, 0..1, have three words in ten changed. */
export function rewritten(story: Story, random: () => number, share: number): Story {
  const out = story
    .filter(() => random() > 0.05)
    .map((paragraph) =>
      paragraph.map((sentence) => {
        if (random() > share) return sentence;
        const words = sentence.slice(0, -1).split(' ');
        return `${words.map((word) => (random() < 0.3 ? SYLLABLES[Math.floor(random() * 16)]! + word : word)).join(' ')}.`;
      }),
    );
  for (let n = 0; n < out.length / 30; n++) {
    const [moved] = out.splice(Math.floor(random() * out.length), 1);
    out.splice(Math.floor(random() * out.length), 0, moved!);
  }
  return out;
}

export const textOf = (story: Story): string => story.map((paragraph) => paragraph.join(' ')).join('\n\n');
