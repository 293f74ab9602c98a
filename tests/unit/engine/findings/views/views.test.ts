import { describe, expect, it } from 'vitest';
import {
  agreement,
  answers,
  excerpt,
  indexAt,
  neighbour,
} from '../../../../../src/engine/findings/views/views';
import { DOUBTS, NEGATES } from '../../../../../src/engine/findings/words/word-classes';
import { readAs } from '../../../../support/alarms';
import { type Viewed, placeOf, viewed } from '../../../../support/viewed';
import { rangeIn } from '../../../hand-made';

/** Which words answer which, as the first text has them. */
function pairsOf({ view }: Viewed): string[] {
  return view.a.flatMap((token, i) => {
    const j = view.toB[i];
    if (j === undefined) return [];
    expect(view.toA[j]).toBe(i);
    return [`${token.form}=${view.b[j]!.form}`];
  });
}

const likening = (pairs: Readonly<Record<string, number>>) => ({
  name: 'likening',
  likeness: (x: string, y: string) => pairs[`${x} ${y}`] ?? pairs[`${y} ${x}`] ?? 0,
  rarity: () => undefined,
  relation: () => null,
});

describe('the words of a link', () => {
  it.each([
    ['the same', 'Ferries sail daily.', 'Daily sail the ferries.', ['ferries=ferries', 'sail=sail', 'daily=daily']],
    ['inflected', 'He baked loaves.', 'Loaves were baked.', ['baked=baked', 'loaves=loaves']],
    ['none', 'Ferries sail.', 'Bread is baked.', []],
    ['function words alone', 'It is so.', 'So it is.', []],
    ['empty', '', 'Ferries sail.', []],
  ])('answer each other by form and stem: %s', (_, a, b, pairs) => {
    expect(pairsOf(viewed([a], [b]))).toEqual(pairs);
    expect(pairsOf(viewed([b], [a])).map((pair) => pair.split('=').reverse().join('=')).sort()).toEqual([...pairs].sort());
  }); // prettier-ignore

  it('that stand there twice answer the nearest', () => {
    const { view } = viewed(
      ['Ferries left at dawn and later many other ferries came.'],
      ['Ferries left at dawn and later many ferries came.'],
    );
    expect(view.toB[placeOf(view.a, 'ferries', 2)]).toBe(placeOf(view.b, 'ferries', 2));
    expect(view.toB[placeOf(view.a, 'ferries')]).toBe(placeOf(view.b, 'ferries'));
  });

  it('answer by meaning the likest first, where a lexicon knows them', () => {
    const [a, b] = [['The boat sank.'], ['The vessel and the ship foundered.']];
    const lexicon = likening({ 'boat vessel': 0.6, 'boat ship': 0.8, 'sank foundered': 0.4 });
    expect(pairsOf(viewed(a, b, { lexicon }))).toEqual(['boat=ship']);
    expect(pairsOf(viewed(b, a, { lexicon }))).toEqual(['ship=boat']);
    expect(pairsOf(viewed(a, b))).toEqual([]);
  });

  it('answer where the evidence puts them, the same word before one that only means the same', () => {
    const [a, b] = ['The boat sank.', 'The boat and the ship sank.'];
    const match = { a: rangeIn(a, 'boat'), b: rangeIn(b, 'ship'), by: 'meaning' as const, weight: 1 };
    const evidence = { ...viewed([a], [b]).view.link.evidence, matches: [match] };
    expect(pairsOf(viewed([a], [b], { evidence }))).toEqual(['boat=boat', 'sank=sank']);
    const twice = `${b} A boat sank.`;
    const second = { ...evidence, matches: [{ ...match, b: rangeIn(twice, 'boat', 9) }] };
    const { view } = viewed([a], [twice], { evidence: second });
    expect(view.toB[placeOf(view.a, 'boat')]).toBe(placeOf(view.b, 'boat', 2));
    const other = b.replace('boat', 'raft');
    const there = { ...evidence, matches: [{ ...match, b: rangeIn(other, 'ship') }] };
    expect(pairsOf(viewed([a], [other], { evidence: there }))).toEqual(['boat=ship', 'sank=sank']);
  });

  it('are those of all its sentences, and so are their classes', () => {
    const { view } = viewed(['Nobody came.', 'Perhaps it rained.'], ['It rained.']);
    expect(view.a.map(({ form }) => form)).toEqual(['nobody', 'came', '.', 'perhaps', 'it', 'rained', '.']);
    expect(view.classesA & NEGATES && view.classesA & DOUBTS).toBeTruthy();
    expect(view.classesB & (NEGATES | DOUBTS)).toBe(0);
  });

  it('are not paired by meaning in a link of a hundred words on either side', () => {
    const lexicon = likening({ 'word0 other0': 1 });
    const many = (word: string, count: number) => [`${word}0 `.repeat(count)];
    expect(pairsOf(viewed(many('word', 60), many('other', 60), { lexicon }))).toHaveLength(60);
    expect(pairsOf(viewed(many('word', 100), many('other', 100), { lexicon }))).toEqual([]);
  });
});

