import { describe, expect, it } from 'vitest';
import { titlesOf } from '../../../../../src/engine/findings/titles/title-places';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { alarms, readAs } from '../../../../support/alarms';
import { inSentences } from '../../../../support/laid-out';

/** The offices of a sentence: as told, what they are, whose, of what. */
function titles(text: string): string[] {
  // Names are known by other sentences as well.
  const reading = readAs('a', 'Jane Roe, Ana Lee, Otto Lind and Hana Petrov met.', text);
  const from = reading.version.sentences[1]?.start ?? 0;
  return titlesOf(reading).map((title) => {
    expect(title.start).toBeGreaterThanOrEqual(from);
    expect(title.end).toBeLessThanOrEqual(reading.version.text.length);
    const what = [...title.ranks, title.office].join(' ');
    const whose = `${what}: ${title.holder.join(' ')}`;
    return title.body.length ? `${whose} (${title.body.join(' ')})` : whose;
  });
}

describe('an office beside a name', () => {
  it.each([
    ['before it', 'Deputy director Jane Roe sang.', ['deputy director: jane roe']],
    ['behind it', 'Jane Roe, the deputy director, sang.', ['deputy director: jane roe']],
    ['before a comma', 'The deputy director, Jane Roe, sang.', ['deputy director: jane roe']],
    ['with its body', 'Jane Roe, director of the Owl Trust, sang.', ['director: jane roe (owl trust)']],
    ['with its body in front', 'Owl Trust director Jane Roe sang.', ['director: jane roe (trust)']],
    ['that was hers', 'The former mayor of Ardle, Jane Roe, sang.', ['former mayor: jane roe (ardl)']],
    ['behind an age', 'Jane Roe, 54, director of the zoo, sang.', ['director: jane roe (zoo)']],
    ['before a rank', 'The mayor, Captain Jane Roe, sang.', ['captain: jane roe', 'mayor: jane roe']],
    ['before what she is called', 'The mayor, Mrs. Jane Roe, sang.', ['mayor: jane roe']],
    ['behind a verb', 'Jane Roe, who is mayor of Ardle, sang.', ['mayor: jane roe (ardl)']],
    ['that a verb tells', 'Jane Roe, who chairs the council, sang.', ['chairman: jane roe (council)']],
    ['one of two', 'Ana Lee, president and chief executive of Velm, sang.', ['president: ana lee', 'chief executive: ana lee (velm)']],
    ['of each of two', 'Mayor Jane Roe and director Otto Lind sang.', ['mayor: jane roe', 'director: otto lind']],
    ['between two', 'In a letter to minister Otto Lind, mayor Hana Petrov sang.', ['minister: otto lind', 'mayor: hana petrov']],
    ['and of what it is', 'Otto Lind, CEO of Velm, sang.', ['chief executive: otto lind (velm)']],
    ['in capitals', 'MAYOR ŁUCJA ŻAK SANG', ['mayor: łucja żak sang']],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected)); // prettier-ignore

  it.each([
    'The mayor sang to Jane Roe.',
    'Jane Roe, a friend of the director, sang.',
    'Jane Roe, whose father was mayor, sang.',
    'Jane Roe, the mayor’s wife, sang.',
    'The mayor’s wife, Jane Roe, sang.',
    'The CEO of Velm sang.',
    'The Justice Department director sang.',
    '"Mayor Jane Roe sang," it said.',
    'Jane Roe, 54, sang.',
    'Jane Roe,',
    '',
  ])('is none: %s', (text) => expect(titles(text)).toEqual([]));

  it('tells the first of two before a name, and what stands there as a form of address', () => {
    const [president, coach] = titlesOf(readAs('a', 'President and coach Ana Lee sang.'));
    expect([president?.office, president?.aside, president?.leads]).toEqual(['president', true, true]);
    expect([coach?.office, coach?.aside, coach?.leads]).toEqual(['coach', false, true]);
    expect(titlesOf(readAs('a', 'Ana Lee, the coach, sang.'))[0]).toMatchObject({ aside: false, leads: false });
  }); // prettier-ignore

  it('is looked for in English alone', () => {
    expect(titlesOf(readVersion(inSentences('a', ['Mayor Jane Roe sang.'], 'fr')))).toEqual([]);
  });
});

it('is compared with that of the same person, and not with whose wife she is', () => {
  const told = (what: string) => `The shed was sold to Jane Roe, ${what}, for ten crowns in May.`;
  expect(alarms(told('54, director of the zoo'), told('54, deputy director of the zoo'))).toEqual(['title-changed']); // prettier-ignore
  expect(alarms(told('the mayor’s wife'), told('the judge’s wife'))).not.toContain('title-changed');
});
