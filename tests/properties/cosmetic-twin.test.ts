import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../src/engine';
import { facts, printed, style } from './cosmetic-twin';

const findingsBetween = (a: string, b: string): string[] => {
  const { pairs } = collate([
    versionFromText(a, { id: 'a', language: 'en' }),
    versionFromText(b, { id: 'b', language: 'en' }),
  ]);
  return (pairs[0]?.findings ?? []).map((finding) => `${finding.type}: ${finding.message}`);
};

describe('a story and its cosmetic twin', () => {
  it('differ in nothing that an editor must be warned of', () => {
    fc.assert(
      fc.property(facts, style, style, (story, one, two) => {
        expect(findingsBetween(printed(story, one), printed(story, two))).toEqual([]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('differ as soon as a word of substance does', () => {
    fc.assert(
      fc.property(facts, style, style, (story, one, two) => {
        const changed = {
          ...story,
          small: story.small === 12 ? 11 : story.small + 1,
          order: [0, 1, 2, 3, 4],
        };
        const found = findingsBetween(
          printed({ ...story, order: changed.order }, one),
          printed(changed, two),
        );
        expect(found.some((message) => message.startsWith('number-changed'))).toBe(true);
        expect(found.some((message) => message.startsWith('quote-altered'))).toBe(true);
      }),
      { seed: 4, numRuns: 20 },
    );
  });
});
