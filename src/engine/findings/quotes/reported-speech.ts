import type { Finding, Lexicon } from '../../model';
import { RELATED, SAYS_THE_SAME, areAlike } from '../words/alike';
import { appendOnce, rangeOf } from '../reading/common';
import { type Piece, innerOf } from './pieces';
import type { QuoteCase } from './quote-case';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { type Attribution, type BySentence, bySentence } from '../speakers/clauses';
import { governs, isVerb } from '../speakers/governed';
import { sharesPart } from '../speakers/speakers';
import { isNamedIn, mayStandBare, retoldBare } from './bare-words';
import { ofSpeaker } from './quote-wording';
import { excerpt } from '../views/views';
import { SAYS, SPEAKS } from '../words/word-classes';

/** Share of the quotation's words that come back where one alone would be chance. */
const LEAST_SHARE = 0.2;
/** The same in a linked sentence where a verb of saying that is new governs one of them: `while noting that`. */
const LEAST_GOVERNED = 0.1;
/** Sentences between a quotation and what it hangs on to. */
const REACH = 2;
/** A word in more free sentences than this finds none. */
const COMMON = 40;
/** Words that come back and settle it whatever the length. */
const SETTLES = 3;

/** Quotations of `from` whose sense `to` gives in the reporter's own words. */
export function reportedSpeechFindings(quotes: QuoteCase, attributions: readonly Attribution[]): Finding[] {
  if (!quotes.dependent) return [];
  const kept = new Set([
    ...quotes.matches.flatMap((match) => (match.fate === 'none' ? [] : match.sources)),
    ...quotes.rewordings.values(),
  ]);
  const lookup = lookupOf(quotes, attributions);
  const found: Finding[] = [];
  let last: Piece | null = null;
  let target = -1;
  quotes.fromPieces.forEach((piece, number) => {
    if (kept.has(number) || piece.term || piece.doubtful || !piece.words.some((word) => word.content)) return;
    const retold = retoldIn(quotes, piece, lookup);
    if (retold === null) return;
    const { sentence, bare } = retold;
    const place = quotes.to.version.sentences[sentence];
    if (!place) return;
    const b = rangeOf(place);
    const previous = found.at(-1);
    // Sentences of one quotation retold together are one finding, and so are the halves around "he said".
    if (previous?.a && last && isOneStatement(last, piece, target, sentence)) {
      found[found.length - 1] = {
        ...previous,
        a: { start: previous.a.start, end: piece.end },
        b: {
          start: Math.min(previous.b?.start ?? b.start, b.start),
          end: Math.max(previous.b?.end ?? b.end, b.end),
        },
      };
    } else {
      const who = ofSpeaker([piece], quotes.from, quotes.fromVoices);
      const words = `The quotation${who} “${excerpt(quotes.from.version.text, innerOf(piece))}”`;
      found.push({
        type: 'quote-to-reported-speech',
        a: rangeOf(piece),
        b,
        confidence: piece.words.length > 3 ? 0.75 : 0.6,
        message: bare
          ? `${words} now stands as the paper’s own words: its marks are gone, and so is who said it.`
          : `${words} is given in the reporter’s words.`,
      });
    }
    last = piece;
    target = sentence;
  });
  return found;
}

function isOneStatement(last: Piece, piece: Piece, target: number, sentence: number): boolean {
  if (Math.abs(target - sentence) > 1) return false;
  if (last.quotation === piece.quotation) return true;
  const goesOn = last.whole && target === sentence && piece.sentence - last.sentence <= 1;
  return goesOn && last.speaker?.start === piece.speaker?.start;
}

/** What is asked for again and again, looked up by sentence. */
interface Lookup {
  readonly clauses: BySentence;
  /** Sentences of `to` that no link reaches, by their content stems. */
  readonly free: ReadonlyMap<string, readonly number[]>;
}

function lookupOf(quotes: QuoteCase, attributions: readonly Attribution[]): Lookup {
  const free = new Map<string, number[]>();
  quotes.to.tokens.forEach((tokens, sentence) => {
    if (quotes.links.ofB(sentence).length > 0 || quotes.to.body[sentence] !== true) return;
    for (const { content, quoted, stem } of tokens) if (content && !quoted) appendOnce(free, stem, sentence);
  });
  return { clauses: bySentence(attributions), free };
}

