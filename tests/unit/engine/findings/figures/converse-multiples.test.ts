import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'number-changed')
    .map(({ message }) => message);

describe('twice and half', () => {
  it.each([
    ['the other way round', 'The mill is twice as tall as the church.', 'The church is half as tall as the mill.'],
    ['and of a count', 'The town has twice as many old looms as the county.', 'The county has half as many old looms as the town.'],
    ['of speed and of time', 'The new loom is twice as fast as the old one.', 'The new loom takes half the time of the old one.'],
    ['by how much it was misjudged', 'The river rose twice as fast as experts had estimated.', 'Experts had underestimated by half how fast the river rose.'],
    ['what it was before', 'The rents of the mill have doubled since May.', 'In May the rents of the mill were half as high.'],
  ])('may tell the same: %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['The mill is twice as tall as the church.', 'The mill is half as tall as the church.', 'twice', 'half'],
    ['Weavers are twice as likely as smiths to fall ill.', 'Weavers are half as likely as smiths to fall ill.', 'twice', 'half'],
    ['The mill has twice the height of the church.', 'The mill has half the height of the church.', 'twice', 'half'],
    ['The rents of the mill doubled in May.', 'The rents of the mill halved in May.', 'doubled', 'halved'],
  ])('or not: %s / %s', (a, b, was, is) => {
    expect(told(a, b)).toEqual([`The amount “${was}” became “${is}”.`]);
    expect(told(b, a)).toEqual([`The amount “${is}” became “${was}”.`]);
  }); // prettier-ignore
});
