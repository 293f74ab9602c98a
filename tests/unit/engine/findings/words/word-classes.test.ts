import { describe, expect, it } from 'vitest';
import { ADVERSE } from '../../../../../src/engine/text/words/adverse-words';
import { DOUBT, HEDGES, NEAR_DOUBT, WITH_TO } from '../../../../../src/engine/findings/words/doubt-words';
import { speechOf } from '../../../../../src/engine/text/words/speech-verbs';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import * as classes from '../../../../../src/engine/findings/words/word-classes';
import { isNegation } from '../../../../../src/engine/text/words/function-words';

const FORMS = createWordForms('en');
const WORDS =
  `not never no cannot don't isn't nobody neither nor without nicht jamais refused declined fails neglects denied unable union unhappy
 lack only admitted rejected accepted harmless harmful legal illegal remember aware sorry pleaded confess may might could likely believed
 unclear possibly possibilities if whether planned said insisted refuses believes according heard half thirds quarter six ten 7 40 4000 1960s
 sixties doubled morning summer week weekend a the council 2-1 %  , naïve čekání`.split(/\s+/);

/** The list itself, asked without any short cut. */
const LISTS: readonly (readonly [bit: number, has: (word: string) => boolean])[] = [
  [classes.NEGATES, isNegation],
  [classes.TURNS, (word) => ADVERSE.test(word)],
  [classes.DOUBTS, (word) => DOUBT.test(word)],
  [classes.DOUBTS_NEAR, (word) => NEAR_DOUBT.test(word)],
  [classes.HEDGES_CLAUSE, (word) => HEDGES.has(word) || WITH_TO.has(word)],
  [classes.SAYS, (word) => speechOf(word) === 'say'],
  [classes.HOLDS, (word) => speechOf(word) === 'hold'],
];

describe('classesOf', () => {
  it('has a bit where the list has the word, and nowhere else', () => {
    for (const word of WORDS)
      for (const [bit, has] of LISTS)
        expect((classes.classesOf(word, FORMS) & bit) !== 0, `${word} ${bit}`).toBe(has(word));
  });

  it.each([
    ['half', classes.IS_PERIOD],
    ['thousands', classes.IS_MAGNITUDE],
    ['six', classes.IS_SMALL_NUMBER],
    ['40', classes.IS_SMALL_NUMBER],
    ['a', 0],
    ['1960s', classes.IS_PERIOD],
    ['sixties', classes.IS_PERIOD],
    ['doubled', classes.IS_MULTIPLE],
    ['according', classes.GIVES_SOURCE],
    ['pleaded', classes.IS_PLEA],
    ['aware', classes.IS_MIND],
    ['nobody', classes.DENIES | classes.NEGATES | classes.TURNS],
    ['cannot', classes.NEGATES | classes.NEGATES_CLAUSE],
  ])('%s', (word, expected) => {
    expect(classes.classesOf(word, FORMS)).toBe(expected);
  });
});
