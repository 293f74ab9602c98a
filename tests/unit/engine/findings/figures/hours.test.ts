import { describe, expect, it } from 'vitest';
import { isHourInWords } from '../../../../../src/engine/findings/figures/hours';
import { readAs } from '../../../../support/alarms';

const hours = (text: string): string[] => {
  const { tokens, version } = readAs('a', text);
  return tokens
    .flat()
    .flatMap(({ start, end }, at, all) =>
      isHourInWords(tokens.flat(), at) && all[at] ? [version.text.slice(start, end)] : [],
    );
};

describe('an hour in words', () => {
  it.each(['He left at half past five.', 'He left at a quarter to five.', 'He left at ten past five.'])(
    '%s',
    (text) => {
      expect(hours(text)).toEqual(['five']);
    },
  );

  it.each(['He cut it from three to five.', 'He walked past five houses.', 'It was past 40.'])(
    'not %s',
    (text) => {
      expect(hours(text)).toEqual([]);
    },
  );
});
