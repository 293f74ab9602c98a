import type { Range } from '../../model';
import { namePart } from '../../text/names/names';
import { isDeed } from '../../text/words/deed-words';
import { type Office, type OfficeAt, bare, isPossessive, lastOffice } from './offices';
import { personParts } from '../names/same-person';
import type { NameToken, Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import { isOffice, isTitleWord, qualifiesOffice, titleForm } from '../words/title-words';
import type { Token } from '../reading/tokens';
import { IS_OFFICE } from '../words/word-classes';

/** An office of somebody who is named beside it. */
export interface Title extends Range, Office {
  /** Folded given and family names of the holder. */
  readonly holder: readonly string[];
  /** Content words of the body behind it, and the body before it: "director of Refuge Watch". */
  readonly body: readonly string[];
  /** The first of two before a name, which may be somebody else's: "the president and coach Ana Lee". */
  readonly aside: boolean;
  /** Stands before the name, as a form of address does. */
  readonly leads: boolean;
}

/** One name and the sentence in which it stands. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly name: NameToken;
  readonly holder: readonly string[];
}

/** Words behind an office that may name its body. */
const BODY_REACH = 8;
/** Words before a name that may tell its bearer's office. */
const MOST_WORDS = 8;
const BEHIND = /^(?:of|for|at|in|on|with)$/;

/**
 * Offices before or after a name: "deputy director Jane Roe", "Jane Roe, the deputy director", "the deputy
 * director, Jane Roe".
 */
export function titlesOf(reading: Reading): Title[] {
  const found: Title[] = [];
  if (!reading.english) return found;
  const chairs = reading.forms.has('chairs');
  const { text } = reading.version;
  reading.names.forEach((names, sentence) => {
    if (names.length === 0 || ((reading.classes[sentence]! & IS_OFFICE) === 0 && !chairs)) return;
    const tokens = (reading.tokens[sentence] ?? []).filter((token) => !token.quoted);
    for (const name of names) {
      const holder = personParts(text.slice(name.start, name.end), name.parts);
      // "the Justice Department"
      if (holder.length === 0 || (holder.length === 1 && isBody(holder[0]!))) continue;
      if (holder.length === 1 && isOfficeOf(text.slice(name.start, name.end))) continue;
      const place = { text, tokens, name, holder };
      const chairs = chairAt(place);
      if (chairs) found.push(chairs);
      for (const title of [...before(place), ...behind(place)])
        if (!names.some((other) => other !== name && takesOffice(text, title, other))) found.push(title);
    }
  });
  return found;
}

/**
 * "In a letter to minister Otto Lind, mayor Hana Petrov": the office between two names is that of the name it
 * stands right before. "CEO of Velm" is an office and no name.
 */
function takesOffice(text: string, { end, start }: Title, { bare, ...name }: NameToken): boolean {
  if (bare.length === 0 || name.end <= end || name.start > end + 1 || name.end <= start) return false;
  return !text.startsWith(' of ', end);
}

/** "CEO of Velm": what somebody is, and nobody's name. */
function isOfficeOf(name: string): boolean {
  const [office] = name.split(/ of (?:the )?(?=\S+$)/u);
  return office !== name && office!.split(/\s+/u).every((word) => isTitleWord(titleForm(word.toLowerCase())));
}

/** "Joan Petrie, who chairs the tenants' group": an office told by a verb. */
function chairAt({ tokens, name, holder }: Place): Title | null {
  const last = tokens.findLastIndex((token) => token.start < name.end);
  const [comma, who, verb] = tokens.slice(last + 1, last + 4);
  if (comma?.form !== ',' || who?.form !== 'who' || verb?.form !== 'chairs') return null;
  const office = { office: 'chairman', ranks: [], portfolios: [], seniority: [], level: null };
  const { start, end } = verb;
  const body = bodyBehind(tokens, last + 3);
  return { ...office, start, end, holder, body, aside: false, leads: false };
}

/** Content words up to the next mark. */
function bodyBehind(tokens: readonly Token[], at: number): string[] {
  const behind = tokens.slice(at + 1, at + 1 + BODY_REACH);
  const end = behind.findIndex((token) => token.kind === 'punctuation');
  return behind.slice(0, end < 0 ? undefined : end).flatMap(({ content, stem }) => (content ? [stem] : []));
}

function isAnd(token: Token | undefined): boolean {
  return token?.form === 'and' || token?.form === '&';
}

/** "president and chief executive", "chairman, president and chief executive" */
function isJoint(token: Token | undefined): boolean {
  return isAnd(token) || token?.form === ',';
}

/** Offices before a name or at its start, and those before a comma in front of it. */
function before(place: Place): Title[] {
  const { tokens, name } = place;
  const first = tokens.findIndex((token) => token.end > name.start);
  if (first < 0) return [];
  const last = lastTitleWord(tokens, name, first);
  const start = runStart(tokens, last + 1);
  const address = start <= last ? titlesIn(place, [start, last], true) : [];
  // "the union's president, Captain Delia Marsh": the office stands before what she is called.
  return tokens[start - 1]?.form === ',' ? [...address, ...beforeComma(place, start)] : address;
}

/** The last word of the offices that a name opens with, or the word before it. */
function lastTitleWord(tokens: readonly Token[], name: NameToken, first: number): number {
  const office = name.parts.findLastIndex((part, at) => at < name.parts.length - 1 && isOffice(part));
  let last = first - 1;
  const within = tokens.findLastIndex(
    ({ form, start, end }) =>
      start >= name.start && end <= name.end && office >= 0 && namePart(form) === name.parts[office],
  );
  if (within > last) last = within;
  while (isTitleWord(bare(tokens[last + 1])) && (tokens[last + 2]?.end ?? Infinity) <= name.end) last++;
  return last;
}

/** Where the words of office that end before `end` begin; `end` where there are none. */
function runStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < MOST_WORDS && tokens[start - 1]?.kind !== 'figure') {
    const word = tokens[start - 1];
    const stopped = word?.form === '.' && isTitleWord(bare(tokens[start - 2]));
    const joins = isAnd(word) && start < end && isTitleWord(bare(tokens[start - 2]));
    const adds = start < end ? qualifiesOffice(bare(word)) : isTitleWord(bare(word));
    if (isPossessive(word?.form ?? '')) break;
    if (!adds && !stopped && !joins) break;
    start--;
  }
  return start;
}

