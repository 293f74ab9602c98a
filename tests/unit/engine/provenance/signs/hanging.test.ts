import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { leavesHanging, mentionsIn } from '../../../../../src/engine/provenance/signs/hanging';
import { readingOf } from '../../../../../src/engine/reading/reading';

const FULL = `The ferry Petrel will not sail again this year, her owner said on Monday.

The owner, Rupert Vane, has looked for a new engine since the spring and found none.

Vane said the old one would go to a museum in Brox, where it had been built in 1931.

The 34 people who work on board will be paid until the end of December.`;

function hangs(a: string, b: string, language = 'en'): readonly [boolean, boolean] {
  const [x, y] = [versionFromText(a, { id: 'a', language }), versionFromText(b, { id: 'b', language })];
  const { links } = collate([x, y]).pairs[0]!;
  const turned = links.map((link) => ({ ...link, a: link.b, b: link.a }));
  const [one, other] = [mentionsIn(readingOf(x)), mentionsIn(readingOf(y))];
  return [leavesHanging(links, one, other), leavesHanging(turned, other, one)];
}

const without = (text: string, paragraph: number): string =>
  text
    .split('\n\n')
    .filter((_, n) => n !== paragraph)
    .join('\n\n');

describe('a name that a cut leaves hanging', () => {
  it('is told where only the longer text introduces it', () => {
    expect(hangs(FULL, without(FULL, 1))).toEqual([true, false]);
    expect(hangs(without(FULL, 1), FULL)).toEqual([false, true]);
  });

  it.each([
    ['is introduced in another sentence', without(FULL, 1).replace('her owner', 'owner Rupert Vane')],
    ['stands in full in the headline', `Rupert Vane lays up the Petrel\n\n${without(FULL, 1)}`],
    ['is gone with what was cut', without(FULL, 2)],
    ['is brought in with a title', without(FULL, 1).replace('Vane said', 'Captain Vane said')],
  ])('is none where it %s', (_, cut) => {
    expect(hangs(FULL, cut)).toEqual([false, false]);
  });

  it('is no common word at the head of a sentence, and no first name', () => {
    const police = FULL.replace('Rupert Vane,', 'Northern Police,').replace('Vane said', 'Police said');
    expect(hangs(`${police}\n\nThe police came.`, `${without(police, 1)}\n\nThe police came.`)[0]).toBe(
      false,
    );
    const first = FULL.replace('Rupert Vane,', 'Captain Rupert Vane,').replace('Vane said', 'Rupert said');
    expect(hangs(first, without(first, 1))[0]).toBe(false);
  });
});
