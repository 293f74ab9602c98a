import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { areOtherQuotations } from '../../../../../src/engine/align/judge/other-quotations';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

function areOther(one: string, other: string): boolean {
  const read = (id: string, sentence: string) =>
    versionFromSentences([[sentence, 'The ferry left at noon.']], { id, language: 'en' });
  return areOtherQuotations(0, 0, layOut(read('a', one), read('b', other), createShelf(null)));
}

describe('areOtherQuotations', () => {
  it.each([
    ['“If they want to talk, my telephone is switched on.”', '"You see the green light and you forget it," he said.'],
    ['"I do not know where my brother is."', '“If I had listened I would be dead,” said a driver.'],
    ['"The harvest is lost," said Ilse Brandt.', '«Nobody warned the villages,» the mayor added.'],
  ])('is true of two that share no word: %s, %s', (one, other) => {
    expect(areOther(one, other)).toBe(true);
    expect(areOther(other, one)).toBe(true);
  }); // prettier-ignore

  it.each([
    ['of two that share a word', '"The harvest is lost," said Ilse Brandt.', '"This harvest was lost in May," she said.'],
    ['where one is told', '"The harvest is lost," said Ilse Brandt.', 'Nobody warned the villages, the mayor added.'],
    ['of bare answers', '"No, never," he said.', '"It is not," she said.'],
  ])('is false %s', (_, one, other) => {
    expect(areOther(one, other)).toBe(false);
    expect(areOther(other, one)).toBe(false);
  }); // prettier-ignore
});
