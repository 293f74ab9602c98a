import { describe, expect, it } from 'vitest';
import { holdsClause } from '../../../../../src/engine/findings/speakers/opinions';
import { alarms, readAs } from '../../../../support/alarms';

const holds = (sentence: string): boolean => {
  const reading = readAs('a', sentence);
  const [tokens = []] = reading.tokens;
  return tokens.some((_, at) => holdsClause(tokens, at, reading.names[0] ?? []));
};

describe('holdsClause', () => {
  it.each([
    'Investigators believe he sold them to a dealer.',
    'Police think the fire began in a faulty oven.',
    'Scientists think that the bones are old.',
    'Detectives suspect the clerk sold three rings.',
    'The council believes Hale owned the barn.',
  ])('finds a view in “%s”', (sentence) => {
    expect(holds(sentence)).toBe(true);
  });

  it.each([
    'Detectives suspect the baker.',
    'They believe the baker, who was there.',
    'The bones are older than scientists think they are.',
    'It is not what police believe the fire did.',
    'They think of the fire that destroyed it.',
  ])('finds none in “%s”', (sentence) => {
    expect(holds(sentence)).toBe(false);
  });
});

describe('a view told as fact', () => {
  it.each([
    ['a pronoun behind it', 'Investigators believe he sold them to a dealer in Orme.', 'He sold them to a dealer in Orme.'],
    ['a noun behind it', 'Police think the clerk who lived alone sold three rings to a dealer.', 'The clerk who lived alone sold three rings to a dealer.'],
    ['a name in marks on both sides', 'Investigators believe he sold them to a dealer called "R.T." in Orme.', 'He sold them to a dealer called "R.T." in Orme.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain('attribution-dropped');
  }); // prettier-ignore

  it.each([
    ['another verb', 'Police think the clerk who lived alone sold three rings to a dealer.', 'Police suspect that the clerk, who lived alone, sold a dealer three rings.'],
    ['a doubt', 'Investigators believe he sold them to a dealer in Orme.', 'He is believed to have sold them to a dealer in Orme.'],
    ['a source given otherwise', 'Investigators believe he sold them to a dealer in Orme.', 'He sold them to a dealer in Orme, according to police.'],
  ])('is none behind %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('attribution-dropped');
  }); // prettier-ignore
});
