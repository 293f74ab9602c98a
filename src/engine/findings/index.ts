import type { RawLink } from '../raw-link';
import type { Fact, Finding, Lexicon, Range, Version } from '../model';
import { attributionFindings } from './speakers/attributions';
import { chargeFindings } from './speakers/charges';
import { bySentence } from './speakers/clauses';
import { dateFindings } from './dates/dates';
import { dependenceOf } from './dependence';
import { foreignFindings } from './foreign';
import { type Changed, type Values, factsOf, valuesOf } from './facts';
import { agesAcross } from './figures/ages-across';
import { figureFindings } from './figures/figures';
import { figuresAcross } from './figures/left-over-across';
import { slipsOfFigures } from './figures/slips';
import { accusationFindings } from './doubts/accusations';
import { culpritFindings } from './doubts/culprits';
import { fitnessFindings } from './doubts/fitness';
import { hedgeFindings } from './doubts/hedges';
import { identifiedFindings } from './speakers/identified';
import { intentFindings } from './doubts/intents';
import { onceTold } from './once-told';
import { type FullName, peopleOf } from './names/name-variants';
import { type LinkIndex, indexLinks } from './reading/link-index';
import { nameFindings } from './names/names';
import { negationFindings } from './denials/negations';
import { partyFindings } from './names/parties';
import { createOutside } from './quotes/outside';
import { speakersAndPieces } from './quotes/pieces';
import type { QuoteCase } from './quotes/quote-case';
import { evidenceFindings } from './doubts/evidence';
import { partialFindings } from './doubts/partial';
import { proofFindings } from './doubts/proofs';
import { quoteFindings } from './quotes/quote-findings';
import { matchQuotes } from './quotes/quote-match';
import { type Known, type Reading, readVersion } from './reading/reading';
import { standInsOf } from './quotes/stand-ins';
import { reportedSpeechFindings } from './quotes/reported-speech';
import { rewordingsOf } from './quotes/rewordings';
import { roleFindings } from './roles/role-swaps';
import { scopeFindings } from './denials/scopes';
import { settledFindings } from './doubts/settled';
import { type Title, titlesOf } from './titles/title-places';
import { titleFindings } from './titles/titles';
import { type Sides, isGuess, widened } from './views/near-links';
import { type View, viewOf } from './views/views';
import { type Voices, voicesOf } from './quotes/voices';

export { ledgerOf } from './ledger';
export { type Wordbook, createWordbook } from './words/wordbook';
export { dependenceOf, type Dependence } from './dependence';

/** What the finders are handed besides the texts and their links. */
export interface FindingContext {
  readonly lexicon: Lexicon | null;
  /** True once the budget has run out: what has been found is returned, and the result says that it is not all. */
  readonly deadline?: () => boolean;
  /** Sentences that the user said do not belong together. */
  readonly parted?: readonly Sides[];
}

/** What the finders know of one version by itself: made once, handed in for each of its pairs. */
export interface Study extends ReturnType<typeof speakersAndPieces> {
  readonly reading: Reading;
  readonly values: Values;
  readonly titles: readonly Title[];
  readonly people: readonly FullName[];
  readonly voices: Voices;
}

/** Reads a version for the finders; `known` is what the engine has read of it already. */
export function studyOf(version: Version, known?: Known): Study {
  const reading = readVersion(version, known);
  const titles = titlesOf(reading);
  return {
    reading,
    values: valuesOf(reading),
    titles,
    people: peopleOf(reading),
    voices: voicesOf(reading, titles),
    ...speakersAndPieces(reading),
  };
}

/**
 * Between reports written apart, links below this score are mostly two statements on one topic: their
 * differences are no changes.
 */
const SURE = 0.7;
/** Nouns that changed places make a link less likely themselves, and are no accident between two reports. */
const LIKELY = 0.6;

/**
 * What an editor must be warned of in `to`, seen from `from`, and what became of every quotation, figure,
 * date and name. Depends on these two texts and their links alone. Findings that accuse of a dependence (an
 * invented quotation, a dropped source) are made only where the two texts show that one draws on the other.
 * Findings stand in the order of `to`.
 */
export function findFindings(
  from: Study,
  to: Study,
  links: readonly RawLink[],
  context: FindingContext,
): { findings: Finding[]; facts: Fact[]; complete: boolean } {
  const { lexicon, deadline = () => false } = context;
  const { reading: a } = from;
  const { reading: b } = to;
  const wide = widened(links, a, b, lexicon, context.parted);
  const quotes = quoteCaseOf(from, to, links, indexLinks(wide), lexicon);
  const { dependent } = quotes;
  // Nothing can have changed where the texts are the same.
  const seen = wide.flatMap((link) =>
    link.relation === 'identical' || (!dependent && link.score < LIKELY) || deadline()
      ? []
      : [viewOf(link, a, b, lexicon)],
  );
  const views = dependent ? seen : seen.filter(({ link }) => link.score >= SURE);
  const english = a.english && b.english;
  const values = deadline()
    ? []
    : [
        ...valueFindings(from, to, views, quotes, deadline),
        ...titleFindings(a, b, from.titles, to.titles),
        ...(english ? partyFindings(a, b) : []),
      ];
  const findings = [...values];
  if (!deadline()) findings.push(...quoteFindings(quotes));
  if (!deadline()) findings.push(...reportedSpeechFindings(quotes, to.attributions));
  if (!a.english && !b.english) findings.push(...statementsAbroad(from, to, views, dependent, deadline));
  if (english) {
    findings.push(...statementFindings(from, to, views, quotes, deadline));
    if (!deadline())
      findings.push(...seen.flatMap((view) => (deadline() ? [] : roleFindings(view, a, b, lexicon, values))));
  }
  const changed: Changed = new Map(
    values.flatMap((finding) => (finding.a && finding.b ? [[finding.a.start, finding.b] as const] : [])),
  );
  const facts = factsOf(from, to, quotes.matches, changed);
  return { findings: inOrder(onceTold(findings)), facts, complete: !deadline() };
}

