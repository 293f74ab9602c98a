import { isNegation } from '../text/function-words';
import type { Finding } from '../model';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { type View, excerpt, neighbour } from './views';

const NEGATOR = /^(?:not|never|no|cannot|\p{L}+n't)$/u;
/** "not only", "no longer", "not until", "no one": the sense is not simply turned round. */
const IDIOM_AFTER =
  /^(?:only|just|until|till|least|longer|later|more|less|fewer|one|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|to|unlike|far|but|because|stranger|way)$/;
const IDIOM_BEFORE = /^(?:or|if|why|but|and|though|although)$/;
/** Words that deny, lack, limit or turn round: with one of these near, the sense may be kept without a "not". */
const ADVERSE =
  /^(?:un(?!ion|it|iqu|ivers|der|cle|anim|veil|leash|fold|less|til)\p{L}{3,}|in(?:ability|able|capable|sufficient|complete|active|eligible|effective|valid)|dis(?:agree|approv|lik|allow|qualif|prov|regard|continu|miss|count|believ|own|obey)\p{L}*|non|none|nobody|nothing|neither|nor|nowhere|without|lack\p{L}*|absen\p{L}*|fail\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ies|ied|ying|ial|ials)|declin\p{L}*|avoid\p{L}*|prevent\p{L}*|stop\p{L}*|halt\p{L}*|block\p{L}*|ban|bans|banned|barred|prohibit\p{L}*|forbid\p{L}*|forbade|forbidden|rule[ds]?|exclud\p{L}*|only|until|till|before|yet|still|remain\p{L}*|instead|rather|hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|than|too|far|contrary|false\p{L}*|wrong\p{L}*|miss|missed|missing|unless|except|free|safe|out|off|end\p{L}*|zero|neglect\p{L}*|withh\p{L}*|abandon\p{L}*|cancel\p{L}*|oppos\p{L}*|contest\p{L}*|disput\p{L}*|impossible|short|turn\p{L}*|remov\p{L}*|strip|stripped|overturn\p{L}*|revers\p{L}*|withdr\p{L}*|(?:have|has|had|do|does|did|is|are|was|were|would|could|should|wo|ca)nt|impasse|vacant|empty|no-\p{L}+)$/u;
/** Verbs that deny what follows their "to"; and those that deny what follows in "-ing". */
const REFUSAL = /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?)$/;
const DENIAL = /^den(?:y|ies|ied|ying)$/;
/** Verbs and adjectives of which nobody holds both of the same thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [DENIAL, /^(?:admit|admits|admitted|admitting|confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|confess(?:es|ed)?)$/],
  [/^reject(?:s|ed|ing)?$/, /^(?:accept(?:s|ed|ing)?|approv(?:e|es|ed|ing)|back(?:s|ed|ing)?|adopt(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?|grant(?:s|ed|ing)?)$/],
  [/^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/, /^(?:agree|agrees|agreed|agreeing|accept(?:s|ed|ing)?|consent(?:s|ed|ing)?|promis(?:e|es|ed|ing))$/],
  [/^(?:fail|fails|failed|failing)$/, /^(?:succeed(?:s|ed|ing)?|manag(?:e|es|ed|ing)|pass|passes|passed)$/],
  [/^oppos(?:e|es|ed|ing)$/, /^(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|endors(?:e|es|ed|ing))$/],
  [/^(?:innocent|acquitted|cleared)$/, /^(?:guilty|convicted)$/], [/^(?:lost|losing|loses)$/, /^(?:won|winning|wins)$/],
  [/^(?:allow(?:s|ed|ing)?|permit|permits|permitted)$/, /^(?:ban|bans|banned|forbid|forbids|forbidden|prohibit(?:s|ed)?|block(?:s|ed)?)$/],
]; // prettier-ignore
/** Any of these: most words are none. */
const ANY_OPPOSITE = new RegExp(OPPOSITES.flat().map((pattern) => pattern.source).join('|')); // prettier-ignore
/** Words of the clause on either side of the word that was denied. */
const BEFORE = 9;
const AFTER = 5;