/** "the deputy director, Jane Roe": the phrase before the comma must end in the office. */
function beforeComma(place: Place, first: number): Title[] {
  const { tokens } = place;
  let open = first - 2;
  while (
    open > 0 &&
    first - open < 10 &&
    tokens[open - 1]?.kind !== 'punctuation' &&
    !/^(?:said|says|told|by|from|with|and|to|but|as)$/.test(tokens[open - 1]?.form ?? '')
  )
    open--;
  while (open < first - 2 && /^(?:for|to|by|in|at|with)$/.test(tokens[open]?.form ?? '')) open++;
  return open >= 0 ? titlesIn(place, [open, first - 2], false) : [];
}

/** "Jane Roe, (the) deputy director of ...": up to the next comma. */
function behind(place: Place): Title[] {
  const { tokens, name } = place;
  let last = tokens.findLastIndex((token) => token.start < name.end);
  if (last < 0 || tokens[last + 1]?.form !== ',') return [];
  // "Jane Roe, 54, treasurer of ..."
  if (tokens[last + 2]?.kind === 'figure' && tokens[last + 3]?.form === ',') last += 2;
  // "Jane Roe, who is treasurer of ..."
  if (tokens[last + 2]?.form === 'who' && /^(?:is|was)$/.test(tokens[last + 3]?.form ?? '')) last += 2;
  let close = last + 2;
  while (
    close < tokens.length &&
    close - last < 10 &&
    (tokens[close]?.kind !== 'punctuation' || tokens[close]?.form === ',') &&
    !/^(?:who|which|said|says|told|whose)$/.test(tokens[close]?.form ?? '') &&
    (!isJoint(tokens[close]) || opensOffice(tokens, close + 1))
  )
    close++;
  const opener = tokens[last + 2]?.form ?? '';
  const tells =
    /^(?:the|a|an|its|his|her|their)$/.test(opener) ||
    qualifiesOffice(bare(tokens[last + 2])) ||
    /'s$/.test(tokens[last + 3]?.form ?? '') ||
    /'s$/.test(opener);
  return close > last + 2 && tells ? titlesIn(place, [last + 2, close - 1], false) : [];
}

/** "founder and chief executive": another office is told, not what somebody did. */
function opensOffice(tokens: readonly Token[], at: number): boolean {
  return isTitleWord(bare(tokens[/^(?:the|a|an|its)$/.test(tokens[at]?.form ?? '') ? at + 1 : at]));
}

/** The offices of a run, which "and" may join. `leads`: it stands before the name. */
function titlesIn(place: Place, [first, last]: readonly [number, number], leads: boolean): Title[] {
  const { text, tokens } = place;
  const titles: Title[] = [];
  for (let start = first; start <= last;) {
    const joint = tokens.findIndex((token, at) => at > start && at < last && isJoint(token));
    const end = joint < 0 ? last : joint - 1;
    let found = officeIn(text, tokens, start, end);
    let aside = leads && joint >= 0;
    while (found) {
      titles.push(titleAt(place, found, aside, leads));
      // "Chairman Sen. Ana Lee": two offices in a row.
      found = found.at === null ? null : lastOffice(text, tokens, found.first, found.at - 1);
      aside = true;
    }
    start = end + (joint < 0 ? 1 : 2);
  }
  return titles;
}

/** The last office before what it is the office of: "director of the clinic for children". */
function officeIn(text: string, tokens: readonly Token[], first: number, last: number): OfficeAt | null {
  const of = tokens.findIndex((token, at) => at >= first && at <= last && BEHIND.test(token.form));
  const found = lastOffice(text, tokens, first, of >= 0 ? of - 1 : last);
  // "the mayor's wife"
  return found && isPossessive(tokens[found.last]!.form) ? null : found;
}

function titleAt(
  { tokens, holder }: Place,
  { what, first, last, opens }: OfficeAt,
  aside: boolean,
  leads: boolean,
): Title {
  const [start, end] = [tokens[opens]!.start, tokens[last]!.end];
  const names = /^(?:of|for|at|with)$/.test(tokens[last + 1]?.form ?? '');
  const lead = tokens[first - 1];
  const body = [
    ...(lead && tellsBody(lead) ? [lead.stem] : []),
    ...(names ? bodyBehind(tokens, last + 1) : []),
  ];
  return { ...what, start, end, holder, body, aside, leads };
}

/** "The hotel's owner", "hotel owner", "council chairman": the body stands before the office, without a preposition. */
function tellsBody({ kind, content, form }: Token): boolean {
  return kind === 'word' && content && !isDeed(form);
}
