import { BEING_OR_GETTING } from '../../text/words/being';
import type { Placed } from './placed';
import type { Token } from '../reading/tokens';
import { MEASURES } from '../reading/units';

/** Where the true figure may lie: no lower than the one told, no higher, or anywhere near it. */
export type Side = 'lower' | 'upper' | 'about';

/** The words that say so of a figure, with the figure. */
export interface BoundWords {
  readonly side: Side;
  /** It lies just beside the one told (`nearly`, `just over`), so that the figure is little more than rounded. */
  readonly near: boolean;
  /** A limit that may be set or reached (`up to`) rather than a figure that was cut up. */
  readonly limit: boolean;
  /** Positions of the first and the last token, the figure among them. */
  readonly first: number;
  readonly last: number;
}

/** The plain ways, those just beside the figure, and limits. */
type Way = 'plain' | 'near' | 'limit';

/** Words of which one stands right before its figure, the longest way of saying it first. */
const BEFORE: readonly (readonly [Side, Way, RegExp])[] = [
  ['lower', 'near', /(?:^| )(?:just|slightly|a little|little|barely) (?:over|above|more than)$/],
  ['upper', 'near', /(?:^| )(?:just|slightly|a little) (?:under|below|less than|fewer than)$/],
  ['upper', 'near', /(?:^| )(?:(?:just )?s(?:hy|hort) of|nearly|almost|not quite|approach(?:ed|es|ing)?)$/],
  ['lower', 'plain', /(?:^| )(?:at (?:the )?(?:very )?least|(?:no|not) (?:fewer|less) than|not under)$/],
  ['lower', 'plain', /(?:^| )(?:(?:a )?minimum of|a minimum|upwards? of|in excess of|as (?:few|little) as)$/],
  ['upper', 'limit', /(?:^| )(?:at (?:the )?(?:very )?most|up to|as (?:many|much) as)$/],
  ['upper', 'limit', /(?:^| )as (?:far|long|high|deep|tall) as$/],
  ['upper', 'limit', /(?:^| )(?:(?:a )?maximum of|a maximum)$/],
  ['upper', 'plain', /(?:^| )not even$/],
  ['upper', 'plain', /(?:^| )(?:no|not) (?:over|above|more than|greater than|longer than|older than)$/],
  [
    'lower',
    'plain',
    /(?:^| )(?:well |far )?(?:over|above|exceed(?:s|ed|ing)|topp(?:ed|ing)|surpass(?:es|ed|ing))$/,
  ],
  ['lower', 'plain', /(?:^| )(?:well |far )?(?:more|greater|longer|older) th[ae]n$/],
  ['upper', 'plain', /(?:^| )(?:well |far )?(?:under|below|(?:less|fewer|smaller|shorter|younger) th[ae]n)$/],
  [
    'about',
    'plain',
    /(?:^| )(?:(?:in|on) the (?:region|order|neighbou?rhood) of|close to|(?:an )?estimated)$/,
  ],
  ['about', 'plain', /(?:^| )(?:about|around|roughly|some|approximately|circa|near)$/],
];
/** Most words of one of them. */
const LONGEST = 4;
/** Words that a figure counts, up to a phrase that bounds it, and up to one that can be nothing else. */
const COUNTED = 2;
const COUNTED_AT_MOST = 6;
/** Behind the figure or what it counts, with how far off: "200 people or more". */
const BEHIND: readonly (readonly [Side, number, RegExp])[] = [
  ['lower', COUNTED, /^(?:or (?:more|above|over)|and (?:up|upwards)|at least)(?= |$)/],
  ['upper', COUNTED, /^(?:or (?:less|fewer|under|below)|at most)(?= |$)/],
  ['about', COUNTED, /^or so(?= |$)/],
  ['about', COUNTED_AT_MOST, /^(?:more or less|give or take|or thereabouts)(?= |$)/],
];
/** Most words of one of them. */
const BEHIND_LONGEST = 3;
/** Between the bound and its figure: "at least another 31", "more than a further 31". */
const BETWEEN = /^(?:an?|another|further|additional|other)$/;
/** What a bound says of another figure is by how much it is more or less: "3 percent more than 200", "5 points below". */
const COMPARED =
  /(?:^| )(?:over|above|under|below|(?:more|less|fewer|greater|smaller) th[ae]n|as (?:many|much|few|little) as)$/;
