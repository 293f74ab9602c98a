import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

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
    ['“We will not go,” said Greco.', 'Lisbon’s “go,” said Greco.', 'paraphrased'],
    ['The ban of all exports ended there.', 'The ban ended there.', 'edited'],
  ] as const)('stands apart where it does not: %s / %s', (one, two, relation) => {
    expect(editsBetween(one, two, relation).phrases).not.toMatch(/\[[^\]/]+\/[^\]/]+\]/u);
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
