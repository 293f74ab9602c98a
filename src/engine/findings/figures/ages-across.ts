import type { Finding } from '../../model';
import { overlaps } from '../reading/common';
import { placed } from './placed-figures';
import type { LinkIndex } from '../reading/link-index';
import type { Placed } from './placed';
import type { NameToken, Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import type { Token } from '../reading/tokens';
import { becameFinding } from './told-figures';
import { neighbour } from '../views/views';

/** That somebody's age became another where it is told in the next sentence. */
const ACROSS = 0.6;
const OLDEST = 120;
/** Sentences from "a 34-year-old baker" to the one that opens with the baker's name. */
const NEXT = 2;
/** Words from a name to its bearer's age: "Derek Pratt, who is 43". */
const BESIDE = 4;
const [ARTICLE, YEARS, OLD] = [/^an?$/, /^years?$/, /^olds?$/];
/** Words from an article to the noun before "aged 34". */
const PHRASE = 3;
/** Somebody else of whom the sentence may tell: then the name may be that one's. */
const PEOPLE =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|teenagers?|drivers?|passengers?|victims?|suspects?|brothers?|sisters?|husband|wife|sons?|daughters?|father|mother|friends?|colleagues?|neighbou?rs?)$/;
const [HE, SHE] = [/^(?:he|him|his)$/, /^(?:she|her|hers)$/];
const PRONOUN_AGAINST: ReadonlyMap<string, RegExp> = new Map([
  ...['man', 'boy'].map((noun) => [noun, SHE] as const),
  ...['woman', 'girl'].map((noun) => [noun, HE] as const),
]);
/** "Derek Pratt, the driver": somebody else than the baker before. */
const APPOSED = /^(?:the|a|an|its|his|her|their|whose)$/;

/**
 * An age that went from somebody described to the name in the next sentence, and changed on the way: `a
 * 34-year-old baker was arrested. Derek Pratt is in jail`, `a baker was arrested. Derek Pratt, 43, is in jail`.
 * No other age of either text is missing in the other, and the name opens its sentence on both sides. `found`
 * are the findings made already.
 */
export function agesAcross(
  from: Reading,
  to: Reading,
  links: LinkIndex,
  found: readonly Finding[],
): Finding[] {
  if (!from.english || !to.english) return [];
  const [x, another] = agesOf(from, to);
  if (!x || another) return [];
  const [y, second] = agesOf(to, from);
  if (!y || second) return [];
  const linked = (sentence: number, side: 'a' | 'b'): readonly number[] =>
    side === 'a' ? links.ofA(sentence).flatMap(({ b }) => b) : links.ofB(sentence).flatMap(({ a }) => a);
  if (linked(x.figure.sentence, 'a').includes(y.figure.sentence)) return [];
  const isOne =
    isOfOne(from, x, to, y, linked(x.figure.sentence, 'a')) ||
    isOfOne(to, y, from, x, linked(y.figure.sentence, 'b'));
  const isKnown = found.some(({ a, b }) => overlaps(a, x.figure) || overlaps(b, y.figure));
  return isOne && !isKnown ? [becameFinding(x, y, ACROSS, from, to)] : [];
}

/** Ages of a text that the other has nowhere. */
function agesOf(reading: Reading, other: Reading): Placed[] {
  return reading.figures.flatMap((figures, sentence) => {
    const isNew = ({ value }: { readonly value: number }): boolean =>
      value < OLDEST && !other.withFigure.has(value);
    if (reading.body[sentence] !== true || !figures.some(({ quantity }) => isNew(quantity))) return [];
    return placed(reading.tokens[sentence]!, reading.classes[sentence]!, reading, [sentence]).filter(
      ({ unit, figure }) => unit === 'age' && isNew(figure.quantity),
    );
  });
}

/**
 * Whether one is the age of somebody described, and the other of the name that the next sentence of both opens
 * with.
 */
function isOfOne(
  there: Reading,
  described: Placed,
  here: Reading,
  named: Placed,
  linked: readonly number[],
): boolean {
  const noun = nounOf(there, described);
  const name = noun && !tellsOfOthers(there, described, noun) ? nameAt(here, named) : null;
  if (!noun || !name) return false;
  const { sentence } = described.figure;
  const family = name.parts.at(-1)!;
  const isNamed = Array.from({ length: NEXT }, (_, k) => openingName(there, sentence + 1 + k)).some(
    (other) => other?.parts.at(-1) === family && other.parts.length > 1 && mayBe(there, other, noun),
  );
  const far = (k: number): number => named.figure.sentence - k;
  return (
    isNamed &&
    mayBe(here, name, noun) &&
    linked.some(
      (k) => far(k) > 0 && far(k) <= NEXT && here.tokens[k]?.some(({ stem }) => stem === noun.stem) === true,
    )
  );
}

/** Another in the sentence than the one described. */
function tellsOfOthers({ tokens }: Reading, { figure }: Placed, noun: Token): boolean {
  return tokens[figure.sentence]!.some((token) => token !== noun && PEOPLE.test(token.form));
}

/** Neither a pronoun of the sentence nor what stands behind the name speaks against it. */
function mayBe({ tokens }: Reading, { sentence, end }: NameToken, { form }: Token): boolean {
  const own = tokens[sentence]!;
  const against = PRONOUN_AGAINST.get(form);
  if (against && own.some((token) => against.test(token.form))) return false;
  const behind = own.filter((token) => token.start >= end);
  const comma = behind[1]?.kind === 'figure' ? 2 : 0;
  return !(behind[comma]?.form === ',' && APPOSED.test(behind[comma + 1]?.form ?? ''));
}

/** Whoever is told to be so old: "a 34-year-old baker", "a baker aged 34". */
function nounOf({ tokens }: Reading, { figure, first, at }: Placed): Token | null {
  const own = tokens[figure.sentence]!;
  const form = (k: number): string => own[k]?.form ?? '';
  if (YEARS.test(form(at + 1)) && OLD.test(form(at + 2)))
    return ARTICLE.test(form(first - 1)) ? (own[neighbour(own, at + 2, 1)] ?? null) : null;
  if (form(first - 1) !== 'aged' || !own[first - 2]?.content) return null;
  const isNew = own
    .slice(Math.max(0, first - 2 - PHRASE), first - 2)
    .some((token) => ARTICLE.test(token.form));
  return isNew ? own[first - 2]! : null;
}

/** The name that a sentence opens with, where its bearer's age stands right behind it. */
function nameAt(reading: Reading, { figure, first }: Placed): NameToken | null {
  const name = openingName(reading, figure.sentence);
  if (!name || name.parts.length < 2) return null;
  const behind = reading.tokens[figure.sentence]!.findIndex(({ start }) => start >= name.end);
  return behind >= 0 && first >= behind && first - behind <= BESIDE ? name : null;
}

/** The name that a sentence opens with, no office before it. */
function openingName({ names, version }: Reading, sentence: number): NameToken | null {
  const [name] = names[sentence] ?? [];
  const opens = name?.start === version.sentences[sentence]?.start;
  return name && opens && name.bare.length === name.parts.length && !name.parts.some(isBody) ? name : null;
}
