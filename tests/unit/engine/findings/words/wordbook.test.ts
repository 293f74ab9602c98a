import { describe, expect, it } from 'vitest';
import { createWordbook } from '../../../../../src/engine/findings/words/wordbook';
import { DOUBTS, NEGATES } from '../../../../../src/engine/findings/words/word-classes';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';

const book = createWordbook(createWordForms('en'));
const read = (form: string, stopped = false) => book.wordOf(book.forms.typeOf(form), stopped);

describe('the key of a word', () => {
  it.each([
    ['colour', 'color'],
    ['u.s', 'us'],
    ['e-mail', 'email'],
    ["miners'", 'miners'],
    ['co\u2011op', 'coop'],
  ])('is one for two styles: %s, %s', (one, other) => {
    expect(read(one, one.includes('.')).key).toBe(read(other).key);
  });

  it.each([
    ['harbour', 'harbours'],
    ['café', 'cafe'],
    ["it's", 'it'],
    ['привет', 'приветы'],
  ])('is another for another word: %s, %s', (one, other) => {
    expect(read(one).key).not.toBe(read(other).key);
  });

  it('goes by the full stop where a short form is a word without it', () => {
    expect([read('mar', true).key, read('mar').key]).toEqual(['march', 'mar']);
    expect([read('sun', true).stem, read('sun').stem]).toEqual([read('sunday').stem, 'sun']);
  });

  it('is never empty', () => {
    for (const form of ['-', '…', "''", '—', '’', '-'.repeat(5000)])
      expect(read(form).key, form).not.toBe('');
  });
});

describe('the stem of a word', () => {
  it.each([
    ['harbours', 'harbour'],
    ['sang', 'sing'],
    ['miners', 'miner'],
    ["miner's", 'miner'],
    ["miners'", 'miner'],
    ['organised', 'organizes'],
    ["boss's", 'bosses'],
    ["harbour's", 'harbor'],
    ["o'hara", 'ohara'],
    ["u.s.'s", 'us'],
  ])('is one for its inflections: %s, %s', (one, other) => {
    expect(read(one).stem).toBe(read(other).stem);
  });

  it.each([
    ['harbour', 'harvest'],
    ['mine', 'minister'],
  ])('%s is not %s', (one, other) => {
    expect(read(one).stem).not.toBe(read(other).stem);
  });
});

describe('what a word is', () => {
  it.each([
    ['harbour', true],
    ['the', false],
    ['42', true],
    ['…', false],
    ['港', true],
    ['ميناء', true],
    ['🎉', false],
  ])('%s says something: %s', (form, content) => {
    expect(read(form).content).toBe(content);
  });

  it('is told by the lists, and for marks and figures alike', () => {
    expect(read('perhaps').classes & DOUBTS).toBe(DOUBTS);
    expect(read('never').classes & NEGATES).toBe(NEGATES);
    for (const form of ['perhaps', 'never', 'harbour', '42'])
      expect(book.classesOf(book.forms.typeOf(form)), form).toBe(read(form).classes);
  });

  it('is worked out once', () => {
    expect(read('lighthouse')).toBe(read('lighthouse'));
    expect(read('jan', true)).not.toBe(read('jan'));
  });
});

it('knows no language unless it is handed one', () => {
  expect(createWordbook().forms.language).toBe('und');
});
