import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { itemMarksOf } from '../../../../../src/engine/text/blocks/item-marks';

const marks = (text: string, language = 'en'): string[] => {
  const version = versionFromText(text, { id: 'a', language });
  return [...itemMarksOf(version)].map(([sentence, end]) =>
    text.slice(version.sentences[sentence]!.start, end),
  );
};

describe('marks of items', () => {
  it.each([
    ['numbers', '1. Beat the eggs.\n2. Add the flour.', ['1.', '2.']],
    ['a hundred and more', '99. A lamp.\n100. A ladder.', ['99.', '100.']],
    ['brackets', '(1) One lamp.\n2) Two lamps.\n(b) A ladder.\n(iv) A clock.', ['(1)', '2)', '(b)', '(iv)']],
    ['a gallery', '1/3 The church.\n2/3 The bridge.', ['1/3', '2/3']],
    ['questions', 'Q: Who was it?\nA: Nobody knows.', ['Q:', 'A:']],
    ['questions with a stop', 'Q. Who was it?\nA. The cook was.', ['Q.', 'A.']],
  ])('are found: %s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('are found in a row where figures with a stop are ordinals', () => {
    expect(marks('1. Eier schlagen.\n2. Mehl zugeben.', 'de')).toEqual(['1.', '2.']);
  });

  it.each([
    ['an ordinal', 'Berlin feiert.\n3. Oktober ist ein Feiertag.', 'de'],
    ['a share', '1/3 The of the houses are empty.\nNobody lives there.', 'en'],
    ['an initial', 'A. Smith was the cook.\nQ. Jones was not.', 'en'],
    ['a label of its own', 'A: the first of the two roads.\nB: the second.', 'en'],
    ['a figure', '12 people died.\n5.5 percent of them in Osk.', 'en'],
    ['a year', '2019. That was the year of the flood.', 'en'],
    ['a bracket', '(Reuters) - The mayor resigned.', 'en'],
  ])('are not: %s', (_, text, language) => {
    expect(marks(text, language)).toEqual([]);
  });
});

const linked = (a: string, b: string) => {
  const pair = collate([versionFromText(a, { id: 'a' }), versionFromText(b, { id: 'b' })]).pairs[0]!;
  return { relations: pair.links.map(({ relation }) => relation), findings: pair.findings, pair };
};

describe('items of a list', () => {
  const items = [
    'The dam at Osk is 80 percent full.',
    'Schools stay closed until Thursday.',
    'Trains are late in the north.',
  ];
  const list = (mark: (n: number) => string): string =>
    items.map((item, n) => `${mark(n)}${item}`).join('\n');

  it.each([
    ['other numbers', (n: number) => `${n + 4}. `],
    ['bullets', () => '• '],
    ['brackets', (n: number) => `(${n + 1}) `],
    ['no marks', () => ''],
  ])('differ in typography alone: %s', (_, mark) => {
    const { relations, findings } = linked(
      list((n) => `${n + 1}. `),
      list(mark),
    );
    expect(relations).toEqual(['cosmetic', 'cosmetic', 'cosmetic']);
    expect(findings).toEqual([]);
  });

  it('keep the figures of the story', () => {
    const other = list((n) => `${n + 1}. `).replace('80', '85');
    const { findings, pair } = linked(
      list(() => '• '),
      other,
    );
    expect(findings.map(({ type }) => type)).toEqual(['number-changed']);
    expect(pair.links[0]!.evidence.figures.onlyB).toEqual(['85 percent']);
  });
});
