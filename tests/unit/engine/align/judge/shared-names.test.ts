import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../../src/engine/align/layout/bench';
import { sharedNames, tellsNames } from '../../../../../src/engine/align/judge/shared-names';
import { createShelf } from '../../../../../src/engine/score/terms/shelf';
import { versionFromSentences } from '../../../../../src/engine/version';

const read = (id: string, sentences: readonly string[], language = 'en') =>
  versionFromSentences([sentences], { id, language });
const benchOf = (a: readonly string[], b: readonly string[], language?: string) =>
  layOut(read('a', a, language), read('b', b, language), createShelf(null));

describe('sharedNames', () => {
  const shared = (one: string, other: string): string[] => {
    const bench = benchOf([one], [other]);
    const [x, y] = [bench.a[0]!, bench.b[0]!];
    return sharedNames(x, y, bench.measure(x, y).comparison).map(([i]) => x.terms[i]!.form);
  };

  it('has the words that both sides write with a capital, if one of them need not', () => {
    expect(shared('Cranes of Marta Quell fell.', 'A crane was sold by Marta Quell.')).toEqual([
      'marta',
      'quell',
    ]);
    expect(shared('Quell sold it.', 'It was sold by Quell.')).toEqual(['quell']);
  });

  it('takes no first word, no figure and no word of grammar for a name', () => {
    expect(shared('Cranes were sold.', 'Cranes were broken.')).toEqual([]);
    expect(shared('He sold 20 cranes, The Hague said.', 'In The village 20 were sold.')).toEqual([]);
  });
});

describe('tellsNames', () => {
  it('trusts no capitals where every noun has one', () => {
    expect(tellsNames(benchOf(['Der Hafen ruht.'], ['Der Hafen schläft.'], 'de-AT'))).toBe(false);
    expect(tellsNames(benchOf(['The port is calm.'], ['The port sleeps.']))).toBe(true);
  });
});
