import { isNegation } from '../text/function-words';
import type { Finding } from '../model';
import type { Reading, Token } from './reading';
import { type View, excerpt, neighbour } from './views';

const NEGATOR = /^(?:not|never|no|cannot|\p{L}+n't)$/u;
/** "not only", "no longer", "not until", "no one": the sense is not simply turned round. */
const IDIOM_AFTER =
  /^(?:only|just|until|till|least|longer|later|more|less|fewer|one|doubt|matter|sooner|yet|so|too|as|even|necessarily|all|every|always|to|unlike|far|but|because|stranger|way)$/;
const IDIOM_BEFORE = /^(?:or|if|why|but|and|though|although)$/;
/** Words that deny, lack, limit or turn round: with one of these near, the sense may be kept without a "not". */
const ADVERSE =
  /^(?:un(?!ion|it|iqu|ivers|der|cle|anim|veil|leash|fold|less|til)\p{L}{3,}|in(?:ability|able|capable|sufficient|complete|active|eligible|effective|valid)|dis(?:agree|approv|lik|allow|qualif|prov|regard|continu|miss|count|believ|own|obey)\p{L}*|non|none|nobody|nothing|neither|nor|nowhere|without|lack\p{L}*|absen\p{L}*|fail\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ies|ied|ying|ial|ials)|declin\p{L}*|avoid\p{L}*|prevent\p{L}*|stop\p{L}*|halt\p{L}*|block\p{L}*|ban|bans|banned|barred|prohibit\p{L}*|forbid\p{L}*|forbade|forbidden|rule[ds]?|exclud\p{L}*|only|until|till|before|yet|still|remain\p{L}*|instead|rather|hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|than|too|far|contrary|false\p{L}*|wrong\p{L}*|miss|missed|missing|unless|except|free|safe|out|off|end\p{L}*|zero|neglect\p{L}*|withh\p{L}*|abandon\p{L}*|cancel\p{L}*|oppos\p{L}*|contest\p{L}*|disput\p{L}*|impossible|short|turn\p{L}*|remov\p{L}*|strip|stripped|overturn\p{L}*|revers\p{L}*|withdr\p{L}*|(?:have|has|had|do|does|did|is|are|was|were|would|could|should|wo|ca)nt|impasse|vacant|empty|no-\p{L}+)$/u;
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
  return found;
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
  tokens.forEach((token, at) => {
    if (token.quoted || !NEGATOR.test(token.form)) return;
    const after = tokens[at + 1]?.form ?? '';
    if (IDIOM_AFTER.test(after) || IDIOM_BEFORE.test(tokens[at - 1]?.form ?? '')) return;
    const head = neighbour(tokens, at, 1, 4);
    if (head < 0) return;
    const other = counterpart(head);
    if (other === undefined || others[other]?.quoted || others[other]?.stem !== tokens[head]?.stem) return;
    if (adverse(tokens, head, at) || adverse(others, other, -1)) return;
    if (!supported(tokens, head, other, counterpart)) return;
    found.push({ at, head, other });
  });
  return found;
}

/** Anything within the clause of a position that denies or turns round. */
function adverse(tokens: readonly Token[], centre: number, skip: number): boolean {
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
      if (isNegation(token.form) || ADVERSE.test(token.form)) return true;
    }
  }
  return false;
}

/** Half of the other words of the clause have their counterparts near by: it is the same statement. */
function supported(
  tokens: readonly Token[],
  head: number,
  other: number,
  counterpart: (at: number) => number | undefined,
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
  return found > 0 && found * 2 >= content;
}

/** From the auxiliary before the negator to the denied word. */
function phrase(tokens: readonly Token[], at: number, head: number): { start: number; end: number } {
  const first = at > 0 && /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|be|been)$/.test(tokens[at - 1]?.form ?? '') ? at - 1 : at; // prettier-ignore
  return { start: (tokens[first] as Token).start, end: (tokens[Math.max(at, head)] as Token).end };
}
