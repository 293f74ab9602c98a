import { describe, expect, it } from 'vitest';
import { contradictionOf } from '../../../../../src/engine/score/compare/contradiction';
import { held, knowing } from '../../../../support/laid-out';

const lexicon = knowing([
  ['approved', 'rejected', 'opposite'],
  ['bought', 'sold', 'opposite'],
  ['rose', 'fell', 'opposite'],
  ['stayed', 'changed', 'opposite'],
  ['monday', 'thursday', 'other'],
  ['mayor', 'major', 'kin'],
]);

/** Contraries as `approved/rejected`, and what they come to; the same from either side. */
function between(a: string, b: string): { words: string[]; denied: boolean; contradicts: boolean } {
  const [there, back] = [
    [a, b],
    [b, a],
  ].map(([one, two]) => {
    const { x, y, comparison, vocabulary } = held(one!, two!, { lexicon });
    const { contraries, denied, contradicts } = contradictionOf(x, y, comparison, vocabulary);
    const told = contraries.map(({ i, j }) => [x.terms[i]!.entry.key, y.terms[j]!.entry.key]);
    return { told, denied, contradicts };
  });
  const turned = back!.told.map((pair) => [...pair].reverse().join('/')).sort();
  const words = there!.told.map((pair) => pair.join('/'));
  expect({ ...back, told: turned }).toEqual({ ...there, told: [...words].sort() });
  return { words, denied: there!.denied, contradicts: there!.contradicts };
}
const judged = (a: string, b: string): string => {
  const { denied, contradicts } = between(a, b);
  return `${denied ? 'denied' : 'told'}${contradicts ? ', contradicts' : ''}`;
};

describe('words that exclude each other', () => {
  it('stand in the same place', () => {
    expect(between('The council approved the plan.', 'The council rejected the plan.').words).toEqual([
      'approved/rejected',
    ]);
    expect(between('It met on Monday.', 'It met on Thursday.').words).toEqual(['monday/thursday']);
    expect(between('The mayor spoke.', 'The major spoke.').words).toEqual([]);
  });

  it('are none in places far apart, and none that both sides have', () => {
    const apart = between(
      'Kesh rose at noon when Arda, Busk, Velm, Odrin and Tarrow met.',
      'Kesh, at noon when Arda, Busk, Velm, Odrin and Tarrow met, fell.',
    );
    expect(apart.words).toEqual([]);
    expect(between('Shares rose and fell.', 'Shares fell and rose.').words).toEqual([]);
  });

  it('are paired the nearest first, each once', () =>
    expect(between('Kesh rose, Velm rose.', 'Kesh fell, Velm fell.').words).toEqual([
      'rose/fell',
      'rose/fell',
    ]));
});

describe('a sentence', () => {
  it.each([
    ['The council approved the plan.', 'The council rejected the plan.'],
    ['The council did not meet on the plan.', 'The council did meet on the plan.'],
    ['Neither Arden nor Velm signed.', 'Arden and Velm signed.'],
    ['Nor did they sign the plan.', 'They did sign the plan.'],
    ['Not guilty plea entered.', 'Guilty plea entered.'],
    [
      'The council did not, by all accounts, meet on the plan.',
      'The council did, by all accounts, meet on the plan.',
    ],
  ])('contradicts the one that denies it: %s / %s', (a, b) =>
    expect(judged(a, b)).toBe('denied, contradicts'),
  );

  it.each([
    [
      'by the contrary of its contrary',
      'The council did not approve the plan.',
      'The council had rejected the plan.',
    ],
    [
      'by a word that denies',
      'The council would not approve the plan.',
      'The council refused to approve the plan.',
    ],
    ['by "not only"', 'The council not only met but voted.', 'The council met and voted.'],
    ['by a word that limits its contrary', 'The price barely changed.', 'The price stayed.'],
    ['from the other end', 'Acme bought the mill from Borden.', 'Borden sold the mill to Acme.'],
    ['with two negations', 'The council did not meet and did not vote.', 'The council met and voted.'],
    ['on another day', 'It met on Monday.', 'It met on Thursday.'],
  ])('is not denied %s: %s / %s', (_, a, b) => expect(judged(a, b)).toBe('told'));

  it.each([
    [
      'what is denied is not told there',
      'The plan was not popular and the council approved it.',
      'The council approved the plan.',
    ],
    [
      'little else is the same',
      'The council did not meet in Arda on Monday.',
      'Farmers meet every week in the old market hall.',
    ],
  ])('is no contradiction where %s', (_, a, b) => expect(judged(a, b)).toBe('denied'));

  it('contradicts the one in which two have changed places', () =>
    expect(judged('Norland sued Kesh.', 'Kesh sued Norland.')).toBe('told, contradicts'));

  it('says the same where it is denied and turned round at once', () =>
    expect(judged('Norland did not pass Kesh, it led Kesh.', 'Norland did not pass Kesh, it led Kesh.')).toBe(
      'told',
    ));
});
