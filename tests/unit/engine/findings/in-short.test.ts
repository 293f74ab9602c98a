import { describe, expect, it } from 'vitest';
import { TUNNEL, within } from '../../../support/framed';

const { findingsOf, typesOf } = within(TUNNEL);

describe('denials of sentences that are nothing but pronouns and verbs', () => {
  it.each([
    ['I will not resign.', 'I will resign.'],
    ['They have not paid.', 'They have paid.'],
    ['I do not know him.', 'I know him.'],
    ["She won't be there.", 'She will be there.'],
    ['It was no mistake, he said.', 'It was a mistake, he said.'],
  ])('are told, whichever side denies: %s %s', (denied, stated) => {
    expect(typesOf(denied, stated)).toContain('negation-changed');
    expect(typesOf(stated, denied)).toContain('negation-changed');
  });

  it.each([
    ['I will not resign.', 'I refuse to resign.'],
    ['He will not run again.', 'He will step down.'],
    ['Will you not stay?', 'Will you stay?'],
    ['We do not only sell.', 'We sell and repair.'],
    ['I am not afraid.', 'I am unafraid.'],
    ['It is not over.', 'It is far from over.'],
  ])('say the same in other words: %s %s', (a, b) => {
    expect(typesOf(a, b)).not.toContain('negation-changed');
    expect(typesOf(b, a)).not.toContain('negation-changed');
  });

  it('are told where a quotation becomes reported speech', () => {
    const quoted = '"I will not resign," the abbot told the monks.';
    expect(typesOf(quoted, 'The abbot told the monks that he would resign.')).toContain('negation-changed');
    expect(typesOf(quoted, 'The abbot told the monks that he would not resign.')).not.toContain(
      'negation-changed',
    );
  });

  it('that name a time turn with it: "not until" is "only at" and not "before"', () => {
    const denied = 'The bank was not told of the breach until the auditors wrote in April.';
    const before = 'The bank was told of the breach before the auditors wrote in April.';
    const only = 'The bank was told of the breach only when the auditors wrote in April.';
    expect(findingsOf(denied, before).map(({ type, confidence }) => [type, confidence])).toEqual([
      ['negation-changed', 0.6],
    ]);
    expect(typesOf(denied, only)).toEqual([]);
  });

  it('find what came to light under another verb', () => {
    const denied = 'Some 12 boats lay in the harbour, but no leak has been detected.';
    expect(typesOf(denied, 'Some 12 boats lay in the harbour, a leak however has been noticed.')).toEqual([
      'negation-changed',
    ]);
    expect(typesOf(denied, 'Some 12 boats lay in the harbour, but no leak has been noticed.')).toEqual([]);
  });
});

describe('a figure that went the other way', () => {
  const up = 'Revenue in the Asian division grew 6.1 percent, helped by strong demand for pumps.';
  it('is told by any word for it', () => {
    expect(typesOf(up, 'Asian revenue was down 6.1 percent on demand for pumps.')).toContain(
      'negation-changed',
    );
    expect(
      typesOf('Ticket sales were up 9 percent on the year.', 'Ticket sales fell 9 percent on the year.'),
    ).toContain('negation-changed');
  });
  it('went as it did in other words', () => {
    expect(typesOf(up, 'Asian revenue was up 6.1 percent on demand for pumps.')).not.toContain(
      'negation-changed',
    );
    expect(
      typesOf('The pound rose 2 percent against the euro.', 'The euro fell 2 percent against the pound.'),
    ).not.toContain('negation-changed');
  });
});

describe('the outcome of a test', () => {
  const negative = 'The pilot was tested for drugs after landing, and the result was negative.';
  it('turns in other words', () => {
    expect(typesOf(negative, 'A drug test of the pilot after landing turned out positive.')).toContain(
      'negation-changed',
    );
    expect(typesOf(negative, 'A drug test of the pilot after landing turned out negative.')).not.toContain(
      'negation-changed',
    );
  });
});

describe('what is meant to be done', () => {
  it.each([
    [
      'The ministry intends to sell the building next year.',
      'The ministry will sell the building next year.',
    ],
    ['The union plans to strike on Friday.', 'The union will strike on Friday.'],
    ['Stroud Foods is hoping to close its plant in Harle.', 'Stroud Foods will close its plant in Harle.'],
  ])('is not yet sure: %s', (meant, sure) => {
    expect(typesOf(meant, sure)).toEqual(['hedge-dropped']);
    expect(typesOf(sure, meant)).toEqual([]);
  });

  it.each([
    ['The ministry intends to sell the building.', 'The ministry plans to sell the building.'],
    ['The bakery hopes to hire ten people.', 'The bakery will try to hire ten people.'],
    ['The museum plans to close for two years.', 'The museum said it would close for two years.'],
    ['Visitors may enter the garden in May.', 'The garden is open to visitors in May.'],
    ['She could recite the whole poem by heart.', 'She knew the whole poem by heart.'],
  ])('and what is allowed or mastered is no doubt: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
    expect(typesOf(b, a)).toEqual([]);
  });

  it('turns where it is denied', () => {
    expect(typesOf('The abbot does not intend to run again.', 'The abbot will run again.')).toContain(
      'negation-changed',
    );
  });
});

describe('offices of which nobody holds two', () => {
  it.each([
    ['Nils Berg, the treasurer of the parish, found it.', 'Nils Berg, the chairman of the parish, found it.'],
    ['The judge, Aisha Noor, asked for silence.', 'The prosecutor, Aisha Noor, asked for silence.'],
    ['Chief executive Tom Garland left the room.', 'Finance director Tom Garland left the room.'],
    [
      'Greta Holm, who chairs the club, was pleased.',
      'Greta Holm, who is treasurer of the club, was pleased.',
    ],
  ])('are told: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['title-changed']);
    expect(typesOf(b, a)).toEqual(['title-changed']);
  });

  it.each([
    ['Greta Holm, who chairs the club, was pleased.', 'Greta Holm, chairwoman of the club, was pleased.'],
    ['Managing director Tom Garland left the room.', 'Chief executive Tom Garland left the room.'],
    ['Lawyer Aisha Noor asked for silence.', 'Attorney Aisha Noor asked for silence.'],
  ])('and one under two names is none: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
    expect(typesOf(b, a)).toEqual([]);
  });
});

describe('a source', () => {
  it('is there where he speaks for whom the sentence is about', () => {
    const source = 'A fire brigade spokesman said the cause was being looked into.';
    expect(typesOf(source, 'The fire brigade is looking into the cause.')).toEqual([]);
    expect(typesOf(source, 'The cause is being looked into.')).toEqual(['attribution-dropped']);
  });
});

describe('a quotation given in two pieces', () => {
  const source =
    '"The engine purrs like a fat cat: you forget that it is there," said Otto Brand, who built it.';
  it('has lost nothing where the words between them are told', () => {
    const told =
      'Otto Brand, who built it, compares the engine to "a fat cat". "You forget that it is there," he said.';
    expect(typesOf(source, told)).not.toContain('quote-trimmed');
  });
});