function isLinked({ links }: QuoteCase, { sentence }: Piece): boolean {
  return links.ofA(sentence).length > 0;
}

/** The sentence that retells a quotation, and whether neither it nor its paragraph says that somebody said so. */
interface Retold {
  readonly sentence: number;
  readonly bare: boolean;
}

/** The sentence of `to` that retells the quotation, if one does. */
function retoldIn(quotes: QuoteCase, piece: Piece, lookup: Lookup): Retold | null {
  const linked = new Set(quotes.links.ofA(piece.sentence).flatMap((link) => link.b));
  const content = piece.words.filter((word) => word.content);
  let best: (Retold & { weight: number }) | null = null;
  for (const sentence of candidates(quotes, piece, linked, content, lookup)) {
    const sourced = hasSource(quotes, sentence, piece, lookup);
    if (!sourced && !mayStandBare(quotes, piece, sentence)) continue;
    const plain = unclaimed(quotes, piece, sentence).filter((token) => !token.quoted);
    const counterparts = answered(quotes, piece, content, sentence, plain);
    // Words that another unquoted sentence of the source accounts for say nothing about this quotation.
    const others = counterparts.length ? sourcesBeside(quotes, sentence, piece) : NONE;
    const own = counterparts.filter((token) => !others.has(token.stem));
    const share = own.length / content.length;
    const weight = own.length + share + (linked.has(sentence) ? 0.5 : 0);
    if (!sourced) {
      const bare = linked.has(sentence) ? retoldBare(quotes, piece, own.length, sentence, lookup) : null;
      if (bare !== null && (!best || weight > best.weight)) best = { sentence, weight, bare };
      continue;
    }
    const placed =
      linked.has(sentence) ||
      addsSpeech(quotes, piece, sentence) ||
      standsBeside(quotes, piece, sentence, lookup);
    const least =
      linked.has(sentence) && isGoverned(quotes, piece, sentence, own) ? LEAST_GOVERNED : LEAST_SHARE;
    const enough = placed
      ? own.length >= SETTLES || share >= least
      : own.length >= SETTLES && share >= 2 * LEAST_SHARE && !namesAnother(piece, sentence, lookup);
    const slot =
      linked.has(sentence) && own.length === 0 && !piece.whole && fillsSlot(quotes, piece, sentence);
    const gap = own.length === 0 && placed && sharesGap(quotes, piece, sentence, plain);
    if ((enough && own.length > 0) || slot || gap)
      if (!best || weight > best.weight) best = { sentence, weight, bare: false };
  }
  return best;
}

/**
 * Whether a verb of saying that the linked sentences of the source lack stands before one of the words that
 * come back: a sentence that merges two statements reports the second by it.
 */
function isGoverned(quotes: QuoteCase, piece: Piece, sentence: number, own: readonly Token[]): boolean {
  if (!piece.whole || !isNamedIn(quotes, piece, sentence)) return false;
  const sources = quotes.links.ofB(sentence).flatMap(({ a }) => a);
  const known = new Set(
    sources.flatMap((i) =>
      (quotes.from.tokens[i] ?? []).filter(({ quoted }) => !quoted).map(({ stem }) => stem),
    ),
  );
  const tokens = (quotes.to.tokens[sentence] ?? []).filter(({ quoted }) => !quoted);
  const verb = tokens.findIndex(
    ({ classes, stem }, at) =>
      (classes & SAYS) !== 0 && !known.has(stem) && isVerb(tokens, at) && governs(tokens, at),
  );
  const behind = verb < 0 ? [] : tokens.slice(verb + 1);
  return own.some(
    (word) =>
      behind.some(({ stem }) => stem === word.stem) ||
      (word.kind === 'word' && isMeant(quotes.lexicon, word, behind)),
  );
}

/** Words of a sentence of `to` that no link has from elsewhere than the quotation: those tell nothing of it. */
function unclaimed({ to, links }: QuoteCase, piece: Piece, sentence: number): Token[] {
  const claimed = links
    .ofB(sentence)
    .flatMap(({ a, evidence: { matches } }) =>
      a.includes(piece.sentence)
        ? matches.filter((match) => match.a.end <= piece.start || match.a.start >= piece.end)
        : matches,
    );
  return (to.tokens[sentence] ?? []).filter(
    ({ start, end }) => !claimed.some(({ b }) => b.start < end && start < b.end),
  );
}

