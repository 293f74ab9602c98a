import { describe, expect, it } from 'vitest';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import type { Reading } from '../../../../../src/engine/findings/reading/reading';
import { wentElsewhere } from '../../../../../src/engine/findings/views/elsewhere';
import { viewOf } from '../../../../../src/engine/findings/views/views';
import { readAs } from '../../../../support/alarms';
import { linkOf } from '../../../hand-made';

const withForty = (reading: Reading) => reading.withFigure.get(40) ?? [];

/** Whether the forty of the first sentence went elsewhere, from either text to the other; by links of sentences. */
function went(
  here: readonly string[],
  there: readonly string[],
  links: readonly (readonly [number, number])[] = [],
): boolean {
  const [a, b] = [readAs('a', ...here), readAs('b', ...there)];
  const forward = [[0, 0] as const, ...links].map(([x, y]) => linkOf([x], [y]));
  const back = forward.map((link) => linkOf(link.b, link.a));
  const at = a.tokens[0]!.findIndex(({ kind }) => kind === 'figure');
  const one = { view: viewOf(forward[0]!, a, b, null), links: indexLinks(forward), side: 'b' as const };
  const two = { view: viewOf(back[0]!, b, a, null), links: indexLinks(back), side: 'a' as const };
  const found = wentElsewhere({ there: b, here: a, ...one }, withForty, at);
  expect(wentElsewhere({ there: b, here: a, ...two }, withForty, at)).toBe(found);
  return found;
}

const HERE = 'The vineyard sold 40 barrels in spring.';
const THERE = 'The vineyard sold 60 barrels in spring.';

describe('a value that is gone from its place', () => {
  it.each([
    ['with a word that stood around it', 'A count in June found 40 barrels.', true],
    ['with one as it is inflected there', 'Each barrel of the 40 was of oak.', true],
    ['with none of them', 'Some 40 guests came to the fair.', false],
    ['with small words only', 'It has in the 40 years.', false],
    ['as another value', 'A count in June found 41 barrels.', false],
    ['in a correction', 'Correction: the vineyard sold 40 barrels.', false],
  ])('is elsewhere where another sentence has it %s', (_, other, expected) => {
    expect(went([HERE], [THERE, other])).toBe(expected);
  });

  it('is not elsewhere where the other text is the link alone, or empty', () => {
    expect(went([HERE], [THERE])).toBe(false);
    expect(went([HERE], ['The vineyard sold 40 barrels.'])).toBe(false);
    expect(went([HERE], [''])).toBe(false);
  });

  it('is not elsewhere where it stood there all along', () => {
    const other = 'A count in June found 40 barrels.';
    expect(went([HERE, other], [THERE, other], [[1, 1]])).toBe(false);
    expect(went([HERE, 'A count in June found barrels.'], [THERE, other], [[1, 1]])).toBe(true);
    expect(went([HERE, other], [THERE, other])).toBe(true);
    expect(went([HERE, other], [THERE, 'It rained.', other], [[1, 2]])).toBe(false);
  });

  it('is elsewhere where its own sentence is linked with that one, too', () => {
    expect(went([HERE], [THERE, 'A count in June found 40 barrels.'], [[0, 1]])).toBe(true);
  });

  it.each([
    ['An earlier version of this article said 40 barrels.', false],
    ['An earlier vintage gave 40 barrels.', true],
    ['The article told of 40 barrels.', true],
    ['The board corrected its count to 40 barrels.', true],
    ['This story was amended: it misstated 40 barrels.', false],
  ])('in a note of a correction is none of the story: %s', (note, expected) => {
    expect(went([HERE], [THERE, note])).toBe(expected);
  });
});
