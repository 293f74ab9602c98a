/**
 * What most of a text is made of, found without a pattern: words of plain letters, with an apostrophe or a hyphen in them or not
 * (`said`, `don't`, `nuclear-armed`), plain numbers (`1990s`, `5,000`, `50%`) and single marks. A shorter way to what the pattern of
 * `wordsOf` finds: wherever a character stands next that could make it longer or something else, there is no answer.
 */

/** Where it ends and which kind it is. */
export interface PlainWord {
  readonly end: number;
  readonly kind: 'word' | 'number' | 'punctuation';
}

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const units = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const APOSTROPHES = units("'\u2019");
const [HYPHEN, DOT, PERCENT, SLASH] = [0x2d, 0x2e, 0x25, 0x2f];
/** What ends a word whatever follows. */
const STOPS = units(' \n;!?)]"\u201C\u201D\u2014');
/** What goes on where a figure follows, or the rest of an address. */
const POINTS = units('.,:');
/** Marks that stand for themselves; signs of numbers and currencies are not among them. */
const MARKS = units(',.;:!?()[]"\'\u2018\u2019\u201C\u201D\u2014');

/** Whether what ends before `end` is over there beyond doubt. */
function stops(part: string, end: number): boolean {
  const unit = part.charCodeAt(end);
  if (end === part.length || STOPS.has(unit)) return true;
  const next = end + 1 < part.length ? part.charCodeAt(end + 1) : 0;
  if (next >= 0x80 || isDigit(next)) return false;
  if (POINTS.has(unit)) return next !== SLASH;
  return (unit === HYPHEN || APOSTROPHES.has(unit)) && !isLetter(next);
}

/** After `at`: letters and figures, and what hyphens and apostrophes tie to them. */
function tailEnd(part: string, at: number): number {
  let end = at;
  for (;;) {
    while (end < part.length && (isLetter(part.charCodeAt(end)) || isDigit(part.charCodeAt(end)))) end++;
    const unit = part.charCodeAt(end);
    const next = part.charCodeAt(end + 1);
    const ties = (unit === HYPHEN || APOSTROPHES.has(unit)) && (isLetter(next) || isDigit(next));
    if (!ties) return end;
    end++;
  }
}

/** The plain word, number or mark that starts at `at`, if one does beyond doubt. */
export function plainWordAt(part: string, at: number): PlainWord | null {
  const unit = part.charCodeAt(at);
  if (isLetter(unit)) {
    const end = tailEnd(part, at + 1);
    // U.S., http://, www.example.org
    const other = part.charCodeAt(end) === DOT && (end === at + 1 || part.startsWith('www', at));
    return !other && stops(part, end) ? { end, kind: 'word' } : null;
  }
  if (isDigit(unit)) return plainNumberAt(part, at);
  if (!MARKS.has(unit)) return null;
  const next = part.charCodeAt(at + 1);
  const single = at + 1 === part.length || (next !== unit && (next < 0x80 || MARKS.has(next)));
  return single ? { end: at + 1, kind: 'punctuation' } : null;
}

function plainNumberAt(part: string, at: number): PlainWord | null {
  let end = at + 1;
  for (;;) {
    while (isDigit(part.charCodeAt(end))) end++;
    if (!POINTS.has(part.charCodeAt(end)) || !isDigit(part.charCodeAt(end + 1))) break;
    end += 2;
  }
  if (part.charCodeAt(end) === PERCENT) end++;
  else while (isLetter(part.charCodeAt(end))) end++;
  return stops(part, end) ? { end, kind: 'number' } : null;
}
