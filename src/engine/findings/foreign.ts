import type { Finding, Range } from '../model';
import type { Attribution } from './speakers/clauses';
import { isAccording } from './speakers/foreign-speakers';
import { rangeOf } from './reading/common';
import { denialsOf } from './denials/denials-abroad';
import { deniedAbroad } from './denials/foreign-denials';
import { hearsayLost } from './doubts/hearsay-abroad';
import { type WordLists, wordListsOf } from './words/languages';
import { exchangedPerson } from './names/people-abroad';
import type { Reading } from './reading/reading';
import type { Token } from './reading/tokens';
import { type View, excerpt } from './views/views';

/**
 * Share of the words of the shorter sentence that must come back: without a lexicon only wording tells what
 * answers what.
 */
const LEAST_KEPT = 0.6;
/** Denials turn a sentence round: nearly all of the rest must be the same. */
const LEAST_SAME = 0.7;
/** Lists of one language, no grammar: three in four of these alarms may be right, hardly more. */
const CONFIDENCE = 0.65;

/**
 * Doubts, denials and sources of a link in German, French or Spanish, told by lists of words; in some other
 * languages denials and people named beside their title alone. Without lists nothing is said.
 */
export function foreignFindings(
  view: View,
  from: Reading,
  to: Reading,
  clauses: readonly Attribution[],
  dependent: boolean,
): Finding[] {
  const lists = wordListsOf(from.version.language);
  const denials = lists ? null : denialsOf(from.version.language);
  if (!lists && !denials) return [];
  if (lists !== wordListsOf(to.version.language) || (denials && denials !== denialsOf(to.version.language)))
    return [];
  const deniedIn: DeniedIn = (own, others) =>
    lists ? deniedOnce(own, others, lists) : denials && deniedAbroad(own, others, denials);
  return view.link.a.flatMap((i) => {
    const two = sentencesOf(view, from, to, i);
    if (!two) return [];
    const found = [...turnedDenials(two, deniedIn), ...changedPerson(two)];
    if (dependent && lists) found.push(...changedDoubts(two, lists), ...lostSource(two, clauses, lists));
    return found;
  });
}

type DeniedIn = (own: readonly Token[], others: readonly Token[]) => Range | null;

/** A sentence and the one that answers it: their numbers, their places, and what nobody is quoted as saying. */
interface Sentences {
  readonly from: Reading;
  readonly to: Reading;
  readonly i: number;
  readonly j: number;
  readonly before: Range;
  readonly whole: Range;
  readonly own: readonly Token[];
  readonly others: readonly Token[];
}

function sentencesOf(view: View, from: Reading, to: Reading, i: number): Sentences | null {
  const j = counterpartOf(view, i);
  const [source, place] = [from.version.sentences[i], to.version.sentences[j]];
  const own = (from.tokens[i] ?? []).filter((token) => !token.quoted);
  const others = (to.tokens[j] ?? []).filter((token) => !token.quoted);
  if (!place || !source || own.length === 0) return null;
  return { from, to, i, j, before: rangeOf(source), whole: rangeOf(place), own, others };
}

function turnedDenials({ from, to, own, others, before, whole }: Sentences, deniedIn: DeniedIn): Finding[] {
  const found: Finding[] = [];
  const denied = deniedIn(own, others);
  if (denied) {
    const message = `“${excerpt(from.version.text, denied)}” is gone: the sentence says the opposite.`;
    found.push(made('negation-changed', denied, whole, message));
  }
  const turned = deniedIn(others, own);
  if (turned) {
    const message = `“${excerpt(to.version.text, turned)}” turns the sentence into its opposite.`;
    found.push(made('negation-changed', before, turned, message));
  }
  return found;
}

function changedPerson({ from, to, before, whole }: Sentences): Finding[] {
  const person = exchangedPerson(
    { text: from.version.text, sentence: before },
    { text: to.version.text, sentence: whole },
    from.version.language,
  );
  if (!person) return [];
  const message = `The name “${person.x.name}” became “${person.y.name}”.`;
  return [made('name-changed', rangeOf(person.x), rangeOf(person.y), message)];
}

function changedDoubts({ from, to, j, own, others, before, whole }: Sentences, lists: WordLists): Finding[] {
  const found: Finding[] = [];
  const dropped = doubtOnce(own, others, lists);
  if (dropped) {
    const message = `The doubt in “${excerpt(from.version.text, dropped)}” is gone.`;
    found.push(made('hedge-dropped', dropped, whole, message));
  }
  const vouched = dropped ? null : hearsayLost(own, others, lists, namesSource(to, j, lists));
  if (vouched) {
    const message = `“${excerpt(from.version.text, vouched)}” tells what is said to be so; here it stands as fact.`;
    found.push(made('hedge-dropped', vouched, whole, message));
  }
  const added = doubtOnce(others, own, lists);
  if (added) {
    const message = `“${excerpt(to.version.text, added)}” carries a doubt that the source does not have.`;
    found.push(made('hedge-added', before, added, message));
  }
  return found;
}

