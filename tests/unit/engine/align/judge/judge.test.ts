import { describe, expect, it } from 'vitest';
import type { Bench } from '../../../../../src/engine/align/layout/bench';
import type { Candidate } from '../../../../../src/engine/align/candidates/candidates';
import { CONTEXT_FEATURES } from '../../../../../src/engine/align/judge/context';
import { judge } from '../../../../../src/engine/align/judge/judge';
import type { Models } from '../../../../../src/engine/align/models';
import { PAIR_FEATURES } from '../../../../../src/engine/score/features';
import { planted } from '../../../../../src/engine/score/forest';
import { laidOut } from '../../../../support/laid-out';

const COMMON = { share: 0.5, weight: 0, names: 0.5, figures: 0.5, weightOfNames: 0 };
const always = (logit: number) => planted({ bias: logit, trees: [] });
const models = (own: number, surrounded: number): Models => ({
  own: always(own),
  surrounded: always(surrounded),
  join: always(0),
  carry: always(0),
  calibration: [],
});
const all = (bench: Bench, equal: (i: number, j: number) => boolean = () => false): Candidate[] =>
  bench.a.flatMap((_, i) => bench.b.map((__, j) => ({ i, j, equal: equal(i, j) })));

describe('judge', () => {
  it('tells what the words say, what the surroundings say, and how far these spoke for it', () => {
    const bench = laidOut(['The harbour froze.'], ['Our harbour thawed.']);
    const [pair] = judge(all(bench), bench, COMMON, models(1, 3));
    expect(pair).toMatchObject({ i: 0, j: 0, own: 1, equal: false, logit: 3 });
    expect(pair!.context).toBeCloseTo(Math.tanh(0.5));
    expect(judge(all(bench), bench, COMMON, models(3, 1))[0]!.context).toBeCloseTo(-Math.tanh(0.5));
  });

  it('hands each pair its own surroundings', () => {
    const bench = laidOut(['One cat.', 'Two dogs.', 'Three birds.'], ['Odd fish.', 'No bees.', 'Old rats.']);
    const feature = PAIR_FEATURES.length + CONTEXT_FEATURES.indexOf('edge');
    const onEdge = planted({ bias: 0, trees: [[feature, 0.5, 1, 2, -1, -7, 0, 0, -1, 7, 0, 0]] });
    const judged = judge(all(bench), bench, COMMON, { ...models(0, 0), surrounded: onEdge });
    expect(judged.filter(({ logit }) => logit < 0).map(({ i, j }) => [i, j])).toEqual([[1, 1]]);
  });

  it('lets the vectors of a sentence model speak beside the words', () => {
    const vectors = { a: [Float32Array.of(1, 0)], b: [Float32Array.of(0.6, 0.8), Float32Array.of(0, 1)] };
    const embeddings = { name: 'one', vectors };
    const bench = laidOut(['The harbour froze.'], ['Our harbour thawed.', 'It rained.'], { embeddings });
    const [near, far] = judge(all(bench), bench, COMMON, models(2, 0));
    expect(near!.own).toBeGreaterThan(2);
    expect(far!.own).toBeLessThan(2);
  });

  it('links one statement with other names though the models would not', () => {
    const one =
      'Nothing will ever make this council change its mind about the new harbour wall, said Ana Petrak.';
    const bench = laidOut([one], [one.replace('Ana Petrak', 'Luis Arana')]);
    expect(judge(all(bench), bench, COMMON, models(-5, -5))[0]!.logit).toBeGreaterThan(-5);
  });

  it('leaves all but equal sentences unjudged once time is up', () => {
    const bench = laidOut(['The harbour froze.', 'Rain fell.'], ['Rain fell.', 'The harbour thawed.']);
    const candidates = all(bench, (i, j) => i === 1 && j === 0);
    const judged = judge(candidates, bench, COMMON, models(1, 1), () => true);
    expect(judged.map(({ i, j, equal }) => [i, j, equal])).toEqual([[1, 0, true]]);
  });

  it('looks at the clock now and then, and stops at the first look that finds it late', () => {
    const sentences = Array.from({ length: 16 }, (_, n) => `Number ${n + 1} opened.`);
    const bench = laidOut(sentences, sentences);
    let looks = 0;
    expect(judge(all(bench), bench, COMMON, models(1, 1), () => ++looks > 2)).toHaveLength(128);
    expect(looks).toBe(3);
  });
});
