import { describe, expect, it } from 'vitest';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { foreignTitleFindings } from '../../../../../src/engine/findings/titles/foreign-titles';
import { inSentences } from '../../../../support/laid-out';

const found = (one: string, two: string, language: string, there = language) =>
  foreignTitleFindings(
    readVersion(inSentences('a', [one], language)),
    readVersion(inSentences('b', [two], there)),
  );

describe('foreignTitleFindings', () => {
  it.each([
    ['de', 'Bürgermeisterin Anna Huber kam.', 'Die stellvertretende Bürgermeisterin Anna Huber kam.'],
    ['de', 'Präsident Jens Aigner kam.', 'Vizepräsident Jens Aigner kam.'],
    ['fr', 'Le ministre Luc Morel est venu.', 'L’ancien ministre Luc Morel est venu.'],
  ])('%s: a rank that came or went', (language, one, two) => {
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const [finding, ...more] = found(a, b, language);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ type: 'title-changed' });
      expect(a.slice(finding!.a!.start, finding!.a!.end)).not.toBe(
        b.slice(finding!.b!.start, finding!.b!.end),
      );
    }
  });

  it.each([
    ['de', 'Bürgermeisterin Anna Huber kam.', 'Am Montag kam Bürgermeisterin Anna Huber.'],
    ['de', 'Bürgermeisterin Anna Huber kam.', 'Die stellvertretende Bürgermeisterin Eva Lang kam.'],
    [
      'de',
      'Bürgermeisterin Anna Huber kam.',
      '„Die stellvertretende Bürgermeisterin Anna Huber kam“, sagte er.',
    ],
  ])('%s: nothing between “%s” and “%s”', (language, one, two) =>
    expect(found(one, two, language)).toEqual([]),
  );

  it('says nothing of two languages, nor of English, which has lists of its own', () => {
    expect(found('Präsident Jens Aigner kam.', 'Vizepräsident Jens Aigner kam.', 'de', 'fr')).toEqual([]);
    expect(found('President Jens Aigner came.', 'Vice president Jens Aigner came.', 'en')).toEqual([]);
  });
});
