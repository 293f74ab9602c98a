import { describe, expect, it } from 'vitest';
import { hedgesOf } from '../../../../../src/engine/findings/doubts/hedged';
import { leftOpenIn } from '../../../../../src/engine/findings/doubts/left-open';
import { counted } from '../../../../support/counted';
import { placeOf, viewed } from '../../../../support/linked-sides';

describe('leftOpenIn', () => {
  /** Whether the other side leaves open what the last hedge of the first bears on. */
  const leftOpen = (one: string, two: string, word: string): boolean => {
    const { forth, from } = viewed(one, two);
    const hedge = hedgesOf(forth.tokens, from.version.text).at(-1);
    return leftOpenIn(forth)(placeOf(forth.others, word), hedge!);
  };

  it.each([
    ['The dam may break.', 'The dam will possibly break.', 'break', true],
    ['The dam may break.', 'The dam will break.', 'break', false],
    ['The dam may break.', 'Clerks believe that the dam will break.', 'break', true],
    ['The dam may break.', 'In May the dam will break.', 'break', false],
    ['The clerk allegedly sold the bell.', 'The clerk is charged with selling the bell.', 'bell', true],
    ['The clerk allegedly sold the bell.', 'The clerk is said to have sold the bell.', 'sold', true],
    ['The dam may break.', 'It looks as if the dam will break.', 'break', true],
    ['The dam may break.', 'The dam will break; rain is possible.', 'break', false],
    ['The dam may break.', 'The dam, which may be old, will break.', 'break', false],
    ['It is feared that the dam may break.', 'It is feared that the dam will break.', 'break', false],
  ])('%s / %s', (one, two, word, is) => expect(leftOpen(one, two, word)).toBe(is));

  it('answers one hedge after the other, each by itself', () => {
    const { forth, from } = viewed(
      'The dam may break and the bell may ring, it is feared.',
      'The dam will break and the bell may ring.',
    );
    const isLeftOpen = leftOpenIn(forth);
    const [dam, bell] = hedgesOf(forth.tokens, from.version.text);
    expect(isLeftOpen(placeOf(forth.others, 'break'), dam!)).toBe(false);
    expect(isLeftOpen(placeOf(forth.others, 'ring'), bell!)).toBe(true);
  });

  it('reads a sentence of nothing but doubts a few times over, not once for each of them', () => {
    const readsOf = (count: number, verbs: string): number => {
      const { forth, from } = viewed(`It ${'may sail '.repeat(count)}.`, `It ${verbs.repeat(count)}.`);
      const [tokens, others] = [counted(forth.tokens), counted(forth.others)];
      const isLeftOpen = leftOpenIn({ ...forth, tokens: tokens.list, others: others.list });
      for (const hedge of hedgesOf(forth.tokens, from.version.text)) isLeftOpen(hedge.at, hedge);
      return tokens.reads() + others.reads();
    };
    for (const verbs of ['will sail ', 'may sail ', 'can, sail '])
      expect(readsOf(200, verbs)).toBeLessThan(2.2 * readsOf(100, verbs));
  });
});
