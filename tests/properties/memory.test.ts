import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  collate,
  createMemory,
  createWords,
  type Lexicon,
  type Options,
  type Pin,
  type Version,
  versionFromSentences,
} from '../../src/engine';
import { decodeLexicon } from '../../src/lexicon';
import { RUNS } from './checks';
import { rewrites, type Story } from './damage';

/** Several collations a run: on a busy machine they take their time. */
vi.setConfig({ testTimeout: 240_000 });

/** What the app runs with, once `npm run build:lexicon` has made it; without it words are known by their form alone. */
const LEXICON = new URL('../../resources/generated/lexicon-en.bin', import.meta.url);
const lexicon: Lexicon | null = existsSync(LEXICON) ? decodeLexicon(readFileSync(LEXICON)) : null;

const read = (story: Story, id: string, language = 'en'): Version =>
  versionFromSentences(story, { id, language });
const forbid = (a: Version, b: Version): Pin => {
  const end = ({ id, text, sentences: [first] }: Version) => ({
    version: id,
    text: text.slice(first!.start, first!.end),
    occurrence: 0,
  });
  return { kind: 'forbid', a: [end(a)], b: [end(b)] };
};

/** A clock that goes on by a second whenever it is read. */
function ticking(): () => number {
  let now = 0;
  return () => (now += 1000);
}

describe('a memory', () => {
  it('changes no result, whatever was collated with it before', () => {
    fc.assert(
      fc.property(rewrites, rewrites, (stories, others) => {
        const memory = createMemory();
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const [first, second] = [versions[0]!, versions[1]!];
        const same = (list: readonly Version[], options: Options): void =>
          expect(collate(list, options, memory)).toEqual(collate(list, options));
        same(versions, { lexicon });
        // One text after the other is edited, as in the source view.
        const edited = versions.map((version, n) => read(others[n] ?? stories[0]!, version.id));
        versions.forEach((_, n) => same([...edited.slice(0, n + 1), ...versions.slice(n + 1)], { lexicon }));
        same([...versions].reverse(), { lexicon });
        same(versions, { lexicon, base: second.id });
        same(versions, { lexicon, pins: [forbid(first, second)] });
        same(versions, { lexicon, detail: 0.9 });
        same(versions, { lexicon: null });
        same([read(others[0]!, 'v0', 'de'), ...versions.slice(1)], { lexicon });
        same(versions, { lexicon });
      }),
      { ...RUNS, numRuns: 6 },
    );
  });

  it('changes no result by the words it knows, whatever texts they stood in', () => {
    const words = createWords();
    fc.assert(
      fc.property(rewrites, (stories) => {
        const versions = stories.map((story, n) => read(story, `v${n}`));
        const languages = versions.map((version, n) => ({ ...version, language: n % 2 ? 'de' : 'en-GB' }));
        const same = (list: readonly Version[], options: Options): void =>
          expect(collate(list, options, createMemory(words))).toEqual(collate(list, options));
        same(versions, { lexicon });
        same(versions, { lexicon: null });
        same(languages, { lexicon });
      }),
      { ...RUNS, numRuns: 6 },
    );
  });

  it('spares what did not change, and keeps nothing that a budget cut short', () => {
    const versions = ['a', 'b', 'c'].map((id, n) =>
      read([['The quay was closed on Monday.'], [`It cost ${n} million.`]], id),
    );
    const memory = createMemory();
    const late = collate(versions, { budget: 0, clock: ticking() }, memory);
    const once = collate(versions, {}, memory);
    expect([late.complete, once.complete]).toEqual([false, true]);
    const edited = [versions[0]!, read([['The quay was closed.']], 'b'), versions[2]!];
    const again = collate(edited, {}, memory);
    const between = (from: string, to: string, { pairs } = again) =>
      pairs.find((pair) => pair.from === from && pair.to === to);
    expect(between('a', 'c')).toBe(between('a', 'c', once));
    expect(between('a', 'b')).not.toBe(between('a', 'b', once));
    expect(late.pairs.some((pair) => once.pairs.includes(pair))).toBe(false);
  });
});
