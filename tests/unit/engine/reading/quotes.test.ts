import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../src/engine/reading/quotes';
import { versionFromText } from '../../../../src/engine/version';

const quoted = (text: string): string[] => {
  const version = versionFromText(text, { id: 'v', language: 'en' });
  return quotationsOf(version).map(({ start, end }) => text.slice(start, end));
};

describe('quotationsOf', () => {
  it('knows the marks of several languages', () => {
    expect(quoted('He said "one two" and “three four” then.')).toEqual(['"one two"', '“three four”']);
    expect(quoted('He said ‘one two,’ and left.')).toEqual(['‘one two,’']);
    expect(quoted('Er sagte: „eins zwei“, dann »drei vier« und « cinq six ».')).toEqual([
      '„eins zwei“',
      '»drei vier«',
      '« cinq six »',
    ]);
    expect(quoted("He said ``one two'' and left.")).toEqual(["``one two''"]);
  });

  it('takes nested marks into the quotation around them', () => {
    expect(quoted('She said, "They asked, \'What now?\' and left." Nobody answered.')).toEqual([
      '"They asked, \'What now?\' and left."',
    ]);
    expect(quoted('She said, ‘They asked, “What now?” and left.’ Nobody answered.')).toEqual([
      '‘They asked, “What now?” and left.’',
    ]);
    expect(quoted('„Er rief ‚halt!‘ und lief“, sagte sie.')).toEqual(['„Er rief ‚halt!‘ und lief“']);
  });

  it('tells single marks from apostrophes', () => {
    expect(quoted("It's the islands' forum, and the '90s won't return.")).toEqual([]);
    expect(quoted("'We saw the islands' forum,' he said.")).toEqual(["'We saw the islands' forum,'"]);
    expect(quoted('‘It’s the dogs’ home, isn’t it?’ she said.')).toEqual([
      '‘It’s the dogs’ home, isn’t it?’',
    ]);
  });

  it('follows a quotation over paragraphs whose opening mark is repeated', () => {
    const text = '“We had a lake in the square.\n\n“I asked for help,” she said.';
    const version = versionFromText(text, { id: 'v', language: 'en' });
    const found = quotationsOf(version);
    expect(found.map(({ open, continues }) => [open, continues])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We had a lake in the square.',
      '“I asked for help,”',
    ]);
  });

  it('leaves inches and stray marks alone', () => {
    expect(quoted('The 6" pipe was 5\'10" long.')).toEqual([]);
    expect(quoted('A stray mark" stands here.')).toEqual([]);
  });

  it('looks ahead for a closing mark as far as the next one, however many open', () => {
    // Each of them looks for its closing mark: to the end of the paragraph that would be two thousand million steps.
    expect(quoted('“'.repeat(60_000))).toHaveLength(1);
    expect(quoted(`${'‘a '.repeat(30_000)}“b”`)).toEqual(['“b”']);
  });

  it('ends the look ahead where the quotation around ends', () => {
    expect(quoted('“He asked ‘what” now’ and left.')).toEqual(['“He asked ‘what”']);
    expect(quoted('“He asked ‘what’ now” and left ‘alone’.')).toEqual(['“He asked ‘what’ now”', '‘alone’']);
  });
});
