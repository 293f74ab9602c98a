import type { Finding, Lexicon, Range } from '../../model';
import type { Token } from '../reading/tokens';
import type { Reading } from '../reading/reading';
import type { Attribution, BySentence } from './clauses';
import { calledWithin } from './called';
import { rangeOf } from '../reading/common';
import type { LinkIndex } from '../reading/link-index';
import { isQuoted } from '../../reading/quotes';
import { kindOfSource } from './source-kinds';
import { type Copy, isWithin } from './copies';
import { claimOf } from './claims';
import { shareTold, tellerIn, tellerOf } from './told';
import { keepsSource } from './kept-sources';
import { namesRole } from './named-sources';
import { isPronoun, isSame, mayBeSame } from './same-sources';
import { isVague, losesEmbedded, tieOf } from './embedded';
import { allegesOfOthers, standsAsOwner } from './owned-claims';
import { staysEvent } from './said-as-event';
import { allegesOfSelf, keepsClaim } from './self-claims';
import { isOwnAccount, keepsAccount } from './own-accounts';
import { changedSpokesman } from './spokespeople';
import { otherSpeaker } from './other-speaker';
import { isMisbelief } from './misbeliefs';
import { OPENS_PART } from '../words/clause-openers';
import { isGuess } from '../views/near-links';
import { type View, excerpt } from '../views/views';

/** Share of the words of the statement that must come back for it to count as the same statement. */
const LEAST_KEPT = 0.5;
/** The same where nothing else is linked to its sentence. */
const LEAST_LINKED = 0.2;

/** Share of the claim that its counterpart must tell. */
const LEAST_TOLD = 0.2;
/** A source in other words is no other source, and words tell only so much. */
const OTHER_SOURCE = 0.65;

/** Clauses of a link that say who says so, and that are gone or name somebody else on the other side. */
export function attributionFindings(
  view: View,
  from: Reading,
  to: Reading,
  ofFrom: BySentence,
  ofTo: BySentence,
  links: LinkIndex,
  lexicon: Lexicon | null,
): Finding[] {
  const found: Finding[] = [];
  const told = new Map<number, { clause: Attribution; share: number; finding: Finding }>();
  const copy: Copy = {
    view,
    from,
    to,
    lexicon,
    clauses: ofTo,
    sources: ofFrom,
    speaksForItself: (near, clause) => speaksForItself(near, clause, links, ofFrom),
  };
  const telling = { view, to, lexicon, isLone: (sentence: number) => links.ofB(sentence).length === 0 };
  for (const clause of view.link.a.flatMap((sentence) => ofFrom.get(sentence) ?? [])) {
    if (!clause.plain || !clause.speaker) continue;
    // "He said he ..." and "He ...": somebody tells of himself, and is still there.
    const own = from.tokens[clause.sentence] ?? [];
    const alleges = allegesOfSelf(own, clause);
    const account = isOwnAccount(own, clause);
    if (!alleges && tellsOfSelf(from, clause)) continue;
    const quotes = attributesQuote(from, clause);
    if (isQuoted(from.quotations, clause) || (quotes && !isMostlyReported(own, clause))) continue;
    if (isMisbelief(own, clause)) continue;
    const claim = claimOf(from, clause);
    const linked = counterpartOf(view, from, clause) ?? tellerIn(telling, claim);
    const target = linked === null || isSure(view) ? linked : tellerOf(telling, claim, linked, LEAST_TOLD);
    const sentence = to.version.sentences[target ?? -1];
    if (target === null || !sentence || claim.tokens.length === 0) continue;
    if (quotes && !(to.tokens[target] ?? []).some((token) => token.quoted && token.content)) continue;
    const others = ofTo.get(target) ?? [];
    const role = changedSpokesman(view, clause, others, from, to);
    if (role) {
      found.push(role);
      continue;
    }
    const other = otherSource(view, clause, others) ?? otherSpeaker(view, clause, others, from);
    if (other) {
      found.push(changedSource(clause, other, from, to));
      continue;
    }
    const there = to.tokens[target] ?? [];
    if (staysEvent(own, clause, there)) continue;
    const owned = allegesOfOthers(own, clause) && standsAsOwner(there, to.version.text, clause);
    const keeps = account ? keepsAccount : alleges || owned ? keepsClaim : keepsSource;
    const embedded = losesEmbedded(copy, target, clause);
    if (!embedded && (isVague(own, clause) || keeps(copy, target, clause))) continue;
    const share = shareTold(telling, claim, target);
    // "Roe said this, adding that": of two that one sentence may tell, it tells the one of which it has more.
    const last = told.get(target);
    if (last && last.clause.sentence === clause.sentence && isSame(last.clause, clause)) {
      if (last.share >= share) continue;
      found.splice(found.indexOf(last.finding), 1);
    }
    const finding: Finding = {
      type: 'attribution-dropped',
      a: rangeOf(clause),
      b: rangeOf(sentence),
      confidence: clause.speaker.parts.length > 0 ? 0.8 : 0.7,
      message: `“${excerpt(from.version.text, clause)}” is gone: what the source ascribes to ${calledSo(clause, from)} now stands as fact.`,
    };
    found.push(finding);
    told.set(target, { clause, share, finding });
  }
  return found;
}

