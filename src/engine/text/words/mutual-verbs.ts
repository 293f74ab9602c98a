import { stemOf } from './stems';
import { baseVerb } from './verbs';

/** Who meets whom is met. */
const MUTUAL = [
  'meet', 'marry', 'wed', 'divorce', 'kiss', 'embrace', 'hug', 'greet', 'date', 'know',
  'merge', 'join', 'tie', 'combine', 'cooperate', 'agree', 'talk', 'negotiate',
  'play', 'fight', 'face', 'draw', 'match', 'compete', 'clash', 'collide', 'pass',
  'border', 'adjoin', 'parallel', 'mirror', 'complement', 'resemble', 'equal',
] as const; // prettier-ignore

/**
 * What goes with, before or into what: a sentence told from the other end exchanges the two sides and says
 * the same.
 */
const RELATING = ['accompany', 'include', 'involve', 'follow', 'precede', 'mean', 'become'] as const;

const STEMS: ReadonlySet<string> = new Set(
  // The stem of "tied" is not that of "tie".
  [...MUTUAL, ...RELATING, 'tied'].map((verb) => stemOf(verb, 'en')),
);

/**
 * Whether the two sides of an English verb, in whatever form, may change places without a change of sense.
 * `stem` hands in a stemmer that remembers.
 */
export function isMutual(form: string, stem = englishStem): boolean {
  return STEMS.has(stem(baseVerb(form)));
}

function englishStem(word: string): string {
  return stemOf(word, 'en');
}
