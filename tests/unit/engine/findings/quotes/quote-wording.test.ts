import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';
import { studyOf } from '../../../../../src/engine/findings';
import { ofSpeaker, phraseOf } from '../../../../../src/engine/findings/quotes/quote-wording';

const study = (text: string) => studyOf(versionFromText(text, { id: 'a', language: 'en' }));

describe('words as a message shows them', () => {
  /** The words of a quotation in brackets, shown. */
  function phrase(marked: string, gap = 0): string {
    const text = `Ida Roe said: “${marked.replace(/[{}]/gu, '')}”`;
    const { reading, pieces } = study(text);
    const all = pieces.flatMap(({ words }) => words);
    const lead = text.indexOf('“') + 1;
    const spans = [...marked.matchAll(/\{.+?\}/gu)].map(({ index, 0: { length } }, n) => [
      lead + index - 2 * n,
      lead + index - 2 * n + length - 2,
    ]);
    return phraseOf(
      all.filter(({ start, end }) => spans.some(([x, y]) => start >= x! && end <= y!)),
      all,
      reading,
      gap,
    );
  }

  it.each([
    ['one', 'The {owl} slept', 0, 'owl'],
    ['a run', 'The {owl of the barn} slept', 0, 'owl of the barn'],
    ['with a mark inside', 'The {owl, an old one}, slept', 0, 'owl, an old one'],
    ['two runs', '{The owl} of the barn {slept}', 0, 'The owl … slept'],
    ['two runs with one word between', 'The {owl} of {barns} slept', 0, 'owl … barns'],
    ['the same where one word may stand between', 'The {owl} of {barns} slept', 1, 'owl of barns'],
    ['two words between where one may', 'The {owl} of the {barns} slept', 1, 'owl … barns'],
    ['none', 'The owl slept', 0, ''],
    ['over two sentences', 'There was an {owl. It} slept.', 0, 'owl. It'],
    ['in another script', '这 {猫头鹰} 睡了', 0, '猫头鹰'],
    ['parted by a bracket', 'The {owl [a hen] slept} on', 0, 'owl [a hen] slept'],
  ])('%s', (_, marked, gap, expected) => expect(phrase(marked, gap)).toBe(expected));

  it('are a few runs of a line each, and the rest is in the text', () => {
    expect(phrase('{a} no {b} no {c} no {d} no {e} no {f}')).toBe('a … b … c … d');
    expect(phrase(`{${'hoot '.repeat(80)}}`)).toHaveLength(58);
  });

  it('are no words of the reporter', () => {
    const { reading, pieces } = study('“The owl slept,” said Ida Roe. “In the barn.”');
    const all = pieces.flatMap(({ words }) => words);
    expect(phraseOf(all, all, reading)).toBe('The owl slept … In the barn');
  });
});

describe('whose quotation it is', () => {
  const whose = (text: string) => {
    const { reading, pieces, voices } = study(text);
    return ofSpeaker(pieces, reading, voices);
  };
  it.each([
    ['"It slept," said Ida Roe.', ' of Ida Roe'],
    ['"It slept," said the mayor, Ida Roe.', ' of Ida Roe'],
    ['"It slept," said Mr Roe.', ' of Roe'],
    ['"It slept," she said.', ''],
    ['Ida Roe was glad. "It slept," she said.', ' of Ida Roe'],
    ['"It slept," said the keeper.', ''],
    ['"It slept," the Owl Trust said.', ' of the Owl Trust'],
    ['The Owl Trust met. "It slept," Owl Trust said.', ' of Owl Trust'],
    ['The Owl Trust met. "It slept," it said.', ''],
    ['Ida Roe won the Golden Owl. "It slept," she said.', ' of Ida Roe'],
    ['The Golden Owl went north. "It slept," she said.', ''],
    ['"It slept."', ''],
    [
      'The 9th U.S. Circuit Court of Appeals said it "slept soundly for years".',
      ' of the 9th U.S. Circuit Court of Appeals',
    ],
  ])('%s', (text, expected) => expect(whose(text)).toBe(expected));
});
