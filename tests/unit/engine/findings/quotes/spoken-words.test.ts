import { describe, expect, it } from 'vitest';
import { spokenWords } from '../../../../../src/engine/findings/quotes/spoken-words';
import { createWordbook } from '../../../../../src/engine/findings/words/wordbook';
import { alarms, readAs } from '../../../../support/alarms';

/** The words as they count, with a bar before which something is left out, two for a bracket. */
function spoken(text: string): string {
  const { words, breaks, brackets } = spokenWords(readAs('a', text).tokens.flat(), () => createWordbook());
  const mark = (at: number) => (brackets.has(at) ? '|| ' : breaks.has(at) ? '| ' : '');
  for (const at of brackets) expect(breaks).toContain(at);
  return [...words.map(({ key }, at) => mark(at) + key), mark(words.length).trim()].join(' ').trim();
}

describe('the words that somebody spoke', () => {
  it.each([
    ['all but the marks', 'We slept, all of us, in the loft!', 'we slept all of us in the loft'],
    ['those around an ellipsis', 'We slept … in the … loft', 'we slept | in the | loft'],
    ['those around dots', 'We slept ... in the . . . loft', 'we slept | in the | loft'],
    ['none of a bracket', 'We [the lodgers] slept (badly) here [in May]', 'we || slept || here ||'],
    ['none of an open bracket', 'We slept [in the loft', 'we slept ||'],
    ['a word of which the case was changed', '[W]e slept and [t]he rain fell', 'we slept and the rain fell'],
    ['one with an accent', '[É]tienne slept', 'étienne slept'],
    ['none that an editor wrote in part', 'We sle[pt] and [re]opened it', 'we || and || it'],
    ['none that is patched within', 'We s[l]ept here', 'we || here'],
    ['one behind a bracket of a letter and a space', '[A] loft it was', '|| loft it was'],
    ['those around dots in a bracket', 'We slept [...] here […]', 'we slept | here |'],
    ['none', '[sic]', '||'],
    ['nothing at all', '', ''],
  ])('are %s', (_, text, expected) => expect(spoken(text)).toBe(expected));
});

it('hold the bracket in which a word begins', () => {
  const [tokens] = readAs('a', 'So [w]e slept.').tokens;
  const { words } = spokenWords(tokens!, () => createWordbook());
  expect(words.map(({ start, end }) => [start, end])).toEqual([[0, 2], [3, 7], [8, 13]]); // prettier-ignore
  expect(words[1]).toMatchObject({ key: 'we', content: false });
});

const said = (words: string) => `"${words}," Ida Roe said.`;

describe('what an editor wrote in brackets', () => {
  const PLAIN = 'They promised him a new loft by Christmas';

  it.each([
    'They promised [Ben Coe] a new loft by Christmas',
    'They promised him [Ben Coe] a new loft by Christmas',
    '[The landlords] promised him a new loft by Christmas',
    '[t]hey promised him a new loft by Christmas',
    'They promised him a new loft [this year]',
    'They promise[d] him a new loft by Christmas',
  ])('changes no quotation: %s', (edited) => {
    expect(alarms(said(PLAIN), said(edited))).toEqual([]);
    expect(alarms(said(edited), said(PLAIN))).toEqual([]);
  });

  it('hides no cut by dots in a bracket', () => {
    for (const dots of ['[...]', '[…]', '...'])
      expect(alarms(said(PLAIN), said(`They promised him a new loft ${dots}`))).toEqual(['quote-trimmed']);
  });

  it('hides no word that was changed elsewhere, nor a long cut', () => {
    expect(alarms(said(PLAIN), said('They promised [Ben Coe] an old loft by Christmas'))).toEqual(['quote-altered']);
    const long = `${PLAIN}, and the cellar for his wine, and they gave him neither`;
    expect(alarms(said(long), said(`${PLAIN} [and more]`))).toEqual(['quote-trimmed']);
  }); // prettier-ignore
});
