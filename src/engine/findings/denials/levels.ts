import type { Token } from '../reading/tokens';
import type { View } from '../views/views';
import { NEGATES } from '../words/word-classes';

const ABOVE = /^above$/;
const BELOW = /^(?:below|under|beneath)$/;
/** Words from there to the thing it is measured by: "the level of the levee". */
const TO_THING = 5;
const BETWEEN = /^(?:the|an?|its|their|his|her|this|that|of|top|level|edge|brim|crest|surface|rim|height)$/;

/**
 * So many feet above a thing on one side and as many below it on the other: `two feet above the level of the levee` →
 * `two feet below the top of the levee`. Positions on both sides.
 */
export function turnedLevels({ a, b }: View): [number, number][] {
  // Each side tells of both, one day above and one below.
  if ([a, b].some((side) => [ABOVE, BELOW].every((way) => side.some(({ form }) => way.test(form)))))
    return [];
  return a.flatMap(({ form }, i): [number, number][] => {
    const above = ABOVE.test(form);
    if (!above && !BELOW.test(form)) return [];
    const measure = measureBefore(a, i);
    const thing = thingBehind(a, i);
    if (measure === '' || thing === '') return [];
    const j = b.findIndex(
      (token, k) =>
        (above ? BELOW : ABOVE).test(token.form) &&
        measureBefore(b, k) === measure &&
        thingBehind(b, k) === thing,
    );
    return j < 0 || b[j]!.quoted !== a[i]!.quoted ? [] : [[i, j]];
  });
}

/** The figure and its unit right before a position, where nothing denies them: "two feet above". */
function measureBefore(tokens: readonly Token[], at: number): string {
  const [denial, figure, unit] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (figure?.kind !== 'figure' || unit?.kind !== 'word') return '';
  return denial && (denial.classes & NEGATES) !== 0 ? '' : `${figure.key} ${unit.stem}`;
}

function thingBehind(tokens: readonly Token[], at: number): string {
  for (let k = at + 1; k <= at + TO_THING; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return '';
    if (!BETWEEN.test(token.form)) return token.stem;
  }
  return '';
}
