import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The sample stories. */
export const SEEDS: readonly string[] = [
  '000_95ac1f7326fa371e',
  '001_d8078e1bd6dae867',
  '004_c66c99d77e959bb8',
].map((name) => readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8'));

const WORDS = [
  'never',
  'council',
  '“odd”',
  '14',
  'x\ty',
  'naïve',
  '中文',
  '&amp;',
  '$&',
  'Mr.',
  '—',
  '{++',
  '=1+1',
];

/** A step that damages a story, by kind and by where it strikes (0..1). */
export const damage = fc.record({
  kind: fc.constantFrom(
    'drop',
    'repeat',
    'move',
    'merge',
    'split',
    'reword',
    'swap',
    'blank',
    'crlf',
    'space',
  ),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  word: fc.constantFrom(...WORDS),
});

export type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

export const damageStory = (story: string, steps: readonly Damage[]): string => steps.reduce(oneStep, story);

function oneStep(story: string, { kind, at, to, word }: Damage): string {
  const lines = story.split('\n');
  const here = Math.floor(at * lines.length);
  const there = Math.floor(to * lines.length);
  const line = lines[here] ?? '';
  const words = line.split(' ');
  const n = Math.floor(to * words.length);
  switch (kind) {
    case 'drop':
      return lines.length > 1 ? lines.toSpliced(here, 1).join('\n') : story;
    case 'repeat':
      return lines.toSpliced(there, 0, line).join('\n');
    case 'move':
      return lines.toSpliced(here, 1).toSpliced(there, 0, line).join('\n');
    case 'merge':
      return lines.toSpliced(here, 2, `${line} ${lines[here + 1] ?? ''}`).join('\n');
    case 'split':
      return lines.with(here, line.replace('. ', '.\n\n')).join('\n');
    case 'reword':
      return lines.with(here, words.with(n, word).join(' ')).join('\n');
    case 'swap':
      return lines.with(here, [...words.slice(n), ...words.slice(0, n)].join(' ')).join('\n');
    case 'blank':
      return lines.toSpliced(here, 0, '', '').join('\n');
    case 'crlf':
      return story.replace(/\r?\n/g, '\r\n');
    case 'space':
      return lines.with(here, `  ${line}\t`).join('\n');
  }
}
