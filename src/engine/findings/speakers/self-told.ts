import { capitalAt } from '../../text/words/word';
import type { Token } from '../reading/tokens';
import { claimOf } from './claims';
import type { Attribution } from './clauses';
import type { Copy } from './copies';
import { sharesPart } from './persons';
import { shareTold } from './told';
import { areSourcesByTrade } from './source-kinds';

const PERSON = /^(?:he|she)$/;
const BODY = /^(?:it|they)$/;
/** Words from the verb of saying to "that": "said in a statement on Monday that it". */
const TO_THAT = 8;

/**
 * Whether what somebody says is of himself or itself: "Roe said he wrote it after a meeting", "the firm said it would
 * close". Behind "police said" he is somebody else.
 */
export function tellsOfSpeaker(tokens: readonly Token[], { end, speaker }: Attribution): boolean {
  const behind = tokens.findIndex(({ start }) => start >= end);
  if (!speaker || behind < 0) return false;
  const lead = tokens.slice(behind, behind + TO_THAT);
  const that = lead.findIndex(({ form }) => form === 'that');
  const subject = lead[0]!.form === 'that' || isSubject(lead[0]!.form) ? (that === 0 ? 1 : 0) : that + 1;
  if (lead.slice(0, subject).some(({ kind }) => kind === 'punctuation')) return false;
  const form = lead[subject]?.form ?? '';
  const last = /\p{L}+$/u.exec(speaker.label.toLowerCase())?.[0] ?? '';
  const several = speaker.parts.length === 0 && areSourcesByTrade(last);
  return PERSON.test(form) ? !several : BODY.test(form);
}

function isSubject(form: string): boolean {
  return PERSON.test(form) || BODY.test(form);
}

/** Share of what somebody says of himself that must be told for it to be that. */
const LEAST = 0.5;

/**
 * Whether a sentence tells what somebody says of himself, and stands beside one that names whoever it is: "Two hours
 * of parking will do that. In the case of Roe, it led to a tweet".
 */
export function isToldBeside(copy: Copy, target: number, clause: Attribution): boolean {
  const { from, to } = copy;
  const { sentences } = to.version;
  const parts = clause.speaker?.parts ?? [];
  if (parts.length === 0 || !tellsOfSpeaker(from.tokens[clause.sentence] ?? [], clause)) return false;
  const isNamed = [target - 1, target + 1].some(
    (other) =>
      sentences[other]?.paragraph === sentences[target]?.paragraph &&
      (to.names[other] ?? []).some((name) => sharesPart(name.parts, parts)),
  );
  return isNamed && shareTold(copy, claimOf(from, clause), target) >= LEAST;
}

/** Whoever speaks for a body and is called by that alone. */
const SPOKESPERSON =
  /^(?:an?|the|its|one) (?:company |group |club |council )?spokes(?:man|woman|person|people)$/i;
/** Words among which the subject of a claim is named: "The airline Nordavia". */
const SUBJECT = 3;

/** What somebody will do, who alone decides it. */
const DECIDES = /^(?:will|would|plans?|intends?|aims?)$/;

/**
 * "Nordavia will drop its route, a spokeswoman said": she speaks for the one whose plan it is, who still stands there.
 * What it has done may be told by a spokeswoman of others.
 */
export function speaksForSubject({ from, to }: Copy, target: number, clause: Attribution): boolean {
  if (!SPOKESPERSON.test(clause.speaker?.label ?? '')) return false;
  const { tokens, names } = claimOf(from, clause);
  const subject = names.find(({ start }) => tokens.slice(0, SUBJECT).some((token) => token.start === start));
  if (!subject) return false;
  const verb = (from.tokens[clause.sentence] ?? []).find(({ start }) => start >= subject.end);
  const { text } = to.version;
  return (
    DECIDES.test(verb?.form ?? '') &&
    (to.tokens[target] ?? []).some(
      ({ form, start }) => subject.parts.includes(form) && capitalAt(text, start),
    )
  );
}
