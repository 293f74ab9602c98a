import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Direction, directionsOf, placesOf } from '../views/directions';
import { clauseAround, isAsked } from '../views/spans';
import { type View, excerpt, neighbour } from '../views/views';
import { FINITE } from '../words/helping-verbs';
import { isDeed } from '../../text/words/deed-words';
import { DOUBTS, NEGATES, SAYS } from '../words/word-classes';
import { INDICATES, SUGGESTS } from './suggesting';

/** What evidence is that leaves open what it speaks for, */
const EVIDENCE =
  /^(?:tests?|results?|images?|imagery|marks?|data|evidence|stud(?:y|ies)|research|figures?|findings?|analys[ie]s|records?|documents?|papers?|footage|surveys?|polls?|samples?|traces?|signs?|scans?|photos?|photographs?|pictures?|logs?|messages?|letters?|inquir(?:y|ies)|investigations?|estimates?|calculations?|models?|reports?|experiments?|readings?|measurements?|examinations?|autops(?:y|ies)|projections?|trials?|x-rays?|clues?|statistics)$/;
/** and by what else the other side gives it, or leaves the matter open. */
const GIVES =
  /^(?:according|judging|show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|f(?:ind|inds|ound)|prov(?:e|es|ed|en|ing)|confirm(?:s|ed|ing)?|point(?:s|ed|ing)?|conclud(?:e|es|ed)|establish(?:es|ed)|demonstrat(?:e|es|ed)|if|whether|could|would|should|can)$/;
/** Words from the evidence to its verb, and from that to the clause. */
const TO_VERB = 5;
/** Words of what is suggested that must come back, and their share. */
const LEAST = 3;
const LEAST_SHARE = 0.75;
const CONFIDENCE = 0.7;

/**
 * `tests suggested he had taken a tablet` → `he had taken a tablet`: what the evidence leaves open stands as a fact, and the
 * evidence is gone; or the other way round. What somebody suggests is a matter of sources.
 */
export function evidenceFindings(view: View, from: Reading, to: Reading): Finding[] {
  if (((view.classesA | view.classesB) & DOUBTS) === 0) return [];
  return directionsOf(view, from, to).flatMap((direction) =>
    direction.tokens.flatMap((_, at) => {
      const other = statedBarely(direction, at);
      return other < 0 ? [] : [finding(direction, at, other)];
    }),
  );
}

/** The last word of what is suggested from a position on, where the other side states it and names no evidence; else -1. */
function statedBarely({ tokens, others, counterpart }: Direction, at: number): number {
  const { form, quoted, sentence } = tokens[at]!;
  if (!(SUGGESTS.test(form) || INDICATES.test(form)) || quoted || !isOfEvidence(tokens, at) || isAsked(tokens, at)) return -1;
  const opens = tokens[at + 1]?.form === 'that' ? at + 2 : at + 1;
  if (!tokens[opens] || tokens[opens].sentence !== sentence) return -1;
  const [, last] = clauseAround(tokens, opens);
  if (!isStatement(tokens, opens, last)) return -1;
  const content = tokens.flatMap((token, k) => (k >= opens && k <= last && token.content ? [k] : []));
  const found = content.flatMap((k) => counterpart(k) ?? []);
  const [place] = found;
  if (place === undefined || found.length < LEAST || found.length < LEAST_SHARE * content.length) return -1;
  const there = others[place]!.sentence;
  const says = tokens.some(({ classes }) => (classes & SAYS) !== 0);
  const open = others.some(
    ({ sentence, classes, form, quoted }) =>
      sentence === there &&
      ((classes & DOUBTS) !== 0 || GIVES.test(form) || EVIDENCE.test(form) || quoted || (!says && (classes & SAYS) !== 0)),
  );
  if (open || found.some((k) => others[k]!.sentence !== there) || isAsked(others, place)) return -1;
  const denials = (side: readonly Token[], number: number): number =>
    side.filter(({ sentence, classes }) => sentence === number && (classes & NEGATES) !== 0).length;
  return denials(tokens, sentence) === denials(others, there) ? found.at(-1)! : -1;
} // prettier-ignore

/** "Toxicology tests suggested": and nothing denies it, nor does somebody say so of his own. */
function isOfEvidence(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - TO_VERB), at);
  const noun = before.findLastIndex(({ form }) => EVIDENCE.test(form));
  return noun >= 0 && before.slice(noun + 1).every(({ kind, classes }) => kind === 'word' && (classes & NEGATES) === 0);
} // prettier-ignore

function isStatement(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.some(({ form }, k) => k > first && k <= last && (FINITE.test(form) || isDeed(form) || /\p{L}{2}[^s]s$/u.test(form)));
} // prettier-ignore

function finding(direction: Direction, at: number, other: number): Finding {
  const { tokens, others, own, opposite, forward } = direction;
  const next = neighbour(tokens, at, 1, 4);
  const phrase = excerpt(own.version.text, { start: tokens[at]!.start, end: tokens[next < 0 ? at : next]!.end });
  const there = opposite.version.sentences[others[other]!.sentence] ?? others[other]!;
  return {
    type: forward ? 'hedge-dropped' : 'hedge-added',
    ...placesOf(direction, rangeOf(tokens[at]!), rangeOf(there)),
    confidence: CONFIDENCE,
    message: forward
      ? `“${phrase}” is gone: what the evidence leaves open now stands as fact.`
      : `“${phrase}” is new: what stood as fact is now left to the evidence.`,
  };
} // prettier-ignore
