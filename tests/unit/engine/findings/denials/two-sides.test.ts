import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('opposites of which both hold are not told', () => {
  it.each([
    ['shares of one number', 'The school offered nine sessions and the teachers attended three of them, said Ines Falk.', 'Ines Falk said nine sessions had been offered, of which the teachers had boycotted six.'],
    ['who won and who lost', 'The members won the case in March, said lawyer Ana Pohl.', 'Lawyer Ana Pohl said the company had lost the case in March to the members.'],
    ['there and back', 'Shares fell to a low of 12 euros, said broker Eva Sim.', 'Broker Eva Sim said shares had climbed back from a low of 12 euros.'],
    ['another verb', 'The bank is expected to leave rates as they are.', 'The bank is unlikely to change rates.'],
    ['parts of a whole', 'Nine of the 30 bridges are open to lorries.', '21 of the 30 bridges are closed to lorries.'],
    ['fewer and more', 'Fewer pupils failed the exam in the north.', 'More pupils passed the exam in the north.'],
    ['nobody left', '“We will keep looking until everyone has been found,” said the coastguard.', '“We’ll keep looking until there is nobody left to find,” the coastguard said.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});

describe('opposites of which one alone can hold are', () => {
  it.each([
    ['the same share', 'The school offered nine sessions and the teachers attended three of them, said Ines Falk.', 'Ines Falk said nine sessions had been offered, of which the teachers had boycotted three.'],
    ['the same part', 'Nine of the 30 bridges are open to lorries.', 'Nine of the 30 bridges are closed to lorries.'],
    ['fewer either way', 'Fewer pupils failed the exam in the north.', 'Fewer pupils passed the exam in the north.'],
    ['a few', 'A few members lost their seats in Orme.', 'A few members won their seats in Orme.'],
    ['at least so many', 'At least 40 shops opened in the centre of Orme.', 'At least 40 shops closed in the centre of Orme.'],
    ['the same one', 'Kelso won the seat by 400 votes.', 'By 400 votes, Kelso lost the seat.'],
    ['what nobody comes from', 'Farmers in the valley are exempt from the tax.', 'Farmers in the valley are subject to the tax.'],
    ['the same verb', 'The ship is expected to reach Oslo by Friday.', 'The ship is unlikely to reach Oslo by Friday.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('an opposite in what was quoted', () => {
  const quoted = '“The club supports the new stadium tax,” said president Lea Horn.';
  const told = 'President Lea Horn said the club opposes the new stadium tax.';
  it('is told where the quotation is retold', () => {
    expect(alarms(quoted, told)).toContain(changed);
  });
  it('is somebody else’s word where only the later text quotes', () => {
    expect(alarms(told, quoted)).not.toContain(changed);
  });
});
