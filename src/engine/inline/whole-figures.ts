import { gapsOf, type Match, type Sides } from './script';
import { hasFigure } from './stretch';
import type { Token } from '../reading/tokens';

/** In a script without spaces all that follows is written on. */
const UNIT = /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}°/]/u;

/**
 * Takes the unit that is written on to a figure with it where the figure changed.
 *
 *     before  [110 km > 130 km] /h, [3° > 1°] C          after  [110 km/h > 130 km/h], [3°C > 1°C]
 */
export function withWholeFigures(matches: readonly Match[], sides: Sides): readonly Match[] {
  const { a, b, textA, textB } = sides;
  const out: Match[] = [];
  let torn = false;
  gapsOf(matches, sides).forEach(({ a0, a1, b0, b1 }, n) => {
    const run = matches[n];
    if (!run) return;
    const open = run.kept && a1 > a0 && b1 > b0 && isFigure(a, a1 - 1) && isFigure(b, b1 - 1);
    let unit = 0;
    if (open && run.a1 - run.a0 === run.b1 - run.b0)
      while (a1 + unit < run.a1 && isUnit(a, textA, a1 + unit) && isUnit(b, textB, b1 + unit)) unit++;
    if (unit === 0) {
      out.push(run);
      return;
    }
    torn = true;
    out.push({ ...run, a0: a1 - 1, a1: a1 + unit, b0: b1 - 1, b1: b1 + unit, kept: false });
    if (a1 + unit < run.a1) out.push({ ...run, a0: a1 + unit, b0: b1 + unit });
  });
  return torn ? out : matches;
}

const isFigure = (tokens: readonly Token[], at: number): boolean => hasFigure(tokens[at]!.key);

const DEGREE = /^°/u;

/** Whether a token stands right behind the one before it, as far as it is no degree, and is no mark of the sentence. */
function isUnit(tokens: readonly Token[], text: string, at: number): boolean {
  const { start, end, sentence } = tokens[at]!;
  const before = tokens[at - 1]!;
  const word = text.slice(start, end);
  return before.sentence === sentence && (before.end === start ? UNIT : DEGREE).test(word);
}
