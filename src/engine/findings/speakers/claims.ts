import { isDeed, mayBeDeed } from '../../text/words/deed-words';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { OPENS_PART } from '../words/clause-openers';
import { FINITE } from '../words/helping-verbs';
import { SAYS } from '../words/word-classes';
import { PREPOSITION } from './sources';
import type { Attribution } from './clauses';
import { endOfLead, isWithin } from './copies';

/** What a source says: its words of content, in their order. */
export interface Claim {
  readonly tokens: readonly Token[];
  /** Who or what it is about is called by them; the copy may say "she". */
  readonly names: readonly NameToken[];
}

/** Words behind a verb of saying among which its "that" is. */
const TO_THAT = 6;
/** Behind a source that closes its statement: what follows is said by somebody else, or by nobody. */
const GOES_ON = /^(?:as|while|whereas|but|although|though)$/;

/**
 * The words of what a clause ascribes to its source, and of nothing else that the sentence tells: behind "police said",
 * before ", police said", and on either side where the clause stands within it.
 */
export function claimOf(reading: Reading, clause: Attribution): Claim {
  const tokens = reading.tokens[clause.sentence] ?? [];
  const [first, last] = boundsOf(tokens, clause);
  const source = { start: clause.start, end: endOfLead(tokens, clause) };
  const own = tokens.slice(first, last).filter((token) => !isWithin(token, source) && !token.quoted);
  const names = (reading.names[clause.sentence] ?? []).filter((name) =>
    own.some(({ start }) => start === name.start),
  );
  return { tokens: own.filter(({ content }) => content), names };
}

/** Positions between which the claim stands. */
function boundsOf(tokens: readonly Token[], clause: Attribution): readonly [number, number] {
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  const found = tokens.findIndex(({ start }) => start >= clause.end);
  const next = found < 0 ? tokens.length : found;
  const [part, end] = [partFrom(tokens, first), endFrom(tokens, next)];
  if (opensPart(tokens, first) || !tokens.slice(part, first).some(({ content }) => content))
    return [next, end];
  const head = tokens.slice(part, first);
  const mark = tokens.findIndex(({ kind }, k) => k >= next && kind === 'punctuation');
  const piece = tokens.slice(next, mark < 0 ? undefined : mark);
  const closes = piece.length === 0 || !piece.slice(1).some(isVerb) || tellsWhen(piece);
  const isBehind =
    piece.length === 0 || head.at(-1)!.kind === 'punctuation' || tokens[first]!.form === 'according';
  if (!closes || !isBehind) return [next, end];
  // "The man, police said, had been drinking": it goes on behind them.
  const goesOn = mark >= 0 && tokens.slice(mark, end).some(({ content }) => content);
  return goesOn && !head.some((token) => isVerb(token) || mayBeDeed(token.form))
    ? [part, end]
    : [part, first];
}

/** What only the words behind a source are ascribed by: "in what officials say is", "because, she explained, ". */
const PARTS = new RegExp(`^(?:who|that|so|as|${OPENS_PART})$`);

function opensPart(tokens: readonly Token[], first: number): boolean {
  const before = tokens[tokens[first - 1]?.form === ',' ? first - 2 : first - 1];
  return PARTS.test(tokens[first]?.form ?? '') || PARTS.test(before?.form ?? '');
}

/** ", Roe said on a day celebrated by all of them": when and where, but for "said on Monday that". */
function tellsWhen([first, ...rest]: readonly Token[]): boolean {
  const leads = first!.kind === 'date' || PREPOSITION.test(first!.form);
  return leads && !rest.some(({ form }, k) => form === 'that' && k < TO_THAT);
}

function isVerb({ form, kind }: Token): boolean {
  return kind === 'word' && (FINITE.test(form) || isDeed(form));
}

/** "Police put it at 6,000; the organisers say 15,000": where the part begins, and ends, in which a position stands. */
function partFrom(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ form }, k) => k < at && form === ';') + 1;
}

function endFrom(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(
    ({ form }, k) => k >= at && (form === ';' || (form === ',' && ends(tokens[k + 1]))),
  );
  return end < 0 ? tokens.length : end;
}

/** ", as agencies warned that", ", adding that". */
function ends(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (GOES_ON.test(token.form) || ((token.classes & SAYS) !== 0 && /ing$/.test(token.form)))
  );
}
