import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../../../src/engine/findings/figures/placed';
import type { Reading } from '../../../../../src/engine/findings/reading/reading';
import { roundingOf } from '../../../../../src/engine/findings/figures/roundings';
import type { View } from '../../../../../src/engine/findings/views/views';
import { readAs } from '../../../../support/alarms';

/** The only figure of a sentence, in its place. */
function placed({ tokens, figures }: Reading): Placed {
  const figure = figures[0]![0]!;
  const list = tokens[0]!;
  const within = list.flatMap(({ start, end }, at) =>
    start >= figure.start && end <= figure.end ? [at] : [],
  );
  const { value, share, unit } = figure.quantity;
  const end = figure.end;
  return {
    figure,
    first: within[0]!,
    at: within.at(-1)!,
    unit,
    measure: unit,
    per: '',
    end,
    inWords: share,
    values: [value],
  };
}

/** How the figure of `b` stands to that of `a`. */
function rounding(a: string, b: string): string {
  const [x, y] = [readAs('a', `In all ${a} came.`), readAs('b', `In all ${b} came.`)];
  const view = { a: x.tokens[0], b: y.tokens[0] } as unknown as View;
  return roundingOf(view, placed(x), placed(y));
}

describe('a figure that rounds another', () => {
  it.each([
    ['some 120', 'more than 100'],
    ['more than 120', 'more than 100'],
    ['at least 17', 'more than a dozen'],
  ])('%s: %s tells less, and nothing wrong', (close, loose) => {
    expect(rounding(close, loose)).toBe('right');
    expect(rounding(loose, close)).not.toBe('right');
  });

  it.each([
    ['17', 'more than two dozen'],
    ['31', 'more than a dozen'],
    ['17', 'about a dozen'],
    ['17', 'nearly two dozen'],
    ['17', 'a dozen'],
    ['at least 120', 'nearly 100'],
    ['some 120', 'more than 200'],
  ])('%s: %s is none', (exact, round) => expect(rounding(exact, round)).toBe('none'));

  it.each([
    ['5.4', 'almost five and a half'],
    ['5.4 million', 'almost five and a half million'],
    ['2.6 billion', 'more than two and a half billion'],
  ])('%s: %s is right, to the half', (exact, round) => {
    expect(rounding(exact, round)).toBe('right');
    expect(rounding(round, exact)).toBe('right');
  });

  it.each([
    ['5.1 million', 'almost five and a half million'],
    ['5.4 million', 'more than five and a half million'],
    ['5.4 million', 'five and a half million'],
  ])('%s: %s is none', (exact, round) => expect(rounding(exact, round)).not.toBe('right'));

  it.each([
    ['1,187', 'about 1,200'],
    ['1,187', 'some 1,200'],
    ['1,187', '1,200 or so'],
    ['187', 'around 190'],
    ['1,187', 'more than 1,100'],
    ['1,187', 'nearly 1,200'],
    ['1,243', 'more than 1,200'],
    ['97.6', 'more than 97'],
    ['48 percent', 'nearly half'],
    ['45 percent', 'nearly half'],
    ['55 percent', 'more than half'],
    ['47 percent', 'about half'],
    ['17', 'more than a dozen'],
    ['seventeen', 'more than a dozen'],
    ['31', 'more than two dozen'],
    ['23', 'nearly two dozen'],
    ['11', 'about a dozen'],
  ])('%s: %s is right, and sharpened from the other side', (exact, round) => {
    expect(rounding(exact, round)).toBe('right');
    expect(rounding(round, exact)).toBe('sharpened');
  });

  it.each([
    ['1,187', '1,200'],
    ['$187', '$190'],
    ['48 percent', 'half of them'],
    ['53 percent', 'half of them'],
    // A limit is no rounding, but the figure may be one.
    ['1,187', 'up to 1,200'],
  ])('%s: %s is rounded without a word', (exact, round) => {
    expect(rounding(exact, round)).toBe('rounded');
    expect(rounding(round, exact)).toBe('sharpened');
  });

  it.each([
    ['too far off', '1,187', 'about 1,300'],
    ['too far off', '1,187', 'more than 900'],
    ['no rounder', '1,187', 'about 1,188'],
    ['not the nearest', '1,240', 'about 1,300'],
    ['on the wrong side', '1,187', 'more than 1,200'],
    ['on the wrong side', '97.6', 'more than 98'],
    ['on the wrong side', '1,187', 'nearly 1,100'],
    ['a small number, told exactly', '187', '190'],
    ['a limit', '187', 'up to 190'],
    ['too far off for a share', '41 percent', 'nearly half'],
    ['too far off for about a share', '46 percent', 'about half'],
    ['on the wrong side of a share', '52 percent', 'nearly half'],
  ])('is none where it is %s: %s, %s', (_, exact, round) => {
    expect(rounding(exact, round)).toBe('none');
    expect(rounding(round, exact)).toBe('none');
  });
});
