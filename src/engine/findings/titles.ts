import type { Finding, Range } from '../model';
import { foreignTitleFindings } from './foreign-titles';
import type { NameToken, Reading } from './reading';
import type { Token } from './tokens';
import { sharesPart } from './speakers';
import { PORTFOLIOS, PRIME_MINISTER, RANKS, isTitleWord, officeOf, titleForm } from './title-words';
import { excerpt } from './views';
import { IS_OFFICE } from './word-classes';

/** Words that tell two people of one office apart; one of them alone may be left out. */
const SENIORITY = new Set(['chief', 'lead', 'leading', 'principal', 'senior', 'junior']);
/** Offices in which the chief is another rank rather than the same one in other words. */
const CHIEFS = new Set(['constable', 'inspector', 'superintendent']);
/** Words behind an office that may name its body. */
const BODY_REACH = 8;
/** Heads of bodies: which word a desk takes for them tells little. */
const HEADS = new Set([
  'director',
  'leader',
  'president',
  'chairman',
  'manager',
  'executive',
  'officer',
  'general',
]);
/** Offices of one ladder: whoever holds one does not hold the next at the same time. */
const LADDERS: readonly (readonly string[])[] = [
  ['constable', 'sergeant', 'inspector', 'superintendent', 'commander', 'commissioner'],
  ['corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general'],
  ['magistrate', 'judge', 'justice'],
  // Whoever judges neither prosecutes nor pleads.
  ['judge', 'prosecutor'],
  ['judge', 'lawyer'],
  ['judge', 'attorney'],
  ['magistrate', 'prosecutor'],
  ['magistrate', 'lawyer'],
  ['chairman', 'secretary', 'treasurer'],
  ['lecturer', 'professor'],
  ['president', 'minister', 'governor', 'mayor', 'senator', 'councillor'],
  ['bishop', 'archbishop', 'cardinal'],
];

export interface Title extends Range {
  /** Folded name parts of the holder. */
  readonly holder: readonly string[];
  readonly office: string;
  readonly ranks: readonly string[];
  readonly portfolios: readonly string[];
  readonly seniority: readonly string[];
  /** Content words of the body behind it: "director of Refuge Watch". */
  readonly body: readonly string[];
}

/** `ofFrom` and `ofTo` are the titles of the two, in English. */
export function titleFindings(
  from: Reading,
  to: Reading,
  ofFrom: readonly Title[],
  ofTo: readonly Title[],
): Finding[] {
  if (!from.english || !to.english) return foreignTitleFindings(from, to);
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const title of ofTo) {
    const held = ofFrom.filter(
      (other) => surname(other) === surname(title) && sharesPart(other.holder, title.holder),
    );
    if (held.length === 0 || held.some((other) => agree(other, title))) continue;
    const other =
      held.find((other) => other.office === title.office) ??
      held.find((other) => sameLadder(other.office, title.office)) ??
      held.find((other) => held.length === 1 && (sameBody(other, title) || isPartOnly(other, title)));
    const key = `${surname(title)} ${title.office}`;
    if (!other || seen.has(key)) continue;
    seen.add(key);
    const [was, is] = [excerpt(from.version.text, other), excerpt(to.version.text, title)];
    const name = title.holder.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
    found.push({
      type: 'title-changed',
      a: { start: other.start, end: other.end },
      b: { start: title.start, end: title.end },
      confidence: other.office === title.office ? (other.ranks.includes('former') ? 0.7 : 0.85) : 0.6,
      message: `The title of ${name} changed: “${was}” became “${is}”.`,
    });
  }
  return found;
}

function surname(title: Title): string {
  return title.holder.at(-1) ?? '';
}

function sameLadder(a: string, b: string): boolean {
  return a !== b && LADDERS.some((ladder) => ladder.includes(a) && ladder.includes(b));
}

/** Another office in one body. */
function sameBody(a: Title, b: Title): boolean {
  if (a.office === b.office || (HEADS.has(a.office) && HEADS.has(b.office))) return false;
  return a.body.some((word) => b.body.includes(word));
}