describe('indexAt', () => {
  const { tokens, version } = readAs('a', 'The ferry, a 𝒷oat, sank.');
  it.each([['The', 0], ['ferry', 1], ['erry', 1], [',', 2], ['sank', 6], ['.', 7]])('finds “%s”', (word, at) => {
    expect(indexAt(tokens[0]!, rangeIn(version.text, word))).toBe(at);
  }); // prettier-ignore

  it('finds nothing between words, behind them, or where there are none', () => {
    expect(indexAt(tokens[0]!, { start: 3, end: 4 })).toBe(-1);
    expect(indexAt(tokens[0]!, { start: 999, end: 1000 })).toBe(-1);
    expect(indexAt([], { start: 0, end: 1 })).toBe(-1);
  });
});

describe('agreement', () => {
  const count = (a: string, b: string, word: string, other = word): number => {
    const one = viewed([a], [b]);
    const there = agreement(one.view, placeOf(one.view.a, word), placeOf(one.view.b, other));
    const two = viewed([b], [a]);
    expect(agreement(two.view, placeOf(two.view.a, other), placeOf(two.view.b, word))).toBe(there);
    return there;
  };

  it('counts the words around that answer each other, and not the place itself', () => {
    expect(count('The old mill sold 40 tons.', 'The old mill sold 50 tons.', '40', '50')).toBe(4);
    expect(count('The old mill sold 40 tons.', 'Nobody came in 50 years.', '40', '50')).toBe(0);
    expect(count('The mill.', 'The mill.', 'mill')).toBe(0);
    expect(count('Mills sold flour.', 'Flour sold mills.', 'mills', 'flour')).toBe(1);
  });

  it('counts none that stand seven words off on either side', () => {
    const far = (n: number) => `Millers ${'and so '.repeat(n)}on 40.`;
    expect(count(far(2), far(2), '40')).toBe(1);
    expect(count(far(3), far(3), '40')).toBe(0);
    expect(count(far(2), far(3), '40')).toBe(0);
  });
});

describe('neighbour', () => {
  const next = (sentences: string[], word: string, ...more: [step: 1 | -1, limit?: number]) => {
    const tokens = readAs('a', ...sentences).tokens.flat();
    return tokens[neighbour(tokens, placeOf(tokens, word), ...more)]?.form;
  };

  it('is the next word that says something, on either side', () => {
    expect(next(['Trains to the coast stop.'], 'trains', 1)).toBe('coast');
    expect(next(['Trains to the coast stop.'], 'coast', -1)).toBe('trains');
    expect(next(['Trains to the coast stop.'], 'stop', 1)).toBeUndefined();
    expect(next(['Trains to the coast stop.'], 'trains', -1)).toBeUndefined();
  });

  it('stands no farther off than so many words', () => {
    expect(next(['Trains to the coast stop.'], 'trains', 1, 2)).toBeUndefined();
    expect(next(['Trains of it and of the coast stop.'], 'trains', 1)).toBeUndefined();
    expect(next(['Trains of it and of the coast stop.'], 'trains', 1, 6)).toBe('coast');
  });

  it('stands in the same clause, and so in the same sentence', () => {
    expect(next(['Trains, buses and trams stop.'], 'trains', 1)).toBeUndefined();
    expect(next(['Trains (to the coast) stop.'], 'trains', 1)).toBeUndefined();
    expect(next(['Trains stop', 'Buses run'], 'stop', 1)).toBeUndefined();
    expect(next(['Trains stop', 'Buses run'], 'buses', -1)).toBeUndefined();
  });
});

describe('answers', () => {
  const { view } = viewed(['The ship sank twice.'], ['The boat sinks twice.'], {
    lexicon: likening({ 'ship boat': 0.6 }),
  });
  it.each([
    ['twice', 'twice', true],
    ['sank', 'sinks', true],
    ['ship', 'boat', true],
    ['ship', 'twice', false],
  ])('%s, %s: %s', (x, y, expected) => {
    expect(answers(view, placeOf(view.a, x), placeOf(view.b, y))).toBe(expected);
  });

  it('is false where there is no word', () => {
    for (const [i, j] of [[-1, -1], [-1, 0], [0, -1]] as const) expect(answers(view, i, j)).toBe(false);
  }); // prettier-ignore
});

describe('excerpt', () => {
  const shown = (text: string) => excerpt(text, { start: 0, end: text.length });
  it.each([
    ['a stretch as it stands', 'of two words', 'of two words'],
    ['one over lines', ' so\n\n it\t\u00a0 went\u2028on ', 'so it went on'],
    ['nothing', ' \n ', ''],
    ['sixty letters', 'x'.repeat(60), 'x'.repeat(60)],
    ['more', 'x'.repeat(61), `${'x'.repeat(57)}…`],
    ['more with a space at the cut', `${'x'.repeat(56)} ${'y'.repeat(9)}`, `${'x'.repeat(56)}…`],
  ])('shows %s', (_, text, expected) => expect(shown(text)).toBe(expected));

  it('does not show half a character', () => {
    const text = `${'x'.repeat(56)}${'😀'.repeat(9)}`;
    expect(shown(text)).toBe(`${'x'.repeat(56)}…`);
  });

  it('shows the range alone', () => {
    expect(excerpt('one two three', rangeIn('one two three', 'two'))).toBe('two');
  });
});
