import { DENIAL, NEGATOR, NOBODY } from '../../text/words/denial-words';
import type { Token } from '../reading/tokens';
import { isAsked } from '../views/spans';
import { neighbour } from '../views/views';
import { NEGATES, NEGATES_CLAUSE, SAYS } from '../words/word-classes';
import { deniedAt } from './denied-words';
import { deniedByPhrase } from './denying-phrases';
import { BEING, HELPING } from '../words/helping-verbs';

/** Words from a verb to its object, and from a noun to what is said of it. */
const REACH = 5;
const DETERMINER =
  /^(?:a|an|any|the|its|his|her|their|our|my|this|that|these|those|such|more|further|other)$/;
/** Verbs that say little by themselves: what is denied is their object, or their subject in the passive. */
export const LIGHT =
  /^(?:ha(?:ve|s|d|ving)|ma(?:ke|kes|de|king)|t(?:ake|akes|ook|aken|aking)|g(?:ive|ives|ave|iven|iving)|br(?:ing|ings|ought|inging)|reach(?:es|ed|ing)?|h(?:old|olds|eld|olding)|pla(?:ce|ces|ced|cing)|puts?|putting|carr(?:y|ies|ied|ying)|receiv(?:e|es|ed|ing)|g(?:et|ets|ot|otten|etting)|f(?:ind|inds|ound|inding)|s(?:ee|ees|aw|een|eeing)|sh(?:ow|ows|owed|own|owing)|conduct(?:s|ed|ing)?|issu(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|offer(?:s|ed|ing)?|c(?:ome|omes|ame|oming)|go|goes|went|gone|going|do|does|did|done|doing|keep|keeps|kept|be|been|being|turn(?:s|ed|ing)?|set|sets|setting|provid(?:e|es|ed|ing)|perform(?:s|ed|ing)?|play(?:s|ed|ing)?|becom(?:e|es|ing)|became|seem(?:s|ed)?|remain(?:s|ed|ing)?|start(?:s|ed|ing)?|beg(?:in|ins|an|un|inning)|exist(?:s|ed|ing)?|occur(?:s|red|ring)?|happen(?:s|ed|ing)?|us(?:e|es|ed|ing)|consider(?:s|ed|ing)?)$/;
/** Nouns that tell of something whether it is there: none of it, and what stands behind the "of" is denied. */
const TELLING =
  /^(?:signs?|evidence|proof|traces?|indications?|hints?|suggestions?|questions?|dangers?|risks?|threats?|needs?|plans?|intentions?|reasons?|knowledge|memory|chances?|prospects?|hopes?|cases?|records?|doubt|part|role|hand)$/;
const PLAN =
  /^(?:plans?|ideas?|bids?|efforts?|attempts?|hopes?|proposals?|intentions?|demands?|calls?|threats?)$/;
/** Who does this with a plan does not do what was planned. */
const DROPS =
  /^(?:drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|ditch(?:es|ed|ing)?|cancel(?:s|l?ed|l?ing)?|withdr(?:aw|aws|ew|awn|awing)|ax(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|up|off)$/;
const DECIDES =
  /^(?:decid(?:e|es|ed|ing)|decision|opt(?:s|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:s|ed|ing)?|ruled|argued)$/;
const CLAIM = /^(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs?)$/;
const ADVERB = /\p{L}{3}ly$/u;
/** "if not", "whether or not": nothing is denied. */
const SKIPS = /^(?:if|why|or|whether)$/;
/** "not only", "no more than": the sense is not simply turned round. */
const IDIOM =
  /^(?:only|just|simply|merely|until|till|least|later|more|less|fewer|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|unlike|far|but|because|stranger|way|mention|wonder|1|one|shadow|question|other|means|time|idea|such|confidence|very|quite|entirely|fully|that)$/;
/** "not as hard", "not so bad" */
const DEGREE = /^(?:as|so|too|very|quite|only|just|all|every)$/;
const PREPOSITION = /^(?:in|on|at|by|for|from|with|of|to|into|under|over|behind|because|after|during)$/;
const RULES = /^rul(?:e|es|ed|ing)$/;
const DIGIT = /^\p{N}/u;

/** The words that the word at a position denies: verbs, nouns or what is said of something; mostly none. */
export function targetsOf(tokens: readonly Token[], at: number): number[] {
  const { form } = tokens[at]!;
  const next = tokens[at + 1]?.form ?? '';
  if (form === 'no') return ofNothing(tokens, at);
  if (NEGATOR.test(form)) return ofNot(tokens, at);
  const phrase = deniedByPhrase(tokens, at);
  if (phrase) return [phrase.head];
  if (NOBODY.test(form)) return ofNobody(tokens, at);
  const head = deniedAt(tokens, at);
  if (head >= 0) return [head];
  if (DENIAL.test(form)) return ofDenying(tokens, at);
  // "ruled out a second vote": a word counted is no thing by itself.
  if (next === 'out' && RULES.test(form)) return groupFrom(tokens, at + 2).slice(-1);
  if (form === 'against')
    return DECIDES.test(tokens[at - 1]?.form ?? '') ? groupFrom(tokens, at + 1).slice(0, 1) : [];
  return DROPS.test(form) && !IDIOM.test(next) ? ofPlan(tokens, at) : [];
}

/** "did not agree": the verb; "has not been in use": what is said. */
function ofNot(tokens: readonly Token[], at: number): number[] {
  const [before, next] = [tokens[at - 1]?.form ?? '', tokens[at + 1]?.form ?? ''];
  if (SKIPS.test(before) || IDIOM.test(next) || DIGIT.test(next)) return [];
  if (tokens[at]!.form.endsWith("n't") && isAsked(tokens, at)) return [];
  return verbFrom(tokens, next === 'to' ? at + 1 : at);
}

/** The first word behind a position that says something, and what follows where that is an adverb. */
function verbFrom(tokens: readonly Token[], at: number): number[] {
  const saying = ((tokens[at + 1]?.classes ?? 0) & SAYS) !== 0;
  const first = saying ? at + 1 : neighbour(tokens, at, 1, REACH);
  if (first < 0 || tokens.slice(at + 1, first).some(({ form }) => DEGREE.test(form))) return [];
  // "and not in others": where, and no statement.
  const between = tokens.slice(at + 1, first).some(({ form }) => PREPOSITION.test(form));
  if (between && !HELPING.test(tokens[at - 1]?.form ?? '') && !tokens[at]!.form.endsWith("n't")) return [];
  const next = ADVERB.test(tokens[first]!.form) ? neighbour(tokens, first, 1, 2) : -1;
  return next < 0 ? [first] : [next];
}

/** "no sign of damage was found", "found no sign": the noun, the verb that it hangs on, and what it tells of. */
function ofNothing(tokens: readonly Token[], at: number): number[] {
  const next = tokens[at + 1]?.form ?? '';
  if (next === 'longer') return verbFrom(tokens, at + 1);
  if (next === 'one') return predicateBehind(tokens, at + 1);
  // "No 4" is a rank, "three no votes" are votes.
  if (IDIOM.test(next) || DIGIT.test(next) || tokens[at - 1]?.kind === 'figure') return [];
  const last = groupFrom(tokens, at + 1).at(-1);
  if (last === undefined) return [];
  // "no passengers survived" says nothing of passengers, "stole no jewels" nothing of jewels.
  const verbs = [...verbBefore(tokens, at), ...predicateBehind(tokens, last)];
  return verbs.some((k) => !LIGHT.test(tokens[k]!.form)) ? verbs : [...verbs, last];
}

/** "nobody came", "none of them was hurt"; "found nothing", "met neither". */
function ofNobody(tokens: readonly Token[], at: number): number[] {
  if (IDIOM.test(tokens[at + 1]?.form ?? '')) return [];
  const found = predicateBehind(tokens, at);
  if (found.length > 0) return found;
  const before = verbBefore(tokens, at);
  if (before.length > 0) return before;
  return tokens[at + 1]?.content ? [at + 1] : [];
}

function verbBefore(tokens: readonly Token[], at: number): number[] {
  return tokens[at - 1]?.content === true && tokens[at - 1]!.kind === 'word' ? [at - 1] : [];
}

/** "denied that they had met", "denied reports that they met"; "denied them entry". */
function ofDenying(tokens: readonly Token[], at: number): number[] {
  const that = tokens.findIndex(
    ({ form, kind }, k) => k > at && k <= at + REACH && kind === 'word' && form === 'that',
  );
  if (that > 0) return predicateBehind(tokens, that);
  if (
    CLAIM.test(
      groupFrom(tokens, at + 1)
        .map((k) => tokens[k]!.form)
        .at(-1) ?? '',
    )
  )
    return [];
  return groupFrom(tokens, at + 1).slice(-1);
}

/** Words that say something, one right behind the other, past an article. */
function groupFrom(tokens: readonly Token[], from: number): number[] {
  let k = from;
  while (DETERMINER.test(tokens[k]?.form ?? '')) k++;
  const group: number[] = [];
  if (tokens[k]?.kind === 'figure' && !DIGIT.test(tokens[k]!.form)) k++;
  for (; tokens[k]?.kind === 'word' && tokens[k]!.content; k++) group.push(k);
  return group;
}

/** Behind a subject and its "of": the word that its auxiliary helps. */
function predicateBehind(tokens: readonly Token[], at: number): number[] {
  for (let k = at + 1; k <= at + 2 * REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || /^(?:that|which|who|and|but|to|because)$/.test(token.form))
      break;
    if (!HELPING.test(token.form)) continue;
    const verb = neighbour(tokens, k, 1, 4);
    return verb < 0 ? [] : [verb];
  }
  return [];
}

/** "dropped its plan to sell": what was planned. */
function ofPlan(tokens: readonly Token[], at: number): number[] {
  const plan = groupFrom(tokens, at + 1).at(-1) ?? -1;
  if (plan < 0 || !PLAN.test(tokens[plan]!.form)) return [];
  return handedOn(tokens, plan);
}

/** What a denied word hands its denial on to: "able to leave", "made an apology", "charges were brought". */
export function handedOn(tokens: readonly Token[], at: number): number[] {
  const { form } = tokens[at]!;
  const found: number[] = [];
  for (let k = at + 1; k <= at + REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || token.sentence !== tokens[at]!.sentence) break;
    if (token.form === 'to' || (token.form === 'of' && k === at + 1 && TELLING.test(form))) {
      const next = groupFrom(tokens, k + 1);
      const verb = token.form === 'to' ? (next[0] === k + 1 ? k + 1 : undefined) : next.at(-1);
      if (verb !== undefined) found.push(verb);
      break;
    }
    if (/^(?:that|which|who|and|but|or|because|for|after|before|since|until)$/.test(token.form)) break;
  }
  if (!LIGHT.test(form)) return found;
  const object = groupFrom(tokens, /^(?:out|up)$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1).at(-1);
  const subject = subjectOf(tokens, at);
  return [...found, ...(object === undefined || found.includes(object) ? [] : [object]), ...subject];
}

/** "Charges have been brought": the noun before a passive or a "there is". */
function subjectOf(tokens: readonly Token[], at: number): number[] {
  let k = at - 1;
  let passive = false;
  while (
    k >= 0 &&
    (HELPING.test(tokens[k]!.form) || (tokens[k]!.classes & (NEGATES | NEGATES_CLAUSE)) !== 0)
  ) {
    if (BEING.test(tokens[k]!.form)) passive = true;
    k--;
  }
  if (!passive || k < 0) return [];
  // "Repairs to the bridge were carried out": the noun before the "to".
  for (let n = k; n >= 0 && n > k - REACH; n--) {
    if (tokens[n]!.kind === 'punctuation') break;
    if (/^(?:to|of|on|over|against|for)$/.test(tokens[n]!.form) && tokens[n - 1]?.content) return [n - 1];
  }
  return tokens[k]!.content ? [k] : [];
}
