import { describe, expect, it } from 'vitest';
import { createWordForms, withoutMarks } from '../../../../../src/engine/text/forms/word-forms';
import { americanSpelling } from '../../../../../src/engine/text/words/spelling';
import { stemOf } from '../../../../../src/engine/text/words/stems';

describe('createWordForms', () => {
  it('has one type for a form, numbered in the order of asking', () => {
    const forms = createWordForms('en');
    const [court, ban] = [forms.typeOf('court'), forms.typeOf('ban')];
    expect([court.no, ban.no]).toEqual([0, 1]);
    expect(forms.typeOf('court')).toBe(court);
    expect(forms.size).toBe(2);
  });

  it('gives stems by its language and spellings, the second time as the first', () => {
    for (const language of ['en', 'de']) {
      const forms = createWordForms(language);
      for (const word of ['labours', 'häuser', 'running', 'centre', 'running']) {
        expect(forms.stemOf(word)).toBe(stemOf(word, language));
        expect(forms.spellingOf(word)).toBe(americanSpelling(word));
      }
    }
  });

  it('is as large as the most that was asked of one kind', () => {
    const forms = createWordForms('en');
    for (const word of ['one', 'two', 'three']) forms.stemOf(word);
    forms.typeOf('one');
    expect(forms.size).toBe(3);
  });
});

describe('withoutMarks', () => {
  it.each([
    ['co-operate', 'cooperate'],
    ["o'neill", 'oneill'],
    ['u.s', 'us'],
    ['na\u00ADive', 'naive'],
    ['plain', 'plain'],
    ['café', 'café'],
  ])('%s', (word, bare) => expect(withoutMarks(word)).toBe(bare));
});
