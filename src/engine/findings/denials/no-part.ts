import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { NEGATES } from '../words/word-classes';

/** A share in something that one side denies and the other states: the denial, what it is in, and the deed. */
export interface DeniedPart {
  readonly at: number;
  readonly head: number;
  readonly verb: number;
  readonly thing: number;
}

/** What one has in a thing, with the word behind it: "nothing to do with". */
const SHARE =
  /^(?:(?:involved|involvement|part|role|hand|participat(?:e|es|ed|ing)) in|part of|involved with|do with|connected (?:with|to)|contribut(?:e|ed) to)$/;
/** Who does this has a share. */
const ACTS =
  /^(?:l(?:ead|eads|ed|eading)|co-?l(?:ead|eads|ed)|head(?:s|ed|ing)?|direct(?:s|ed|ing)?|chair(?:s|ed|ing)?|r[au]n(?:s|ning)?|command(?:s|ed|ing)?|overs(?:ee|ees|aw|een|eeing)|supervis(?:e|es|ed|ing)|manag(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|coordinat(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|design(?:s|ed|ing)?|(?:co-?)?wr(?:ite|ites|ote|itten|iting)|(?:co-?)?author(?:s|ed|ing)?|plan(?:s|ned|ning)?|commission(?:s|ed|ing)?|carri(?:ed|es)|found(?:s|ed|ing)|launch(?:es|ed|ing)?|mastermind(?:s|ed|ing)?|orchestrat(?:e|es|ed|ing)|join(?:s|ed|ing)?|attend(?:s|ed|ing)?)$/;
/** What is called by any of these is one thing where it stands with an article. */
const WORKS =
  /^(?:research|study|work|project|paper|trial|survey|experiments?|analysis|investigation|inquiry|probe|review|report)$/;
const THE = /^(?:the|this|that|its|their|his|her)$/;
const ANOTHER =
  /^(?:another|other|earlier|previous|separate|similar|own|different|first|second|new|later|rival|an|a)$/;
const OPENS_CLAUSE = /^(?:who|which|that|and|but|because|while|although|whereas)$/;
/** Words from a denial to the share, from a verb to the thing, and from a verb back to whose deed it is. */
const TO_SHARE = 4;
const TO_THING = 4;
const TO_SUBJECT = 9;
/** Of these so many are asked whether they answer. */
const SUBJECT_WORDS = 4;

/**
 * Who had no part in a thing on one side and led, ran or wrote it on the other: `a chemist who was not involved in
 * the study`, `a chemist who led the study`. The thing and whoever it is said of must be the same, and neither
 * side may say both.
 */
export function deniedParts(direction: Direction): DeniedPart[] {
  const { tokens, others, classes } = direction;
  if ((classes & NEGATES) === 0) return [];
  return tokens.flatMap((token, at): DeniedPart[] => {
    const head = (token.classes & NEGATES) === 0 ? -1 : shareFrom(tokens, at);
    const thing = head < 0 ? -1 : thingFrom(tokens, head + 2);
    if (thing < 0 || others.some((_, k) => isShareDenied(others, k))) return [];
    const verb = others.findIndex(({ form }, k) => {
      const there = ACTS.test(form) ? thingFrom(others, k + 1) : -1;
      return there >= 0 && isSameThing(direction, thing, there) && isSameSubject(direction, at, k);
    });
    // "was not involved in the study that Ian Mott led"
    const led = verb >= 0 && tokens.some(({ stem }) => stem === others[verb]!.stem);
    const quoted = verb >= 0 && others[verb]!.quoted && !token.quoted;
    return verb < 0 || led || quoted ? [] : [{ at, head: thing, verb, thing: thingFrom(others, verb + 1) }];
  });
}

/** The share that a word at a position denies; -1 where there is none. */
function shareFrom(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k <= at + TO_SHARE; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || OPENS_CLAUSE.test(token.form)) return -1;
    if (SHARE.test(`${token.form} ${tokens[k + 1]?.form ?? ''}`)) return k;
  }
  return -1;
}

/** Whether the word at a position denies a share: "not involved in", "no part in". */
function isShareDenied(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]!.classes & NEGATES) !== 0 && shareFrom(tokens, at) >= 0;
}

/** The first noun from a position on that an article stands before; -1 where it is another one's, or there is none. */
function thingFrom(tokens: readonly Token[], from: number): number {
  let article = false;
  let head = -1;
  for (let k = from; k < from + TO_THING; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || ANOTHER.test(token.form)) break;
    if (THE.test(token.form)) article = true;
    else if (token.content && article) head = k;
    else if (head >= 0) break;
  }
  return head;
}

function isSameThing({ tokens, others, counterpart }: Direction, thing: number, there: number): boolean {
  const [x, y] = [tokens[thing]!, others[there]!];
  return x.stem === y.stem || counterpart(thing) === there || (WORKS.test(x.form) && WORKS.test(y.form));
}

/** What stands nearest before the one stands before the other. */
function isSameSubject({ tokens, others, counterpart }: Direction, at: number, verb: number): boolean {
  const [own, theirs] = [subjectWords(tokens, at), subjectWords(others, verb)];
  return own.some((k) => theirs.some((n) => tokens[k]!.stem === others[n]!.stem || counterpart(k) === n));
}

/** The nearest content words before a position, within its sentence. */
function subjectWords(tokens: readonly Token[], at: number): number[] {
  const found: number[] = [];
  for (let k = at - 1; k >= Math.max(0, at - TO_SUBJECT) && found.length < SUBJECT_WORDS; k--) {
    if (tokens[k]!.sentence !== tokens[at]!.sentence) break;
    if (tokens[k]!.content) found.push(k);
  }
  return found;
}
