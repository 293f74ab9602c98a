import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import {
  POINTERS,
  type Pointers,
  pointersOf,
  reworded,
} from '../../../../../src/engine/provenance/signs/pointers';
import { traitsOf } from '../../../../../src/engine/provenance/traits';
import { readingOf } from '../../../../../src/engine/reading/reading';

function told(one: string, two: string, language = 'en'): Pointers {
  const [a, b] = [versionFromText(one, { id: 'a', language }), versionFromText(two, { id: 'b', language })];
  const [x, y] = [readingOf(a), readingOf(b)];
  const pair = collate([a, b]).pairs[0]!;
  return pointersOf(pair, x, y, traitsOf(pair, x, y)).pointers;
}

/** The signs between two texts; the mirror must give the same with the other sign. */
function pointers(one: string, two: string, language = 'en'): Pointers {
  const there = told(one, two, language);
  const back = told(two, one, language);
  for (const pointer of POINTERS) {
    expect(Math.abs(there[pointer]), pointer).toBeLessThanOrEqual(1);
    expect(back[pointer], pointer).toBeCloseTo(-there[pointer]);
  }
  return there;
}

const text = (...paragraphs: string[]): string => paragraphs.join('\n\n');

const STORY = [
  'The harbour board will rebuild the old grain pier in Tolva, which a storm broke in two last winter.',
  'Divers found that the oak piles under the pier had rotted where the tide rises and falls.',
  'The board expects that the work will take three years and that ferries can land from the first summer.',
  'Fishermen had asked for a longer wall against the swell from the north, which the plan does not have.',
];
/** The same in other words. */
const RETOLD = [
  'In Tolva the board that runs the harbour is to put up again the old pier for grain that broke apart in a storm in the winter.',
  'Its oak piles had gone rotten between high tide and low tide, divers found when they looked at them.',
  'Three years is what the board expects the work to take, while the ferries should be able to land there in the first summer.',
  'The plan lacks the longer wall to the north that fishermen had asked for against the swell.',
];

/** Two texts of which the first is the source. */
const SIGNS: Readonly<Record<keyof Pointers, readonly [source: string, derived: string]>> = {
    plainer: [
      text(STORY[0]!, 'Men saw big cracks in the piles and went to ask for help from the board, but they got none.'),
      text(STORY[0]!, 'Men discovered enormous cracks in the piles and proceeded to request assistance from the board, but they received none.'),
    ],
    saying: [
      text('The board will rebuild the pier next year, its head said.', 'Ferries will land from summer, she said.'),
      text('The board will rebuild the pier next year, its head stressed.', 'Ferries will land from summer, she underlined.'),
    ],
    quotes: [
      text('“We will rebuild the pier and make it longer than it was,” the head of the board said on Monday.'),
      text('They will rebuild the pier and make it longer than it was, the head of the board said on Monday.'),
    ],
    reported: [
      text(STORY[0]!, '“Nobody at the pier believed that such a storm would ever come to Tolva,” the head of the board said on Monday.'),
      text(STORY[0]!, 'On Monday the head of the board said that nobody at the pier in Tolva had thought a storm like this possible.'),
    ],
    trimmed: [
      text('“The pier will stand again in three years,” said Reed, the long-serving head of the harbour board, on Monday.', '“We lost a lot that night in the storm,” he told a crowded town hall, wiping his eyes.'),
      text('“The pier will stand again in three years,” said Reed.', '“We lost a lot that night in the storm,” he told a hall.'),
    ],
    tightened: [
      text(
        '“We will rebuild the pier in Tolva and make it longer than it was before,” said Reed, the long-serving head of the harbour board.',
        'Divers found that the oak piles under the pier had rotted badly where the tide rises and falls, and the board said that it was shocked by what they saw there.',
        'The board expects that the costly work will take as much as three years and that ferries can land there from the first summer onwards.',
      ),
      text(
        '“We will rebuild the pier in Tolva and make it longer than it was before,” said Reed, head of the harbor board.',
        'Divers found the oak piles under the pier had rotted where the tide rises and falls, and the board said it was shocked by what they saw.',
        'The board expects the work will take up to three years and that ferries can land from the first summer.',
      ),
    ],
    credit: [text(`TOLVA, June 3 (NRB) - ${STORY[0]}`, ...STORY.slice(1)), text(...STORY)],
    cited: [
      text(`TOLVA, June 3 (NRB) - ${STORY[0]}`, ...STORY.slice(1)),
      text(...STORY.slice(0, 3), `${STORY[3]!.replace(/\.$/, '')}, the head of the board told NRB.`),
    ],
    plain: [
      text(...STORY, 'It\'s "ours", the board\'s head said.'),
      text(...STORY, 'It’s “ours”, the board’s head said.'),
    ],
    closing: [
      text(...STORY),
      text(...RETOLD, 'What remains is the hope that better days will come for all who love the sea.'),
    ],
    facts: [
      text(...STORY, 'It cost 214 million crowns in 1988, when Mirela Reed of Orsk was mayor and Velm paid 30 million.'),
      text(...RETOLD),
    ],
    rounded: [
      text('The storm sank 214 boats in the harbour of Tolva that night.'),
      text('The storm sank hundreds of boats in the harbour of Tolva that night.'),
    ],
    hanging: [
      text(...STORY, 'Mirela Reed, the head of the harbour board, announced the plan in the town hall.', 'Reed will leave her post when the pier has been rebuilt.'),
      text(...STORY, 'Reed will leave her post when the pier has been rebuilt.'),
    ],
    raw: [text('FOR IMMEDIATE RELEASE', ...STORY), text(...STORY)],
    state: [text(...STORY), text(...STORY, 'This story has been updated to add what the board expects.')],
    early: [text(`URGENT: ${STORY[0]}`, ...STORY.slice(1)), text(...STORY)],
  }; // prettier-ignore

