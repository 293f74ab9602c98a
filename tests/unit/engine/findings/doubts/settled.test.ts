import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('an accusation is proved', () => {
  it.each([
    ['Ostrom was charged with perjury.', 'Ostrom was convicted of perjury.'],
    ['Ostrom, who is accused of arson, lives alone.', 'Ostrom, who was convicted of arson, lives alone.'],
    ['Ferris is on trial for blackmail.', 'Ferris has been jailed for blackmail.'],
    ['The treasurer is suspected of embezzlement.', 'The treasurer committed embezzlement.'],
    ['Two nurses were detained on suspicion of theft.', 'Two nurses were detained for theft.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
  }); // prettier-ignore
});

describe('it stays one, or another crime was proved', () => {
  it.each([
    ['Ostrom was charged with perjury.', 'Ostrom was indicted for perjury.'],
    ['Ostrom was charged with perjury.', 'Ostrom could be convicted of perjury.'],
    ['Police held a man for questioning on suspicion of murder.', 'Police held a man for questioning over a murder.'],
    ['Three men were charged with murder.', 'Prosecutors want three men convicted of murder.'],
    ['Ostrom, who is on trial for fraud, was convicted of theft in 1999.', 'Ostrom, who was convicted of theft in 1999, is on trial for fraud.'],
    ['Ferris was charged with blackmail and later convicted.', 'Ferris was charged with and convicted of blackmail.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
