import { describe, expect, it } from 'vitest';
import { areOpposed } from '../../../../../src/engine/findings/titles/opposite-sides';
import { alarms } from '../../../../support/alarms';

const office = (name: string, portfolios: string[] = [], ranks: string[] = [], body: string[] = []) =>
  ({ office: name, portfolios, ranks, body }) as unknown as Parameters<typeof areOpposed>[0];

describe('areOpposed', () => {
  it.each([
    [office('lawyer', ['defence']), office('prosecutor'), true],
    [office('lawyer', [], [], ['prosecut']), office('barrister', ['defense']), true],
    [office('secretary', ['transport'], ['shadow']), office('minister', ['transport']), true],
    [office('lawyer', ['defence']), office('barrister', ['defence']), false],
    [office('lawyer'), office('prosecutor'), false],
    [office('secretary', ['transport'], ['shadow']), office('minister', ['health']), false],
    [office('secretary', ['transport'], ['shadow']), office('secretary', ['transport'], ['shadow']), false],
  ])('%o, %o: %s', (a, b, opposed) => {
    expect(areOpposed(a, b)).toBe(opposed);
    expect(areOpposed(b, a)).toBe(opposed);
  });
});

describe('somebody of the other side', () => {
  it('is told', () =>
    expect(
      alarms(
        'The shadow health secretary, Dora Finch, called the figures a disgrace.',
        'The health secretary, Dora Finch, called the figures a disgrace.',
      ),
    ).toEqual(['title-changed']));

  it('is not the same side in other words', () =>
    expect(
      alarms(
        'The shadow health secretary, Dora Finch, called the figures a disgrace.',
        'Dora Finch, the shadow health secretary, called the figures a disgrace.',
      ),
    ).toEqual([]));
});