function lostSource(
  { from, to, i, j, own, whole }: Sentences,
  clauses: readonly Attribution[],
  lists: WordLists,
): Finding[] {
  const clause = clauses.find((one) => one.sentence === i && one.plain);
  if (!clause || isSourced(to, j, clause, lists) || own.length !== from.tokens[i]?.length) return [];
  const message = `“${excerpt(from.version.text, clause)}” is gone: what the source ascribes to somebody now stands as fact.`;
  return [made('attribution-dropped', rangeOf(clause), whole, message)];
}

function made(type: Finding['type'], a: Range, b: Range, message: string): Finding {
  return { type, a, b, confidence: CONFIDENCE, message };
}

/** The sentence of the other side that holds most words of sentence `i`; -1 where fewer come back than must. */
function counterpartOf(view: View, i: number): number {
  const votes = new Map<number, number>();
  const own = view.a.filter((token) => token.sentence === i && token.kind !== 'punctuation').length;
  view.a.forEach((token, k) => {
    const sentence = token.sentence === i ? view.b[view.toB[k] ?? -1]?.sentence : undefined;
    if (sentence !== undefined) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
  });
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  if (!best) return -1;
  const theirs = view.b.filter((token) => token.sentence === best[0] && token.kind !== 'punctuation').length;
  return best[1] >= LEAST_KEPT * Math.min(own, theirs) ? best[0] : -1;
}

/** The only denial of a sentence whose other words nearly all stand in one that denies nothing. */
function deniedOnce(own: readonly Token[], others: readonly Token[], lists: WordLists): Range | null {
  const denials = own.filter(({ form }) => lists.negator.test(form));
  const [denial] = denials;
  const turns = ({ form }: Token): boolean => lists.negator.test(form) || lists.adverse.test(form);
  const stems = new Set(own.map((token) => token.stem));
  if (
    !denial ||
    denials.length > 1 ||
    others.some((token) => turns(token) && (lists.negator.test(token.form) || !stems.has(token.stem)))
  )
    return null;
  const theirs = new Set(others.map((token) => token.stem));
  if (own.some((token) => token !== denial && turns(token) && !theirs.has(token.stem) && token.form !== 'ne'))
    return null;
  return sameShare(own, others) >= LEAST_SAME ? rangeOf(denial) : null;
}

/** Share of the words of the shorter sentence that the other has. */
function sameShare(own: readonly Token[], others: readonly Token[]): number {
  const words = (tokens: readonly Token[]): Set<string> =>
    new Set(tokens.filter(({ kind }) => kind !== 'punctuation').map(({ stem }) => stem));
  const [x, y] = [words(own), words(others)];
  const both = [...x].filter((stem) => y.has(stem)).length;
  return both / Math.max(1, Math.min(x.size, y.size));
}

/** The first word of doubt of a sentence, where the other has none. */
function doubtOnce(own: readonly Token[], others: readonly Token[], lists: WordLists): Range | null {
  const leavesOpen = ({ form }: Token, at: number, all: readonly Token[]): boolean =>
    lists.hedge.test(form) ||
    lists.doubt.test(form) ||
    lists.hedge.test(`${form} ${all[at + 1]?.form ?? ''}`);
  const stems = new Set(own.flatMap((token, at) => (isHedge(own, at, lists) ? [] : [token.stem])));
  if (others.some((token, at) => leavesOpen(token, at, others) && !stems.has(token.stem))) return null;
  const at = own.findIndex((_, k) => isHedge(own, k, lists));
  const word = own[at];
  if (!word) return null;
  const last = lists.hedge.test(word.form) ? word : (own[at + 1] ?? word);
  return { start: word.start, end: last.end };
}

function isHedge(tokens: readonly Token[], at: number, lists: WordLists): boolean {
  const form = tokens[at]?.form ?? '';
  return lists.hedge.test(form) || lists.hedge.test(`${form} ${tokens[at + 1]?.form ?? ''}`);
}

function isSourced(to: Reading, sentence: number, clause: Attribution, lists: WordLists): boolean {
  const names = clause.speaker?.parts ?? [];
  if ((to.names[sentence] ?? []).some((name) => name.parts.some((part) => names.includes(part)))) return true;
  return namesSource(to, sentence, lists);
}

function namesSource(to: Reading, sentence: number, lists: WordLists): boolean {
  const tokens = to.tokens[sentence] ?? [];
  return tokens.some(
    ({ form, quoted }, at) =>
      quoted || lists.say.test(form) || lists.source.test(form) || isAccording(tokens, at, lists) > 0,
  );
}
