import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { collate, type Link, similarity, versionFromSentences } from '../../src/engine';
import { decodeLexicon } from '../../src/lexicon';
import { expectOnce, inOrder, RUNS, seenFromB } from './checks';
import { rewrite, type Story } from './damage';

/** Hundreds of collations a test: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 240_000 });

/** What the app runs with, once `npm run build:lexicon` has made it: matches by meaning have to be mirrored too. */
const LEXICON = new URL('../../resources/generated/lexicon-en.bin', import.meta.url);

describe.runIf(existsSync(LEXICON))('with the lexicon of the app', () => {
  const lexicon = existsSync(LEXICON) ? decodeLexicon(readFileSync(LEXICON)) : null;
  const linksOf = (one: Story, two: Story): readonly Link[] =>
    collate(
      [
        versionFromSentences(one, { id: 'a', language: 'en' }),
        versionFromSentences(two, { id: 'b', language: 'en' }),
      ],
      { lexicon },
    ).pairs[0]!.links;

  it('links, relations, scores, evidence and edits of B against A are the mirror of A against B', () => {
    fc.assert(
      fc.property(rewrite, ([one, two]) => {
        const forth = linksOf(one, two);
        expect(inOrder(linksOf(two, one))).toEqual(inOrder(seenFromB(forth)));
        for (const link of forth) expectOnce(link);
      }),
      RUNS,
    );
  });

  it('likeness does not ask which sentence comes first', () => {
    fc.assert(
      fc.property(rewrite, ([one, two]) => {
        const [a, b] = [one.flat(), two.flat()];
        a.forEach((sentence, n) => {
          const other = b[n % b.length]!;
          expect(similarity(sentence, other, lexicon)).toBe(similarity(other, sentence, lexicon));
        });
      }),
      { ...RUNS, numRuns: 15 },
    );
  });
});