export function negationFindings(view: View, from: Reading, to: Reading): Finding[] {
  const found: Finding[] = [];
  for (const { at, head, other } of lost(view.a, view.b, (i) => view.toB.get(i))) {
    const here = phrase(view.a, at, head);
    const there = phrase(view.b, other, other);
    found.push(
      finding(
        here,
        there,
        `“${excerpt(from.version.text, here)}” lost its negation: “${excerpt(to.version.text, there)}”.`,
      ),
    );
  }
  for (const { at, head, other } of lost(view.b, view.a, (j) => view.toA.get(j))) {
    const here = phrase(view.b, at, head);
    const there = phrase(view.a, other, other);
    found.push(
      finding(
        there,
        here,
        `“${excerpt(from.version.text, there)}” was turned into its opposite: “${excerpt(to.version.text, here)}”.`,
      ),
    );
  }
  for (const [i, j] of opposed(view)) {
    const [x, y] = [range(view.a[i] as Token), range(view.b[j] as Token)];
    const [was, is] = [excerpt(from.version.text, x), excerpt(to.version.text, y)];
    found.push(finding(x, y, `“${was}” became its opposite, “${is}”.`));
  }
  return found;
}

function range({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}

function finding(a: Finding['a'], b: Finding['b'], message: string): Finding {
  return { type: 'negation-changed', a, b, confidence: 0.8, message };
}

interface Lost {
  readonly at: number;
  readonly head: number;
  readonly other: number;
}

/** Denied words of one side that the other side states plainly. */
function lost(
  tokens: readonly Token[],
  others: readonly Token[],
  counterpart: (at: number) => number | undefined,
): Lost[] {
  const found: Lost[] = [];
  const denied = new Set(others.map((_, k) => deniedAt(others, k)));
  const deniedStems = new Set([...denied].map((k) => others[k]?.stem));
  tokens.forEach((token, at) => {
    const head = deniedAt(tokens, at);
    const word = tokens[head];
    if (!word || deniedStems.has(word.stem)) return;
    const other = counterpart(head);
    const there = others[other ?? -1];
    if (other === undefined || !there || there.stem !== word.stem) return;
    // What only the other side quotes is somebody else's word.
    if (there.quoted && !token.quoted) return;
    const strong = !NEGATOR.test(token.form);
    if (strong && (/ing$/.test(there.form) || setsLimits(others, other, tokens))) return;
    if (turnedElsewhere(tokens, others, head, other, at)) return;
    const answered = (side: readonly Token[], near: Token, isDenied: (k: number) => boolean): boolean => {
      const k = deniedAt(side, side.indexOf(near));
      return k >= 0 && isDenied(k);
    };
    const rest = adverse(tokens, head, at).filter((near) => isNegation(near.form));
    const theirs = adverse(others, other, -1).filter((near) => isNegation(near.form));
    const alike = (x: Token, y: Token): boolean => after(tokens, x) === after(others, y);
    if (!rest.every((near) => theirs.some((y) => alike(near, y)) || answered(tokens, near, (k) => denied.has(counterpart(k) ?? -2)))) return; // prettier-ignore
    if (!theirs.every((near) => rest.some((x) => alike(x, near)) || answered(others, near, (k) => tokens.some((_, n) => counterpart(deniedAt(tokens, n)) === k)))) return; // prettier-ignore
    if (!supported(tokens, head, other, counterpart)) return;
    found.push({ at, head, other });
  });
  return found;
}

/** The word right behind a negator: "not ours" answers "not ours". */
function after(tokens: readonly Token[], negator: Token): string {
  return tokens[tokens.indexOf(negator) + 1]?.form ?? '';
}

/** The sentence of a position has a word that denies or limits and that the other side lacks. */
function setsLimits(others: readonly Token[], at: number, tokens: readonly Token[]): boolean {
  const stems = new Set(tokens.map((token) => token.stem));
  return others.some((token) => token.sentence === others[at]?.sentence && (isNegation(token.form) || ADVERSE.test(token.form)) && !stems.has(token.stem)); // prettier-ignore
}

/** The word that a negator, or a verb of refusing or failing, denies; -1 where the position denies nothing. */
function deniedAt(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.form ?? '';
  const after = tokens[at + 1]?.form ?? '';
  if (NEGATOR.test(form)) {
    // "Didn't your mother die?" asks.
    if (/n't$/.test(form) && tokens.slice(at, at + 30).some((token) => token.form === '?' && token.sentence === tokens[at]?.sentence)) return -1; // prettier-ignore
    if (IDIOM_AFTER.test(after) || IDIOM_BEFORE.test(tokens[at - 1]?.form ?? '')) return -1;
    return neighbour(tokens, at, 1, 4);
  }
  if (REFUSAL.test(form) && after === 'to' && tokens[at + 2]?.kind === 'word')
    return neighbour(tokens, at + 1, 1, 2);
  if (DENIAL.test(form) && /\p{L}{3}ing$/u.test(after)) return at + 1;
  return -1;
}

/** One of the two clauses denies or turns round by a word that the other sentence lacks. */
function turnedElsewhere(
  tokens: readonly Token[],
  others: readonly Token[],
  head: number,
  other: number,
  skip: number,
): boolean {
  const [own, theirs] = [adverse(tokens, head, skip), adverse(others, other, -1)];
  // Negators are asked about one by one.
  const lacks = (side: readonly Token[], word: Token, but: number): boolean =>
    !isNegation(word.form) && !side.some((token, k) => k !== but && token.stem === word.stem);
  return own.some((word) => lacks(others, word, -1)) || theirs.some((word) => lacks(tokens, word, skip));
}

/** The words of the clause of a position that deny or turn round. */
function adverse(tokens: readonly Token[], centre: number, skip: number): Token[] {
  const found: Token[] = [];
  for (const step of [-1, 1]) {
    for (let k = centre, n = 0; n <= (step < 0 ? BEFORE : AFTER); k += step, n++) {
      const token = tokens[k];
      if (
        !token ||
        token.sentence !== tokens[centre]?.sentence ||
        (token.kind === 'punctuation' && /^[,;:.-]$/.test(token.form))
      )
        break;
      if (/^(?:but|although|though|while|whereas)$/.test(token.form)) break;
      if (k === skip || k === centre) continue;
      if (isNegation(token.form) || ADVERSE.test(token.form)) found.push(token);
    }
  }
  return found;
}

/** Words that stand where the other side has their opposite: `denied` and `admitted`, `legal` and `illegal`. */
function opposed(view: View): [number, number][] {
  const found: [number, number][] = [];
  view.a.forEach((token, i) => {
    if (!token.content || token.kind !== 'word') return;
    const listed = ANY_OPPOSITE.test(token.form);
    const j = view.b.findIndex((other, k) => other.content && areOpposites(token.form, other.form, listed) && (view.toA.get(k) ?? i) === i); // prettier-ignore
    if (j < 0 || (view.toB.get(i) ?? j) !== j) return;
    if (token.quoted !== view.b[j]?.quoted) return;
    const both = (stem: string): boolean => view.a.some((x) => x.stem === stem) && view.b.some((x) => x.stem === stem); // prettier-ignore
    if (both(token.stem) || both(view.b[j]?.stem ?? '')) return;
    const rest = [...adverse(view.a, i, i), ...adverse(view.b, j, j)];
    if (rest.some((word) => isNegation(word.form) || !both(word.stem))) return;
    if (!supported(view.a, i, j, (k) => view.toB.get(k), 2)) return;
    found.push([i, j]);
  });
  return found;
}

/** `listed` says whether `x` is one of the words of `OPPOSITES`. */
function areOpposites(x: string, y: string, listed: boolean): boolean {
  if (listed && OPPOSITES.some(([p, q]) => (p.test(x) && q.test(y)) || (q.test(x) && p.test(y)))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 4 && long.length > short.length && long.endsWith(short) && /^(?:un|in|im|il|ir|dis|non-?)$/.test(long.slice(0, -short.length)); // prettier-ignore
}

/** Half of the other words of the clause, and at least so many, have their counterparts near by: it is the same statement. */
function supported(
  tokens: readonly Token[],
  head: number,
  other: number,
  counterpart: (at: number) => number | undefined,
  least = 1,
): boolean {
  let content = 0;
  let found = 0;
  for (const step of [-1, 1])
    for (let k = head + step, n = 0; n < BEFORE; k += step, n++) {
      const token = tokens[k];
      if (!token || token.kind === 'punctuation' || token.sentence !== tokens[head]?.sentence) break;
      if (!token.content) continue;
      const there = counterpart(k);
      content++;
      if (there !== undefined && Math.abs(there - other) <= 2 * BEFORE) found++;
    }
  return found >= least && found * 2 >= content;
}

/** From the auxiliary before the negator to the denied word. */
function phrase(tokens: readonly Token[], at: number, head: number): { start: number; end: number } {
  const first = at > 0 && /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|be|been)$/.test(tokens[at - 1]?.form ?? '') ? at - 1 : at; // prettier-ignore
  return { start: (tokens[first] as Token).start, end: (tokens[Math.max(at, head)] as Token).end };
}
