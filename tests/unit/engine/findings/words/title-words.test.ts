import { describe, expect, it } from 'vitest';
import {
  HONORIFICS,
  isOffice,
  isTitleWord,
  officeOf,
  qualifiesOffice,
  rankOf,
  titleForm,
} from '../../../../../src/engine/findings/words/title-words';

describe('titleForm', () => {
  it('is without a possessive ending or a full stop, in American spelling', () => {
    expect(["mayor's", 'gov.', 'councillor', 'ex-'].map((form) => titleForm(form))).toEqual([
      'mayor',
      'gov',
      titleForm('councillor'),
      'ex',
    ]);
    expect(titleForm('labour')).toBe('labor');
  });
});

describe('offices and ranks', () => {
  it('have one word for all of the same meaning', () => {
    expect(officeOf('chairwoman')).toBe(officeOf('chair'));
    expect(officeOf('sen')).toBe(officeOf('senator'));
    expect(officeOf('captain')).not.toBe(officeOf('colonel'));
    expect(rankOf('vice')).toBe(rankOf('deputy'));
    expect(rankOf('former')).toBe(rankOf('ex'));
    expect(rankOf('acting')).not.toBe(rankOf('former'));
  });

  it('knows scholars of any field', () => {
    expect(officeOf('volcanologist')).toBe('volcanologist');
    expect(isTitleWord('volcanologists')).toBe(true);
  });

  it('are told from what only stands before them, and from names', () => {
    expect(['mayor', 'pm', 'chief'].every(isOffice)).toBe(true);
    expect(['deputy', 'county', 'roe'].some(isOffice)).toBe(false);
    expect([qualifiesOffice('county'), isTitleWord('county')]).toEqual([true, false]);
    expect(['roe', 'lind', 'bridge'].some(qualifiesOffice)).toBe(false);
  });

  it('are addressed as he or she where a form tells', () => {
    expect([HONORIFICS.get('sir'), HONORIFICS.get('dame'), HONORIFICS.get('dr')]).toEqual([
      'he',
      'she',
      undefined,
    ]);
    for (const title of HONORIFICS.keys())
      if (!['father', 'sister', 'mister'].includes(title)) expect(isTitleWord(title), title).toBe(true);
  });
});
