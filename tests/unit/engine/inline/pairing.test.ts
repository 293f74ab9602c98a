import { describe, expect, it } from 'vitest';
import { substituted } from '../../../../src/engine/inline/pairing';
import { editsBetween, sidesOf } from './support';

/** What becomes of one text put for the other, where nothing is known of their words. */
function kinds(one: string, two: string, relation: 'edited' | 'paraphrased'): string[] {
  const sides = sidesOf(one, two);
  const all = (tokens: readonly unknown[]) => ({ from: 0, to: tokens.length });
  const none = () => [];
  const pairing = { sides, relation, alike: none, contrary: none };
  return substituted(all(sides.a), all(sides.b), pairing).map(({ kind }) => kind);
}

describe('what was cut and what was put in', () => {
  it.each([
    // Figure for figure, name for name; what was added stands apart.
    ['It sold for £21m.', 'It sold for £24m from a fund.', 'It sold for [£21m/£24m] [/from a fund] .'],
    ['It sank off Crete.', 'It sank off Rhodes on Monday.', 'It sank off [Crete/Rhodes] [/on Monday] .'],
    ['He won by 12 votes.', 'He won by 15 votes.', 'He won by [12/15] votes.'],
    ['Its profits fell.', 'Its net profit fell.', 'Its [/net] [profits/profit] fell.'],
    // One thing for another, whole.
    ['It lasts until 14 May.', 'It lasts to 21 May.', 'It lasts [until 14 May/to 21 May] .'],
    ['She will stay here.', 'She remains here.', 'She [will stay/remains] here.'],
    ['He came from Rome.', 'He came with luggage.', 'He came [from Rome/with luggage] .'],
  ])('is a substitution where it corresponds: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two).phrases).toBe(expected);
  });

  it.each([
    [
      'The mayor now left.',
      'The mayor, who had run the town since the war and meant to run it for many years more, left.',
      'edited',
    ],
    ['He had to leave.', 'He had, so three men from the old port told the court, leave.', 'paraphrased'],
    ['The ban of all exports ended there.', 'The ban ended there.', 'edited'],
  ] as const)('stands apart where it does not: %s / %s', (one, two, relation) => {
    expect(editsBetween(one, two, relation).phrases).not.toMatch(/\[[^\]/]+\/[^\]/]+\]/u);
  });

  it.each([
    // The whole run for the whole run, whatever single words in it resemble each other.
    ['Guilty of taking bribes from a firm.', 'Guilty over a firm.', 'Guilty [of taking bribes from/over] a firm.'],
    ['Outside court, Inspector Ann Bell said so.', 'Det Insp Bell said so.', '[Outside court, Inspector Ann/Det Insp] Bell said so.'],
    ['He left, said Chief Executive Officer Bell.', 'He left, CEO Bell said.', 'He left, [said/] {Chief Executive Officer~CEO:abbreviation} Bell [/said] .'],
    ['Professor Ilan Weiss of the University College London spoke.', 'Dr Weiss of the Imperial spoke.', '[Professor Ilan/Dr] Weiss of the [University College London/Imperial] spoke.'],
    ['The jury of seven women and five men deliberated for hours.', 'They had been out for hours.', '[The jury of seven women and five men deliberated/They had been out] for hours.'],
    // A figure with its unit and its currency.
    ['Gusts of 110 km/h hit it.', 'Gusts of 130 km/h hit it.', 'Gusts of [110 km/h/130 km/h] hit it.'],
    ['It fell to 3°C there.', 'It fell to 1°C there.', 'It fell to [3°C/1°C] there.'],
    ['It fell to 3 °C there.', 'It fell to 1 °C there.', 'It fell to [3 °C/1 °C] there.'],
    ['The team won two cups.', 'The team took three cups.', 'The team [won two/took three] cups.'],
    ['It paid CHF 58.1 million again.', 'It paid 58.1 million Swiss francs again.', 'It paid {CHF 58.1 million~58.1 million Swiss francs:number} again.'],
    ['It paid CHF 5 again.', 'It paid SEK 5 again.', 'It paid [CHF 5/SEK 5] again.'],
    // A quotation mark goes with its words.
    ['It said it had been “trusted” there.', 'He told her: “You were trusted” there.', '[It said it had been “/He told her: “You were] trusted” there.'],
    ['We sold a “conservatory,” she said.', 'We sold a “conservatory”.', 'We sold a “conservatory [,” she said/”] .'],
  ])('is one substitution of the whole: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two, 'paraphrased').phrases).toBe(expected);
  }); // prettier-ignore

  it('puts what was cut before what was put in, whichever text comes first', () => {
    const [one, two] = ['He had to leave.', 'He had, so three men from the old port told the court, leave.'];
    for (const [x, y] of [
      [one, two],
      [two, one],
    ] as const) {
      const { phrases } = editsBetween(x, y);
      expect(phrases.indexOf('/]')).toBeGreaterThan(0);
      expect(phrases.indexOf('/]')).toBeLessThan(phrases.indexOf('[/'));
    }
  });

  it('is no substitution where the one is a word that says nothing and the other a phrase', () => {
    expect(
      editsBetween(
        'Snow fell across the hills.',
        'Snow that had been forecast earlier fell the hills.',
        'paraphrased',
      ).phrases,
    ).toBe('Snow [/that had been forecast earlier] fell [across/] the hills.');
  });

  it.each([
    ['cats', 'big old grey dogs bite fat hens', 'edited', true],
    ['cats', 'big old grey sad dogs bite fat hens', 'edited', false],
    ['cats', 'the big of the old of the dogs', 'edited', true],
    ['cats', 'the big of the old of the dogs of', 'edited', false],
    ['cats', 'big old grey dogs bite fat hens', 'paraphrased', true],
    ['of the', 'big old dogs', 'paraphrased', true],
    ['of the', 'big old grey dogs', 'paraphrased', false],
  ] as const)('is a substitution where it is about as long: %s / %s, %s: %s', (one, two, relation, whole) => {
    for (const [cut, put] of [
      [one, two],
      [two, one],
    ] as const)
      expect(kinds(cut, put, relation)).toEqual(whole ? ['replaced'] : ['deleted', 'inserted']);
  });

  it('is never the same on both sides', () => {
    const { phrases } = editsBetween(
      'Mice, rats, big old cats and very small dogs fled.',
      'Rats, mice, some young cows and many quite big horses fled.',
      'paraphrased',
    );
    expect(phrases).not.toMatch(/\[([^\]/]+)\/\1\]/iu);
  });

  it('takes addresses, possessives and figures with their units whole', () => {
    expect(editsBetween('Ask info@port.example soon.', 'Ask press@port.example soon.').phrases).toBe(
      'Ask [info@port.example/press@port.example] soon.',
    );
    expect(editsBetween('Call 0800 555 111 now.', 'Call 0800 555 121 now.').phrases).toBe(
      'Call [0800 555 111/0800 555 121] now.',
    );
    expect(editsBetween('In 2019 200 came.', 'In 2019 300 came.').phrases).toBe('In 2019 [200/300] came.');
    expect(editsBetween('Follow @harbour now.', 'Follow @quay now.').phrases).toBe(
      'Follow [@harbour/@quay] now.',
    );
    expect(editsBetween("Cook's boat sank.", 'Cooks sank.').phrases).toBe("[Cook's/Cooks] [boat/] sank.");
    expect(
      editsBetween(
        'They camped at 3,400 metres that day.',
        'They camped at 3,400 m that day.',
        'paraphrased',
        [['3,400', '3,400', 'number']],
      ).phrases,
    ).toContain('{3,400 metres~3,400 m:number}');
  });

  it('takes a Japanese word with its ending whole, but a particle alone', () => {
    expect(editsBetween('家が壊れ、人は逃げた。', '家が壊され、人は逃げた。').phrases).toContain(
      '[壊れ/壊され]',
    );
    expect(editsBetween('市は学校を作る。', '市が学校を作る。').phrases).toContain('[は/が]');
  });

  it('does not keep one day for another', () => {
    expect(
      editsBetween('It ends on 30 September.', 'It ends on 31 October.', 'paraphrased', [
        ['30 September', '31 October', 'meaning'],
      ]).phrases,
    ).toBe('It ends on [30 September/31 October] .');
  });

  it('keeps a possessive apart from a plural, but not from another apostrophe', () => {
    expect(editsBetween("The firm's cars", 'The firms cars').phrases).toBe("The [firm's/firms] cars");
    expect(editsBetween("The firm's cars", 'The firm’s cars').phrases).toBe(
      "The {firm's~firm’s:cosmetic} cars",
    );
  });
});