/**
 * The source of another kind that now says the same, where neither text has both: "the army said", "residents
 * said".
 */
function otherSource(view: View, clause: Attribution, clauses: readonly Attribution[]): Attribution | null {
  const was = clause.speaker && kindOfSource(clause.speaker);
  const plain = clauses.filter(({ plain }) => plain);
  const [other] = plain;
  const is = other?.speaker && plain.length === 1 ? kindOfSource(other.speaker) : null;
  if (!other || !was || !is || was === is) return null;
  return namesRole(view.b, clause) || namesRole(view.a, other) ? null : other;
}

function changedSource(was: Attribution, is: Attribution, from: Reading, to: Reading): Finding {
  return {
    type: 'attribution-dropped',
    a: rangeOf(was),
    b: rangeOf(is),
    confidence: OTHER_SOURCE,
    message: `The source changed: “${excerpt(from.version.text, was)}” became “${excerpt(to.version.text, is)}”.`,
  };
}

function calledSo({ speaker }: Attribution, reading: Reading): string {
  return !speaker || isPronoun(speaker.label) ? 'somebody' : calledWithin(reading, speaker);
}

/** "she insisted she ...": the pronoun that speaks is spoken of. */
function tellsOfSelf(reading: Reading, clause: Attribution): boolean {
  const own = reading.version.text.slice(clause.speaker?.start ?? 0, clause.speaker?.end ?? 0).toLowerCase();
  if (!isPronoun(own)) return false;
  const tokens = reading.tokens[clause.sentence] ?? [];
  // "He left because, he explained, his sons": what stands before is not what he explained.
  const from = isParenthesis(tokens, clause) || tieOf(tokens, clause) ? clause.end : 0;
  return tokens.some(
    (token) => token.form === own && token.start !== clause.speaker?.start && token.start >= from,
  );
}

/** Behind one of these a clause opens of which alone a parenthesis tells who says so: "because, she explained, ...". */
const OPENS = /^(?:because|since|that|as|so|but|and|where|although|though)$/;

function isParenthesis(tokens: readonly Token[], clause: Range): boolean {
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  const next = tokens.find(({ start }) => start >= clause.end);
  return next?.form === ',' && tokens[first - 1]?.form === ',' && OPENS.test(tokens[first - 2]?.form ?? '');
}

/** The clause says who spoke a quotation; what becomes of that is asked elsewhere. */
function attributesQuote(reading: Reading, clause: Attribution): boolean {
  const quoted = (reading.tokens[clause.sentence] ?? []).filter((token) => token.quoted && token.content);
  // The name of a book or film: nobody says it.
  const isTitle = quoted.every(({ start }) => /^\p{Lu}/u.test(reading.version.text.slice(start)));
  return quoted.length > 0 && !(isTitle && quoted.length <= LONGEST_TITLE);
}

/** "Told jurors that he killed his partner, then drove off \"to be seen\"": of what is said the quotation is the least. */
function isMostlyReported(tokens: readonly Token[], clause: Attribution): boolean {
  const said = tokens.filter((token) => token.content && !isWithin(token, clause));
  const quoted = said.filter((token) => token.quoted).length;
  return (
    tokens.some(({ start, kind, quoted: marked }) => start >= clause.end && kind === 'word' && !marked) &&
    said[0]?.quoted === false &&
    said.length - quoted >= Math.max(LEAST_REPORTED, 2 * quoted)
  );
}