/** The quotations of both texts; `links` are those that the collation shows, `index` has them widened. */
function quoteCaseOf(
  from: Study,
  to: Study,
  links: readonly RawLink[],
  index: LinkIndex,
  lexicon: Lexicon | null,
): QuoteCase {
  const { reading: a, pieces: fromPieces } = from;
  const { reading: b, pieces: toPieces } = to;
  const matches = matchQuotes(fromPieces, toPieces);
  const reached = new Set(links.flatMap((link) => link.b));
  const read = {
    from: a,
    to: b,
    fromPieces,
    toPieces,
    fromVoices: from.voices,
    toVoices: to.voices,
    matches,
    links: index,
    isReached: (sentence: number) => reached.has(sentence),
    lexicon,
  };
  const rewordings = rewordingsOf(read);
  const { dependent } = dependenceOf(a, b, links, toPieces, matches, rewordings);
  const standIns = dependent ? standInsOf({ ...read, rewordings }) : new Map<number, number>();
  return { ...read, dependent, rewordings, standIns, standsOutside: createOutside(a, index, toPieces) };
}

/** What became of statements in English: denied or not, doubted or not, and who makes them. */
function statementFindings(
  { reading: a, attributions: fromClauses }: Study,
  { reading: b, attributions: toClauses }: Study,
  views: readonly View[],
  { dependent, lexicon, links }: QuoteCase,
  deadline: () => boolean,
): Finding[] {
  const [said, retold] = [bySentence(fromClauses), bySentence(toClauses)];
  return views.flatMap((view) => {
    if (deadline()) return [];
    const denied = negationFindings(view, a, b, lexicon);
    const plain = [...denied, ...scopeFindings(view, a, b, lexicon, denied)];
    if (!dependent) return plain;
    const accused = accusationFindings(view, a, b);
    const finders = [
      () => hedgeFindings(view, a, b),
      () => intentFindings(view, a, b),
      () => proofFindings(view, a, b),
      () => evidenceFindings(view, a, b),
      () => partialFindings(view, a, b),
      () => fitnessFindings(view, a, b),
      () => accused,
      () => settledFindings(view, a, b, accused),
      () => culpritFindings(view, a, b),
      () => attributionFindings(view, a, b, said, retold, links, lexicon),
      () => identifiedFindings(view, a, b),
      () => chargeFindings(view, a, b),
    ];
    // One link may be of thousands of words.
    return [...plain, ...finders.flatMap((find) => (deadline() ? [] : find()))];
  });
}

/** The same in other languages, as far as lists tell. */
function statementsAbroad(
  { reading: a, attributions }: Study,
  { reading: b }: Study,
  views: readonly View[],
  dependent: boolean,
  deadline: () => boolean,
): Finding[] {
  return views.flatMap((view) =>
    deadline() || view.link.relation === 'identical'
      ? []
      : foreignFindings(view, a, b, attributions, dependent),
  );
}

/** Figures, dates and names that became others. */
function valueFindings(
  from: Study,
  to: Study,
  views: readonly View[],
  { dependent, lexicon, links }: QuoteCase,
  deadline: () => boolean,
): Finding[] {
  const { reading: a } = from;
  const { reading: b } = to;
  const changed = views.filter(
    ({ link }) => link.relation !== 'identical' && link.relation !== 'cosmetic' && !isGuess(link),
  );
  const values = changed.flatMap((view) =>
    deadline()
      ? []
      : [
          ...figureFindings(view, a, b, links, dependent, lexicon),
          ...dateFindings(view, a, b, links, dependent),
        ],
  );
  if (deadline()) return values;
  return [
    ...values,
    ...(dependent ? acrossLinks(a, b, links, lexicon, values) : []),
    ...nameFindings(changed, a, b, dependent, [from.people, to.people], lexicon, links, [
      from.voices.callings,
      to.voices.callings,
    ]),
  ];
}

/** Figures of which each stands in a sentence that the other's is not linked to, or is not the counterpart of. */
function acrossLinks(
  from: Reading,
  to: Reading,
  links: LinkIndex,
  lexicon: Lexicon | null,
  values: readonly Finding[],
): Finding[] {
  const figures = figuresAcross(from, to, links, lexicon, values);
  const ages = agesAcross(from, to, links, [...values, ...figures]);
  return [...figures, ...ages, ...slipsOfFigures(from, to, links, lexicon, [...values, ...figures, ...ages])];
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const start = (place: Range | null): number => place?.start ?? Infinity;
  return [...findings].sort(
    (x, y) =>
      start(x.b) - start(y.b) || start(x.a) - start(y.a) || (x.type < y.type ? -1 : +(x.type > y.type)),
  );
}
