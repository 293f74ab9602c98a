import { describe, expect, it } from 'vitest';
import { collate, type Pin, versionFromText } from '../../../../../src/engine';

const LINES = [
  'The harbour at Orme silted up over the winter and ferries ran aground twice.',
  'Divers measured a depth of two metres at the old quay on Tuesday.',
  'The council has hired a dredger from Belmar for nine days.',
  'Fishermen want the work to be done before the herring come in May.',
  'The dredged sand will be spread on the beach below the lighthouse.',
];
/** The same story under two headlines, with so many lines of its own in the second one. */
const headlinesLinked = (one: string, two: string, own = 0, pins: readonly Pin[] = []): boolean => {
  const story = (id: string, headline: string, lines: readonly string[]) =>
    versionFromText([headline, ...lines].join('\n\n'), { id, language: 'en' });
  const others = LINES.map((line, n) =>
    n < own ? `Page ${n} of the parish book tells of a baker called Hal.` : line,
  );
  const { links } = collate([story('a', one, LINES), story('b', two, others)], { lexicon: null, pins })
    .pairs[0]!;
  return links.some(({ a, b }) => a.includes(0) && b.includes(0));
};
const LOOSE = [
  'Dredger called to shallow harbour',
  'Sand to go from Orme’s harbour before herring season',
] as const;

describe('headlines', () => {
  it('with a word in common are linked over two tellings of one story', () => {
    expect(headlinesLinked(...LOOSE)).toBe(true);
  });

  it('are not where the texts below say other things', () => {
    expect(headlinesLinked(...LOOSE, 3)).toBe(false);
  });

  it('are not where they have nothing in common', () => {
    expect(headlinesLinked('Dredger called in', 'Shallow waters')).toBe(false);
  });

  it('are not where the reader forbade it', () => {
    const [a, b] = LOOSE.map((text, n) => [{ version: 'ab'[n]!, text, occurrence: 0 }]);
    const pins = [{ kind: 'forbid', a: a!, b: b! }] as const;
    expect(headlinesLinked(...LOOSE, 0, pins)).toBe(false);
  });
});
