import { describe, expect, it } from 'vitest';
import { mayBeOneTime, timeTold } from '../../../../../src/engine/findings/dates/times-told';
import { findingsBetween } from '../../../../support/alarms';
import { viewed } from '../../../../support/linked-sides';

/** From and to which minute of the day the time of a sentence may be. */
const span = (text: string): readonly [number, number] => {
  const { view, from } = viewed(text, text);
  const { clock } = from.dates[0]!.find((date) => date.clock !== null)!;
  const at = view.a.findIndex(({ kind }) => kind === 'date');
  const { least, most } = timeTold(view.a, at, clock!);
  return [least, most];
};

const [THREE, NOON] = [15 * 60, 12 * 60];

it.each([
  ['The loom broke at 3 p.m. in the mill.', THREE, THREE],
  ['The loom broke 20 minutes before 3 p.m. in the mill.', THREE - 20, THREE - 20],
  ['The loom broke at ten past 3 p.m. in the mill.', THREE + 10, THREE + 10],
  ['The loom broke at a quarter to noon.', NOON - 15, NOON - 15],
  ['The loom broke half an hour after noon.', NOON + 30, NOON + 30],
  ['The loom broke an hour before noon.', NOON - 60, NOON - 60],
  ['The loom broke a quarter of an hour before noon.', NOON - 15, NOON - 15],
  ['The loom broke shortly before noon.', NOON - 45, NOON],
  ['The loom broke just after noon.', NOON, NOON + 45],
  ['The loom broke around noon.', NOON - 15, NOON + 15],
  ['The loom broke at almost 3 p.m. in the mill.', THREE - 15, THREE],
  // A bound tells no time.
  ['The loom broke before 3 p.m. in the mill.', THREE, THREE],
  ['The mill is open from nine to noon.', NOON - 9, NOON - 9],
])('%s', (text, least, most) => expect(span(text)).toEqual([least, most]));

it('may be one across midnight', () => {
  const time = (least: number, most: number, reckoned: boolean) => ({ least, most, start: 0, reckoned });
  expect(mayBeOneTime(time(1420, 1420, false), time(-20, -20, true))).toBe(true);
  expect(mayBeOneTime(time(1420, 1420, false), time(-40, -40, true))).toBe(false);
  expect(mayBeOneTime(time(60, 60, false), time(60, 60, false))).toBe(false);
});

const told = (a: string, b: string): string[] =>
  findingsBetween(a, b)
    .filter(({ type }) => type === 'date-changed')
    .map(({ message }) => message);

describe('a time told from another point of the clock', () => {
  it.each([
    ['The loom broke at 11:40 p.m. on Friday.', 'The loom broke 20 minutes before midnight on Friday.'],
    ['The loom broke at 12:30 p.m. on Friday.', 'The loom broke half an hour after noon on Friday.'],
    ['The loom broke at 3:10 p.m. on Friday.', 'The loom broke ten minutes after 3 p.m. on Friday.'],
    ['The loom broke at 2:50 a.m. on Friday.', 'The loom broke just before 3 a.m. on Friday.'],
    ['The loom broke at 2:50 a.m. on Friday.', 'The loom broke at about 3 a.m. on Friday.'],
  ])('is the same: %s / %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  it.each([
    ['The loom broke at 11:40 p.m. on Friday.', 'The loom broke 40 minutes before midnight on Friday.', '11:40 p.m.', '40 minutes before midnight'],
    ['The loom broke at 12:30 p.m. on Friday.', 'The loom broke half an hour before noon on Friday.', '12:30 p.m.', 'half an hour before noon'],
    ['The loom broke at 3:10 a.m. on Friday.', 'The loom broke just before 3 a.m. on Friday.', '3:10 a.m.', 'just before 3 a.m.'],
    ['The loom broke at 1:10 a.m. on Friday.', 'The loom broke at about 3 a.m. on Friday.', '1:10 a.m.', 'about 3 a.m.'],
  ])('is another: %s / %s', (a, b, was, is) => {
    expect(told(a, b)).toEqual([`The time “${was}” became “${is}”.`]);
    expect(told(b, a)).toEqual([`The time “${is}” became “${was}”.`]);
  }); // prettier-ignore
});