const TIMES_OVER = /^(?:times|twice|thrice|half|percent|%|points?|percentage|rather|other)$/;
/** "a dispute over 200 jobs", "complaints about 31 people": what it is about. */
const ABOUT_WHAT =
  /^(?:disputes?|rows?|quarrels?|talks?|talk(?:ed|ing)|concerns?|concerned|worr(?:y|ies|ied)|questions?|complain(?:s|ed|ing|ts?)?|debates?|argu(?:e[ds]?|ing|ments?)|negotiat(?:e[ds]?|ing|ions?)|fights?|fought|battles?|clash(?:es|ed)?|deals?|ask(?:s|ed|ing)?|information|details?|stor(?:y|ies)|books?|films?|anger|angry|protest(?:s|ed|ing)?|sue[ds]?|lawsuits?|charged|president|preside[ds]?|rul(?:e[ds]?|ing)|victory|wins?|won|leads?|spread|scattered|races?|r[au]n(?:s|ning)?|sprint(?:s|ed)?|hurdles|titles?|events?|finals?)$/;
/** "Took over two thirds of the costs": the verb has its "over". */
const TAKES_OVER =
  /^(?:t(?:ake|akes|ook|aken|aking)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|mull(?:s|ed|ing)?|hold|held)$/;
/** "The toll went up to 31 from 20": the verb goes up. */
const GOES =
  /^(?:go(?:es|ing)?|went|gone|r(?:ise|ises|ising|ose|isen)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|mov(?:e[ds]?|ing)|dr(?:ive|ove|iven)|push(?:es|ed)?|br(?:ing|ings|ought)|takes?|took|taken|edg(?:e[ds]?|ing)|tick(?:s|ed)?|adds?|added)$/;

/** The words that bound a figure; `null` where it stands bare, or where they say something else. */
export function boundOfFigure(
  tokens: readonly Token[],
  { first, at }: Pick<Placed, 'first' | 'at'>,
): BoundWords | null {
  return boundBefore(tokens, first, at) ?? boundBehind(tokens, first, at);
}

function boundBefore(tokens: readonly Token[], first: number, at: number): BoundWords | null {
  let end = first;
  while (BETWEEN.test(formAt(tokens, end - 1)) && end > first - 2) end--;
  // "a maximum of": the article may be the bound's own.
  for (const last of end === first ? [first] : [first, end]) {
    const words: string[] = [];
    for (let k = last - 1; k >= 0 && last - k <= LONGEST; k--) {
      if (tokens[k]!.kind === 'punctuation' || tokens[k]!.sentence !== tokens[at]!.sentence) break;
      words.unshift(tokens[k]!.form);
    }
    const phrase = words.join(' ');
    for (const [side, way, pattern] of BEFORE) {
      const found = pattern.exec(phrase)?.[0].trim();
      if (found === undefined) continue;
      const opens = last - found.split(' ').length;
      return saysElse(tokens, found, opens, at)
        ? null
        : { side, near: way === 'near', limit: way === 'limit', first: opens, last: at };
    }
  }
  return null;
}

/** The words are no bound here: they compare, tell of a time, of what is quarrelled about, or of a rise. */
function saysElse(tokens: readonly Token[], found: string, opens: number, at: number): boolean {
  const before = formAt(tokens, opens - 1);
  // "As long as two of them agree" sets a condition.
  if (AS_FAR.test(found))
    return !Object.hasOwn(MEASURES, tokens[at + 1]?.stem ?? '') && !UNITED.test(tokens[at]!.key);
  if (found === 'up to')
    return GOES.test(before) || formAt(tokens, opens - 2) === 'from' || risesFrom(tokens, at);
  if (COMPARED.test(found) && (TIMES_OVER.test(before) || [1, 2].some((n) => isFigure(tokens, opens - n))))
    return true;
  if (found === 'over' && (TAKES_OVER.test(before) || isPreposition(tokens, opens, at))) return true;
  if (/^(?:under|below)$/.test(found) && isBeneath(tokens, opens, at)) return true;
  if (/^(?:about|over|around|above|under|below)$/.test(found) && ABOUT_WHAT.test(before)) return true;
  return found === 'over' && MEASURES[tokens[at + 1]?.stem ?? '']?.[0] === 'time';
}

