import { describe, expect, it } from 'vitest';
import { REWORDINGS, rewordingOf, rewordings, rewordingSetting } from '../../../src/contract';

describe('how much rewording counts as edited', () => {
  it('has a name at each step, from strict to lenient, and none between', () => {
    expect(rewordings.map((name) => REWORDINGS[name])).toEqual([0, 0.5, 1]);
    expect(rewordings.map((name) => rewordingOf(REWORDINGS[name]))).toEqual(['little', 'normal', 'much']);
    expect(rewordingOf(0.3)).toBeNull();
  });

  it('is told by reports where it is not the usual', () => {
    expect([rewordingSetting(), rewordingSetting(0.5)]).toEqual([{}, {}]);
    expect([0, 0.3].flatMap((value) => Object.values(rewordingSetting(value)))).toEqual(['little', '0.3']);
  });
});
