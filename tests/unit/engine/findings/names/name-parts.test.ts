import { describe, expect, it } from 'vitest';
import { related, relationKeys } from '../../../../../src/engine/findings/names/name-forms';
import { createNameParts, holdsSentence } from '../../../../../src/engine/findings/names/name-parts';
import { readAs } from '../../../../support/alarms';

const PARTS =
  `italy italian denmark danish zelenskyy zelenskiy zelensky tim timothy eur euro fla florida mich michigan or oregon us
 washington american trump moscow kremlin russia saddam hussein labour labor müller muller mueller ohio oh anna hanna maria marie
 roe rowe constructor tostring uk london hebrides hebridean korea seoul`.split(/\s+/);

describe('relationKeys', () => {
  it('has one in common for every two parts that are related', () => {
    let found = 0;
    for (const a of PARTS)
      for (const b of PARTS) {
        if (!related(a, b)) continue;
        found++;
        const keys = new Set(relationKeys(a));
        expect(
          relationKeys(b).some((key) => keys.has(key)),
          `${a} ${b}`,
        ).toBe(true);
      }
    expect(found).toBeGreaterThan(PARTS.length + 20);
  });
});

describe('createNameParts', () => {
  const parts = createNameParts(
    readAs('a', 'The Ukrainian yard is run by Anna Roe.', 'Mr Roe’s son left for Italy.', 'It rained.'),
  );

  it('finds the forms of a name among those of the text', () => {
    expect(parts.relatedTo('ukraine')).toEqual(['ukrainian']);
    expect(parts.relatedTo('italian')).toEqual(['italy']);
    expect(parts.relatedTo('berlin')).toEqual([]);
  });

  it('finds the sentences of a part, whatever ending it has', () => {
    expect([...parts.sentencesWith('roe')]).toEqual([0, 1]);
    expect([...parts.sentencesWith('italian')]).toEqual([]);
  });

  it('has each sentence once, ascending', () => {
    const { sentencesWith } = createNameParts(
      readAs('a', 'Roe met Roe.', 'It rained.', 'Roe’s son met Roe.'),
    );
    expect(sentencesWith('roe')).toEqual([0, 2]);
    expect([0, 1, 2, 3].map((n) => holdsSentence(sentencesWith('roe'), n))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
