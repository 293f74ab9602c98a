/** What marks are drawn in; each ink may be given another colour by the reader. */
export const INKS = ['ins', 'del', 'edit', 'para', 'move', 'cos', 'find'] as const;
export type Ink = (typeof INKS)[number];

/** The marks inside a sentence, each of which has a form of its own. */
export const WORD_MARKS = ['inserted', 'deleted', 'kept', 'shifted', 'cosmetic'] as const;
export type WordMark = (typeof WORD_MARKS)[number];

/** The ways in which words can be marked. */
export const LOOKS = [
  'line',
  'thick',
  'double',
  'dashed',
  'dotted',
  'wavy',
  'strike',
  'wash',
  'line-wash',
  'strike-wash',
] as const;
export type Look = (typeof LOOKS)[number];

/** What a colour is seen on: colours that hold in the light are lost in the dark, so that each theme has its own. */
export const GROUNDS = ['light', 'dark', 'contrast'] as const;
export type Ground = (typeof GROUNDS)[number];

/** `#rrggbb`, lower case. */
export type Colour = string;

export interface Marking {
  readonly colours: Readonly<Record<Ground, Readonly<Partial<Record<Ink, Colour>>>>>;
  readonly looks: Readonly<Partial<Record<WordMark, Look>>>;
}

export const NO_MARKING: Marking = { colours: { light: {}, dark: {}, contrast: {} }, looks: {} };

/** How words are marked unless the reader has it otherwise. */
export const USUAL_LOOK: Readonly<Record<WordMark, Look>> = {
  inserted: 'line-wash',
  deleted: 'strike',
  kept: 'line',
  shifted: 'dashed',
  cosmetic: 'dotted',
};

export const INK_OF: Readonly<Record<WordMark, Ink>> = {
  inserted: 'ins',
  deleted: 'del',
  kept: 'para',
  shifted: 'move',
  cosmetic: 'cos',
};

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/iu;

