import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/engine/align/bench';
import type { Evidence, Lexicon, WordRelation } from '../../../../src/engine/model';
import { contradictionOf } from '../../../../src/engine/score/contradiction';
import { evidenceOf } from '../../../../src/engine/score/evidence';
import { createShelf } from '../../../../src/engine/score/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

/** Words of a small world by direction: those of one theme are near each other, those with a shade apart less so. */
const THEMES: Readonly<Record<string, readonly number[]>> = {
  ship: [100, 0, 0], vessel: [95, 30, 0], boat: [90, 40, 0], school: [0, 70, 100], taught: [90, 0, 60],
  rose: [0, 90, 10], fell: [0, 95, 0], safe: [10, 0, 99], unsafe: [0, 10, 99], doctor: [-99, 0, 0], nurse: [-70, -70, 0], physician: [-70, -71, 0],
}; // prettier-ignore
const RELATIONS: Readonly<Record<string, WordRelation>> = {
  'fell rose': 'opposite', 'safe unsafe': 'opposite', 'boat school': 'other', 'doctor physician': 'kin',
}; // prettier-ignore
const lexicon: Lexicon = {
  name: 'small world',
  vector: (word) => (THEMES[word] ? Int8Array.from(THEMES[word]) : undefined),
  rarity: () => 9,
  likeness: () => 0,
  relation: (a, b) => RELATIONS[[a, b].sort().join(' ')] ?? null,
};

function whole(one: string, two: string): { evidence: Evidence; texts: readonly [string, string] } {
  const a = versionFromSentences([[one]], { id: 'a', language: 'en' });
  const b = versionFromSentences([[two]], { id: 'b', language: 'en' });
  const bench = layOut(a, b, createShelf(lexicon));
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  const { comparison } = bench.measure(x, y);
  const contradiction = contradictionOf(x, y, comparison, bench.vocabulary);
  return {
    evidence: evidenceOf(x, y, bench.vocabulary, comparison, contradiction, a.text, b.text, 0),
    texts: [a.text, b.text],
  };
}

function evidence(one: string, two: string): string[] {
  const { evidence, texts } = whole(one, two);
  return evidence.matches.map(
    ({ a, b, by }) => `${texts[0].slice(a.start, a.end)} ${by} ${texts[1].slice(b.start, b.end)}`,
  );
}

function contraries(one: string, two: string): string[] | undefined {
  const { evidence, texts } = whole(one, two);
  return evidence.contraries?.map(
    ({ a, b, relation }) => `${texts[0].slice(a.start, a.end)} ${relation} ${texts[1].slice(b.start, b.end)}`,
  );
}

describe('evidenceOf', () => {
  it('pairs the nearest words, each once', () =>
    expect(evidence('The ship and the boat sank.', 'The vessel sank.')).toEqual([
      'The form The',
      'boat meaning vessel',
      'sank form sank',
    ]));

  it('does not pair a word again that has its like', () =>
    expect(evidence('The ship sank.', 'The ship was a vessel.')).toEqual(['The form The', 'ship form ship']));

  it('leaves out words that are hardly related', () =>
    expect(evidence('A vessel taught.', 'A school sank.')).toEqual(['A form A']));

  it('takes near words for the same only where the lexicon bears it out', () => {
    expect(evidence('A doctor came.', 'A nurse came.')).toEqual(['A form A', 'came form came']);
    expect(evidence('A doctor came.', 'A physician came.')).toContain('doctor meaning physician');
  });

  it('lists words that exclude each other by themselves, however near they are', () => {
    expect(evidence('Prices rose in May.', 'Prices fell in May.')).not.toContain('rose meaning fell');
    expect(contraries('Prices rose in May.', 'Prices fell in May.')).toEqual(['rose opposite fell']);
    expect(contraries('Prices fell in May.', 'Prices rose in May.')).toEqual(['fell opposite rose']);
    expect(contraries('The boat was sold.', 'The school was sold.')).toEqual(['boat other school']);
    expect(contraries('Prices rose in May.', 'Prices rose in May.')).toBeUndefined();
  });

  it.each([
    ['The road is safe.', 'The road is unsafe.', 'differs'],
    ['The road is not safe.', 'The road is unsafe.', 'same'],
    ['The road is safe.', 'The road is not safe.', 'differs'],
    ['She declined to speak.', 'She would not speak.', 'same'],
    ['Prices rose in May.', 'Prices fell in May.', 'differs'],
    ['Prices rose in May.', 'In May prices rose.', 'same'],
  ])('says whether “%s” and “%s” deny each other', (one, two, negation) => {
    expect(whole(one, two).evidence.negation).toBe(negation);
    expect(whole(two, one).evidence.negation).toBe(negation);
  });

  it.each([
    ['The bank sued the yard.', 'The yard sued the bank.', ['bank exchanged yard', 'yard exchanged bank']],
    ['The bank on Wednesday sued the yard.', 'The yard on Wednesday sued the bank.', ['bank exchanged yard', 'yard exchanged bank']],
    ['The bank met the yard.', 'The yard met the bank.', undefined],
    ['The bank and the yard closed.', 'The yard and the bank closed.', undefined],
    ['The bank sued the yard.', 'The yard was sued by the bank.', undefined],
  ])('tells who changed places with whom: %s / %s', (one, two, expected) =>
    expect(contraries(one, two)).toEqual(expected)); // prettier-ignore
});
