import { describe, expect, it } from 'vitest';
import type { Finding, Version } from '../../../../src/engine';
import { sentenceCounterparts, wordCounterparts } from '../../../../src/renderer/state/counterparts';
import { editionOf } from '../../../../src/renderer/state/edition';
import { findingOverlays, placeOverlays } from '../../../../src/renderer/state/overlays';
import {
  findingKey,
  keptUnder,
  rowFlags,
  rowKeys,
  rowOfFinding,
  saidOf,
} from '../../../../src/renderer/state/remarks';
import { findingsOn, looseEnds, pinOf, pinOn, reviewOf } from '../../../../src/renderer/state/review';
import { at, collation, link, pair, sample, story } from '../fixture';

const { collation: result, base, other } = sample();
const edition = editionOf(result);

describe('a passage under review', () => {
  it('holds its links, their findings, and what only one of the two has', () => {
    const review = reviewOf(edition, 1, 'base', 'other');
    expect(review?.links.map((one) => one.number)).toEqual([0, 1]);
    expect([review?.onlyFrom, review?.onlyTo]).toEqual([[2], []]);
    expect(reviewOf(edition, 2, 'other', 'base')?.links[0]?.findings.map((one) => one.number)).toEqual([1]);
  });

  it('reaches a moved link from either end', () => {
    expect(reviewOf(edition, 0, 'base', 'other')?.links.map((one) => one.number)).toEqual([3]);
    expect(reviewOf(edition, 4, 'base', 'other')?.links.map((one) => one.number)).toEqual([3]);
  });

  it('is nothing between versions that were not compared', () => {
    expect(reviewOf(edition, 0, 'base', 'nobody')).toBeNull();
  });
});

describe('a finding in a sentence without a link', () => {
  const [one, two] = [
    story('one', [['Ann came.', '“Twice,” she said.'], ['Ben went.']]),
    story('two', [['Ann came, told twice.'], ['“Never,” said Ben.']]),
  ];
  const finding = (a: string | null, b: string) => ({
    type: 'quote-altered' as const,
    a: a === null ? null : at(one, a),
    b: at(two, b),
    confidence: 0.8,
    message: '',
  });
  const shown = editionOf(
    collation(
      [one, two],
      [pair(one, two, [link([0], [0])], [finding('Twice', 'twice'), finding(null, 'Never')])],
      [
        { one: [0], two: [0] },
        { one: [1], two: [1] },
      ],
    ),
  );

  it('stands with the link of its other side, which says that it goes beyond', () => {
    const review = reviewOf(shown, 0, 'one', 'two')!;
    expect(review.links[0]?.findings).toHaveLength(1);
    expect(review.alone).toEqual([]);
    expect(looseEnds(review, review.links[0]!.findings[0]!)).toEqual([one]);
    expect(findingsOn(shown, review, one, 1)).toEqual(review.links[0]?.findings);
  });

  it('stands by itself where no side of it is linked', () => {
    const review = reviewOf(shown, 1, 'one', 'two')!;
    expect(review.links).toEqual([]);
    expect(review.alone.map(({ finding: { b } }) => b)).toEqual([at(two, 'Never')]);
  });
});

describe('pins', () => {
  const twice = story('twice', [['Yes.', 'No.', 'Yes.']]);
  it('name a sentence by its words and which of them it is', () => {
    expect(pinOf('link', twice, [2], base, [0])).toEqual({
      kind: 'link',
      a: [{ version: 'twice', text: 'Yes.', occurrence: 1 }],
      b: [{ version: 'base', text: 'The pact was signed.', occurrence: 0 }],
    });
  });

  it('are the same from either side', () => {
    const pin = pinOf('link', twice, [0], base, [0]);
    expect(pinOn([pin], pinOf('link', base, [0], twice, [0]))).toBe(pin);
    expect(pinOn([pin], pinOf('forbid', twice, [0], base, [0]))).toBeUndefined();
    expect(pinOn([pin], pinOf('link', twice, [2], base, [0]))).toBeUndefined();
  });
});

