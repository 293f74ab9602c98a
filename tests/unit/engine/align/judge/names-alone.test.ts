import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { bringsNamesAlone } from '../../../../../src/engine/align/judge/names-alone';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

const benchOf = (a: readonly string[], b: readonly string[]) =>
  layOut(
    versionFromSentences([a], { id: 'a', language: 'en' }),
    versionFromSentences([b], { id: 'b', language: 'en' }),
    createShelf(null),
  );

describe('bringsNamesAlone', () => {
  /** The second sentence of the first text beside the link of its first one with the only one of the other. */
  function alone(leftover: string, linked: string, other: string): boolean {
    const bench = benchOf([linked, leftover], [other]);
    const [now, late] = [bench.a[0]!, bench.a[1]!];
    const there = bench.b[0]!;
    return bringsNamesAlone(
      late,
      there,
      bench.measure(late, there).comparison,
      bench.measure(now, there).comparison,
    );
  }
  const CRUEL = '"What he did to them was cruel," he said.';

  it('knows a sentence that names the speaker of the next one and says something else', () =>
    expect(
      alone(
        'Deputy constable Ray Sefton apologised to the family.',
        CRUEL,
        '"What he did to them was cruel," said deputy constable Ray Sefton.',
      ),
    ).toBe(true));

  it.each([
    [
      'the other side says the rest of it, too',
      'Deputy constable Ray Sefton apologised to the family.',
      '"What he did to them was cruel," said deputy constable Ray Sefton, who apologised to the family.',
    ],
    [
      'the link lacks more than the name',
      'Deputy constable Ray Sefton apologised to the family.',
      '"What he did to them was cruel," said Ray Sefton as he opened the exhibition on prisons by the river.',
    ],
    [
      'nobody speaks on the other side',
      'Deputy constable Ray Sefton apologised to the family.',
      '"What he did to them was cruel", by deputy constable Ray Sefton.',
    ],
    [
      'it says next to nothing of its own',
      'Deputy constable Ray Sefton was there.',
      '"What he did to them was cruel," said deputy constable Ray Sefton.',
    ],
    [
      'no name is shared',
      'An officer apologised to the family.',
      '"What he did to them was cruel," he said on Monday.',
    ],
  ])('does not where %s', (_, leftover, other) => expect(alone(leftover, CRUEL, other)).toBe(false));
});
