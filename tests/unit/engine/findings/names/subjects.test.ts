import { describe, expect, it } from 'vitest';
import { otherSubjects } from '../../../../../src/engine/findings/names/subjects';
import type { View } from '../../../../../src/engine/findings/views/views';
import { readAs } from '../../../../support/alarms';
import { COUNCIL, within } from '../../../../support/framed';
import { rangeIn } from '../../../hand-made';

const { typesOf: types } = within(COUNCIL, 'en');

describe('figures and dates of one thing', () => {
  it.each([
    ['another subject', 'Among readers of Fernwick, 41 percent walk to work.', 'Among readers of Oxmoor, 29 percent walk to work.'],
    ['a year before', 'Kestrel Foods earned 85 cents a share a year earlier.', 'Kestrel Foods expects to earn 25 cents a share this time.'],
    ['other places', 'The storm killed two people and injured 150 people in the valley.', 'The storm killed two people in the valley and injured 150 people.'],
  ])('%s is no change', (_, a, b) => {
    expect(types(a, b)).not.toContain('number-changed');
  }); // prettier-ignore

  it('still sees another share of the same thing', () => {
    const share = (n: number): string => `Among readers of Fernwick, ${n} percent walk to work.`;
    expect(types(share(41), share(29))).toEqual(['number-changed']);
  });

  it('sees another limit in one zone', () => {
    const zone = (mph: number): string =>
      `The needle pointed to 121 mph in a ${mph} mph zone near the school.`;
    expect(types(zone(60), zone(50))).toEqual(['number-changed']);
  });
});

describe('a figure that its measure is written to', () => {
  const train = (speed: string): string => `The train ran through the station at ${speed} that morning.`;

  it.each([['60mph', '80mph'], ['60mph', '80 mph'], ['60km', '80km'], ['60kg', '80kg']])('%s is not %s', (a, b) => {
    expect(types(train(a), train(b))).toEqual(['number-changed']);
  }); // prettier-ignore

  it.each([['60mph', '60 mph'], ['100km', '62 miles'], ['60m', '60m']])('%s is %s', (a, b) => {
    expect(types(train(a), train(b))).toEqual([]);
  }); // prettier-ignore
});

describe('ranks, pleas and states of mind', () => {
  it.each([
    ['title-changed', 'Detective Inspector Carol Webb led the search of the house.', 'Detective Chief Inspector Carol Webb led the search of the house.'],
    ['title-changed', 'Staff Sgt. Paul Ruiz held the door until help came.', 'Captain Paul Ruiz held the door until help came.'],
    ['title-changed', 'Nora Lind, a senior epidemiologist at the clinic, checked the list.', 'Nora Lind, the chief epidemiologist at the clinic, checked the list.'],
    ['negation-changed', 'Callum Frey pleaded not guilty at the court in Hexby to causing the crash.', 'Callum Frey admitted in the court in Hexby that he caused the crash.'],
    ['negation-changed', 'Lucy March said her client did not remember the crash.', 'Lucy March said her client could recall the crash.'],
    ['attribution-dropped', 'The driver had been promised a bonus of £40 for early deliveries, the court heard.', 'The driver had been promised a bonus of £40 for early deliveries.'],
    ['quote-invented', 'The judge told Frey he had treated a public road as a racetrack.', 'The judge told Frey he had treated a public road as "a racetrack".'],
  ])('%s: %s', (type, a, b) => {
    expect(types(a, b)).toEqual([type]);
  }); // prettier-ignore

  it('takes an abbreviated rank for the same rank', () => {
    expect(
      types(
        'Detective Inspector Carol Webb led the search of the house.',
        'Det Insp Carol Webb led the search of the house.',
      ),
    ).toEqual([]);
  });

  it('does not take three no votes for a denial', () => {
    expect(
      types(
        'Three no votes would kill the plan for the bridge.',
        'It would take three votes to kill the plan for the bridge.',
      ),
    ).toEqual([]);
  });
});

describe('the subjects of two places', () => {
  /** Whether `41` of the first text and `29` of the second are told of different things. */
  function apart(a: readonly string[], b: readonly string[], before = true): boolean {
    const [from, to] = [readAs('a', ...a), readAs('b', ...b)];
    const [x, y] = [rangeIn(from.version.text, '41'), rangeIn(to.version.text, '29')];
    const link = { a: a.map((_, n) => n), b: b.map((_, n) => n) };
    const told = otherSubjects({ link } as unknown as View, from, to, x, y, before);
    const back = otherSubjects({ link: { a: link.b, b: link.a } } as unknown as View, to, from, y, x, before);
    expect(back).toBe(told);
    return told;
  }
  const among = (who: string, share: number, more = '') =>
    `Among those in ${who}, ${share} percent walk${more}.`;

  it('are others where each names what the other text lacks', () =>
    expect(apart([among('Fernwick', 41)], [among('Oxmoor', 29)])).toBe(true));

  it('are the same where they have a name in common, in whatever spelling', () => {
    expect(apart([among('Fernwick', 41)], [among('Fernwick', 29)])).toBe(false);
    expect(apart([among('Kiev', 41)], [among('Kyiv', 29)])).toBe(false);
    expect(apart([among('Oxmoor Kiev', 41)], [among('Kyiv Hexby', 29)])).toBe(false);
    expect(apart([among('Oxmoor Fernwick', 41)], [among('Fernwick Hexby', 29)])).toBe(false);
  });

  it('are not told by names that the other text has elsewhere, or by none', () => {
    expect(apart([among('Fernwick', 41), 'In all Oxmoor won.'], [among('Oxmoor', 29)])).toBe(false);
    expect(apart([among('Fernwick', 41)], [among('towns', 29)])).toBe(false);
  });

  it('are not told by names behind the place, unless they are asked for', () => {
    const [one, two] = [among('towns', 41, ' to Fernwick'), among('towns', 29, ' to Oxmoor')];
    expect(apart([one], [two])).toBe(false);
    expect(apart([one], [two], false)).toBe(true);
  });

  it('are not told by names of another sentence of the link', () => {
    expect(
      apart(['In all Fernwick won.', among('towns', 41)], ['In all Oxmoor won.', among('towns', 29)]),
    ).toBe(false);
    expect(
      apart([among('towns', 41), 'In all Fernwick won.'], [among('towns', 29), 'In all Oxmoor won.'], false),
    ).toBe(false);
  });

  it('are not told by titles, kinds of bodies and time zones', () => {
    expect(apart([among('the Senate', 41)], [among('the Council', 29)])).toBe(false);
    expect(apart([among('the Composite', 41)], [among('the Average', 29)])).toBe(false);
  });
});
