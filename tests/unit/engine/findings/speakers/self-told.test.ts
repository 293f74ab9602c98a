import { describe, expect, it } from 'vitest';
import { bySentence } from '../../../../../src/engine/findings/speakers/clauses';
import { isToldBeside, tellsOfSpeaker } from '../../../../../src/engine/findings/speakers/self-told';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { viewOf } from '../../../../../src/engine/findings/views/views';
import { versionFromText } from '../../../../../src/engine';
import { linkOf, viewed } from '../../../../support/linked-sides';

describe('tellsOfSpeaker', () => {
  it.each([
    ['Ana Petrak said she wrote it after a long meeting.', true],
    ['Ana Petrak said in a note on Monday that she wrote it.', true],
    ['The firm said it would close.', true],
    ['Police said he wrote it.', false],
    ['Ana Petrak said the guild wrote it.', false],
    ['Ana Petrak said.', false],
  ])('%s %s', (text, is) => {
    const { from } = viewed(text, 'Nothing.');
    expect(tellsOfSpeaker(from.tokens[0]!, attributionsOf(from)[0]!)).toBe(is);
  });
});

describe('isToldBeside', () => {
  const ONE = 'Ana Petrak said she wrote the tweet after a six-hour meeting on parking.';

  /** All sentences stand in one paragraph. */
  function beside(one: string, two: readonly string[]): boolean {
    const [from, to] = [one, two.join(' ')].map((text, n) =>
      readVersion(versionFromText(text, { id: `v${n}` })),
    );
    const [sources, clauses] = [from!, to!].map((reading) => bySentence(attributionsOf(reading)));
    const view = viewOf(linkOf([0], [0]), from!, to!, null);
    const copy = {
      view,
      from: from!,
      to: to!,
      lexicon: null,
      clauses: clauses!,
      sources: sources!,
      speaksForItself: () => false,
    };
    return isToldBeside(copy, 0, sources!.get(0)![0]!);
  }

  it.each([
    ['she is named beside it', ['A six-hour meeting on parking led to a tweet.', 'Ana Petrak wrote it.'], true],
    ['nobody is named', ['A six-hour meeting on parking led to a tweet.', 'Rain fell.'], false],
    ['it is not told', ['Rain fell.', 'Ana Petrak wrote it.'], false],
  ])('%s', (_, two, is) => expect(beside(ONE, two)).toBe(is)); // prettier-ignore
});