/** One heads a body, the other a part of what it does: "chief executive", "finance director". */
function isPartOnly(a: Title, b: Title): boolean {
  return (isTop(a) && isOfPart(b)) || (isTop(b) && isOfPart(a));
}

function isTop({ office, portfolios, seniority }: Title): boolean {
  return office === 'executive' && portfolios.length === 0 && seniority.includes('chief');
}

function isOfPart({ office, portfolios }: Title): boolean {
  return HEADS.has(office) && portfolios.some((word) => word !== 'executive');
}

/** The same office in the same rank; what the office is about may be left out. */
function agree(a: Title, b: Title): boolean {
  if (a.office !== b.office) return false;
  const differ = (x: readonly string[], y: readonly string[]): boolean =>
    x.some((word) => !y.includes(word)) || y.some((word) => !x.includes(word));
  if (differ(a.ranks, b.ranks)) return false;
  if (CHIEFS.has(a.office) && a.seniority.includes('chief') !== b.seniority.includes('chief')) return false;
  if (a.seniority.length && b.seniority.length && !a.seniority.some((word) => b.seniority.includes(word)))
    return false;
  return (
    a.portfolios.length === 0 ||
    b.portfolios.length === 0 ||
    a.portfolios.some((word) => b.portfolios.includes(word))
  );
}

/**
 * Offices before or after a name: "deputy director Jane Roe", "Jane Roe, the deputy director", "the deputy
 * director, Jane Roe".
 */
export function titlesOf(reading: Reading): Title[] {
  const found: Title[] = [];
  if (!reading.english) return found;
  const chairs = reading.forms.has('chairs');
  reading.names.forEach((names, sentence) => {
    if (names.length === 0 || ((reading.classes[sentence]! & IS_OFFICE) === 0 && !chairs)) return;
    const tokens = (reading.tokens[sentence] ?? []).filter((token) => !token.quoted);
    for (const name of names) {
      const holder = name.bare;
      if (holder.length === 0) continue;
      const chairs = chairAt(tokens, name, holder);
      if (chairs) found.push(chairs);
      for (const run of phrasesAround(tokens, name)) {
        const title = titleIn(tokens, run, holder);
        if (title && !names.some((other) => other !== name && takesOffice(title, other))) found.push(title);
      }
    }
  });
  return found;
}

/**
 * "In a letter to minister Otto Lind, mayor Hana Petrov": the office between two names is that of the name it
 * stands right before.
 */
function takesOffice({ end, start }: Title, { bare, start: first, end: last }: NameToken): boolean {
  return bare.length > 0 && last > end && first <= end + 1 && last > start;
}

/** "Joan Petrie, who chairs the tenants' group": an office told by a verb. */
function chairAt(tokens: readonly Token[], name: NameToken, holder: readonly string[]): Title | null {
  const last = tokens.findLastIndex((token) => token.start < name.end);
  const [comma, who, verb] = tokens.slice(last + 1, last + 4);
  if (comma?.form !== ',' || who?.form !== 'who' || verb?.form !== 'chairs') return null;
  const body = bodyBehind(tokens, last + 3);
  return {
    start: verb.start,
    end: verb.end,
    holder,
    office: 'chairman',
    ranks: [],
    portfolios: [],
    seniority: [],
    body,
  };
}

/** Content words up to the next mark. */
function bodyBehind(tokens: readonly Token[], at: number): string[] {
  const behind = tokens.slice(at + 1, at + 1 + BODY_REACH);
  const end = behind.findIndex((token) => token.kind === 'punctuation');
  return behind.slice(0, end < 0 ? undefined : end).flatMap(({ content, stem }) => (content ? [stem] : []));
}

