import { longName } from '../../text/words/abbreviations';
import { type Quantity, quantityKey } from '../../text/numbers/numbers';
import { namesByForm } from '../../text/words/units';
import { NAMES_LONG, type Word } from '../../text/words/word';

/** Measures of which one is easily put for another; equal figures of two of them are two amounts. */
const MEASURES = namesByForm([
  ...['kilometer', 'meter', 'mile', 'yard', 'foot'],
  ...['kilogram', 'ton', 'gallon', 'liter', 'acre', 'hectare'],
  ...['mph', 'kmh'],
]);

/** The measure that a word names, by one name for all its forms; empty for any other word. */
export function measureOf(form: string): string {
  return MEASURES.get(form) ?? '';
}

/** What a figure is compared by: with its unit, and without, for where the other side names none. */
export function figureKeys(
  quantity: Quantity,
  words: readonly Word[],
): { readonly key: string; readonly base: string } {
  const { value, share, ordinal, endWord } = quantity;
  // A third is 33 percent, an eighth 12.5.
  const told = share && !Number.isInteger(2 * value) ? Math.round(value) : value;
  const behind = words[endWord];
  const long = behind && behind.type.signs & NAMES_LONG ? longName(words, endWord)?.short : undefined;
  const unit = quantity.unit || (ordinal || !behind ? '' : measureOf(long ?? behind.form));
  return {
    base: quantityKey({ value: told, unit: '', ordinal }),
    key: quantityKey({ value: told, unit, ordinal }),
  };
}
