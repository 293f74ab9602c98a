import { expect, it } from 'vitest';
import { opposedWords } from '../../../../../src/engine/findings/denials/opposed-words';
import { viewed, wordsAt } from '../../../../support/linked-sides';

const opposed = (one: string, two: string): string[] => {
  const { view } = viewed(one, two);
  return wordsAt(view, opposedWords(view));
};

it.each([
  ['The bakery denied the claim.', 'The bakery admitted the claim.', 'denied/admitted'],
  ['The court found the strike legal.', 'The court found the strike illegal.', 'legal/illegal'],
  ['The valley was hopeful of rain.', 'The valley was hopeless of rain.', 'hopeful/hopeless'],
  ['The council granted a licence.', 'The council refused a licence.', 'granted/refused'],
  ['Inspectors confirmed the find.', 'Inspectors rejected the find.', 'confirmed/rejected'],
  ['Farmers are exempt from the tax.', 'Farmers are subject to the tax.', 'exempt/subject'],
  ['The union (again) rejected the offer.', 'The union (again) accepted the offer.', 'rejected/accepted'],
  ['The baker, Ines Falk, denied a delay.', 'The baker, Ines Falk, admitted a shortage.', 'denied/admitted'],
  ['The bakery denied the claim and refused comment.', 'The bakery admitted the claim.', 'denied/admitted'],
])('%s / %s', (one, two, pair) => {
  expect(opposed(one, two)).toEqual([pair]);
  expect(opposed(two, one)).toEqual([pair.split('/').reverse().join('/')]);
});

it.each([
  ['the same', 'The bakery denied the claim.', 'The bakery denied the claim.'],
  ['made up for', 'The bakery did not deny the claim.', 'The bakery admitted the claim.'],
  ['of another statement', 'The bakery denied the claim.', 'A dentist in the next town admitted a delay.'],
  ['no word with another beginning', 'The court found the port busy.', 'The court found the import busy.'],
  ['made up for before the subject', 'No bakery denied the claim.', 'The bakery admitted the claim.'],
  ['of another thing', 'The bakery denied the claim and denied the delay.', 'The bakery denied the claim and admitted the delay.'],
  ['one side has both', 'The bakery denied the claim.', 'The bakery denied the claim and admitted a delay.'],
  ['each has one of either', 'The jury convicted him of fraud but acquitted him of theft.', 'The jury found him guilty of fraud and cleared him of theft.'],
  ['one has both, the other one', 'The jury convicted him of fraud but acquitted him of theft.', 'The jury found him guilty of fraud.'],
  ['nothing', '', ''],
])('none: %s', (_, one, two) => {
  expect(opposed(one, two)).toEqual([]);
  expect(opposed(two, one)).toEqual([]);
}); // prettier-ignore

it('what only the later text quotes is somebody else’s word', () => {
  const [told, quoted] = ['The bakery denied the claim.', '“The bakery admitted the claim,” he said.'];
  expect(opposed(told, quoted)).toEqual([]);
  expect(opposed(quoted, told)).toEqual(['admitted/denied']);
});