/** A colour as typed, `#9a3b00`, `9A3B00` or `#930`; null where it is none. */
export function colourOf(typed: string): Colour | null {
  const digits = HEX.exec(typed.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

type Channels = readonly [red: number, green: number, blue: number];
const channels = (colour: Colour): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/** `share` of `colour` in `ground`, 0..1, channel by channel as the screen mixes them. */
export function mixed(colour: Colour, ground: Colour, share: number): Colour {
  const under = channels(ground);
  return `#${channels(colour)
    .map((value, index) => Math.round(value * share + (under[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Relative luminance, 0..1, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1..21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What WCAG 2.2 AA asks of lines and signs (1.4.11), and of words (1.4.3). */
export const ENOUGH = { lines: 3, words: 4.5 } as const;

/** Inks in which words are printed, not only lines and signs. */
const PRINTS_WORDS: ReadonlySet<Ink> = new Set<Ink>(['del', 'move']);

/** How much of a colour its wash has: a wash is to be seen without being read through. */
const WASH: Readonly<Record<Ground, number>> = { light: 0.12, dark: 0.22, contrast: 0.16 };

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Of the finding's colour, which is a ground, the words on it. */
const wordsOn = (colour: Colour): Colour =>
  contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK;

/** The colour's contrast where it is hardest to see: on the page or on its own wash. */
const leastContrast = (colour: Colour, ground: Ground, of: Colour, paper: Colour): number =>
  Math.min(contrast(colour, paper), contrast(colour, mixed(of, paper, WASH[ground])));

/**
 * A tone of the colour in which words can be read on the page and on the colour's wash: itself, or as little
 * stronger as will do.
 */
export function toneForWords(colour: Colour, ground: Ground, paper: Colour): Colour {
  const strongest = wordsOn(paper);
  for (let share = 0; share < 1; share += 0.05) {
    const tone = mixed(strongest, colour, share);
    if (leastContrast(tone, ground, colour, paper) >= ENOUGH.words) return tone;
  }
  return strongest;
}

export interface Legibility {
  /** Of the ink against the ground on which it is hardest to see, 1..21, cut to one decimal. */
  readonly ratio: number;
  /** Lines and signs in it can be seen. */
  readonly lines: boolean;
  /** Words are printed in a stronger tone of it, because in itself they could not be read. */
  readonly stronger: boolean;
}

/** How well an ink of this colour is seen. */
export function legibility(ink: Ink, colour: Colour, ground: Ground, paper: Colour): Legibility {
  const ratio =
    ink === 'find' ? contrast(colour, wordsOn(colour)) : leastContrast(colour, ground, colour, paper);
  return {
    // what is shown as enough has to be enough
    ratio: Math.floor(ratio * 10) / 10,
    lines: ratio >= ENOUGH.lines,
    stronger: PRINTS_WORDS.has(ink) && ratio < ENOUGH.words,
  };
}

/** The style sheets' tokens for an ink of this colour. */
export function tokensOf(ink: Ink, colour: Colour, ground: Ground, paper: Colour): Record<string, Colour> {
  const wash = mixed(colour, paper, WASH[ground]);
  switch (ink) {
    case 'find': {
      const words = wordsOn(colour);
      return {
        '--find-bg': colour,
        '--find-mark': mixed(words, colour, 0.15),
        '--find-bar': mixed(words, colour, 0.45),
        '--find-ink': words,
      };
    }
    case 'edit':
    case 'cos':
      return { [`--${ink}`]: colour, [`--${ink}-u`]: colour };
    case 'para':
      return { '--para-t': colour, '--para-u': colour, '--para-bg': wash };
    default:
      return {
        [`--${ink}`]: toneForWords(colour, ground, paper),
        [`--${ink}-u`]: colour,
        [`--${ink}-bg`]: wash,
      };
  }
}

const LINES: Readonly<Partial<Record<Look, string>>> = {
  line: 'underline solid 1px',
  thick: 'underline solid 2.5px',
  double: 'underline double 1.5px',
  dashed: 'underline dashed 1.5px',
  dotted: 'underline dotted 2px',
  wavy: 'underline wavy 1px',
  strike: 'line-through solid 1.25px',
  'line-wash': 'underline solid 2px',
  'strike-wash': 'line-through solid 1.25px',
};

/** How a word mark is drawn, as values for the style sheets. */
export function drawnAs(mark: WordMark, look: Look): { readonly line: string; readonly ground: string } {
  const ink = INK_OF[mark];
  const line = LINES[look];
  return {
    line: line === undefined ? 'none' : `${line} var(--${ink}-u)`,
    // an ink without a wash of its own is mixed with the page
    ground: look.endsWith('wash')
      ? `var(--${ink}-bg, color-mix(in srgb, var(--${ink}-u) 15%, var(--paper)))`
      : 'none',
  };
}

export const lookOf = ({ looks }: Marking, mark: WordMark): Look => looks[mark] ?? USUAL_LOOK[mark];

/** The mark that has this form already: two marks of one form would differ by their colour alone. */
export const takenBy = (marking: Marking, look: Look, by: WordMark): WordMark | null =>
  WORD_MARKS.find((mark) => mark !== by && lookOf(marking, mark) === look) ?? null;

function without<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
  key: K,
): Partial<Record<K, V>> {
  const { [key]: _gone, ...rest } = record;
  return rest as Partial<Record<K, V>>;
}

/** With another colour for an ink on a ground; null gives it the palette's again. */
export function withColour(marking: Marking, ground: Ground, ink: Ink, colour: Colour | null): Marking {
  const own = marking.colours[ground];
  const changed = colour === null ? without(own, ink) : { ...own, [ink]: colour };
  return { ...marking, colours: { ...marking.colours, [ground]: changed } };
}

/** With another form for a mark; one that another mark has is refused, its usual one forgotten. */
export function withLook(marking: Marking, mark: WordMark, look: Look): Marking {
  if (takenBy(marking, look, mark)) return marking;
  const looks = look === USUAL_LOOK[mark] ? without(marking.looks, mark) : { ...marking.looks, [mark]: look };
  return { ...marking, looks };
}

export const isMarkingOwn = ({ colours, looks }: Marking): boolean =>
  Object.keys(looks).length > 0 || GROUNDS.some((ground) => Object.keys(colours[ground]).length > 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The marking as settings hold it; what is none of its parts is left out. */
export function markingFrom(kept: unknown): Marking {
  if (!isRecord(kept)) return NO_MARKING;
  let marking = NO_MARKING;
  for (const ground of GROUNDS)
    for (const ink of INKS) {
      const colours = isRecord(kept['colours']) ? kept['colours'][ground] : null;
      const value = isRecord(colours) ? colours[ink] : null;
      const colour = typeof value === 'string' ? colourOf(value) : null;
      if (colour !== null) marking = withColour(marking, ground, ink, colour);
    }
  // forms may have changed places with each other, which one after the other would not be let through
  const looks: Partial<Record<WordMark, Look>> = {};
  for (const mark of WORD_MARKS) {
    const value = isRecord(kept['looks']) ? kept['looks'][mark] : null;
    const look = LOOKS.find((one) => one === value);
    if (look !== undefined && look !== USUAL_LOOK[mark]) looks[mark] = look;
  }
  const whole: Marking = { ...marking, looks };
  return WORD_MARKS.some((mark) => takenBy(whole, lookOf(whole, mark), mark)) ? marking : whole;
}