describe('remarks', () => {
  it('find their row and finding again under another base', () => {
    const turned = editionOf({ ...result, base: 'other' });
    const key = findingKey(edition, edition.findings[0]!);
    expect(key).toContain('quote-altered');
    const said = { [rowKeys(edition, 1)[0]!]: { verdict: null, note: 'x', at: 0 } };
    expect(rowKeys(turned, 1)[0]).not.toBe(rowKeys(edition, 1)[0]);
    expect(keptUnder(rowKeys(turned, 1), said)).toBe(rowKeys(edition, 1)[0]);
    expect(saidOf(turned, 0, said)).toEqual([]);
  });

  it('on a finding are the same from either of its versions', () => {
    const two = story('b', [['Some ten may have come.']]);
    const keys = (from: Version, to: Version, type: Finding['type']) => {
      const finding = { type, a: at(from, 'come'), b: at(to, 'come'), confidence: 1, message: '' };
      const turned = pair(from, to, [], [finding]);
      return findingKey(editionOf(collation([from, to], [turned], [])), { pair: turned, finding });
    };
    const same = story('a', [['Ten may come.']]);
    for (const [type, back] of [
      ['number-changed', 'number-changed'],
      ['hedge-added', 'hedge-dropped'],
      ['hedge-dropped', 'hedge-added'],
    ] as const)
      expect(keys(same, two, type)).toBe(keys(two, same, back));
    expect(keys(same, two, 'hedge-added')).not.toBe(keys(same, two, 'hedge-dropped'));
    expect(keys(same, two, 'number-changed')).not.toBe(keys(same, two, 'name-changed'));
  });

  it('stay with their paragraphs when a version is opened that merges them', () => {
    const rows = [
      { base: [0], other: [0] },
      { base: [1], other: [1] },
    ];
    const joined = [{ base: [0, 1], other: [0, 1] }];
    const [before, after] = [rows, joined].map((cells) => editionOf(collation([base, other], [], cells)));
    const said = {
      [keptUnder(rowKeys(before!, 1), {})]: { verdict: 'to-fix' as const, note: '', at: 0 },
      [keptUnder(rowKeys(before!, 0), {})]: { verdict: 'accepted' as const, note: '', at: 0 },
    };
    expect(saidOf(after!, 0, said)).toEqual([rowKeys(before!, 0)[0], rowKeys(before!, 1)[0]]);
    expect([...rowFlags(after!, said)]).toEqual([[0, 'to-fix']]);
  });

  it('flag the row with what is most urgent in it', () => {
    const remark = (verdict: 'accepted' | 'to-fix') => ({ verdict, note: '', at: 0 });
    const flags = rowFlags(edition, {
      [rowKeys(edition, 2)[0]!]: remark('accepted'),
      [findingKey(edition, edition.findings[0]!)]: remark('to-fix'),
      [rowKeys(edition, 5)[0]!]: remark('accepted'),
    });
    expect([...flags]).toEqual([
      [2, 'to-fix'],
      [5, 'accepted'],
    ]);
    expect(rowOfFinding(edition, edition.findings[0]!)).toBe(2);
  });
});

describe('overlays', () => {
  it('lie in the paragraphs they touch', () => {
    const placed = placeOverlays(edition, [
      ...findingOverlays(edition),
      { version: 'base', start: 15, end: 30 },
    ]);
    expect(placed.get('other')?.get(2)).toEqual([{ ...at(other, '“serious”'), finding: 1 }]);
    expect([...(placed.get('base')?.keys() ?? [])].sort()).toEqual([0, 1, 2]);
  });
});

describe('counterparts', () => {
  const third = story('third', [['A treaty was signed.']]);
  const links = sample().between.links;
  const three = editionOf(
    collation(
      [base, other, third],
      [
        pair(base, other, links),
        pair(base, third, [
          link([0], [0], 'edited', {
            edits: [{ kind: 'replaced', a: at(base, 'The pact'), b: at(third, 'A treaty') }],
          }),
        ]),
      ],
      [{ base: [0, 1], other: [1], third: [0] }],
    ),
  );
  const lit = (id: string, sentence: number) =>
    Object.fromEntries(
      [...sentenceCounterparts(three, id, sentence)].map(([version, set]) => [version, [...set]]),
    );

  it('reach every version through the base', () => {
    expect(lit('third', 0)).toEqual({ third: [0], base: [0], other: [1] });
    expect(lit('base', 0)).toEqual({ base: [0], other: [1], third: [0] });
  });

  it('are the sentence alone where nothing corresponds', () => {
    expect(lit('other', 4)).toEqual({ other: [4] });
  });

  it('are the words that stand for each other', () => {
    const words = wordCounterparts(three, 'other', 1, other.text.indexOf('treaty'));
    expect(
      words.map(({ version, range }) => [
        version,
        three.versions.get(version)?.text.slice(range.start, range.end),
      ]),
    ).toEqual([
      ['base', 'pact'],
      ['third', 'A treaty'],
    ]);
  });
});