/**
 * Linked sentences, and free ones: those beside what is linked to the neighbours, and those with two words of
 * the quotation.
 */
function candidates(
  quotes: QuoteCase,
  piece: Piece,
  linked: ReadonlySet<number>,
  content: readonly Token[],
  { free }: Lookup,
): number[] {
  const shared = new Map<number, number>();
  for (const stem of new Set(content.map((word) => word.stem))) {
    const holders = free.get(stem) ?? [];
    if (holders.length <= COMMON) for (const k of holders) shared.set(k, (shared.get(k) ?? 0) + 1);
  }
  const found = new Set([...linked, ...[...shared].filter(([, count]) => count > 1).map(([k]) => k)]);
  for (let i = piece.sentence - REACH; i <= piece.sentence + REACH; i++)
    for (const link of quotes.links.ofA(i))
      for (const j of link.b)
        for (let k = j - REACH; k <= j + REACH; k++)
          if (quotes.links.ofB(k).length === 0 && quotes.to.body[k] === true) found.add(k);
  // A quoted sentence that no link reaches may have gone into what became of its neighbours.
  if (linked.size === 0)
    for (const i of [piece.sentence - 1, piece.sentence + 1])
      for (const link of quotes.links.ofA(i)) for (const j of link.b) found.add(j);
  return [...found].sort((x, y) => Number(linked.has(y)) - Number(linked.has(x)) || x - y);
}

/**
 * Nothing reaches either sentence, and the ones before them are linked: "We will not accept people", "it
 * would not take in foreigners".
 */
function sharesGap(quotes: QuoteCase, piece: Piece, sentence: number, plain: readonly Token[]): boolean {
  if (isLinked(quotes, piece) || quotes.links.ofB(sentence).length > 0) return false;
  if (!quotes.links.ofA(piece.sentence - 1).some((link) => link.b.includes(sentence - 1))) return false;
  const content = piece.words.filter((word) => word.content);
  return content.some((word) => isMeant(quotes.lexicon, word, plain, RELATED));
}

/** The sentence, linked to a neighbour of the quotation, reports one thing more than that neighbour does. */
function addsSpeech(quotes: QuoteCase, piece: Piece, sentence: number): boolean {
  if (isLinked(quotes, piece)) return false;
  const sources = quotes.links.ofB(sentence).flatMap((link) => link.a);
  if (!sources.some((i) => Math.abs(i - piece.sentence) === 1)) return false;
  const verbs = (tokens: readonly Token[]): number =>
    tokens.filter((token) => !token.quoted && (token.classes & SPEAKS) !== 0).length;
  const told = sources.reduce((sum, i) => sum + verbs(quotes.from.tokens[i] ?? []), 0);
  return verbs(quotes.to.tokens[sentence] ?? []) > told;
}

/** The sentence gives somebody else as its source. */
function namesAnother(piece: Piece, sentence: number, { clauses }: Lookup): boolean {
  const parts = piece.speaker?.parts ?? [];
  const sources = (clauses.get(sentence) ?? []).flatMap((clause) => clause.speaker?.parts ?? []);
  return parts.length > 0 && sources.length > 0 && !sharesPart(parts, sources);
}

/** Of the same speaker, between sentences that come from the neighbours of the quotation. */
function standsBeside(quotes: QuoteCase, piece: Piece, sentence: number, { clauses }: Lookup): boolean {
  const parts = piece.speaker?.parts ?? [];
  const same = (clauses.get(sentence) ?? []).some(
    (clause) => clause.speaker !== null && sharesPart(clause.speaker.parts, parts),
  );
  if (!same) return false;
  for (let i = piece.sentence - REACH; i <= piece.sentence + REACH; i++)
    for (const link of quotes.links.ofA(i))
      if (link.b.some((j) => Math.abs(j - sentence) <= REACH && j !== sentence)) return true;
  return false;
}

