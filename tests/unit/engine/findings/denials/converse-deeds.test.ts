import { expect, it } from 'vitest';
import { areConverses } from '../../../../../src/engine/findings/denials/converse-deeds';
import { placeOf, viewed } from '../../../../support/viewed';

/** Whether the words in capitals of two sentences tell one deed from its two sides. */
function converse(one: string, two: string): boolean {
  const word = (text: string): string => /\p{Lu}{2,}/u.exec(text)![0].toLowerCase();
  const [x, y] = [word(one), word(two)];
  const plain = (text: string): string => text.replace(/\p{Lu}{2,}/u, (found) => found.toLowerCase());
  const { view } = viewed([plain(one)], [plain(two)]);
  return areConverses(view, placeOf(view.a, x), placeOf(view.b, y));
}

it.each([
  ['a verb and who did it', 'Hale SOLD the pills to a man from Leith.', 'The BUYER is a man from Leith.'],
  ['the other party first', 'He SOLD the ring to a dealer in Pell.', 'A dealer in Pell BOUGHT the ring.'],
  [
    'in the passive',
    'Hale BOUGHT the farm from a man in Leith.',
    'Hale was SOLD the farm by a man in Leith.',
  ],
  ['a loan', 'She BORROWED the money from a neighbour.', 'The LENDER was a neighbour.'],
  ['a loan told back', 'She BORROWED the money from a neighbour.', 'A neighbour LENT her the money.'],
])('one deed: %s', (_, one, two) => {
  expect(converse(one, two)).toBe(true);
  expect(converse(two, one)).toBe(true);
});

it.each([
  ['of one party', 'Hale BOUGHT the farm in March.', 'Hale SOLD the farm in March.'],
  ['of nobody named', 'Hale was the BUYER of the farm.', 'Hale was the SELLER of the farm.'],
  ['other opposites', 'Hale ADMITTED the theft.', 'Hale DENIED the theft.'],
])('two deeds: %s', (_, one, two) => {
  expect(converse(one, two)).toBe(false);
  expect(converse(two, one)).toBe(false);
});
