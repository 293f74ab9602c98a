/**
 * What most of a text is made of, found without a pattern: words of plain letters, with an apostrophe or a
 * hyphen in them or not (`said`, `don't`, `nuclear-armed`), plain numbers (`1990s`, `5,000`, `50%`) and
 * single marks. A shorter way to what the pattern of `wordsOf` finds: wherever a character stands next that
 * could make it longer or something else, there is no answer.
 */

const LETTER = 1 << 0;
const DIGIT = 1 << 1;
const APOSTROPHE = 1 << 2;
/** Ends a word whatever follows. */
const STOP = 1 << 3;
/** Goes on where a figure follows, or the rest of an address. */
const POINT = 1 << 4;
/** Stands for itself; signs of numbers and currencies do not. */
const MARK = 1 << 5;
const [HYPHEN, DOT, PERCENT, SLASH, SPACE] = [0x2d, 0x2e, 0x25, 0x2f, 0x20];

const TRAITS: readonly (readonly [trait: number, characters: string])[] = [
  [LETTER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [DIGIT, '0123456789'],
  [APOSTROPHE, "'\u2019"],
  [STOP, ' \n;!?)]"\u201C\u201D\u2014'],
  [POINT, '.,:'],
  [MARK, ',.;:!?()[]"\'\u2018\u2019\u201C\u201D\u2014'],
];
/** By code unit, up to the last that has any. */
const TRAITS_OF = traitsByUnit();

function traitsByUnit(): Uint8Array {
  const traits = new Uint8Array(0x201e);
  for (const [trait, characters] of TRAITS)
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      traits[unit] = (traits[unit] as number) | trait;
    }
  return traits;
}

/** What is known of the character at `at`; 0 behind the end, and of all that are not plain. */
function traitsAt(part: string, at: number): number {
  if (at >= part.length) return 0;
  const unit = part.charCodeAt(at);
  return unit < TRAITS_OF.length ? (TRAITS_OF[unit] as number) : 0;
}

/** Whether what ends before `end` is over there beyond doubt. */
function stops(part: string, end: number): boolean {
  if (end === part.length) return true;
  const own = traitsAt(part, end);
  if (own & STOP) return true;
  const behind = end + 1 < part.length ? part.charCodeAt(end + 1) : 0;
  const next = traitsAt(part, end + 1);
  if (behind >= 0x80 || next & DIGIT) return false;
  if (own & POINT) return behind !== SLASH;
  // At the end of a line a hyphen may have cut the word in two.
  if (part.charCodeAt(end) === HYPHEN) return !(next & LETTER) && behind >= SPACE;
  return (own & APOSTROPHE) !== 0 && !(next & LETTER);
}

/** After `at`: letters and figures, and what hyphens and apostrophes tie to them. */
function tailEnd(part: string, at: number): number {
  let end = at;
  for (;;) {
    let own = traitsAt(part, end);
    while (own & (LETTER | DIGIT)) own = traitsAt(part, ++end);
    const ties = own & APOSTROPHE || (end < part.length && part.charCodeAt(end) === HYPHEN);
    if (!ties || !(traitsAt(part, end + 1) & (LETTER | DIGIT))) return end;
    end++;
  }
}

/** Where the plain word, number or mark ends that starts at `at`; -1 unless one does beyond doubt. */
export function plainEnd(part: string, at: number): number {
  const own = traitsAt(part, at);
  if (own & LETTER) {
    const end = tailEnd(part, at + 1);
    // U.S., http://, www.example.org
    const dotted = end < part.length && part.charCodeAt(end) === DOT;
    const other = dotted && (end === at + 1 || part.startsWith('www', at));
    return !other && stops(part, end) ? end : -1;
  }
  if (own & DIGIT) return numberEnd(part, at);
  if (!(own & MARK)) return -1;
  if (at + 1 === part.length) return at + 1;
  const next = part.charCodeAt(at + 1);
  const single = next !== part.charCodeAt(at) && (next < 0x80 || traitsAt(part, at + 1) & MARK);
  return single ? at + 1 : -1;
}

/** Which kind a plain word is, by its first character. */
export function plainKind(part: string, at: number): 'word' | 'number' | 'punctuation' {
  const own = traitsAt(part, at);
  return own & LETTER ? 'word' : own & DIGIT ? 'number' : 'punctuation';
}

function numberEnd(part: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (traitsAt(part, end) & DIGIT) end++;
    if (!(traitsAt(part, end) & POINT) || !(traitsAt(part, end + 1) & DIGIT)) break;
    end += 2;
  }
  if (end < part.length && part.charCodeAt(end) === PERCENT) end++;
  else while (traitsAt(part, end) & LETTER) end++;
  return stops(part, end) ? end : -1;
}
