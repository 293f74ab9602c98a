import type { Placed } from './placed';
import { tellsOutcome } from './outcome-words';
import type { Token } from '../reading/tokens';
import { SPEAKS } from '../words/word-classes';

/** A word that belongs to one figure of its side, and how surely: 1 right beside it, less farther off. */
export interface OwnWord {
  readonly token: Token;
  readonly weight: number;
}

/** What stands between a figure and a word counts for so many words that say something. */
const BOUNDARY = 3;
const COMMA = 2;
/** Another figure stands between: the word is rather that one's. */
const BEHIND_OTHER = 3;
/** Words that begin something new, or set one figure against another. */
const BETWEEN =
  /^(?:and|or|but|while|whereas|when|as|because|if|although|though|compared|against|versus|than|after|before|until)$/;
const RELATIVE = /^(?:which|who|where|that)$/;
/** A word so far off belongs to the whole sentence. */
const FARTHEST = 5;
/** Words off at which a word counts for half. */
const FADES = 4;
/** By so much a figure must be nearer than any other. */
const NEARER = 2;
/** What a figure counts is its own, whatever other figure stands close to it. */
const COUNTED = -NEARER;
/** Between a noun and its figure: "a turnout of 44.9 percent", "turnout was 71 percent". */
const IS = /^(?:of|is|was|are|were|stood|at|reached)$/;

/**
 * The words that belong to each figure and to no other, by the figure: `killed two and injured 31` → `killed`
 * to 2, `injured` to 31. What one figure counts is left out where another counts nothing in words of its own:
 * it may be the same. A word that stands with two figures says nothing of either.
 */
export function wordsByFigure(
  tokens: readonly Token[],
  figures: readonly Placed[],
): ReadonlyMap<Placed, readonly OwnWord[]> {
  const counted = figures.map(({ at }) => countedBehind(tokens, at));
  const elliptic = counted.some((at) => at < 0);
  const found = new Map<Placed, OwnWord[]>(figures.map((figure) => [figure, []]));
  const holders = new Map<string, Set<number>>();
  const outside = asides(tokens);
  const places = new Set(figures.map(({ at }) => at));
  tokens.forEach((token, at) => {
    if (!token.content || token.kind === 'figure' || token.kind === 'punctuation' || outside.has(at)) return;
    const holder = counted.indexOf(at);
    if (holder >= 0 && elliptic) return;
    const owner = ownerOf(tokens, at, figures, places, holder);
    const of = holders.get(token.stem) ?? new Set();
    holders.set(token.stem, of.add(owner?.figure ?? -1));
    if (owner) found.get(figures[owner.figure]!)!.push({ token, weight: owner.weight });
  });
  for (const [figure, words] of found)
    found.set(
      figure,
      words.filter(({ token }) => holders.get(token.stem)?.size === 1),
    );
  return found;
}

function ownerOf(
  tokens: readonly Token[],
  at: number,
  figures: readonly Placed[],
  places: ReadonlySet<number>,
  holder: number,
): { figure: number; weight: number } | null {
  let [best, next, figure] = [Infinity, Infinity, -1];
  figures.forEach((item, n) => {
    const far = n === holder ? COUNTED : distance(tokens, at, item, places);
    if (far < best) [next, best, figure] = [best, far, n];
    else next = Math.min(next, far);
  });
  if (best > FARTHEST || next - best < NEARER) return null;
  return { figure, weight: 1 / (1 + Math.max(0, best) / FADES) };
}

/** Words that say something between a word and a figure, marks and conjunctions counted for more. */
function distance(
  tokens: readonly Token[],
  at: number,
  { first, at: last }: Placed,
  places: ReadonlySet<number>,
): number {
  const [from, to] = at < first ? [at + 1, first] : [last + 1, at];
  if (at < first && from < to && tokens.slice(from, to).every(({ form }) => IS.test(form))) return COUNTED;
  let far = 0;
  for (let k = from; k < to && far <= FARTHEST + NEARER; k++) {
    const { kind, form, content } = tokens[k]!;
    if (form === ',') far += COMMA;
    else if (kind === 'punctuation' || BETWEEN.test(form)) far += BOUNDARY;
    else if (places.has(k)) far += BEHIND_OTHER;
    else if (content || RELATIVE.test(form)) far++;
  }
  return tokens[at]?.sentence === tokens[last]?.sentence ? far : Infinity;
}

/** Who says it: positions of the words between two marks where somebody speaks and no figure stands. */
function asides(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0, at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.kind !== 'punctuation') continue;
    const part = tokens.slice(from, at);
    if (part.some(({ classes }) => classes & SPEAKS) && !part.some(({ kind }) => kind === 'figure'))
      for (let k = from; k < at; k++) found.add(k);
    from = at + 1;
  }
  return found;
}

/** The noun right behind a figure, or behind the "of" after it; -1 where none stands there. */
export function countedBehind(tokens: readonly Token[], at: number): number {
  const of = tokens[at + 1]?.form === 'of';
  for (let k = of ? at + 2 : at + 1; k <= (of ? at + 4 : at + 1); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return -1;
    if (token.content) return isVerbal(token.form) ? -1 : k;
  }
  return -1;
}

/** "27 died", "11 of the vaccinated": what befell them, not what they are. */
export function isVerbal(form: string): boolean {
  return tellsOutcome(form) || /\p{L}{2}ed$/u.test(form);
}