/** Token runs `[first, last]` that may hold a title of the name. */
function phrasesAround(tokens: readonly Token[], name: NameToken): [number, number][] {
  const runs: [number, number][] = [];
  const first = tokens.findIndex((token) => token.end > name.start);
  let last = tokens.findLastIndex((token) => token.start < name.end);
  if (first < 0 || last < first) return runs;
  // Inside the run of capitals and right before it.
  let start = first;
  while (
    start > 0 &&
    first - start < 6 &&
    tokens[start - 1]?.kind !== 'figure' &&
    (isTitleWord(bare(tokens[start - 1])) ||
      (tokens[start - 1]?.form === '.' && isTitleWord(bare(tokens[start - 2]))))
  )
    start--;
  let end = first;
  while (end <= last && (isTitleWord(bare(tokens[end])) || (end > first && tokens[end]?.form === '.'))) end++;
  if (end > start) runs.push([start, end - 1]);
  // "the deputy director, Jane Roe": the phrase before the comma must end in the office.
  if (tokens[first - 1]?.form === ',' && start === first) {
    let open = first - 2;
    while (
      open > 0 &&
      first - open < 10 &&
      tokens[open - 1]?.kind !== 'punctuation' &&
      !/^(?:said|says|told|by|from|with|and|to|but|as)$/.test(tokens[open - 1]?.form ?? '')
    )
      open--;
    while (open < first - 2 && /^(?:for|to|by|in|at|with)$/.test(tokens[open]?.form ?? '')) open++;
    if (open >= 0) runs.push([open, first - 2]);
  }
  // "Jane Roe, (the) deputy director of ...": up to the next comma.
  if (tokens[last + 1]?.form === ',') {
    // "Jane Roe, who is treasurer of ..."
    const is = tokens[last + 2]?.form === 'who' && /^(?:is|was)$/.test(tokens[last + 3]?.form ?? '');
    if (is) last += 2;
    let close = last + 2;
    while (
      close < tokens.length &&
      close - last < 10 &&
      tokens[close]?.kind !== 'punctuation' &&
      !/^(?:who|which|said|says|told|whose|and)$/.test(tokens[close]?.form ?? '')
    )
      close++;
    const opener = tokens[last + 2]?.form ?? '';
    if (
      close > last + 2 &&
      (/^(?:the|a|an|its|his|her|their)$/.test(opener) ||
        isTitleWord(bare(tokens[last + 2])) ||
        /'s$/.test(tokens[last + 3]?.form ?? '') ||
        /'s$/.test(opener))
    )
      runs.push([last + 2, close - 1]);
  }
  return runs;
}

function bare(token: Token | undefined): string {
  return token ? titleForm(token.form) : '';
}

/** The first office in a run, with the words of rank before it. */
function titleIn(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  holder: readonly string[],
): Title | null {
  const ofAt = tokens.findIndex(
    (token, at) => at >= first && at <= last && /^(?:of|for|at|in|on|with)$/.test(token.form),
  );
  const limit = ofAt >= 0 ? ofAt - 1 : last;
  for (let at = limit; at >= first; at--) {
    const short = bare(tokens[at]) === PRIME_MINISTER;
    const office = short ? 'minister' : officeOf(bare(tokens[at]));
    if (office === undefined) continue;
    let start = at;
    const ranks: string[] = short ? ['prime'] : [];
    const portfolios: string[] = [];
    const seniority: string[] = [];
    while (start > first && at - start < 5 && isTitleWord(bare(tokens[start - 1]))) {
      start--;
      const word = bare(tokens[start]);
      if (word === 'det') ranks.push('detective');
      else if (RANKS.has(word)) ranks.push(word);
      else if (PORTFOLIOS.has(word)) portfolios.push(word);
      if (SENIORITY.has(word)) seniority.push(word);
    }
    const [from, to] = [tokens[start] as Token, tokens[at] as Token];
    const body = /^(?:of|for|at|with)$/.test(tokens[at + 1]?.form ?? '') ? bodyBehind(tokens, at + 1) : [];
    return { start: from.start, end: to.end, holder, office, ranks, portfolios, seniority, body };
  }
  return null;
}
