import { describe, expect, it } from 'vitest';
import { FINDING_NAME, VERDICT_NAME } from '../../../../src/renderer/state/words';
import { FINDING_NAMES, VERDICT_NAMES } from '../../../../src/reports/labels';

describe('the words of the window', () => {
  it('call findings and verdicts what the reports call them, so that an editor finds the one in the other', () => {
    expect(FINDING_NAME).toEqual(FINDING_NAMES);
    expect(VERDICT_NAME).toEqual(VERDICT_NAMES);
  });
});
