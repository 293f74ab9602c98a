import type { Token } from '../reading/tokens';
import { clauseAround } from '../views/spans';
import { type View, neighbour } from '../views/views';
import { NEGATES, SPEAKS } from '../words/word-classes';
import { areOfOneRoot } from './same-words';

const LIKELY = /^(?:expected|likely|probable)$/;
const UNLIKELY = /^(?:unlikely|improbable|doubtful)$/;
/** Words from "likely" to its "to", and from that to the verb. */
const TO_VERB = 4;

/**
 * What is likely on one side and unlikely on the other, whether a verb or its noun tells it: `was unlikely to appeal` → `an
 * appeal is likely`. Positions on both sides. All that the shorter of the two clauses says must stand in the other.
 */
export function turnedOutlooks({ a, b }: View): [number, number][] {
  return a.flatMap((x, i): [number, number][] => {
    const [likely, unlikely] = [LIKELY.test(x.form), UNLIKELY.test(x.form)];
    if (!likely && !unlikely) return [];
    const j = b.findIndex(({ form }) => (likely ? UNLIKELY : LIKELY).test(form));
    if (j < 0 || x.quoted !== b[j]!.quoted || !areOfOneOutlook(a, i, b, j)) return [];
    if (denials(a, i) % 2 !== denials(b, j) % 2) return [];
    const [own, theirs] = [clauseOf(a, i), clauseOf(b, j)];
    const [short, long] = own.length < theirs.length ? [own, theirs] : [theirs, own];
    return short.every((word) => long.some((other) => areOfOneRoot(word, other))) ? [[i, j]] : [];
  });
}

/** Whether two words of likelihood are said of one deed: of the verb behind their "to", or of the noun before them. */
export function areOfOneOutlook(a: readonly Token[], i: number, b: readonly Token[], j: number): boolean {
  const [own, theirs] = [judgedAt(a, i), judgedAt(b, j)];
  return own.some((x) => theirs.some((y) => areOfOneRoot(x, y)));
}

/** What is held to be likely: "likely to appeal", "an appeal is likely", "a likely appeal". */
function judgedAt(tokens: readonly Token[], at: number): Token[] {
  if (tokens[at + 1]?.form === 'to') {
    const verb = neighbour(tokens, at + 1, 1, TO_VERB);
    return verb < 0 ? [] : [tokens[verb]!];
  }
  const [first] = clauseAround(tokens, at);
  const before = tokens.slice(first, at).filter(({ content }) => content);
  const next = tokens[at + 1]?.content === true ? [tokens[at + 1]!] : [];
  return [...next, ...before];
}

function denials(tokens: readonly Token[], at: number): number {
  const [first, last] = clauseAround(tokens, at);
  return tokens.slice(first, last + 1).filter(({ classes }) => (classes & NEGATES) !== 0).length;
}

function clauseOf(tokens: readonly Token[], at: number): Token[] {
  const [first, last] = clauseAround(tokens, at);
  return tokens
    .slice(first, last + 1)
    .filter((token) => token !== tokens[at] && token.content && (token.classes & SPEAKS) === 0);
}