/** Words of content that are reported beside a quotation. */
const LEAST_REPORTED = 4;

/** Words of content in the name of a work. */
const LONGEST_TITLE = 5;

/** What stands before a clause of which only the words behind it are said: "in what officials say is a first". */
const PARTS = new RegExp(`^(?:;|${OPENS_PART})$`);

/** Whether only what follows is ascribed, and not the rest of the sentence before the clause. */
function governsBehind(from: Reading, clause: Attribution): boolean {
  const tokens = from.tokens[clause.sentence] ?? [];
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  if (isParenthesis(tokens, clause)) return true;
  const next = tokens.find(({ start }) => start >= clause.end);
  if (!next || next.kind === 'punctuation') return false;
  return PARTS.test(tokens[first]?.form ?? '') || PARTS.test(tokens[first - 1]?.form ?? '');
}

/** The sentence of the other side that makes the statement, if its words come back. */
function counterpartOf(view: View, from: Reading, clause: Attribution): number | null {
  const behind = governsBehind(from, clause);
  const end = behind ? endOfPart(from, clause) : endOfGoverned(from, clause);
  const votes = new Map<number, number>();
  let content = 0;
  view.a.forEach((token, i) => {
    if (token.sentence !== clause.sentence || !token.content || token.quoted) return;
    if (token.start >= clause.start && token.end <= clause.end) return;
    if ((behind && token.start < clause.start) || token.start >= end) return;
    content++;
    const sentence = view.b[view.toB[i] ?? -1]?.sentence;
    if (sentence !== undefined) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
  });
  const best = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0];
  // One sentence linked to one: the link itself says that it is the same statement, where it is no guess.
  const lone = view.link.a.length === 1 && view.link.b.length === 1 && !behind;
  const loose = !lone || isGuess(view.link);
  const least = loose ? LEAST_KEPT : view.link.score >= SAME_STATEMENT ? 0 : LEAST_LINKED;
  // A relative clause may have one word, and its noun tells which it is.
  const few = tieOf(from.tokens[clause.sentence] ?? [], clause) || (lone && view.link.relation === 'edited');
  const enough = content > (few ? 0 : 1);
  return best && enough && best[1] >= least * content ? best[0] : null;
}

/** "Police put it at 6,000; the organisers say 15,000": where the part ends in which the clause stands. */
function endOfPart(from: Reading, { sentence, end }: Attribution): number {
  const tokens = from.tokens[sentence] ?? [];
  return tokens.find(({ start, form }) => start >= end && form === ';')?.start ?? Infinity;
}

/** "..., the ministry said, as agencies warned that ...": where what the clause does not govern begins; else Infinity. */
function endOfGoverned(from: Reading, clause: Attribution): number {
  const tokens = from.tokens[clause.sentence] ?? [];
  const first = tokens.findIndex(({ start }) => start >= clause.start);
  if (tokens[first - 1]?.form !== ',') return endOfPart(from, clause);
  const comma = tokens.findIndex(({ start, form }) => start >= clause.end && form === ',');
  const next = tokens[comma + 1];
  return comma >= 0 && next && GOES_ON.test(next.form) ? next.start : endOfPart(from, clause);
}

/** Behind a source that closes its statement: what follows is said by somebody else, or by nobody. */
const GOES_ON = /^(?:as|while|whereas|but|although|though)$/;
/** From this score of a link on its two sentences make one statement, in whatever words. */
const SAME_STATEMENT = 0.8;

/** One sentence linked to one, by more than a guess: whatever words it has, it makes the same statement. */
function isSure({ link }: View): boolean {
  return link.a.length === 1 && link.b.length === 1 && link.score >= SAME_STATEMENT && !isGuess(link);
}

/**
 * The sentence of the other side has its source from another sentence than the clause: both were ascribed,
 * and one still is.
 */
function speaksForItself(near: number, clause: Attribution, links: LinkIndex, ofFrom: BySentence): boolean {
  const sources = links.ofB(near).flatMap((link) => link.a);
  return (
    !sources.includes(clause.sentence) &&
    sources.some((sentence) =>
      (ofFrom.get(sentence) ?? []).some((other) => other.plain && mayBeSame(other, clause)),
    )
  );
}
