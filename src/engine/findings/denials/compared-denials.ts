import type { Token } from '../reading/tokens';
import type { Direction } from '../views/directions';
import { clauseAround } from '../views/spans';
import { NEGATES } from '../words/word-classes';

/** What is compared, without its ending. */
const DEGREES =
  '(?:high|low|larg|great|bigg|small|strong|weak|old|eld|young|long|short|fast|slow|quick|dear|cheap|costli|hott|warm|cold|cool|wett|dri|deadli|bloodi|clos|near|far|earli|lat|hard|tough|rich|poor|heavi|light|tall|deep|wid|narrow|thick|steep|busi|loud|saf|clean|dirti|bright|dark|bold|brav|few|fierc|grav|happi|harsh|sharp|simpl|strict|ugli|shallow|mild|thin|calm|quiet|rough|faint|grim)';
const COMPARATIVE = new RegExp(`^(?:better|worse|more|less|fewer|further|farther|${DEGREES}er)$`);
/** "So low", "as high", "this quiet": the same without an ending. */
const AS = /^(?:so|as|this|that|such)$/;
const DEGREE = new RegExp(
  `^(?:good|bad|much|many|little|${DEGREES.replace(/(bb|tt|dd|gg|nn)(?=[|)])/g, ([one]) => one!).replace(/i(?=[|)])/g, 'y')}e?)$`,
);
const SUPERLATIVE = new RegExp(
  `^(?:best|worst|furthest|farthest|record|unprecedented|unmatched|unrivalled|${DEGREES}est)$`,
);
/** Only with a word before it that picks one out: "the most expensive", "its first". */
const PICKED = /^(?:most|least|first|only)$/;
const PICKS = /^(?:the|this|its|his|her|their|our|my|\p{L}+'s)$/u;
/** "No mayor had been re-elected before" tells of the first. */
const FORMERLY = /^(?:before|previously|ever|earlier|yet)$/;
/** From when on there was no other: "their lowest since March", "a low not seen since March". */
const SINCE = /^(?:since|in|for)$/;
const TIME = /^(?:years?|decades?|centur(?:y|ies)|months?|weeks?|days?|generations?|history)$/;
/** "As close as I have seen": as much as ever. */
const EVER = /^(?:ha(?:ve|s|d)|ever|any)$/;
/** Words from a superlative, or a denial, to its "since". */
const TO_SINCE = 5;
/** Words before a superlative that may deny it. */
const DENIED = 6;
/** Words from one "as" to the other, and from there to "ever". */
const AS_FAR_AS = 5;
const TO_EVER = 3;

/**
 * Whether the denial at a position says by comparing what the other side says by a superlative: `no bridge is older`, `the
 * oldest bridge`; `not lower since 1979`, `the lowest since 1979`; `no mayor before`, `the first mayor`.
 */
export function isSuperlativeThere({ tokens, others }: Direction, at: number): boolean {
  const [first, last] = clauseAround(tokens, at);
  const behind = tokens.slice(at + 1, last + 1);
  // "is not the oldest": that is what is denied.
  if (behind.some((_, k) => isSuperlative(tokens, at + 1 + k))) return false;
  const compares = behind.some(
    ({ form }, k) => COMPARATIVE.test(form) || (AS.test(form) && DEGREE.test(behind[k + 1]?.form ?? '')),
  );
  const formerly =
    behind.some(({ form }) => FORMERLY.test(form)) ||
    tokens.slice(first, at).some(({ form }) => FORMERLY.test(form));
  const since = sinceFrom(tokens, at);
  const run = tokens.slice(first, last + 1).some((_, k) => isRun(tokens, first + k));
  if (!compares && !formerly && !run && since === '') return false;
  return others.some(({ form }, k) => {
    if (run && isAfterRun(tokens, at, others, k)) return true;
    if (!isSuperlative(others, k) || isDenied(others, k)) return false;
    if (form === 'first' && (formerly || (run && endsRun(others, k)))) return true;
    return compares || (since !== '' && sinceFrom(others, k) === since);
  });
}

/** "for six years", "in 40 years", "his previous 30 games": how long there was none. */
function isRun(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (PAST.test(form)) return tokens[at + 1]?.kind === 'figure';
  if (!/^(?:for|in)$/.test(form)) return false;
  return tokens[at + 1]?.kind === 'figure' && TIME.test(tokens[at + 2]?.form ?? '');
}

const PAST = /^(?:previous|preceding|prior|last|past)$/;

/** "their first win in 31 games", "her first for six years" */
function endsRun(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + TO_RUN).some(({ form, sentence }, k) => {
    const own = sentence === tokens[at]!.sentence && /^(?:for|in|since)$/.test(form);
    return own && (tokens[at + 2 + k]?.kind === 'figure' || form === 'since');
  });
}

/** Words from "first" to the run that it ends. */
const TO_RUN = 9;

/** "It had not been open for two years", "it reopened after two years": what had not been is told to have come. */
function isAfterRun(tokens: readonly Token[], denial: number, others: readonly Token[], at: number): boolean {
  if (others[at]!.form !== 'after' || others[at + 1]?.kind !== 'figure') return false;
  return tokens[denial - 1]?.form === 'had' || tokens[denial]!.form === "hadn't";
}

function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  // "on record"
  if (form === 'record' && tokens[at - 1]?.form === 'on') return false;
  if (PICKED.test(form)) return PICKS.test(tokens[at - 1]?.form ?? '');
  return SUPERLATIVE.test(form) || isAsEver(tokens, at);
}

/** "As close to a miracle as I have seen" */
function isAsEver(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.form !== 'as') return false;
  const other = tokens.findIndex(({ form }, k) => form === 'as' && k > at + 1 && k <= at + AS_FAR_AS);
  return other > 0 && tokens.slice(other + 1, other + 1 + TO_EVER).some(({ form }) => EVER.test(form));
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - DENIED), at)
    .some(({ classes, sentence }) => sentence === tokens[at]!.sentence && (classes & NEGATES) !== 0);
}

/** The "since" a little behind a position, with what it counts from: a time, or so many years. */
function sinceFrom(tokens: readonly Token[], at: number): string {
  for (let k = at + 1; k <= at + TO_SINCE; k++) {
    const { form, kind } = tokens[k] ?? {};
    if (form === undefined || kind === 'punctuation') return '';
    if (SINCE.test(form)) {
      const from = tokens.slice(k + 1, k + 1 + TO_EVER).filter(({ content }) => content);
      if (from[0] && (form === 'since' || from.some((token) => TIME.test(token.form))))
        return `${form} ${from[0].stem}`;
    }
  }
  return '';
}
