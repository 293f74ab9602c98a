import { describe, expect, it } from 'vitest';
import { holdsOf } from '../../../../src/engine/inline/holds';
import { isPhrase, phraseAround } from '../../../../src/engine/inline/phrase';
import type { Gap, Match, Sides } from '../../../../src/engine/inline/script';
import { keptAt, sidesOf } from './support';

/** What stands in brackets on both sides moved. */
interface Scene {
  readonly sides: Sides;
  readonly run: Gap;
  readonly matches: readonly Match[];
}

function scene(one: string, two: string, kept = ''): Scene {
  const sides = sidesOf(one.replace(/[[\]]/g, ''), two.replace(/[[\]]/g, ''));
  const runIn = (marked: string, tokens: Sides['a']): [number, number] => {
    const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
    return [tokens.findIndex(({ start }) => start >= from), tokens.findLastIndex(({ end }) => end <= to) + 1];
  };
  const [a0, a1] = runIn(one, sides.a);
  const [b0, b1] = runIn(two, sides.b);
  return { sides, run: { a0, a1, b0, b1 }, matches: keptAt(sides, kept) };
}

const is = (one: string, two: string, kept?: string): boolean => {
  const { sides, run, matches } = scene(one, two, kept);
  const there = isPhrase(sides, holdsOf(matches, sides), run, matches);
  const turned = { a: sides.b, b: sides.a, textA: sides.textB, textB: sides.textA };
  const back = matches.map(({ a0, a1, b0, b1, ...rest }) => ({ ...rest, a0: b0, a1: b1, b0: a0, b1: a1 }));
  const mirror = { a0: run.b0, a1: run.b1, b0: run.a0, b1: run.a1 };
  expect(isPhrase(turned, holdsOf(back, turned), mirror, back)).toBe(there);
  return there;
};

describe('isPhrase', () => {
  it.each([
    ['several words', 'He sold [old clocks] in Bern.', 'In Bern he sold [old clocks].'],
    ['a preposition with its word', 'He left [on Friday] by tram.', 'By tram he left [on Friday].'],
    ['a word by itself', 'He sold it [cheaply] to her.', 'He [cheaply] sold it to her.'],
    ['a whole name', 'Then [Ana Reed] spoke of it.', 'Of it spoke [Ana Reed] then.'],
    ['a figure that counts nothing', 'He sold [40] of them.', 'Of them [40] were sold.'],
    ['a name behind the first word', 'Sometimes [Reed] left.', 'It left with [Reed].'],
    ['words without spaces', '彼は[時計]を売った', '[時計]を彼は売った'],
  ])('holds for %s', (_, one, two) => expect(is(one, two)).toBe(true));

  it.each([
    ['a piece of a name before it', 'He saw San [Marino] again.', 'He again saw [Marino].'],
    ['a piece of a name behind it', 'He saw [San] Marino.', 'To [San] he went.'],
    ['a letter', 'Plan [b] failed.', 'It was [b] that failed.'],
    ['nothing but small words', 'He was [of] it.', 'Of it was he [of].'],
    ['a word that another one counts', 'He saw 24 [clocks] there.', 'There he saw 12 [clocks].'],
    ['a word that one side counts', 'It took 24 [hours].', 'Every [hours] it took.'],
    ['a figure that counts something', 'The [40] clocks stopped.', 'There were [40].'],
    ['the figure of something else', 'The [two] boys saw ships.', 'The boys saw [two] ships.'],
    ['a word of another phrase', 'They saw [clock] sales.', 'The [clock] towers shook.'],
    ['what a word before it belongs to', 'He cut reduced [wages] there.', 'There he cut fuel [wages].'],
  ])('does not hold for %s', (_, one, two) => expect(is(one, two)).toBe(false));

  it('takes a word that changed places with the one behind it', () => {
    // The 0, chief 1, engineer 2, left 3; both go by the kept word before or behind.
    expect(is('The [chief] engineer left.', 'The engineer [chief] left.', '0-0 2-1')).toBe(true);
  });
});

describe('phraseAround', () => {
  const around = (one: string, two: string, kept?: string): string[] => {
    const { sides, run, matches } = scene(one, two, kept);
    const holds = holdsOf(matches, sides);
    const { a0, a1, b0, b1 } = phraseAround(run, sides, holds);
    const words = (text: string, tokens: Sides['a'], from: number, to: number): string =>
      text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return [words(sides.textA, sides.a, a0, a1), words(sides.textB, sides.b, b0, b1)];
  };

  it.each([
    // He 0, sold 1, it 2, by 3; he 0, and 1, Ana Reed, sold 4, it 5.
    [
      'He sold it by [Ana Reed].',
      'He and [Ana Reed] sold it.',
      ['by Ana Reed', 'and Ana Reed'],
      '0-0 1-4 2-5 6-6',
    ],
    ['He left, on [Friday], by tram.', 'By tram, on [Friday], he left.', [', on Friday,', ', on Friday,']],
    ['[Clocks] stopped.', 'Then stopped [clocks].', ['Clocks', 'clocks.']],
  ])('%s / %s', (one, two, expected, kept = '') => expect(around(one, two, kept)).toEqual(expected));

  it('takes nothing that stands against something', () =>
    // He 0, left 1, on 2, Friday 3, the stop 4.
    expect(around('He left on [Friday].', '[Friday] he left on.', '0-1 1-2 2-3 4-4')).toEqual([
      'Friday',
      'Friday',
    ]));

  it('holds what it took', () => {
    const { sides, run } = scene('He left on [Friday].', 'On [Friday] he left.');
    const holds = holdsOf([], sides);
    phraseAround(run, sides, holds);
    const again = phraseAround(run, sides, holds);
    expect(again).toEqual(run);
  });
});
