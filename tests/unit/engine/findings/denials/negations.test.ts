import { describe, expect, it } from 'vitest';
import { RAIN, within } from '../../../../support/framed';

const { findingsOf, typesOf } = within(RAIN);

/** Each holds in either direction. */
const SAME: readonly (readonly [string, string])[] = [
  ['Coaches to the coast were called off on Sunday.', 'No coaches went to the coast on Sunday.'],
  ['The talks in Bern collapsed over the border.', 'The talks in Bern brought no deal on the border.'],
  [
    'The head of the guild left after a vote of no confidence.',
    'The head of the guild left after a confidence vote.',
  ],
  [
    'Asked why the figures had changed, the clerk declined to comment.',
    'The clerk would not say why the figures had changed.',
  ],
  ['The charge of 20 crowns is waived for pupils.', 'Pupils do not have to pay the charge of 20 crowns.'],
  [
    'The trawler has not been seen since Friday, when it left Esk.',
    'The trawler was last seen on Friday, when it left Esk.',
  ],
  [
    'The garrison ignored the truce of last Sunday.',
    'The garrison did not respect the truce of last Sunday.',
  ],
  ['The heir kept silent during the reading.', 'The heir did not speak during the reading.'],
  ['No one was hurt in the crash near the mill.', 'The crash near the mill left all the passengers unhurt.'],
];
const CHANGED: readonly (readonly [string, string])[] = [
  ['Coaches ran to the coast on Sunday.', 'No coaches ran to the coast on Sunday.'],
  ['The samples contained arsenic from the well.', 'The samples contained no arsenic from the well.'],
  ['No one saw the barge leave the quay.', 'Someone saw the barge leave the quay.'],
  ['Nobody in the street had been warned of it.', 'Everybody in the street had been warned of it.'],
  ['Nothing was taken from the vault in Basel.', 'Something was taken from the vault in Basel.'],
  ['The works no longer builds trams in Graz.', 'The works still builds trams in Graz.'],
  ['The board has never approved such a loan.', 'The board has often approved such a loan.'],
];

describe('negations', () => {
  it.each(SAME)('say nothing where the same is denied in other words: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
    expect(typesOf(b, a)).toEqual([]);
  });

  it.each(CHANGED)('tell of a denial that came or went: %s %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['negation-changed']);
    expect(typesOf(b, a)).toEqual(['negation-changed']);
  });

  it('quote what was denied, and of whom', () => {
    const [came] = findingsOf(
      'Coaches ran to the coast on Sunday.',
      'No coaches ran to the coast on Sunday.',
    );
    expect(came?.message).toBe('“Coaches ran” was turned into its opposite: “No coaches ran”.');
    const [gone] = findingsOf('The abbot did not trust the bishop.', 'The abbot trusted the bishop.');
    expect(gone?.message).toBe('“did not trust” lost its negation: “abbot trusted the bishop”.');
  });
});

describe('a negation in a question', () => {
  it('denies nothing where yes or no is asked', () => {
    const asked = 'Asked whether she had ever lied to a patient, she laughed.';
    expect(typesOf('Q: Have you never lied to a patient?', asked)).not.toContain('negation-changed');
    const either = 'The mayor may or may not have known of the loan.';
    expect(typesOf('It is unclear whether the mayor knew of the loan.', either)).toEqual([]);
  });

  it('denies where a reason is asked', () => {
    const never = 'Why did the abbot never trust the bishop of Orme?';
    expect(typesOf(never, 'The abbot always trusted the bishop of Orme.')).toContain('negation-changed');
  });
});

describe('what is said of all but some', () => {
  it.each([
    ['The curfew does not apply to nurses on duty.', 'The curfew applies to all citizens apart from nurses on duty.'],
    ['Small shops in the old town are not subject to the tax.', 'The tax in the old town applies to everyone but small shops.'],
    ['The path to the lake is not suitable for prams.', 'The path to the lake is ill suited to prams.'],
  ])('is not said of them: “%s”, “%s”', (one, two) => {
    expect(typesOf(one, two)).not.toContain('negation-changed');
    expect(typesOf(two, one)).not.toContain('negation-changed');
  }); // prettier-ignore

  it.each([
    ['The curfew does not apply to nurses on duty.', 'The curfew applies to all nurses on duty.'],
    ['Small shops are not subject to the tax.', 'Small shops are subject to the tax.'],
    ['The path to the lake is not suitable for prams.', 'The path to the lake is suitable for prams.'],
  ])('is told where they are among them: “%s”, “%s”', (one, two) => {
    expect(typesOf(one, two)).toContain('negation-changed');
    expect(typesOf(two, one)).toContain('negation-changed');
  }); // prettier-ignore
});
