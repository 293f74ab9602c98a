import { collate, type Finding, type Lexicon, versionFromText } from '../../src/engine';
import { readVersion, type Reading } from '../../src/engine/findings/reading/reading';
import { inSentences } from './laid-out';

/** What both texts have besides, so that one plainly draws on the other. */
const AROUND = [
  'The council met on Monday evening in the old town hall to talk about the bridge.',
  'The first bridge was built in 1911 by a firm from the coast and carries trams.',
];

/** The findings between two sentences amid two that both texts have. */
export function findingsBetween(
  one: string,
  two: string,
  lexicon: Lexicon | null = null,
): readonly Finding[] {
  const story = (text: string, id: string) =>
    versionFromText([AROUND[0], text, AROUND[1]].join('\n\n'), { id, language: 'en' });
  return collate([story(one, 'a'), story(two, 'b')], { lexicon }).pairs[0]!.findings;
}

export function alarms(one: string, two: string): string[] {
  return findingsBetween(one, two).map(({ type }) => type);
}

/** Sentences as the finders read them. */
export function readAs(id: string, ...sentences: readonly string[]): Reading {
  return readVersion(inSentences(id, sentences));
}
