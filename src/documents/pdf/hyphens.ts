/** Words that form compounds with a hyphen, and hardly ever begin a longer word at a point where it may be broken. */
const FIRST_PARTS =
  /^(?:well|half|self|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vice|quasi|two|three|four|five|six|seven|eight|nine|ten)$/i;
/** Second parts of such compounds that hardly ever end a word at a point where it may be broken. */
const SECOND_PARTS =
  /^(?:year|based|related|backed|called|term|style|funded|born|made|owned|held|armed|powered|language|speaking|hearted|minded)(?:$|-)/i;
/** Inner words of compounds like "state-of-the-art". */
const LINKING = 'of|the|to|in|and|by|up|on|at|for|or|a|de|la|und';
const CHAIN_END = new RegExp(`-(?:${LINKING})$`, 'i');
const CHAIN_START = new RegExp(`^(?:${LINKING})-`, 'i');
/**
 * A line in so many ends in a hyphen where a program breaks words; of the writer's own hyphens about one in a
 * hundred lines has one at its end. Where lines are justified programs mostly do break words, so less is
 * enough.
 */
const HYPHENATED = { justified: 1 / 60, ragged: 1 / 25 };

const ENDING = /(?:^|[^\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}])[-\u2010]$/u;
const BEGINNING = /^([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u;

/** Decides, for one document, which hyphens at the ends of lines belong to the word and which only broke it. */
export class Hyphens {
  private readonly words = new Map<string, number>();
  private readonly breaksWords: boolean;
  /** True where the writer sets figures among Chinese or Japanese characters between spaces. */
  private readonly spacedFigures: boolean;
  /** True where the writer sets dashes as hyphens between spaces. */
  private readonly spacedDashes: boolean;

  constructor(lines: readonly string[], justified: boolean) {
    let broken = 0;
    let goesOn = false;
    this.spacedDashes = lines.some((line) => /\S - \S/u.test(line));
    const figures = (space: string): number =>
      lines.filter((line) =>
        new RegExp(`[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]${space}\\p{N}`, 'u').test(line),
      ).length;
    this.spacedFigures = figures(' ') > figures('');
    for (const line of lines) {
      if (/\p{L} ?[-\u2010]$/u.test(line)) broken++;
      // Only whole words count as seen: neither what a line's end cuts off, nor what the next one goes on with.
      const inner = line.replace(ENDING, ' ').replace(goesOn ? /^\S+/ : /^$/, '');
      goesOn = /[-\u2010\u00AD]$/u.test(line);
      for (const [word] of inner.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) this.see(word);
    }
    this.breaksWords =
      broken > 0 && broken >= lines.length * (justified ? HYPHENATED.justified : HYPHENATED.ragged);
  }

  /** Joins two lines of a paragraph, with or without the hyphen between them, or with a space. */
  join(line: string, after: string): string {
    // Where a justified line is set wide, the engine sees a space before the hyphen: "in -" and "spection".
    const before = !this.spacedDashes ? line.replace(/(\p{L}) -$/u, '$1-') : line;
    if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
    const first = ENDING.exec(before)?.[1];
    const second = BEGINNING.exec(after)?.[1];
    if (first && second) return (this.belongs(first, second) ? before : before.slice(0, -1)) + after;
    if (/\p{L}[–—/]$/u.test(before) && !/\s[–—/]$/u.test(before)) return before + after;
    // Scripts without spaces between words run on.
    const [end, start] = [before.slice(-1), after.slice(0, 1)];
    const runsOn =
      (UNSPACED.test(end) && UNSPACED.test(start)) ||
      (!this.spacedFigures &&
        (UNSPACED.test(end) ? /\p{N}/u.test(start) : UNSPACED.test(start) && /\p{N}/u.test(end)));
    return runsOn ? before + after : `${before} ${after}`;
  }

  private belongs(first: string, second: string): boolean {
    if (/[\p{Lu}\p{N}]$/u.test(first) || /^[\p{Lu}\p{N}]/u.test(second)) return true;
    const joined = this.seen(first + second);
    const hyphenated = this.seen(`${first}-${second}`);
    if (joined !== hyphenated) return hyphenated > joined;
    const last = first.slice(first.lastIndexOf('-') + 1);
    if (CHAIN_END.test(first) || CHAIN_START.test(second)) return true;
    if (FIRST_PARTS.test(last) || SECOND_PARTS.test(second)) return true;
    if (!this.breaksWords) return true;
    const next = second.split('-', 1)[0] ?? '';
    return last.length > 2 && next.length > 2 && this.seen(last) > 0 && this.seen(next) > 0;
  }

  private see(word: string): void {
    const key = keyOf(word);
    this.words.set(key, (this.words.get(key) ?? 0) + 1);
  }

  private seen(word: string): number {
    return this.words.get(keyOf(word)) ?? 0;
  }
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]s$/u, '');
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、，！？：；」』）]/u;
