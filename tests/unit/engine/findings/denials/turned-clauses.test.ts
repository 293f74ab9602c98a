import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { polarityOf } from '../../../../../src/engine/findings/denials/polarity';
import { createAgreed, turnedClauses } from '../../../../../src/engine/findings/denials/turned-clauses';
import { alarms } from '../../../../support/alarms';
import { knowing } from '../../../../support/laid-out';
import { viewed } from '../../../../support/linked-sides';

const changed = 'negation-changed';

describe('a phrase that denies', () => {
  it.each([
    ['The repair of the organ is far from finished.', 'The repair of the organ is anything but finished.'],
    ['The winter route is far from safe, guides say.', 'The winter route, guides say, is nowhere near safe.'],
    ['The vote was anything but a surprise in the capital.', 'The vote was no surprise in the capital.'],
    ['The new timetable is not simple for commuters.', 'For commuters the new timetable is anything but simple.'],
    ['He ate anything but meat on the journey.', 'He ate no meat on the journey.'],
    ['Anything but a win sends Arden down.', 'Without a win Arden go down.'],
  ])('answers another: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore

  it.each([
    ['The winter route is anything but safe for walkers.', 'The winter route is safe for walkers.'],
    ['The lift at the northern station is nowhere near ready.', 'The lift at the northern station is ready.'],
    ['The new reactor hall is far from finished, the builders say.', 'The new reactor hall is finished, the builders say.'],
  ])('is told where it goes or comes: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('what is exempt', () => {
  const fee =
    'The fee applies to cars and vans. Not bicycles, which have a lane of their own, and not trams.';

  it.each([
    'The fee applies to cars and vans; trams are exempt, and so are bicycles, which have a lane of their own.',
    'The fee applies to cars and vans; trams are exempt, as are bicycles, which have a lane of their own.',
  ])('is not denied: “%s”', (echo) => {
    expect(alarms(fee, echo)).not.toContain(changed);
  });

  it('is told where it is no longer', () => {
    expect(alarms('Small farms are exempt from the water levy.', 'Small farms are not exempt from the water levy.')).toContain(changed);
    expect(alarms('The strike hits trains. Not buses, which another union runs.', 'The strike hits trains, and buses, which another union runs.')).toContain(changed);
  }); // prettier-ignore
});

describe('what one side denies and the other states is told, from either side', () => {
  it.each([
    ['a noun for a verb', 'The miller has not been charged over the fire at Orme.', 'Charges have been brought against the miller over the fire at Orme.'],
    ['a denial of a denial', 'The guild never rejected the offer of the owners.', 'The offer of the owners was turned down by the guild.'],
    ['what one has a share in', 'The joiner was not involved in the theft of the clock in Orme.', 'The joiner had a hand in the theft of the clock in Orme.'],
    ['what is so by now', 'The ministry has yet to approve the plan for the weir.', 'The plan for the weir was approved by the ministry.'],
    ['what will never be', 'The mayor has ruled out a second ferry to Orme.', 'There will be a second ferry to Orme, the mayor said.'],
    ['how many it happened to', 'Nobody was injured when the crane fell.', 'Several people were injured when the crane toppled over.'],
    ['what there was none of', 'Divers found no sign of a leak in the hull of the ferry.', 'In the hull of the ferry there was a leak, divers said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('what both sides deny, and what only seems to be stated, is not', () => {
  it.each([
    ['in a noun', 'The miller has not been charged over the fire at Orme.', 'No charges have been brought against the miller over the fire at Orme.'],
    ['by another verb', 'The guild refused to pay the harbour fee in Orme.', 'The guild would not pay the harbour fee in Orme.'],
    ['still to come', 'The ministry has yet to approve the plan for the weir.', 'The plan for the weir must still be approved by the ministry.'],
    ['only tried', 'The crew did not reach the wreck of the ferry off Orme.', 'The crew tried to reach the wreck of the ferry off Orme.'],
    ['a noun that looks like a verb', 'Samples from the goats for scabies were negative.', 'The goats were sampled and do not have scabies.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

it('asks about each word of a sentence of many denials once', () => {
  let asked = 0;
  const lexicon: Lexicon = { ...knowing([]), relation: () => (asked++, null) };
  const asks = (count: number): number => {
    const clauses = (verb: string) => Array.from({ length: count }, () => `they ${verb} the lamp`);
    const { forth, back } = viewed(
      `${clauses('did not mend').join(' and ')}.`,
      `${clauses('lit').join(' and ')}.`,
    );
    asked = 0;
    turnedClauses(
      { direction: forth, back, own: polarityOf(forth.tokens), theirs: polarityOf(forth.others), lexicon },
      true,
    );
    return asked;
  };
  expect(asks(5)).toBeGreaterThan(0);
  expect(asks(50)).toBe(asks(5));
});

describe('what both sides deny', () => {
  const agreed = (one: string, two: string, lexicon: Lexicon | null = null) => {
    const { forth } = viewed(one, two);
    const isAgreed = createAgreed(forth, polarityOf(forth.tokens), polarityOf(forth.others), lexicon);
    return forth.tokens.flatMap(({ form }, at) => (isAgreed(at) ? [form] : []));
  };

  it('is agreed on, in another place and as the opposite of what is stated too', () => {
    expect(agreed('The lamp was not mended.', 'It burned, and nobody mended the lamp.')).toEqual(['mended']);
    expect(agreed('The ruling was not legal.', 'The ruling was illegal.')).toEqual(['legal']);
    expect(agreed('The lamp was not mended.', 'The lamp was mended.')).toEqual([]);
    // one place that agrees is enough
    expect(agreed('It was not mended.', 'It was mended, they say, but was not mended.')).toEqual(['mended']);
    expect(agreed('The board did not oppose it.', 'The board did not dismiss the lamp.')).toEqual(['oppose']);
    expect(agreed('The board did not oppose it.', 'It did not dismiss the idea of a lamp.')).toEqual([]);
  });

  it('is asked of each word once', () => {
    let asked = 0;
    const lexicon: Lexicon = { ...knowing([]), relation: () => (asked++, null) };
    const asks = (count: number): number => {
      const clauses = (clause: string) => `${Array.from({ length: count }, () => clause).join(' and ')}.`;
      asked = 0;
      agreed(clauses('they did not mend the lamp'), clauses('they lit the torch'), lexicon);
      return asked;
    };
    expect(asks(5)).toBeGreaterThan(0);
    expect(asks(50)).toBe(asks(5));
  });
});

describe('a side taken against a thing', () => {
  it.each([
    ['The lawyers did not contest the photographs found in the cellar.', 'The lawyers challenged the photographs found in the cellar.'],
    ['The miller disputed the sum in the letter and kept his sluice open.', 'The miller did not contest that sum in the letter.'],
    ['The warden did not rule out a leak in the northern pipe.', 'The warden did, however, exclude a leak in the northern pipe.'],
    ['The warden did not dismiss the idea of a second weir.', 'The warden ruled out a second weir.'],
    ['The guild opposed the widening of the canal at Thule.', 'The guild did not object to the widening of the canal at Thule.'],
    ['The court did not dismiss the complaint of the millers about the dam.', 'The court threw out the complaint of the millers about the dam.'],
  ])('is told where it turned: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore

  it.each([
    ['The lawyers did not contest the photographs but rejected the diary.', 'The lawyers accepted the photographs and rejected the diary.'],
    ['The warden did not dispute the sum.', 'The warden did not contest the sum.'],
    ['The warden ruled out a leak in the northern pipe.', 'The warden excluded a leak in the northern pipe.'],
    ['The guild did not deny that it had lost the samples.', 'The guild admitted that it had lost the samples.'],
    ['The board did not dismiss the trainer, but it rejected his plan.', 'The trainer kept his post, but the board rejected his plan.'],
  ])('is the same in other words: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
