import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import type { Evidence, Lexicon, WordRelation } from '../../../../../src/engine/model';
import { contradictionOf } from '../../../../../src/engine/score/compare/contradiction';
import { evidenceOf } from '../../../../../src/engine/score/evidence/evidence';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

/** Words of a small world by direction: those of one theme are near each other, those with a shade apart less so. */
const THEMES: Readonly<Record<string, readonly number[]>> = {
  ship: [100, 0, 0], vessel: [95, 30, 0], boat: [90, 40, 0], school: [0, 70, 100], taught: [90, 0, 60],
  rose: [0, 90, 10], fell: [0, 95, 0], safe: [10, 0, 99], unsafe: [0, 10, 99], know: [0, -99, 0], think: [0, -98, 9], child: [50, 50, -90], come: [80, 1, 1], go: [80, 2, 2], opposes: [1, 70, 70], argues: [2, 70, 70], contends: [3, 70, 70], daughter: [55, 50, -90], hotel: [9, -50, -90], building: [20, -50, -90],
  bus: [-50, 50, -90], buses: [-50, 45, -90], driven: [-50, 9, 90], driving: [-45, 9, 90], doctor: [-99, 0, 0], nurse: [-70, -70, 0], physician: [-70, -71, 0],
}; // prettier-ignore
const RELATIONS: Readonly<Record<string, WordRelation>> = {
  'boat vessel': 'kin', 'child daughter': 'kin', 'building hotel': 'kin', 'bus buses': 'kin', 'driven driving': 'kin', 'fell rose': 'opposite', 'safe unsafe': 'opposite', 'boat school': 'other', 'doctor physician': 'kin', 'come go': 'kin', 'argues opposes': 'kin', 'argues contends': 'kin',
}; // prettier-ignore
const lexicon: Lexicon = {
  name: 'small world',
  vector: (word) => (THEMES[word] ? Int8Array.from(THEMES[word]) : undefined),
  rarity: () => 9,
  likeness: () => 0,
  relation: (a, b) => RELATIONS[[a, b].sort().join(' ')] ?? null,
};

function whole(
  one: string,
  two: string,
  language = 'en',
): { evidence: Evidence; texts: readonly [string, string] } {
  const a = versionFromSentences([[one]], { id: 'a', language });
  const b = versionFromSentences([[two]], { id: 'b', language });
  const bench = layOut(a, b, createShelf(lexicon));
  const [x, y] = [bench.a[0]!, bench.b[0]!];
  const { comparison } = bench.measure(x, y);
  const contradiction = contradictionOf(x, y, comparison, bench.vocabulary);
  return {
    evidence: evidenceOf(
      { profile: x, text: a.text, language },
      { profile: y, text: b.text, language },
      bench.vocabulary,
      comparison,
      contradiction,
      0,
    ),
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

  it('takes two verbs of telling for the same', () =>
    expect(evidence('It argues that plan.', 'It contends that plan.')).toContain('argues meaning contends'));

  it.each([
    ['They know it.', 'They think it.', 'know meaning think'],
    ['Her daughter came.', 'Her child came.', 'daughter meaning child'],
    ['The hotel burned.', 'The building burned.', 'hotel meaning building'],
    ['Smoke hid it.', 'Smoke hid its door.', 'it stem its'],
    ['They come home.', 'They go home.', 'come meaning go'],
    ['It opposes that plan.', 'It argues that plan.', 'opposes meaning argues'],
  ])('does not take these for the same: %s / %s', (one, two, match) => {
    expect(evidence(one, two).join()).toMatch(/form/);
    expect(evidence(one, two)).not.toContain(match);
  });

  it.each([
    ['The arm moved.', "The arm's hold moved.", "arm form arm's"],
    ['The bus stopped.', 'The buses stopped.', 'bus stem buses'],
    ['It was driven by need.', 'It was driving by need.', 'driven stem driving'],
    ['They took ten tonnes.', 'They took ten tons.', 'tonnes stem tons'],
    ['The centre moved.', 'The center moved.', 'centre spelling center'],
  ])('calls a form of a word by its name: %s / %s', (one, two, match) => {
    expect(evidence(one, two)).toContain(match);
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
    [
      'The bank on Wednesday sued the yard.',
      'The yard on Wednesday sued the bank.',
      ['bank exchanged yard', 'yard exchanged bank'],
    ],
    ['The bank met the yard.', 'The yard met the bank.', undefined],
    ['The bank and the yard closed.', 'The yard and the bank closed.', undefined],
    ['The bank sued the yard.', 'The yard was sued by the bank.', undefined],
  ])('tells who changed places with whom: %s / %s', (one, two, expected) =>
    expect(contraries(one, two)).toEqual(expected),
  );
});