describe('pointersOf', () => {
  it('is silent between equal texts, and where there is nothing', () => {
    for (const [one, two] of [
      [text(...STORY), text(...STORY)],
      ['', ''],
      [text(...STORY), ''],
      ['***', '((('],
      ['Пирс сломался.', 'Пирс сломался.'],
    ] as const) {
      const silent = pointers(one, two);
      for (const pointer of POINTERS) expect(silent[pointer], pointer).toBeCloseTo(0);
    }
  });

  it.each(Object.entries(SIGNS))('%s points to the source', (pointer, [source, derived]) =>
    expect(pointers(source, derived)[pointer as keyof Pointers]).toBeGreaterThan(0.05),
  );
});

describe('a sign is silent', () => {
  const { plainer, saying, facts, closing, state, credit } = SIGNS;

  it('in other languages than English, where it goes by words', () => {
    expect(pointers(...plainer, 'fr').plainer).toBeCloseTo(0);
    expect(pointers(...saying, 'fr').saying).toBeCloseTo(0);
  });

  it('of shorter words, where their text leaves out facts, as one for children does', () =>
    expect(
      pointers(plainer[0], text(plainer[1], 'Reed of Orsk paid 30 million crowns in 1988, and Velm 214.'))
        .plainer,
    ).toBeCloseTo(0));

  it('of cuts for a half, where no fact was cut', () => {
    const [source, derived] = SIGNS.trimmed;
    const cut = pointers(source.replace('on Monday', 'at last'), derived).trimmed;
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeCloseTo(pointers(source, derived).trimmed / 2, 1);
  });

  it('of what a text has more, where it is news put into the other as it stood', () => {
    const first =
      'Some wagons of a train left the tracks near the station of Tolva at about nine in the morning.';
    const later = first
      .replace('train', 'train of Velm Rail, said Reed,')
      .replace('the tracks', 'the tracks, as 214 passengers of Orsk Lines waited,');
    const { saying, trimmed, facts, rounded } = pointers(later, first);
    expect([saying, trimmed, facts, rounded].map((sign) => Math.abs(sign) < 0.05)).not.toContain(false);
  });

  it('of facts, where there is one more: it may be a matter of wording', () => {
    const more = (own: string): number => pointers(text(...STORY, own), text(...RETOLD)).facts;
    // "Two" of "broke in two" is one.
    expect(more('It is old.')).toBeCloseTo(0);
    expect(more('It took 214 months.')).toBeGreaterThan(0.05);
  });

  it('of facts, where the words were kept: an update may have added them', () =>
    expect(pointers(facts[0], text(...STORY)).facts).toBeCloseTo(0));

  it('of a closing sentence, where it has a fact of its own or the words were kept', () => {
    expect(pointers(closing[0], closing[1].replace('the sea', 'Orsk')).closing).toBeCloseTo(0);
    expect(pointers(text(...STORY), text(...STORY, 'All is well that ends well.')).closing).toBeCloseTo(0);
  });

  it('of a note, where the text was put in other words', () =>
    expect(pointers(text(...RETOLD), state[1]).state).toBeCloseTo(0));

  it('of a dateline for a part, where the text that has it is the shorter one', () => {
    const longer = pointers(credit[0], text(...STORY.slice(0, 3))).credit;
    expect(pointers(text(credit[0].split('\n\n')[0]!, ...STORY.slice(1, 3)), credit[1]).credit).toBeCloseTo(
      0.75 * longer,
    );
  });

  it('of a dateline, where the other text is an alert', () =>
    expect(pointers(credit[0], SIGNS.early[0]).credit).toBeCloseTo(0));

  it('of quotation marks, where one text is the words of the speaker', () => {
    const speech = text(
      'I will rebuild the pier, and I thank you all for it.',
      'We have lost a lot, and I will not rest until we have it again.',
      'I thank my wife, and I thank my friends, and we will do it.',
    );
    const report = text(
      'She will rebuild the pier, and thanked them all for it.',
      '“We have lost a lot, and I will not rest until we have it again,” she said.',
      'She thanked her wife and her friends, and they will do it.',
    );
    const { raw, quotes } = pointers(speech, report);
    expect(raw).toBe(1);
    expect(quotes).toBeCloseTo(0);
  });
});

describe('reworded', () => {
  it.each([
    [0, 1],
    [0.2, 1],
    [0.35, 0.5],
    [0.5, 0],
    [1, 0],
  ])('with %d kept to the letter is %d', (verbatim, expected) =>
    expect(reworded({ verbatim })).toBeCloseTo(expected),
  );
});
