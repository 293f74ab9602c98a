import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const WHO = 'Her manager, Corey Delacroix, and the tour promoter, Ewan Brill, met her at the airport.';

describe('words given to somebody by a noun', () => {
  it('are told where another one is called so', () =>
    expect(
      alarms(
        `${WHO} "We will be back, and we will be louder than ever before," Delacroix said.`,
        `${WHO} "We will be back, and we will be louder than ever before," the promoter said.`,
      ),
    ).toEqual(['quote-reattributed']));

  it('are told of two relatives', () =>
    expect(
      alarms(
        '"He never hurt anybody in all his life," the victim\'s sister said.',
        '"He never hurt anybody in all his life," the victim\'s mother said.',
      ),
    ).toEqual(['quote-reattributed']));

  it('are his whom the text calls so', () =>
    expect(
      alarms(
        `${WHO} "We will be back, and we will be louder than ever before," Delacroix said.`,
        `${WHO} "We will be back, and we will be louder than ever before," the manager said.`,
      ),
    ).toEqual([]));
});
