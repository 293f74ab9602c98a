import { describe, expect, it, vi } from 'vitest';
import { collate, type Pair, versionFromText, type Version } from '../../src/engine';
import { expectComplete, expectNothingLost, expectRebuilds, expectRows, inOrder, seenFromB } from './checks';

/** What takes the square of its length is let through; what takes the cube of it runs out of this time. */
vi.setConfig({ testTimeout: 60_000 });

const list = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join(', ');
const letter = (n: number): string => String.fromCharCode(97 + (n % 26));

/** Texts of one paragraph in which one thing is far longer than in any story, and each with a change in it. */
const OVERLONG: readonly (readonly [what: string, a: string, b: string])[] = [
  [
    'a word',
    `He said ${'ab'.repeat(4000)} was here.`,
    `He said ${'ab'.repeat(1000)}x${'ab'.repeat(3000)} was here.`,
  ],
  ['a run of opening marks', '“'.repeat(8000), `${'“'.repeat(7500)}x`],
  ['a run of figures', '7 '.repeat(1500), `${'7 '.repeat(1400)}8`],
  [
    'a list of figures',
    `The districts had ${list(300, (n) => `${1000 + 7 * n}`)}.`,
    `The districts had ${list(300, (n) => `${1000 + 7 * n + (n % 10 === 3 ? 3 : 0)}`)}.`,
  ],
  [
    'a list of names',
    `Those present were ${list(150, (n) => `A${letter(n)}${letter(n / 26)}son Kr${letter(n / 26)}l${letter(n)}`)}.`,
    `Present were ${list(150, (n) => `A${letter(n)}${letter(n / 26)}sen Kr${letter(n / 26)}l${letter(n)}`)}.`,
  ],
  [
    'a sentence of doubts and denials',
    `He ${list(150, (n) => `may not have seen thing${n} and allegedly never sold it`)}.`,
    `He ${list(150, (n) => `may have seen thing${n} and never sold it`)}.`,
  ],
];

describe('the promises of the engine, on overlong texts', () => {
  it.each(OVERLONG)('hold for %s', (_, one, two) => {
    const [a, b] = [one, two].map((text, n) => versionFromText(text, { id: `v${n}`, language: 'en' })) as [
      Version,
      Version,
    ];
    const [forth, back] = [collate([a, b]), collate([b, a])];
    for (const version of [a, b]) expectNothingLost(version, version.text);
    expectRows(forth);
    const [there, again] = [forth.pairs[0] as Pair, back.pairs[0] as Pair];
    expectComplete(there, a, b);
    for (const link of there.links)
      for (const edits of [link.edits.words, link.edits.phrases]) expectRebuilds(link, edits, a, b);
    expect(inOrder(again.links)).toEqual(inOrder(seenFromB(there.links)));
  });
});