/** Words of the quotation that come back in the sentence: by stem, by the link's evidence, or by meaning. */
function answered(
  quotes: QuoteCase,
  piece: Piece,
  content: readonly Token[],
  sentence: number,
  plain: readonly Token[],
): Token[] {
  const stems = new Set(plain.map((token) => token.stem));
  const evidence = quotes.links
    .ofA(piece.sentence)
    .filter((link) => link.b.includes(sentence))
    .flatMap((link) => link.evidence.matches)
    .filter((match) => plain.some((token) => token.start <= match.b.start && match.b.start < token.end));
  return content.filter(
    (word) =>
      stems.has(word.stem) ||
      evidence.some((match) => match.a.start >= word.start && match.a.start < word.end) ||
      isMeant(quotes.lexicon, word, plain),
  );
}

function isMeant(
  lexicon: Lexicon | null,
  word: Token,
  plain: readonly Token[],
  least = SAYS_THE_SAME,
): boolean {
  return (
    word.kind === 'word' &&
    plain.some((token) => token.content && areAlike(lexicon, word.form, token.form, least))
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Stems of unquoted text of the source that stands behind the same sentence. */
function sourcesBeside(quotes: QuoteCase, sentence: number, piece: Piece): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const link of quotes.links.ofB(sentence))
    for (const other of link.a)
      for (const { quoted, content, start, end, stem } of quotes.from.tokens[other] ?? []) {
        const within = other === piece.sentence && end > piece.start && start < piece.end;
        if (!quoted && content && !within) stems.add(stem);
      }
  return stems;
}

/** The sentence says whose words it gives: a verb of saying or opinion, or the speaker's name. */
function hasSource(quotes: QuoteCase, sentence: number, piece: Piece, { clauses }: Lookup): boolean {
  const reading: Reading = quotes.to;
  const tokens = reading.tokens[sentence] ?? [];
  const said = (quotes.from.tokens[piece.sentence] ?? []).filter(({ quoted }) => quoted);
  if ((clauses.get(sentence) ?? []).some(({ at }) => !isQuotedVerb(tokens, at, said))) return true;
  // "In his view"
  if (
    tokens.some(
      ({ form }, at) =>
        /^(?:view|opinion|words|eyes)$/.test(form) &&
        /^(?:his|her|their|its|\p{L}+'s)$/u.test(tokens[at - 1]?.form ?? ''),
    )
  )
    return true;
  return (
    (isNamedIn(quotes, piece, sentence) || (!piece.speaker && sharesName(quotes, piece, sentence))) &&
    (reading.tokens[sentence] ?? []).some((token) => !token.quoted && (token.classes & SPEAKS) !== 0)
  );
}

/** Somebody whom the sentence of the quotation names beside it: the speaker, where the text makes that hard to see. */
function sharesName({ from, to }: QuoteCase, piece: Piece, sentence: number): boolean {
  const beside = (from.names[piece.sentence] ?? []).filter(
    ({ start, end }) => end <= piece.start || start >= piece.end,
  );
  return (to.names[sentence] ?? []).some(({ parts }) => beside.some((name) => sharesPart(name.parts, parts)));
}

/** "Nobody asked the swimmers": the verb is one of the quotation, and tells nothing of who said so. */
function isQuotedVerb(tokens: readonly Token[], at: number, said: readonly Token[]): boolean {
  const verb = tokens.find(({ start }) => start === at)?.stem;
  const count = (list: readonly Token[]): number => list.filter(({ stem }) => stem === verb).length;
  return count(tokens) <= count(said);
}

/**
 * A quoted phrase inside a sentence: `would be making "a big mistake" if` → `would face severe consequences
 * if`. The words on both sides of it come back, and other words stand in its place.
 */
function fillsSlot(quotes: QuoteCase, piece: Piece, sentence: number): boolean {
  const own = (quotes.from.tokens[piece.sentence] ?? []).filter((token) => !token.quoted && token.content);
  const plain = (quotes.to.tokens[sentence] ?? []).filter((token) => !token.quoted && token.content);
  const stems = plain.map((token) => token.stem);
  const before = own.filter((token) => token.end <= piece.start && stems.includes(token.stem)).at(-1);
  const after = own.find((token) => token.start >= piece.end && stems.includes(token.stem));
  if (!before || !after) return false;
  const [left, right] = [stems.lastIndexOf(before.stem), stems.indexOf(after.stem)];
  const known = new Set(own.map((token) => token.stem));
  const fresh = right > left ? stems.slice(left + 1, right).filter((stem) => !known.has(stem)) : [];
  return fresh.length >= 1 && fresh.length <= 6;
}
