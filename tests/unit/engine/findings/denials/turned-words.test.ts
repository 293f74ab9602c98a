import { describe, expect, it } from 'vitest';
import { type Lexicon, type WordRelation, collate, versionFromText } from '../../../../../src/engine';

const OPPOSITES = new Set(['fell rose', 'safe unsafe', 'with without', 'few many', 'bought sold', 'forgot remembered', 'known unknown', 'both neither']); // prettier-ignore
/** Knows opposites and nothing else. */
const lexicon: Lexicon = {
  name: 'opposites',
  likeness: () => 0,
  rarity: () => undefined,
  relation: (a, b): WordRelation | null => (OPPOSITES.has([a, b].sort().join(' ')) ? 'opposite' : null),
};

function alarms(one: string, two: string): string[] {
  const story = (text: string, id: string) =>
    versionFromText(
      `The harbour town woke to sirens on Tuesday, residents said.\n\n${text}\n\nThe assembly meets next week.`,
      { id, language: 'en' },
    );
  const [pair] = collate([story(one, 'a'), story(two, 'b')], { lexicon }).pairs;
  return (pair?.findings ?? [])
    .filter(({ type }) => type === 'negation-changed')
    .map(({ message }) => message);
}

describe('an opposite in an unchanged sentence', () => {
  it.each([
    ['Shares in the brewery rose 4 percent on Monday.', 'Shares in the brewery fell 4 percent on Monday.'],
    ['Few residents objected to the bypass.', 'Many residents objected to the bypass.'],
    ['The bill passed the house without amendment.', 'The bill passed the house with amendment.'],
    ['The water in the valley is safe to drink.', 'The water in the valley is unsafe to drink.'],
    ['Neither the mayor nor the bishop attended.', 'Both the mayor and the bishop attended.'],
  ])('is an alarm: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toHaveLength(1);
    expect(alarms(two, one)).toHaveLength(1);
  });

  it.each([
    ['The cause of the fire is unknown.', 'The cause of the fire is not known.'],
    ['He remembered to lock the gate.', 'He did not forget to lock the gate.'],
    ['Acme bought the mill from Borden for $3 million.', 'Borden sold the mill to Acme for $3 million.'],
    [
      'Shares in the brewery rose 4 percent on Monday.',
      'On Monday wheat and barley fell in the brewery towns of the north.',
    ],
  ])('is none where it is balanced or the rest is another: “%s”, “%s”', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  });
});
