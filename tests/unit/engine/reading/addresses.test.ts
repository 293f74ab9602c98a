import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../../src/engine/reading/addresses';
import { wordsOf } from '../../../../src/engine/text/forms/words';

const found = (text: string): string[] => {
  const words = wordsOf(text, { start: 0, end: text.length });
  return [...(addressesIn(words) ?? [])].map(([from, to]) =>
    text.slice(words[from]!.start, words[to - 1]!.end),
  );
};

describe('addressesIn', () => {
  it.each([
    ['Write to press@port.example.', ['press@port.example']],
    [
      'Write to anna.roe-lind@port.example or @harbour_watch, today.',
      ['anna.roe-lind@port.example', '@harbour_watch'],
    ],
    ['Call 0800 555 111 now.', ['0800 555 111']],
    ['Call 0800 555 or mail a@b.example.', ['0800 555', 'a@b.example']],
  ])('%s', (text, addresses) => expect(found(text)).toEqual(addresses));

  it.each([
    'It cost 800 555 euros.',
    'They sell 12 eggs @ 3 euros.',
    'In 2024 90 boats sank.',
    'He dialled 0800 and left.',
    'Nothing here.',
  ])('finds none in “%s”', (text) => expect(found(text)).toEqual([]));

  it('says null where there is none, so that nobody looks any further', () => {
    expect(addressesIn(wordsOf('Nothing here.', { start: 0, end: 13 }))).toBeNull();
  });
});
