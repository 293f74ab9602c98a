import { describe, expect, it } from 'vitest';
import { type Office, isPossessive, lastOffice } from '../../../../../src/engine/findings/titles/offices';
import { readAs } from '../../../../support/alarms';

/** The last office in some words. */
function officeIn(words: string): { what: Office; told: string; opens: string } | null {
  const reading = readAs('a', words);
  const tokens = reading.tokens[0]!;
  const { text } = reading.version;
  const found = lastOffice(text, tokens, 0, tokens.length - 1);
  return (
    found && {
      what: found.what,
      told: text.slice(tokens[found.first]!.start, tokens[found.last]!.end),
      opens: tokens[found.opens]!.form,
    }
  );
}

describe('lastOffice', () => {
  it.each([
    ['deputy director', 'director', ['deputy']],
    ['vice chairwoman', 'chairman', ['deputy']],
    ['chief executive', 'chief executive', []],
    ['chief executive officer', 'chief executive', []],
    ['CEO', 'chief executive', []],
    ['managing director', 'managing director', []],
    ['police chief', 'police chief', []],
    ['chief of police', 'police chief', []],
    ['attorney general', 'attorney general', []],
    ['lieutenant governor', 'governor', ['deputy']],
    ['lieutenant colonel', 'colonel', []],
    ['prime minister', 'minister', ['prime']],
    ['premier', 'minister', ['prime']],
    ['governor-elect', 'governor', ['designate']],
    ['the deputy parks director', 'director', ['deputy']],
    ['deputy to the mayor', 'mayor', ['deputy']],
    ['the answer to the mayor', 'mayor', []],
    ['the deputy blamed director', 'director', []],
    ['once a village teacher', 'teacher', ['former']],
    ['formerly director', 'director', ['former']],
    ['formerly the director', 'director', ['former']],
  ])('%s', (words, office, ranks) => {
    const found = officeIn(words)?.what;
    expect(found?.office).toBe(office);
    expect([...(found?.ranks ?? [])].sort()).toEqual(ranks);
  });

  it('tells what an office is about and how senior it is', () => {
    expect(officeIn('the senior health minister')?.what).toMatchObject({
      office: 'minister',
      portfolios: ['health'],
      seniority: ['senior'],
    });
  });

  it.each([
    ['the state epidemiologist', 'state', 'state'],
    ['the U.S. senator', 'federation', 'u.s.'],
    ['the deputy regional director', 'region', 'deputy'],
    ["the county's sheriff", 'county', "county's"],
    ['the sheriff', null, 'sheriff'],
    ["the sheriff's deputy director", null, 'deputy'],
  ])('tells of what it is the office: %s', (words, level, opens) => {
    expect(officeIn(words)?.what.level).toBe(level);
    expect(officeIn(words)?.opens).toBe(opens);
  });

  it('reads a rank in short', () => {
    expect(officeIn('Lt. Gov')?.what).toMatchObject({ office: 'governor', ranks: ['deputy'] });
    expect(officeIn('Atty. Gen')?.what.office).toBe('attorney general');
  });

  it('takes the last of two', () => expect(officeIn('the mayor and the judge')?.told).toBe('judge'));

  it('finds a rank before the place that an office belongs to', () => {
    const found = officeIn('acting New Haven police chief');
    expect(found?.what.ranks).toEqual(['acting']);
    expect(found?.opens).toBe('acting');
  });

  it.each(['the chief', 'a tall man', 'the chief of nothing'])('finds none in “%s”', (words) =>
    expect(officeIn(words)).toBeNull(),
  );
});

describe('isPossessive', () => {
  it('goes by the ending', () => {
    expect(["mayor's", "mayors'", 'mayors', "o'neill"].map(isPossessive)).toEqual([true, true, false, false]);
  });
});
