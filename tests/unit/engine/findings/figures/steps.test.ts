import { describe, expect, it } from 'vitest';
import { turnedSteps, wayOf } from '../../../../../src/engine/findings/figures/steps';
import { readAs } from '../../../../support/alarms';
import { figuresOf, viewed } from '../../../../support/linked-sides';

describe('wayOf', () => {
  it.each([
    ['Rents fell by 3 percent.', ['by']],
    ['Rents fell 3 percent.', ['by']],
    ['Rents fell to about 3 percent.', ['to']],
    ['Rents fell from 3 percent.', ['from']],
    ['Rents fell from 5 to 3 percent.', ['from', 'to']],
    ['Rents rose to 5 percent from 3 percent.', ['to', undefined]],
    ['A 3 percent rise in rents came.', ['by']],
    ['By 3 the number of seats is to be cut.', ['by']],
    ['Last fall 3 barns stood there.', [undefined]],
    ['They have 3 barns.', [undefined]],
    ['He came to 3 barns and cut them down.', [undefined]],
    ['Rents fell, according to 3 clerks.', [undefined]],
    ['The fall in rents came to 3 percent.', [undefined]],
    ['The rise amounted to 3 percent.', [undefined]],
    ['Rents fell. To 3 clerks it was news.', [undefined]],
  ])('%s', (sentence, ways) => {
    const reading = readAs('a', ...sentence.split(/(?<=\.) /));
    expect(figuresOf(reading).map(({ first }) => wayOf(reading.tokens.flat(), first))).toEqual(ways);
  });
});

describe('turnedSteps', () => {
  const turned = (one: string, two: string): string[] => {
    const { view, from, to } = viewed(one, two);
    const [a, b] = [from, to].map((side) => figuresOf(side).map(({ first }) => first)) as [
      number[],
      number[],
    ];
    return turnedSteps(view, a, b).map(
      ([x, y]) => `${one.slice(x.start, x.end)} / ${two.slice(y.start, y.end)}`,
    );
  };

  it.each([
    ['The mill cut costs by 3 percent.', 'The mill cut costs to 3 percent.', 'by 3 percent / to 3 percent'],
    ['Costs of the mill fell 3 percent.', 'Costs of the mill fell to 3 percent.', '3 percent / to 3 percent'],
    ['The mill lowered costs by 3 percent.', 'The mill cut costs to 3 percent.', 'by 3 percent / to 3 percent'],
    ['Costs rose from 2 to 5 percent.', 'Costs rose by 5 percent.', 'to 5 percent / by 5 percent'],
  ])('%s / %s', (one, two, steps) => {
    expect(turned(one, two)).toEqual([steps]);
    expect(turned(two, one)).toEqual([steps.split(' / ').reverse().join(' / ')]);
  }); // prettier-ignore

  it.each([
    ['the same way', 'Costs of the mill fell by 3 percent.', 'Costs of the mill fell 3 percent.'],
    ['another value', 'The mill cut costs by 3 percent.', 'The mill cut costs to 4 percent.'],
    ['there and back', 'The mill cut costs by 3 percent.', 'The mill raised costs to 3 percent.'],
    ['the value twice', 'The mill cut costs by 3 percent.', 'The mill cut costs to 3 percent and rents by 3 percent.'],
    ['nothing in common', 'The mill cut costs by 3 percent.', 'In Oslo rents slid to 3 percent.'],
    ['no figures', 'The mill cut costs.', 'The mill cut costs.'],
  ])('none: %s', (_, one, two) => {
    expect(turned(one, two)).toEqual([]);
    expect(turned(two, one)).toEqual([]);
  }); // prettier-ignore
});
