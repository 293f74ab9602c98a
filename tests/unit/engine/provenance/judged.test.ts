import { describe, expect, it } from 'vitest';
import type { Lineage, Version } from '../../../../src/engine';
import type { Step } from '../../../../src/engine/provenance/descent';
import { judged } from '../../../../src/engine/provenance/judged';
import { LINEAGE_MODEL } from '../../../../src/engine/provenance/lineage-model';
import type { Kin } from '../../../../src/engine/provenance/mergers';
import type { Traits } from '../../../../src/engine/provenance/traits';
import { readingOf } from '../../../../src/engine/reading/reading';
import { inSentences } from '../../../support/laid-out';
import { pairOf } from '../../hand-made';
import { traitsWith } from './made-traits';

const A = inSentences('a', ['The ferry to Brox was late.']);
const B = inSentences('b', ['Late was the boat to Brox.']);
const FACTS = { within: 0, alone: 4, quoted: 0 };
const NONE = { within: 0, alone: 0, quoted: 0 };

/** What is told of two versions, by default alone and with signs that `a` is the source. */
function told(
  traits: Traits,
  step: Partial<Step> = {},
  versions: readonly [Version, Version] = [A, B],
): Lineage {
  const [a, b] = versions;
  const kin: Kin = { pair: pairOf(a, b, []), traits };
  const bond = { one: a.id, other: b.id, isMerger: false, alert: null };
  const readings = new Map(versions.map((version) => [version.id, readingOf(version)]));
  const view = {
    model: LINEAGE_MODEL,
    readings,
    lexicon: null,
    kin: [kin],
    witnesses: { adjacent: () => 1, lost: () => 0 },
  };
  return judged(kin, { ...bond, lean: 6, direct: 1, lost: 0, next: true, ...step }, view);
}

/** An agency's story and what a site made of it. */
const pickUp = traitsWith({ verbatim: 0.8 }, { credit: 1 });

describe('two versions', () => {
  it('are source and copy where the signs agree, whichever way', () => {
    expect(told(pickUp)).toMatchObject({ from: 'a', to: 'b', kind: 'derived', confidence: 0.95 });
    const turned = traitsWith({ verbatim: 0.8 }, { credit: -1 });
    expect(told(turned, { lean: -6 })).toMatchObject({ from: 'b', to: 'a', kind: 'derived' });
  });

  it('are unknown where the signs are weak, the surer the weaker they are', () => {
    const [some, none] = [told(pickUp, { lean: 1.6 }), told(pickUp, { lean: 0 })];
    expect([some.kind, none.kind]).toEqual(['unknown', 'unknown']);
    expect(none.confidence).toBeGreaterThan(some.confidence);
    expect(some.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('are no source and copy where the copy says much of its own, but of an alert', () => {
    const more = { verbatim: 0.5, ownA: 0.2, ownB: 0.5, facts: { a: NONE, b: FACTS } };
    expect(told(traitsWith(more, { credit: 1 })).kind).toBe('unknown');
    expect(told(traitsWith(more, { early: 1 })).kind).toBe('derived');
  });

  it('are unknown where another stands between them, and it is said', () => {
    const [apart, perhaps] = [0.1, 0.6].map((direct) => told(pickUp, { direct, next: false }));
    expect(apart!.reasons.join()).toContain('stands between the two');
    expect(perhaps!.reasons.join()).toContain('may stand between the two');
  });

  it('have a source in common where each has its own and nothing tells which came first', () => {
    const facts = { a: FACTS, b: FACTS };
    const own = { ownA: 0.3, ownB: 0.3, verbatim: 0.2, facts };
    expect(told(traitsWith(own), { lean: 0 })).toMatchObject({ kind: 'common-source', confidence: 0.7 });
    expect(told(traitsWith({ ...own, verbatim: 0.5 }), { lean: 0 }).kind).toBe('unknown');
  });

  it('have lost it where each tells in particular what the other lacks', () => {
    const quoted = { within: 0, alone: 0, quoted: 2 };
    const lost = traitsWith({ ownA: 0.2, ownB: 0.2, facts: { a: quoted, b: quoted } });
    expect(told(lost, { lean: 0 })).toMatchObject({ kind: 'common-source', confidence: 0.85 });
  });

  it('that two agencies head are two reports, whatever the signs', () => {
    const wire = (id: string, agency: string) =>
      inSentences(id, [`BROX, June 3 (${agency}) - The ferry to Brox was late.`]);
    const twins = [wire('a', 'NRB'), wire('b', 'Velmar')] as const;
    expect(told(traitsWith(), {}, twins).reasons.join()).toContain('another agency');
    expect(told(pickUp, {}, twins).kind).toBe('derived');
  });
});
