import { describe, expect, it } from 'vitest';
import {
  ADMISSION,
  DENIAL,
  MINDS,
  NEGATOR,
  NOBODY,
  REFUSAL,
} from '../../../../../src/engine/text/words/denial-words';

const KINDS = { NEGATOR, NOBODY, REFUSAL, DENIAL, ADMISSION };

/** Words by what they are; no word is two things. */
const WORDS: Readonly<Record<keyof typeof KINDS, string>> = {
  NEGATOR: "not never no cannot won't isn't",
  NOBODY: 'none nobody nothing neither',
  REFUSAL: 'refuse refused declines declining fail failed neglects',
  DENIAL: 'deny denies denied denying',
  ADMISSION: 'admit admitted confesses confessing',
};
const NONE = "note knot know north n't nobody's refusal failure failing-grade denial denyer admission nothingness neglectful"; // prettier-ignore

describe('words that deny', () => {
  it.each(Object.entries(WORDS))('%s', (kind, words) => {
    for (const form of words.split(' '))
      for (const [name, pattern] of Object.entries(KINDS))
        expect(pattern.test(form), `${form} as ${name}`).toBe(name === kind);
  });

  it('are whole words alone', () => {
    for (const form of NONE.split(' '))
      for (const [name, pattern] of Object.entries(KINDS))
        expect(pattern.test(form), `${form} as ${name}`).toBe(false);
  });
});

describe('MINDS', () => {
  const minds = (form: string): number[] => MINDS.flatMap((mind, n) => (mind.test(form) ? [n] : []));

  it.each([
    ['remembers', 'recall', 'recollection', 'memory'],
    ['knew', 'knowledge', 'aware'],
    ['regretted', 'remorse', 'sorry'],
    ['trusts', 'faith', 'confidence'],
    ['interest', 'interested'],
  ])('have one sense: %s, %s', (...forms) => {
    const [own] = forms.map(minds);
    expect(own).toHaveLength(1);
    for (const form of forms) expect(minds(form), form).toEqual(own);
  });

  it.each(['unaware', 'distrust', 'interesting', 'faithful', 'memorial', ''])('are not: “%s”', (form) =>
    expect(minds(form)).toEqual([]),
  );
});