describe('the names of a link', () => {
  const names = (one: string, two: string, language?: string) => whole(one, two, language).evidence.names;

  it.each([
    ['Marta Brandt left the firm.', 'She left the firm.', ['Marta', 'Brandt']],
    ['Outside, Inspector Bell spoke.', 'He spoke.', ['Inspector', 'Bell']],
    ['On Monday the bank of Ireland spoke in March.', 'It spoke.', ['Ireland']],
    ['The bridge closed at 8°C.', 'The bridge closed.', []],
    ['It paid CHF 4 and an EBIT of 3.', 'It paid.', []],
    ['FULL TIME and it ended.', 'It ended.', []],
    ['A Ferry With Many Persons Has Run on Rocks', 'It has run.', []],
    ['NATO said so at noon to Reuters.', 'So it said at noon.', ['NATO', 'Reuters']],
  ])('are what a reader calls one: %s', (one, two, expected) => {
    expect(names(one, two)).toEqual({ both: [], onlyA: expected, onlyB: [] });
    expect(names(two, one)).toEqual({ both: [], onlyA: [], onlyB: expected });
  });

  it('are told by the other side, too, and once', () => {
    expect(names('Brandt left.', 'It was Brandt who left Brandt.')).toEqual({
      both: ['Brandt'],
      onlyA: [],
      onlyB: [],
    });
    expect(names('The Committee met.', 'The committee met.')).toEqual({ both: [], onlyA: [], onlyB: [] });
  });

  it('are no German nouns', () => {
    expect(names('Die Kosten der Räumung trägt Jens Aigner.', 'Die Räumung kostet.', 'de')).toEqual({
      both: [],
      onlyA: ['Jens', 'Aigner'],
      onlyB: [],
    });
  });
});

describe('the figures of a link', () => {
  const figures = (one: string, two: string) => whole(one, two).evidence.figures;

  it.each([
    ['The firm (SIX: ABC) sold 4 ships.', 'The firm sold ships.', ['4']],
    ['The school was listed, Grade II.', 'The school was listed.', []],
    ['One of them sank and no one swam.', 'They sank and swam.', []],
    ['It was a second yellow card.', 'It was a yellow card.', []],
    ['The second quarter was one of two.', 'The quarter was good.', ['second', 'two']],
    ['She had one ship.', 'She had ships.', ['one']],
  ])('are what a reader calls one: %s', (one, two, expected) =>
    expect(figures(one, two)).toEqual({ both: [], onlyA: expected, onlyB: [] }),
  );

  it.each([
    ['It grew by 15-16 percent.', 'It grew between 15% and 16%.'],
    ['It has two thirds of them.', 'It has two in three.'],
    ['Nearly a quarter of them swam.', 'Nearly one in four swam.'],
    ['It took 200 milliseconds.', 'It took a fifth of a second.'],
    ['Almost one adult in five swam.', 'Almost 20 percent swam.'],
  ])('are equal where they come to the same: %s / %s', (one, two) => {
    expect(figures(one, two)).toMatchObject({ onlyA: [], onlyB: [] });
    expect(figures(two, one)).toMatchObject({ onlyA: [], onlyB: [] });
    expect(figures(one, two).both).toHaveLength(1);
    expect(figures(two, one).both).toHaveLength(1);
  });

  it.each([
    ['It grew by 15-16 percent.', 'It grew between 15% and 17%.'],
    ['It has two thirds of them.', 'It has three in four.'],
    ['It took 200 milliseconds.', 'It took a third of a second.'],
    ['It cost $5.', 'It rose 5%.'],
  ])('are apart where they do not: %s / %s', (one, two) => {
    expect(figures(one, two).onlyA).not.toEqual([]);
    expect(figures(one, two).onlyB).not.toEqual([]);
  });
});
