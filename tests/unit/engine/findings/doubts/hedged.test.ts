import { describe, expect, it } from 'vitest';
import { hedgesOf, isMonthOrName } from '../../../../../src/engine/findings/doubts/hedged';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/linked-sides';

/** Hedges as `word: what it bears on`. */
const hedges = (text: string): string[] => {
  const { tokens, version } = readAs('a', text);
  return hedgesOf(tokens.flat(), version.text).map(
    ({ word, scope }) => `${word}: ${scope.map((k) => tokens.flat()[k]!.form).join(' ')}`,
  );
};

describe('a word that leaves open whether it is so', () => {
  it.each([
    ['The dam may break.', 'may: break dam'],
    ['DAM MAY BREAK', 'may: break dam'],
    ['The dam is likely to break.', 'likely: break dam'],
    ['It appears to be old.', 'appears: old'],
    ['It is believed to be old.', 'believed: old'],
    ['A ring thought to be old was sold.', 'thought: old sold ring'],
    ['It is thought that the dam broke.', 'thought: dam broke'],
    ['The bell is reported to have rung.', 'reported: rung bell'],
    ['Police suspect he left.', 'suspect: left police'],
    ['Allegedly, he left.', 'allegedly: left'],
    ['The bell, reportedly, rang.', 'reportedly: rang bell'],
    ['The bell (reportedly) rang.', 'reportedly: rang bell'],
    ['The bell (may) ring.', 'may: ring bell'],
    ['The bell rang, apparently.', 'apparently: rang'],
    ['The 29 suspected cases rose.', 'suspected: cases rose 29'],
  ])('%s', (text, hedge) => expect(hedges(text)).toEqual([hedge]));

  it.each([
    ['a month', 'In May the dam broke.'],
    ['a name', 'Theresa May opened the dam.'],
    ['a skill', 'She could name every bird.'],
    ['what somebody was able to do', 'The clerk could see it.'],
    ['what comes before it', 'He had to sell before it could buy.'],
    ['an opinion, not in the passive', 'Clerks believed it.'],
    ['what was told', 'The theft was reported to police in Arda.'],
    ['an object', 'Police suspect a scam.'],
    ['somebody', 'The main suspect, he left.'],
    ['nothing behind it', 'They had 29 cases as suspected.'],
    ['a question', 'Should he win, she stays.'],
    ['that nothing is in doubt', 'It should be understood that it rains.'],
    ['whatever it is', 'Be it what it may, he left.'],
    ['a word alone', 'Perhaps.'],
    ['nothing', ''],
  ])('is none where it tells of %s: %s', (_, text) => expect(hedges(text)).toEqual([]));
});

it.each([
  ['By May the work was done.', true],
  ['Theresa May said it.', true],
  ['May was dry.', false],
  ['“May was dry,” she said.', false],
  ['It may rain.', false],
  ['DAM MAY BREAK', false],
])('isMonthOrName: %s', (text, is) => {
  const { tokens, version } = readAs('a', text);
  expect(isMonthOrName(tokens.flat(), placeOf(tokens.flat(), 'may'), version.text)).toBe(is);
});
