import { describe, expect, it } from 'vitest';
import type { Kin } from '../../../../src/engine/provenance/mergers';
import { LINEAGE_MODEL } from '../../../../src/engine/provenance/lineage-model';
import { isAlone, othersOf, type View } from '../../../../src/engine/provenance/others';
import { readingOf } from '../../../../src/engine/reading/reading';
import { inSentences } from '../../../support/laid-out';
import { linkOf, pairOf } from '../../hand-made';
import { traitsWith } from './made-traits';

const SOURCE = inSentences('s', ['The ferry to Brox was late.']);
const COPY = inSentences('c', ['Late was the boat to Brox.', 'Nobody was hurt in it.']);
const THIRD = inSentences('t', ['The ferry to Brox was late.', 'No one was hurt.']);

/** What a third version tells of the copy, which shares its second sentence with it. */
function told(verbatim = 0.9, apart = 1, score = 0.9) {
  const pair = pairOf(SOURCE, COPY, [linkOf([0], [0])], { added: [1] });
  const kin: Kin[] = [
    { pair, traits: traitsWith({ verbatim: 0.1 }) },
    { pair: pairOf(THIRD, SOURCE, [linkOf([0], [0])]), traits: traitsWith({ verbatim }) },
    { pair: pairOf(COPY, THIRD, [linkOf([1], [1], { score })]), traits: traitsWith({ verbatim: 0 }) },
  ];
  const readings = new Map([SOURCE, COPY, THIRD].map((version) => [version.id, readingOf(version)]));
  const witnesses = { adjacent: () => apart, lost: () => 0 };
  const view: View = { model: LINEAGE_MODEL, readings, lexicon: null, kin, witnesses };
  return othersOf({ pair, source: 's', copy: 'c' }, kin[0]!.traits, 0.3, view);
}

describe('what the versions beside two tell', () => {
  it('is that one has the words of the source, if plainly more than the copy', () => {
    expect(told().copied).toBe(true);
    expect(told(0.26).copied).toBe(true);
    expect(told(0.2).copied).toBe(false);
  });

  it('is how much the copy has from elsewhere: what the source lacks and a third tells', () => {
    expect(told().backed).toBeCloseTo(5 / 11);
    expect(told(0.9, 1, 0.4).backed).toBe(0);
  });

  it('is nothing of that kind where the third was made from the copy', () =>
    expect(told(0.9, 0.5).backed).toBe(0));

  it('passes on how likely a lost source is', () => expect(told().lost).toBe(0.3));
});

it('two are alone where no third version shares a text with either', () => {
  const [one, other] = [pairOf(SOURCE, COPY, []), pairOf(THIRD, SOURCE, [])];
  const traits = traitsWith({});
  expect(isAlone(one, [{ pair: one, traits }])).toBe(true);
  expect(
    isAlone(one, [
      { pair: one, traits },
      { pair: other, traits },
    ]),
  ).toBe(false);
});
