import type { Lexicon, Paragraph } from '../../model';
import { isOfCapitals } from '../../text/words/acronyms';
import type { LinkIndex } from '../reading/link-index';
import { areSpellings, isInitial, misspelt, related } from './name-forms';
import { type NameParts, holdsSentence } from './name-parts';
import type { PlacedName } from './name-swaps';
import { onlyPairs } from '../views/left-over';
import type { Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import type { Token } from '../reading/tokens';
import { type View, agreement, answers } from '../views/views';

/**
 * Two names of which a link has no others, the parts that only one of them has, and how sure it is that the
 * one became the other.
 */
export interface LeftOverName {
  readonly x: PlacedName;
  readonly y: PlacedName;
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly confidence: number;
}

/** One part of a name became another, the rest of it stayed. */
const IN_PART = 0.65;
/** Two names in one place, with words about them in common. */
const IN_PLACE = 0.6;
/** Only that they are left over speaks for it. */
const ALONE = 0.55;

/** The two versions, what is known of their words, names and links. */
export interface NameCase {
  readonly from: Reading;
  readonly to: Reading;
  readonly partsOfFrom: NameParts;
  readonly partsOfTo: NameParts;
  readonly links: LinkIndex;
  readonly lexicon: Lexicon | null;
}

/**
 * In a text that draws on the other: names that only one side of a link has and that went nowhere else in the
 * other version, where they share a part or there is one of a kind on each side.
 */
export function leftOverNames(
  view: View,
  [a, b]: readonly [readonly PlacedName[], readonly PlacedName[]],
  names: NameCase,
): LeftOverName[] {
  const { from, to } = names;
  const gone = a.filter((x) => !wentOn(x, view, names, 'b'));
  const fresh = b.filter((y) => !wentOn(y, view, names, 'a'));
  const plain = isOfNames(from) && isOfNames(to);
  // A part that the source has nowhere is no other mention of it, whatever the rest of the text calls it.
  const inPart = onlyPairs(a, b, (x, y) => sharesRest(x, y, names, plain)).map(([x, y]) =>
    changeOf(x, y, IN_PART),
  );
  // Where every noun has a capital the rest are no names.
  if (!plain) return inPart;
  const taken = new Set(inPart.flatMap(({ x, y }) => [x, y]));
  const strange = (list: readonly PlacedName[], own: Reading, other: NameParts): PlacedName[] =>
    list.filter((item) => !taken.has(item) && isStrange(item, own, other));
  const [restA, restB] = [strange(gone, from, names.partsOfTo), strange(fresh, to, names.partsOfFrom)];
  const others = onlyPairs(restA, restB, (x, y) => areOfOneKind(view, x, y, names.lexicon));
  return [
    ...inPart,
    ...others.flatMap(([x, y]) => {
      const near = agreement(view, x.at, y.at);
      const tied = near > 1 || haveOneHead(view, x, y);
      const where = roleOf(view.a, x) === 'where';
      if (!tied && !(near > 0 && where)) return [];
      return [changeOf(x, y, tied ? IN_PLACE : ALONE)];
    }),
  ];
}

/**
 * Part of the name stands in the link, or in a sentence of the other text that has it from none of this one:
 * the name went there. What the headline says sums up the rest.
 */
function wentOn({ parts }: PlacedName, view: View, names: NameCase, side: 'a' | 'b'): boolean {
  const there = side === 'b' ? names.to : names.from;
  const [ofHere, ofThere] =
    side === 'b' ? [names.partsOfFrom, names.partsOfTo] : [names.partsOfTo, names.partsOfFrom];
  const own = side === 'b' ? view.link.a : view.link.b;
  const isIn = (sentence: number): boolean => {
    if (isHeading(there, sentence)) return false;
    const held = parts.filter((part) => holdsSentence(ofThere.sentencesWith(part), sentence));
    if (view.link[side].includes(sentence)) return held.length === parts.length;
    const links = side === 'b' ? names.links.ofB(sentence) : names.links.ofA(sentence);
    const back = links.flatMap((link) => link[side === 'b' ? 'a' : 'b']);
    return !back.some(
      (other) =>
        !own.includes(other) && held.every((part) => holdsSentence(ofHere.sentencesWith(part), other)),
    );
  };
  return parts.some((part) => ofThere.sentencesWith(part).some(isIn));
}

function changeOf(x: PlacedName, y: PlacedName, confidence: number): LeftOverName {
  return { x, y, gone: without(x.parts, y.parts), fresh: without(y.parts, x.parts), confidence };
}

function without(parts: readonly string[], others: readonly string[]): readonly string[] {
  return parts.filter((part) => !others.includes(part));
}

/** "Tariq Hussain", "Tariq Aziz": the last part or the first was replaced by one that the other text has nowhere. */
function sharesRest(x: PlacedName, y: PlacedName, names: NameCase, plain: boolean): boolean {
  const [gone, fresh] = [without(x.parts, y.parts), without(y.parts, x.parts)];
  const [was, is] = [gone.at(-1), fresh.at(-1)];
  if (was === undefined || is === undefined) return false;
  const within =
    gone.length === 1 &&
    fresh.length === 1 &&
    x.parts.length > 2 &&
    x.parts.length === y.parts.length &&
    x.parts[0] === y.parts[0];
  const last = x.parts.at(-1) === was && y.parts.at(-1) === is && x.parts.at(-2) === y.parts.at(-2);
  // The capital of "Pour Nadia Ferhat" is that of its sentence.
  const opens = ({ name }: PlacedName, { version }: Reading): boolean =>
    version.sentences[name.sentence]?.start === name.start;
  const first =
    x.parts.length === 2 &&
    y.parts.length === 2 &&
    x.parts[1] === y.parts[1] &&
    !opens(x, names.from) &&
    !opens(y, names.to);
  if (!(last && x.parts.length > 1) && !first && !within) return false;
  if (!areOthers(was, is) || misspelt(x.parts, y.parts, was, is) !== null) return false;
  if (isKnown(names.from, is) || meanAlike(names.lexicon, was, is)) return false;
  return plain || areSpellings(was, is, false);
}

/** The text has the word, or several of what goes by it: "Dunmow Spots". */
function isKnown({ forms }: Reading, part: string): boolean {
  return forms.has(part) || forms.has(`${part}s`) || (part.endsWith('s') && forms.has(part.slice(0, -1)));
}

/** Two words for one thing: names have likeness as well, but are of no kin. */
function meanAlike(lexicon: Lexicon | null, was: string, is: string): boolean {
  return lexicon?.relation?.(was, is) === 'kin';
}

/** No two forms of one name, and no word that the other is made with or derived from: "Hebridean" and "Hebrides". */
function areOthers(was: string, is: string): boolean {
  const root = was.slice(0, ROOT);
  if (root.length === ROOT && is.startsWith(root)) return false;
  return !isInitial(was, is) && !related(was, is) && !was.endsWith(is) && !is.endsWith(was);
}

/** Letters that a name and what is derived from it begin with. */
const ROOT = 5;

/** The other text has no part of the name, nor a form of one; the name is no abbreviation and stands in no headline. */
function isStrange({ name, parts }: PlacedName, own: Reading, other: NameParts): boolean {
  const { text } = own.version;
  if (isOfCapitals(text.slice(name.start, name.end)) || isHeading(own, name.sentence)) return false;
  // A form of it: "Italian" for "Italy".
  return !parts.some((part) => other.relatedTo(part).some((known) => !parts.includes(known)));
}

const HEADING: ReadonlySet<Paragraph['kind']> = new Set(['headline']);

function isHeading({ version }: Reading, sentence: number): boolean {
  const paragraph = version.paragraphs[version.sentences[sentence]?.paragraph ?? -1];
  return paragraph !== undefined && HEADING.has(paragraph.kind);
}

/** Prepositions before a place, and before many another thing. */
const WHERE =
  /^(?:in|at|near|from|to|into|outside|inside|around|off|towards?|through|across|via|of|en|à|a|de|desde|près|vers|dans|hacia|por)$/;

function areOfOneKind(view: View, x: PlacedName, y: PlacedName, lexicon: Lexicon | null): boolean {
  if (view.a[x.at]?.quoted || view.b[y.at]?.quoted) return false;
  if (x.parts.length !== y.parts.length || x.parts.some(isBody) !== y.parts.some(isBody)) return false;
  const differ = (part: string, other: string): boolean =>
    areOthers(part, other) && !meanAlike(lexicon, part, other);
  if (!x.parts.every((part, k) => differ(part, y.parts[k] ?? ''))) return false;
  if (haveOneHead(view, x, y)) return true;
  const role = roleOf(view.a, x);
  return role !== 'which' && role === roleOf(view.b, y) && hasArticle(view.a, x) === hasArticle(view.b, y);
}

function hasArticle(tokens: readonly Token[], { at }: PlacedName): boolean {
  return tokens[at - 1]?.form === 'the';
}

/** "its yard in Uddevalla", "its Varberg yard": what they tell apart is the same. */
function haveOneHead(view: View, x: PlacedName, y: PlacedName): boolean {
  const [i, j] = [headOf(view.a, x), headOf(view.b, y)];
  return i >= 0 && j >= 0 && view.a[i]?.kind === 'word' && view.b[j]?.kind === 'word' && answers(view, i, j);
}

function headOf(tokens: readonly Token[], item: PlacedName): number {
  if (roleOf(tokens, item) === 'where') {
    const before = tokens[item.at - 1]?.form === 'the' ? item.at - 2 : item.at - 1;
    return tokens[before - 1]?.content ? before - 1 : -1;
  }
  const next = item.at + item.name.parts.length;
  return tokens[next]?.content && tokens[next].start - item.name.end === 1 ? next : -1;
}

/** Whether a name says where, which one ("Danish group"), or who. */
function roleOf(tokens: readonly Token[], { at, name }: PlacedName): 'where' | 'which' | 'who' {
  const next = tokens[at + name.parts.length];
  const inside = next?.kind === 'word' && next.content && next.start - name.end === 1;
  if (inside && name.parts.length === 1 && ADJECTIVE.test(name.parts[0] ?? '')) return 'which';
  const before = [tokens[at - 1], tokens[at - 1]?.form === 'the' ? tokens[at - 2] : undefined];
  return before.some((token) => token !== undefined && WHERE.test(token.form)) ? 'where' : 'who';
}

/** Endings of the words for what belongs to a place. */
const ADJECTIVE = /(?:an|ish|ese|ch|i|ic|ss|sh)$/;

/** Whether capitals tell names from other nouns. */
function isOfNames({ version: { language } }: Reading): boolean {
  return !/^(?:de|lb|nds)(?:-|$)/.test(language);
}
