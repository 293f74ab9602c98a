import { describe, expect, it } from 'vitest';
import {
  AFTER,
  BEFORE,
  adverse,
  isAttempted,
  near,
  openWordBefore,
  supported,
} from '../../../../../src/engine/findings/denials/clause-words';
import { readAs } from '../../../../support/alarms';
import { placeOf, viewed } from '../../../../support/linked-sides';

const read = (...sentences: string[]) => readAs('a', ...sentences).tokens.flat();

describe('adverse', () => {
  it.each([
    ['The guild did not reject the plan.', 'plan', '', ['reject', 'not']],
    ['The guild did not reject the plan.', 'plan', 'not', ['reject']],
    ['The guild read the plan.', 'plan', '', []],
    ['The guild never met, but it read the plan.', 'plan', '', []],
    ['The guild read the plan; it never met.', 'plan', '', []],
    ['The guild (which never met) read the plan.', 'plan', '', []],
    ['The plan (it never met) was read.', 'plan', '', []],
    ['The guild never (so far) read the plan.', 'plan', '', ['never']],
    ['The guild has (never) read it.', 'never', '', []],
    ['The guild never read it (the plan).', 'plan', '', []],
    ['The plan was (not) read.', 'read', '', ['not']],
    ['Never (so they say) was it read (the plan).', 'plan', '', []],
    ['The guild never met) and read the plan.', 'plan', '', []],
    ['The guild read the plan. It never met.', 'plan', '', []],
  ])('%s (%s, without “%s”)', (sentence, centre, skip, words) => {
    const tokens = read(...sentence.split(/(?<=\.) /));
    const found = adverse(tokens, placeOf(tokens, centre), placeOf(tokens, skip));
    expect(found.map(({ form }) => form)).toEqual(words);
  });

  it('looks so far and no farther', () => {
    const before = (n: number) => read(`never ${'very '.repeat(n)}plan`);
    expect(adverse(before(BEFORE - 1), BEFORE, -1)).toHaveLength(1);
    expect(adverse(before(BEFORE), BEFORE + 1, -1)).toHaveLength(0);
    const behind = (n: number) => read(`plan ${'very '.repeat(n)}never`);
    expect(adverse(behind(AFTER - 1), 0, -1)).toHaveLength(1);
    expect(adverse(behind(AFTER), 0, -1)).toHaveLength(0);
  });
});

describe('supported', () => {
  const isSupported = (one: string, two: string, word: string, least?: number): boolean => {
    const { forth } = viewed(one, two);
    const { tokens, others, counterpart } = forth;
    return supported(tokens, placeOf(tokens, word), placeOf(others, word), counterpart, least);
  };

  it.each([
    ['all come back', 'The miller did not sell the barn.', 'The miller did sell the barn.', true],
    ['half come back', 'The miller did not sell the barn.', 'The miller did sell the cart.', true],
    ['none comes back', 'The miller did not sell the barn.', 'Her cousins sell carts.', false],
    ['nothing else is said', 'It did not sell.', 'It did sell.', false],
  ])('%s', (_, one, two, is) => expect(isSupported(one, two, 'sell')).toBe(is));

  it('asks for as many as it is told', () => {
    const [one, two] = ['The miller did not sell the barn.', 'The miller did sell the barn.'];
    expect(isSupported(one, two, 'sell', 2)).toBe(true);
    expect(isSupported(one, two, 'sell', 3)).toBe(false);
  });
});

it.each([
  ['Divers tried to save the boat.', 'save', true],
  ['Efforts to free the whale went on.', 'free', true],
  ['They had hoped to quietly sell it.', 'sell', true],
  ['Divers saved the boat.', 'saved', false],
  ['Divers came to save the boat.', 'save', false],
  ['They hoped that divers saved it.', 'saved', false],
  ['They had hoped to; we saved it.', 'saved', false],
  ['Save the boat.', 'save', false],
])('isAttempted: %s', (sentence, verb, is) => {
  const tokens = read(sentence);
  expect(isAttempted(tokens, placeOf(tokens, verb))).toBe(is);
});

it.each([
  ['It was last won there.', true],
  ['It was won there.', false],
  [`It was last shown ${'there, '.repeat(8)}and won.`, false],
])('near: %s', (sentence, is) => {
  const tokens = read(sentence);
  expect(near(tokens, placeOf(tokens, 'won'), /^last$/)).toBe(is);
});

it.each([
  ['The mill could be sold.', null, 'could'],
  ['They ask whether the mill was ever sold.', null, 'whether'],
  ['The mill can be sold.', 'can', 'can'],
  ['The mill can be sold.', null, null],
  ['If it rains, the mill is sold.', null, null],
  ['If the old mill at the weir is sold.', null, null],
  ['The mill was sold.', null, null],
])('openWordBefore, in %s, besides %s: %s', (text, besides, word) => {
  const tokens = read(text);
  expect(openWordBefore(tokens, placeOf(tokens, 'sold'), besides ?? undefined)).toBe(word);
});
