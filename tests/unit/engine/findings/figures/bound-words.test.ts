import { describe, expect, it } from 'vitest';
import { boundOfFigure } from '../../../../../src/engine/findings/figures/bound-words';
import { readAs } from '../../../../support/alarms';

/** The bound of the last figure of a sentence: its side, `~` where the figure is only just off. */
function bound(text: string): string {
  const tokens = readAs('a', text).tokens[0]!;
  const at = tokens.findLastIndex(({ kind }) => kind === 'figure');
  const words = boundOfFigure(tokens, { first: at, at });
  return words ? `${words.near ? '~' : ''}${words.side}` : 'bare';
}

describe('the bound of a figure', () => {
  it.each([
    ['At least 31 people came.', 'lower'],
    ['No fewer than 31 people came.', 'lower'],
    ['Not less than 31 people came.', 'lower'],
    ['Upwards of 31 people came.', 'lower'],
    ['In excess of 31 people came.', 'lower'],
    ['A minimum of 31 people came.', 'lower'],
    ['At least another 31 people came.', 'lower'],
    ['Those who came were 31 people or more.', 'lower'],
    ['Up to 31 people came.', 'upper'],
    ['As many as 31 people came.', 'upper'],
    ['A maximum of 31 people came.', 'upper'],
    ['No more than 31 people came.', 'upper'],
    ['Fewer than 31 people came.', 'upper'],
    ['Not even 31 people came.', 'upper'],
    ['Nearly 31 people came.', '~upper'],
    ['Just over 31 people came.', '~lower'],
    ['An estimated 31 people came.', 'about'],
    ['Those who came were 31 people, give or take.', 'about'],
    ['Those who came were 31 farmers of the valley, more or less.', 'about'],
    ['Prices fell by up to 31 percent and rose from May on.', 'upper'],
    ['Those who came were 31 or so.', 'about'],
    ['Somewhere in the region of 31 people came.', 'about'],
  ])('%s', (text, expected) => expect(bound(text)).toBe(expected));

  it.each([
    'All 31 people came.',
    'The toll went up to 31 on Sunday.',
    'It stood at five more than 31.',
    'Inflation was two points above 31 percent.',
    'The dispute over 31 jobs went on.',
    'It fell over 31 days.',
    'The fund took over 31 shops.',
    'The trees are spread over 31 islands.',
    'She was chosen over 31 rivals.',
    'The film triumphed over 31 others.',
    'The horse cleared over four fences.',
    'It lasts as long as 31 of them agree.',
    'Those who came were at least a dozen, 31 of them farmers.',
  ])('is none: %s', (text) => expect(bound(text)).toBe('bare'));
});
