import type { MatchBy } from '../../model';
import { baseVerb } from '../../text/words/verbs';
import { measureOf } from '../terms/figure-keys';
import { BY, MEANING, SPELLING, STEM } from '../compare/match-kinds';
import type { Term } from '../terms/term';

/** Members of a family: one is no other, though all are near, and one may be the broader word. */
const FAMILY: ReadonlySet<string> = new Set(
  `aunt baby boy boys brother brothers child children cousin cousins daughter daughters father fathers girl girls grandchild grandchildren
  grandfather grandmother grandparents husband man men mother mothers nephew niece parent parents sibling siblings sister sisters son
  sons spouse teenager uncle wife woman women`.split(/\s+/),
);
/** What a text calls a thing when it does not say which: no word for one of them. */
const BROAD: ReadonlySet<string> = new Set(
  `activity animal animals area areas body building buildings device devices event events food foods group groups institution institutions
  item items location locations machine machines material materials object objects organisation organisations organization organizations
  people person persons place places plant plants process product products region regions structure structures substance substances thing
  things water work worker workers`.split(/\s+/),
);

/**
 * Verbs of two sides each, of which the lexicon has some as kin: a way here and a way there; telling
 * something, and taking a side by it.
 */
const SIDES: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  ['come arrive bring fetch', 'go leave depart take send exit return'],
  [
    'say tell argue claim assert allege contend debate discuss suggest speak talk report explain',
    'oppose defend dispute deny refuse protest blame criticise criticize attack praise promise threaten order demand admit',
  ],
  ['warn', 'threaten'],
].map(([one = '', other = '']) => [new Set(one.split(' ')), new Set(other.split(' '))]);

/** Whether an editor would take one word for the other, of two that the lexicon has as kin. */
export function standsFor({ entry: a }: Term, { entry: b }: Term): boolean {
  if (FAMILY.has(a.key) && FAMILY.has(b.key)) return false;
  return BROAD.has(a.key) === BROAD.has(b.key) && !takeSides(a.key, b.key);
}

function takeSides(a: string, b: string): boolean {
  const [x, y] = [basesOf(a), basesOf(b)];
  const has = (bases: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...bases].some((base) => words.has(base));
  return SIDES.some(([one, other]) => (has(x, one) && has(y, other)) || (has(x, other) && has(y, one)));
}

const POSSESSIVE = /['\u2019](?:s)?$/u;

/**
 * By what two words match, to a reader; `null` for what says nothing to one (`it` and `its`). `by` is a
 * number of `match-kinds`.
 */
export function shownBy(a: Term, b: Term, by: number): MatchBy | null {
  if (by === STEM && a.entry.functional) return null;
  if (by === SPELLING && a.form.replace(POSSESSIVE, '') === b.form.replace(POSSESSIVE, '')) return 'form';
  // A tonne is another measure than a ton.
  if (by === SPELLING && measureOf(a.form) === 'ton') return 'stem';
  if (by <= MEANING) return areInflected(a.entry.key, b.entry.key) ? 'stem' : 'meaning';
  return BY[by] ?? null;
}

/** Endings of English words with what they leave: `buses`, `buried`, `driving`. */
const ENDINGS: readonly (readonly [ending: string, left: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];

/** Whether two words are forms of one, as far as regular endings and the irregular verbs tell. */
function areInflected(a: string, b: string): boolean {
  const bases = basesOf(a);
  for (const base of basesOf(b)) if (bases.has(base)) return true;
  return false;
}

/** Letters of a word that an ending leaves at least. */
const LEAST_LETTERS = 3;

function basesOf(word: string): ReadonlySet<string> {
  const bases = new Set([word, baseVerb(word)]);
  for (const [ending, left] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < LEAST_LETTERS) continue;
    for (const letter of left) bases.add(stem + letter);
  }
  return bases;
}
