import { expect, it } from 'vitest';
import { claimOf } from '../../../../../src/engine/findings/speakers/claims';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { viewed } from '../../../../support/linked-sides';

/** The words of what the first source of a sentence says. */
function claimed(text: string): string {
  const { from } = viewed(text, 'Nothing.');
  return claimOf(
    from,
    attributionsOf(from).find(({ plain }) => plain)!,
  )
    .tokens.map(({ form }) => form)
    .join(' ');
}

it.each([
  ['Police said the gate had rusted.', 'gate rusted'],
  ['The gate had rusted, police said.', 'gate rusted'],
  ['The gate had rusted, police said on Monday.', 'gate rusted'],
  ['The gate had rusted, police said on a day spent in court by all.', 'gate rusted'],
  ['Police said in a statement on Monday that the gate had rusted.', 'gate rusted'],
  ['The gate, police said, had rusted.', 'gate rusted'],
  ['On Monday evening, police said the gate had rusted.', 'gate rusted'],
  ['Sheep fled because, Ana Petrak explained, the gate had rusted.', 'gate rusted'],
  ['Ana Petrak began in May and estimates that 40 gates rusted.', '40 gates rusted'],
  ['A porter who caught the thief says the gate had rusted.', 'gate rusted'],
  ['The gate had rusted, police said; the owner painted a fence.', 'gate rusted'],
  ['The gate had rusted, police said, as farmers warned of wolves.', 'gate rusted'],
  ['Ana Petrak said the gate had rusted, adding that wolves came.', 'gate rusted'],
])('claimOf: “%s”: %s', (text, words) => expect(claimed(text)).toBe(words));

it('claimOf knows by whose names it is told', () => {
  const { from } = viewed('Police said Ana Petrak had met Ivo Lund in Graz.', 'Nothing.');
  const { names } = claimOf(from, attributionsOf(from)[0]!);
  expect(names.map(({ start, end }) => from.version.text.slice(start, end))).toContain('Ana Petrak');
});
