import { describe, expect, it } from 'vitest';
import { type WordLists, wordListsOf } from '../../../../../src/engine/findings/words/languages';

const LANGUAGES = ['de', 'fr', 'es'] as const;

describe('wordListsOf', () => {
  it('goes by the language of a tag and leaves its script and region aside', () => {
    for (const language of LANGUAGES)
      for (const tag of [`${language}-AT`, `${language}-Latn-CH`, language.toUpperCase()])
        expect(wordListsOf(tag), tag).toBe(wordListsOf(language));
    expect(new Set(LANGUAGES.map(wordListsOf)).size).toBe(3);
  });

  it.each(['en', 'en-DE', 'und', '', 'den', 'frr', 'constructor', '__proto__'])(
    'has none for “%s”',
    (tag) => {
      expect(wordListsOf(tag)).toBeNull();
    },
  );
});

type Pattern = Exclude<keyof WordLists, 'hearsay'>;

/** By language and list words that it has. */
const WORDS: Readonly<Record<string, Readonly<Record<Pattern, readonly string[]>>>> = {
  de: {
    hedge: ['vermutlich', 'mutmaßlicher', 'könnte', 'dürften'],
    doubt: ['verdacht', 'befürchtet', 'soll'],
    negator: ['nicht', 'keinen', 'niemandem'],
    adverse: ['ohne', 'verweigerte', 'unschuldig'],
    say: ['sagte', 'mitgeteilt', 'schrieb', 'zufolge'],
    according: ['laut', 'nach angaben', 'gemäß auskunft'],
    source: ['sprecherin', 'umfrage'],
    office: ['bürgermeisterin', 'außenminister', 'chefs'],
    rank: ['stellvertretende', 'ehemaliger', 'ex'],
  },
  fr: {
    hedge: ['probablement', 'pourraient', 'présumé', 'peut être'],
    doubt: ['soupçonné', 'craint', 'hypothèse'],
    negator: ['pas', 'jamais', 'aucune'],
    adverse: ['sans', 'refusé', 'échoué'],
    say: ['dit', 'déclaré', 'écrivent'],
    according: ['selon', "d'après", 'aux dires'],
    source: ['communiqué', 'sondage'],
    office: ['maire', 'directrice', 'procureure'],
    rank: ['ancien', 'vice', 'intérim'],
  },
  es: {
    hedge: ['presuntamente', 'podría', 'tal vez', 'al parecer'],
    doubt: ['sospechoso', 'temían', 'habrían'],
    negator: ['no', 'nunca', 'ningún'],
    adverse: ['sin', 'rechazó', 'desmintió'],
    say: ['dijeron', 'afirmó', 'añadió'],
    according: ['según', 'de acuerdo'],
    source: ['portavoces', 'encuesta'],
    office: ['alcaldesa', 'ministro', 'exministra'],
    rank: ['antiguo', 'adjunta', 'exministro'],
  },
};

const all = Object.entries(WORDS).flatMap(([language, lists]) =>
  Object.entries(lists).flatMap(([list, words]) =>
    words.map((word) => [language, list as Pattern, word] as const),
  ),
);
/** A list and one that says the contrary of it, or that takes over from it. */
const OPPOSED: readonly (readonly [Pattern, Pattern])[] = [
  ['hedge', 'negator'],
  ['hedge', 'say'],
  ['negator', 'adverse'],
  ['negator', 'doubt'],
  ['say', 'negator'],
  ['office', 'say'],
];

describe('the lists', () => {
  it.each(all)('%s, %s: %s', (language, list, word) => {
    const lists = wordListsOf(language)!;
    expect(lists[list].test(word)).toBe(true);
    // Whole words in lower case, as they are folded; asked again, they say the same.
    expect(lists[list].test(word)).toBe(true);
    expect(lists[list].test(`${word} x`)).toBe(false);
    expect(lists[list].test(word.toUpperCase())).toBe(false);
    for (const [one, other] of OPPOSED) {
      if (list === one) expect(lists[other].test(word), other).toBe(false);
      if (list === other) expect(lists[one].test(word), one).toBe(false);
    }
  });

  it.each(LANGUAGES)('of %s have no word of what is merely told, and none twice', (language) => {
    const { hearsay, ...lists } = wordListsOf(language)!;
    const plain = { de: 'brücke', fr: 'pont', es: 'puente' }[language];
    for (const [name, list] of Object.entries(lists)) {
      expect(list.test(plain), name).toBe(false);
      expect(list.test(''), name).toBe(false);
      const words = wordsOf(list);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        name,
      ).toEqual([]);
    }
    expect(hearsay.auxiliary.test(plain)).toBe(false);
  });
});

/** The alternatives of a pattern, at its top. */
function wordsOf({ source }: RegExp): string[] {
  const words = [''];
  let depth = 0;
  for (const letter of source.replace(/^\^\(\?:/u, '').replace(/\)\$$/u, '')) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === '|' && depth === 0) words.push('');
    else words[words.length - 1] += letter;
  }
  return words;
}

describe('a form of the verb that vouches for nothing', () => {
  it.each([
    ['de', 'soll', 'gestohlen'],
    ['fr', 'aurait', 'volé'],
    ['es', 'habría', 'robado'],
  ])('%s: %s … %s', (language, auxiliary, participle) => {
    const { hearsay } = wordListsOf(language)!;
    expect(hearsay.auxiliary.test(auxiliary)).toBe(true);
    expect(hearsay.ending.test(participle)).toBe(true);
    expect(hearsay.condition.test(auxiliary)).toBe(false);
  });
});
