import { describe, expect, it } from 'vitest';
import { INITIAL } from '../../../../src/renderer/state/initial';
import { BUDGET } from '../../../../src/renderer/state/model';
import {
  keptModel,
  modelFailed,
  modelFrom,
  modelOff,
  modelOpened,
  modelOpening,
  moreTime,
  scorerName,
} from '../../../../src/renderer/state/scoring';

const folder = { id: '/models/mini', name: 'mini', lasting: true };

describe('the model', () => {
  it('takes part from the moment it is open', () => {
    const opening = modelOpening(INITIAL, folder, 5, 10);
    expect(scorerName(opening)).toBe('');
    const on = modelOpened(opening, folder, 'mini@0123');
    expect(scorerName(on)).toBe('mini@0123');
    expect(on.narration).toContain('mini');
    expect(scorerName(modelOff(on))).toBe('');
    expect(scorerName(modelFailed(on, folder, 'Broken.'))).toBe('');
  });

  it('is kept for the next run as long as it is not switched off and can be found again', () => {
    expect(keptModel(INITIAL)).toBeNull();
    expect(keptModel(modelOpened(INITIAL, folder, 'x'))).toEqual(folder);
    expect(keptModel(modelFailed(INITIAL, folder, 'Gone.'))).toEqual(folder);
    expect(keptModel(modelOff(modelOpened(INITIAL, folder, 'x')))).toBeNull();
    expect(keptModel(modelOpened(INITIAL, { ...folder, lasting: false }, 'x'))).toBeNull();
  });

  it('is read from what was kept, as far as it can be', () => {
    expect(modelFrom({ id: '/models/mini', name: 'mini', lasting: true })).toEqual(folder);
    for (const kept of [undefined, null, 'mini', { id: 7, name: 'mini' }, {}])
      expect(modelFrom(kept)).toBeNull();
  });
});

describe('the time of a comparison', () => {
  it('grows by much, so that few steps are enough', () => {
    const longer = moreTime(moreTime(INITIAL)).budget;
    expect(INITIAL.budget).toBe(BUDGET);
    expect(longer).toBeGreaterThanOrEqual(10 * BUDGET);
  });
});
