import { describe, expect, it } from 'vitest';
import type { Edit, Range, Relation, Version } from '../../../../src/engine';
import { coarseEdits, editsOf } from '../../../../src/engine/inline';
import { oldFirst } from '../../../../src/engine/inline/edits';
import { readingOf } from '../../../../src/engine/reading/reading';
import { editsBetween, linkOf, shown, version } from './support';

/** Sentences parted by bars. */
const both = (one: string, two: string): [Version, Version] => [
  version(one.split('|').filter(Boolean), 'a'),
  version(two.split('|').filter(Boolean), 'b'),
];

/** The text of the ranges of one side; they must follow one another. */
function rebuilt(edits: readonly Edit[], side: 'a' | 'b', { text }: Version): string {
  const ranges = edits.map((edit) => edit[side]).filter((range): range is Range => range !== null);
  ranges.forEach(({ start, end }, n) => {
    expect(start).toBeGreaterThanOrEqual(ranges[n - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
  });
  return ranges.map(({ start, end }) => text.slice(start, end)).join('');
}
const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');

const TEXTS: readonly (readonly [one: string, two: string, relation: Relation])[] = [
  ['The dam held.', 'The dam held.', 'identical'],
  ['The  dam held.', 'The dam “held”.', 'cosmetic'],
  ['The dam, 12 metres high, held on Friday.', 'On Friday the 12-metre dam broke.', 'edited'],
  ['Water rose behind the dam.|Nobody slept.', 'Nobody slept as the lake rose.', 'paraphrased'],
  ['Water slowly rose over the weir on Friday.', 'Water on Friday rose over the weir.', 'edited'],
  ['((((Dam)) [held', '[dam] ((held', 'edited'],
  ['Плотина выдержала в пятницу.', 'В пятницу плотина прорвалась.', 'edited'],
  ['ダムは金曜日に持ちこたえた。', 'ダムは金曜日に決壊した。', 'edited'],
  ['سد يوم الجمعة', 'يوم الجمعة انهار السد', 'paraphrased'],
  ['e\u0301te\u0301 de\u200bux 𝕂', 'été deux K', 'cosmetic'],
  ['***', 'The dam held.', 'paraphrased'],
  ['dam '.repeat(300), 'dam held '.repeat(200), 'edited'],
  ['x'.repeat(5000), 'y'.repeat(5000), 'paraphrased'],
];

describe('editsOf', () => {
  it.each(TEXTS)('covers both sides once, and mirrors: %.30s', (one, two, relation) => {
    const [a, b] = both(one, two);
    const { words, phrases } = editsOf(linkOf(a, b, relation), readingOf(a), readingOf(b));
    for (const edits of [words, phrases]) {
      expect(bare(rebuilt(edits, 'a', a))).toBe(bare(a.text));
      expect(bare(rebuilt(edits, 'b', b))).toBe(bare(b.text));
      expect(edits).toEqual(oldFirst(edits));
      for (const { kind, a: cut, b: put } of edits)
        expect([cut === null, put === null]).toEqual([kind === 'inserted', kind === 'deleted']);
    }
    expect(() => editsBetween(one, two, relation)).not.toThrow();
  });

  it('changes no word of what is identical or differs in typography alone', () => {
    for (const [one, two, relation] of TEXTS) {
      if (relation !== 'identical' && relation !== 'cosmetic') continue;
      const [a, b] = both(one, two);
      const { words, phrases } = editsOf(linkOf(a, b, relation), readingOf(a), readingOf(b));
      const changed = [...words, ...phrases].filter(({ kind }) => kind !== 'kept');
      expect(shown(changed, a, b)).not.toMatch(/\p{L}/u);
    }
  });

  it('keeps equal sentences whole, each with its counterpart', () => {
    const [a, b] = both('Rain fell.|The dam held.', 'Rain fell.|The dam held.');
    const { words, phrases } = editsOf(linkOf(a, b, 'identical'), readingOf(a), readingOf(b));
    const whole = a.sentences.map(({ start, end }) => ({ start, end }));
    expect(words).toEqual(whole.map((range) => ({ kind: 'kept', a: range, b: range })));
    expect(phrases).toEqual(words);
  });
});

describe('coarseEdits', () => {
  const coarse = (one: string, two: string, relation: Relation = 'edited'): string => {
    const [a, b] = both(one, two);
    const { words, phrases } = coarseEdits(linkOf(a, b, relation), a, b);
    expect(phrases).toEqual(words);
    const back = coarseEdits(linkOf(b, a, relation), b, a).words;
    expect(back.map((edit) => [edit.b, edit.a])).toEqual(words.map((edit) => [edit.a, edit.b]));
    return shown(words, a, b);
  };

  it.each([
    ['The dam held.', 'The dam broke.', '[The dam held./The dam broke.]'],
    ['', 'Rain fell.', '[/Rain fell.]'],
    [
      'Rain fell.|The dam held.',
      'Rain fell, the dam held.',
      '[Rain fell./Rain fell, the dam held.] [The dam held./]',
    ],
  ])('%s / %s: %s', (one, two, expected) => expect(coarse(one, two)).toBe(expected));

  it('keeps what is identical', () =>
    expect(coarse('The dam held.', 'The  dam held.', 'identical')).toBe('The dam held.'));

  it.each(TEXTS)('covers both sides: %.30s', (one, two, relation) => {
    const [a, b] = both(one, two);
    const { words } = coarseEdits(linkOf(a, b, relation), a, b);
    expect(bare(rebuilt(words, 'a', a))).toBe(bare(a.text));
    expect(bare(rebuilt(words, 'b', b))).toBe(bare(b.text));
  });
});
