import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('the day of a dateline', () => {
  it.each([
    ['another', 'ARDEN, Jan. 14 - The mill burned down on Friday.', 'ARDEN, Jan. 15 - The mill burned down on Friday.'],
    ['with its agency', 'LINDAU, March 3 (Alpine News) - The ferry ran aground on Sunday.', 'LINDAU, March 4 - The ferry ran aground yesterday.'],
    ['the night before it', 'The ferry ran aground on Sunday evening, injuring four.', 'KORSBY, Monday - The ferry ran aground last night, injuring four.'],
    ['itself', 'ARDEN, Friday - Voters go to the polls today.', 'ARDEN, Saturday - Voters went to the polls yesterday.'],
    ['the day behind it', 'The committee will meet on 5 May.', 'OSLUND, 4 May - The committee will meet tomorrow.'],
    ['the first of a month', 'The committee met on 31 August.', 'OSLUND, Sept. 1 (NRB) - The committee met yesterday.'],
    ['in small letters', 'The committee met on Sunday.', 'Port Ellen, Monday - The committee met yesterday.'],
  ])('is that of the report: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('date-changed');
    expect(alarms(two, one)).not.toContain('date-changed');
  }); // prettier-ignore

  it.each([
    ['the day told of it', 'ARDEN, March 3 - The mill burned down on Sunday.', 'ARDEN, March 4 - The mill burned down on Friday.'],
    ['the night before it', 'The ferry ran aground on Sunday evening, injuring four.', 'KORSBY, Wednesday - The ferry ran aground last night, injuring four.'],
    ['the day behind it', 'The verdict is expected on Thursday.', 'WESTPORT, Monday - The verdict is expected tomorrow.'],
    ['the day that opens a sentence', 'Monday - heavy rain in the north.', 'Tuesday - heavy rain in the north.'],
  ])('tells another: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('date-changed');
  }); // prettier-ignore
});
