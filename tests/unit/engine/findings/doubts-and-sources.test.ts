import { describe, expect, it } from 'vitest';
import { RAIN, within } from '../../../support/framed';

const { findingsOf, typesOf } = within(RAIN);

describe('doubts', () => {
  it.each([
    ['The brothers are said to have sold the barn.', 'The brothers have sold the barn.'],
    ['The count was said to own nine mills.', 'The count owned nine mills.'],
    ['The coin is possibly the oldest in Wales.', 'The coin is the oldest in Wales.'],
    ['The serum should stop the fever.', 'The serum stops the fever.'],
    ['There is a possibility that the cliff will fall.', 'The cliff will fall.'],
    ['Rangers suspect that the wolf was poisoned.', 'Rangers found that the wolf was poisoned.'],
  ])('that go and come are told: %s %s', (doubtful, certain) => {
    expect(typesOf(doubtful, certain)).toEqual(['hedge-dropped']);
    expect(typesOf(certain, doubtful)).toEqual(['hedge-added']);
  });

  it.each([
    ['Carts may not use the lane.', 'The lane is closed to carts.'],
    ['Guests may bring a dog.', 'Guests are allowed to bring a dog.'],
    ['The brothers are said to have sold the barn.', 'The brothers reportedly sold the barn.'],
    ['The coin is possibly the oldest in Wales.', 'The coin may be the oldest in Wales.'],
    ['The abbot should resign over the loan.', 'The abbot must resign over the loan.'],
  ])('are none where something is allowed, or both have one: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
    expect(typesOf(b, a)).toEqual([]);
  });
});

describe('sources', () => {
  it.each([
    ['In the view of the wardens, the dyke is too low.', 'The dyke is too low.'],
    ['The inquiry found that the crew had been asleep.', 'The crew had been asleep.'],
    ['Growers complain that the chain pays too little for milk.', 'The chain pays too little for milk.'],
  ])('that go are told: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['attribution-dropped']);
  });

  it.each([
    ['The shell hit a clinic, the army said.', 'The shell hit a clinic, residents said.'],
    ['The cart had no lamp, witnesses said.', 'The cart had no lamp, prosecutors said.'],
  ])('of another kind are told: %s %s', (a, b) => {
    const [found] = findingsOf(a, b);
    expect(found?.type).toBe('attribution-dropped');
    expect(found?.message).toMatch(/^The source changed:/);
  });

  it.each([
    ['The shell hit a clinic, the army said.', 'The shell hit a clinic, the military said.'],
    ['The shell hit a clinic, officials said.', 'The shell hit a clinic, the ministry said.'],
    ['The merger is off, the bank said.', 'The merger is off, a spokeswoman said.'],
    ['The shepherd found the ewe that had been lost.', 'The ewe that had been lost was back.'],
    ['In the view of the wardens, the dyke is too low.', 'The wardens believe the dyke is too low.'],
  ])('are the same in other words: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
