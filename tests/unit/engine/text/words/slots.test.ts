import { describe, expect, it } from 'vitest';
import { createFirsts, createSlots } from '../../../../../src/engine/text/words/slots';
import { createWordForms } from '../../../../../src/engine/text/forms/word-forms';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const types = (text: string, forms = createWordForms('en')) =>
  wordsOf(text, { start: 0, end: text.length }, forms).map(({ type }) => type);

/** More types than any list begins with. */
const MANY = types(Array.from({ length: 5000 }, (_, n) => `lamp${n}`).join(' '));

describe('createSlots', () => {
  it('keeps a thing for each type, wherever it stands', () => {
    const slots = createSlots<string>();
    const [lamp, post, again] = types('lamp post lamp');
    expect(slots.get(lamp!)).toBeUndefined();
    expect(slots.set(lamp!, 'light')).toBe('light');
    expect([slots.get(again!), slots.get(post!)]).toEqual(['light', undefined]);
    slots.set(again!, 'shade');
    expect(slots.get(lamp!)).toBe('shade');
  });

  it('keeps many, and nothing of another room', () => {
    const [numbers, others] = [createSlots<number>(), createSlots<number>()];
    for (const type of MANY.toReversed()) numbers.set(type, type.no);
    expect(MANY.every((type) => numbers.get(type) === type.no)).toBe(true);
    expect(MANY.some((type) => others.get(type) !== undefined)).toBe(false);
  });
});

describe('createFirsts', () => {
  it('tells a type once', () => {
    const isFirst = createFirsts();
    expect(types('lamp post lamp post lamp').map(isFirst)).toEqual([true, true, false, false, false]);
    expect(createFirsts()(types('lamp')[0]!)).toBe(true);
  });

  it('tells each of many once', () => {
    const isFirst = createFirsts();
    expect(MANY.every(isFirst)).toBe(true);
    expect(MANY.some(isFirst)).toBe(false);
  });
});