/** "chosen over four rivals", "jumped over two fences"; nobody counts "over four" things up to nine. */
function isPreposition(tokens: readonly Token[], opens: number, at: number): boolean {
  const before = formAt(tokens, opens - 1);
  if (GETS_OVER.test(before)) return true;
  if (PUTS_OVER.test(before) && [2, 3].some((n) => BEING_OR_GETTING.test(formAt(tokens, opens - n))))
    return true;
  const [figure, next] = [tokens[at]!, tokens[at + 1]];
  const small = opens + 1 === at && figure.kind === 'figure' && /^#[2-9]$/.test(figure.key);
  return small && next?.kind === 'word' && next.content && !Object.hasOwn(MEASURES, next.stem);
}

/** "The bakery was under four feet of water", "buried below two metres of rubble": what lies on it, and how deep. */
function isBeneath(tokens: readonly Token[], opens: number, at: number): boolean {
  const before = tokens[opens - 1];
  if (before?.kind !== 'word' || WITHIN.test(before.form)) return false;
  return MEASURES[tokens[at + 1]?.stem ?? '']?.[0] === 'length' && formAt(tokens, at + 2) === 'of';
}

const WITHIN = /^(?:in|with|by|from|through|of|had|has|have|got|gets?|and|or)$/;

const GETS_OVER =
  /^(?:triumph(?:s|ed|ing)?|prevail(?:s|ed|ing)?|tower(?:s|ed|ing)?|jump(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|climb(?:s|ed|ing)?|trip(?:s|ped|ping)?|stumbl(?:e[ds]?|ing)|vault(?:s|ed|ing)?|step(?:s|ped|ping)?|fl(?:y|ies|ew|own|ying)|preference|priority|precedence|advantage)$/;
const PUTS_OVER = /^(?:chosen|picked|preferred|selected|favou?red|promoted|appointed|hired)$/;

const AS_FAR = /^as (?:far|long|high|deep|tall) as$/;
/** The key of a figure with its unit: "40%", "$9m". */
const UNITED = /^#[-\d.e+]+[^-\d.e+]/;

/** "up to 31 from 20"; but not "by up to 80 percent and lift recycling from 54". */
function risesFrom(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + LONGEST; k++) {
    if (formAt(tokens, k) === 'from') return isFigure(tokens, k + 1);
    if (/^(?:[,;:]|and|but|while)$/.test(formAt(tokens, k))) return false;
  }
  return false;
}

function boundBehind(tokens: readonly Token[], first: number, at: number): BoundWords | null {
  for (let k = at + 1, counted = 0; counted <= COUNTED_AT_MOST; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]!.sentence) return null;
    if (token.form === ',') continue;
    const phrase = formsFrom(tokens, k, BEHIND_LONGEST);
    for (const [side, reach, pattern] of BEHIND) {
      const found = counted > reach ? undefined : pattern.exec(phrase)?.[0];
      if (found === undefined) continue;
      const last = k + found.split(' ').length - 1;
      return closes(tokens, k, last) ? { side, near: false, limit: side === 'upper', first, last } : null;
    }
    if (token.kind !== 'word') return null;
    counted++;
  }
  return null;
}

/** Not "31 people, at least 12 of them children", "31 people or more than that", "31 people, at least on paper". */
function closes(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 1];
  if (!next || next.kind === 'punctuation' || next.sentence !== tokens[at]!.sentence) return true;
  return formAt(tokens, at) !== 'at' && next.kind === 'word' && next.form !== 'than';
}

/** The sides that the words of a text name anywhere, of a figure or not: "below that" after "above 50". */
export function sidesNamed(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ form }, at) => {
      const phrases = [form, `${formAt(tokens, at - 1)} ${form}`];
      return BEFORE.flatMap(([side, , pattern]) =>
        phrases.some((phrase) => pattern.test(phrase)) ? [side] : [],
      );
    }),
  );
}

function formsFrom(tokens: readonly Token[], at: number, many: number): string {
  const { sentence } = tokens[at]!;
  const own = tokens.slice(at, at + many).filter((token) => token.sentence === sentence);
  return own.map(({ form }) => form).join(' ');
}

function formAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.form ?? '';
}

function isFigure(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'figure';
}
