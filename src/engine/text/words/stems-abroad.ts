/**
 * Light stemmers: what inflection alone puts before and behind a word. They follow L. S. Larkey, L.
 * Ballesteros, M. E. Connell, "Light stemming for Arabic information retrieval" (2007), and J. Savoy, "Light
 * stemming approaches for the French, Portuguese, German and Hungarian languages" (2006); the endings of the
 * other languages are those that every grammar lists.
 */

interface Affixes {
  /** What may be left of a word at least, in letters. */
  readonly least: number;
  /** What goes first, then what goes next, one after the other. */
  readonly before: RegExp | null;
  readonly behind: readonly RegExp[];
}

const affixes = (least: number, before: RegExp | null, ...behind: readonly RegExp[]): Affixes => ({
  least,
  before,
  behind,
});

/**
 * Particles of Korean behind a noun, the longest first, and what makes verbs of Chinese nouns: "announced",
 * "demands".
 */
const KOREAN_PARTICLES =
  /(?:이라고|에서는|에서도|으로부터|으로는|에게서|이라며|라고|라며|에서|에게|에는|에도|으로|로는|부터|까지|처럼|보다|마다|께서|이나|이며|이고|이다|들이|들은|들을|들의|은|는|이|가|을|를|의|에|와|과|도|만|로|며|고)$/u;
const KOREAN_VERBS =
  /(?<=\p{sc=Hangul}{2})(?:하|했|한|할|함|해|됐|되|된|될|돼|시키|시켰|당했|당한)\p{sc=Hangul}*$/u;

const BY_LANGUAGE: ReadonlyMap<string, Affixes> = new Map([
  ['ko', affixes(2, null, KOREAN_VERBS, KOREAN_PARTICLES)],
  ['ar', affixes(3, /^و?(?:[بكف]?ال|لل)/u, /^و/u, /(?:ها|ان|ات|ون|ين|يه|ية|ه|ة|ي|ا)$/u)],
  ['fa', affixes(3, null, /(?:هایی|های|ها|ان)$/u)],
  ['he', affixes(3, /^(?:ו?[שכמבל]?ה|ו?[בלמכש]|ו)/u, /(?:יים|ים|ות|יה|ית|ת|ה|י)$/u)],
  ['hi', affixes(2, null, /(?:ियों|ाओं|ियाँ|ों|ें|ीं|याँ|ओं|ा|ी|े|ो|ि|ु|ू)$/u)],
  ['ru', affixes(3, null, /(?:ся|сь)$/u, /(?:иями|ями|ами|иях|иям|иев|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ах|ях|ам|ям|ом|ем|ов|ев|ью|ия|ии|ию|[аеиоуыэюяьй])$/u)],
  ['uk', affixes(3, null, /(?:ся|сь)$/u, /(?:ями|ами|ого|його|ому|йому|ими|ах|ях|ам|ям|ом|ем|єм|ів|їв|ій|ою|ею|[аеєиіїоуюяьй])$/u)],
  ['pl', affixes(3, null, /(?:ami|ach|owi|ego|emu|ymi|imi|om|ów|ej|ym|im|ą|ę|[aeiouy])$/u)],
  ['de', affixes(4, null, /(?:ern|em|en|er|es|e|n|s)$/u)],
  ['nl', affixes(4, null, /(?:en|e|s)$/u)],
  ['fr', affixes(4, null, /(?:aux|eaux|es|s|x|e|é|ée|és|ées)$/u)],
  ['es', affixes(4, null, /s$/u, /[aeo]$/u)],
  ['pt', affixes(4, null, /s$/u, /[aeo]$/u)],
  ['it', affixes(4, null, /[aeio]$/u)],
]); // prettier-ignore

/** A folded word without endings and small words that lean on it, for a language that has rules here; else as it is. */
export function withoutAffixes(word: string, primary: string): string {
  const rules = BY_LANGUAGE.get(primary);
  if (!rules || word.length <= rules.least) return word;
  let bare = word;
  for (const affix of rules.before ? [rules.before, ...rules.behind] : rules.behind) {
    const shorter = bare.replace(affix, '');
    if (shorter.length >= rules.least) bare = shorter;
  }
  return bare;
}
