import type { Agreement } from '../../model';
import { INITIALS_GRADE } from '../compare/acronyms';
import type { Comparison, Counterparts } from '../compare/counterparts';
import { isSame } from '../compare/match-kinds';
import type { Profile } from '../terms/sentence';
import { type ShownFigure, isShownFigure, shownFigures } from './shown-figures';
import { namedTerms } from './shown-names';
import { FIGURE } from '../terms/signs';

/** A side of a link as it is shown. */
export interface Told {
  readonly profile: Profile;
  readonly text: string;
  readonly language: string;
}

/** What counts as a name or a figure here is what a reader would call one; what is measured goes by other signs. */
export function namesOf(a: Told, b: Told, comparison: Comparison): Agreement {
  const [ofA, ofB] = [namedBy(a), namedBy(b)];
  if (!ofA && !ofB) return { both: [], onlyA: [], onlyB: [] };
  const both: string[] = [];
  const onlyA = looseNames(a, b, comparison.a, ofA, ofB, both);
  const onlyB = looseNames(b, a, comparison.b, ofB, ofA, null);
  return { both, ...withoutBoth(both, onlyA, onlyB) };
}

/** What one side alone says once more is none of its own. */
function withoutBoth(
  both: readonly string[],
  onlyA: readonly string[],
  onlyB: readonly string[],
): Pick<Agreement, 'onlyA' | 'onlyB'> {
  const known = new Set(both.map((value) => value.toLowerCase()));
  const isNew = (value: string): boolean => !known.has(value.toLowerCase());
  return { onlyA: onlyA.filter(isNew), onlyB: onlyB.filter(isNew) };
}

function namedBy({ profile, text, language }: Told): readonly boolean[] | null {
  return profile.terms.some(({ upper }) => upper) ? namedTerms(profile, text, language) : null;
}

/** A word whose like on the other side has a small letter is no name, one whose like is a name there is one here. */
function looseNames(
  { profile, text }: Told,
  other: Told,
  found: Counterparts,
  own: readonly boolean[] | null,
  others: readonly boolean[] | null,
  matched: string[] | null,
): string[] {
  const loose: string[] = [];
  profile.terms.forEach(({ upper }, at) => {
    const like = isSame(found.by[at] as number) ? (found.at[at] as number) : -1;
    const isName = like >= 0 ? other.profile.terms[like]!.upper && upper && (own?.[at] || others?.[like]) : own?.[at];
    if (!isName) return;
    // The words of a name that stands there as its acronym are there.
    const there = like >= 0 || (found.grade[at] as number) >= INITIALS_GRADE;
    add(there ? matched : loose, text.slice(profile.starts[at], profile.ends[at]));
  });
  return loose;
} // prettier-ignore

/** The figures that two sentences share and that either has alone, as their texts have them. */
export function figuresOf(a: Told, b: Told, comparison: Comparison): Agreement {
  const both: string[] = [];
  const ofA = looseFigures(a, b, comparison.a, both);
  const ofB = looseFigures(b, a, comparison.b, null);
  const equal = ofA.length > 0 && ofB.length > 0 ? equalFigures(ofA, ofB, both) : null;
  const rest = (figures: readonly ShownFigure[]): string[] => [
    ...new Set(figures.filter((one) => !equal?.has(one)).map(({ text }) => text)),
  ];
  return { both, ...withoutBoth(both, rest(ofA), rest(ofB)) };
}

/**
 * The figures of two sides that come to the same, one for one; a range against its two ends. The names of
 * these go to `both`.
 */
function equalFigures(
  ofA: readonly ShownFigure[],
  ofB: readonly ShownFigure[],
  both: string[],
): ReadonlySet<ShownFigure> {
  const equal = new Set<ShownFigure>();
  for (const [ranges, singles] of [
    [ofA, ofB],
    [ofB, ofA],
  ] as const)
    for (const range of ranges) {
      const ends = range.ends?.map((end) => singles.find(({ value }) => value === end)) ?? [];
      const [low, high] = ends;
      if (!low || !high || equal.has(low) || equal.has(high)) continue;
      add(both, range.text);
      for (const one of [range, low, high]) equal.add(one);
    }
  for (const figure of ofA) {
    const like = equal.has(figure)
      ? undefined
      : ofB.find((one) => !equal.has(one) && one.amount === figure.amount);
    if (!like) continue;
    add(both, figure.text);
    equal.add(figure).add(like);
  }
  return equal;
}

/** A figure whose like on the other side is shown is shown here. */
function looseFigures(own: Told, other: Told, found: Counterparts, matched: string[] | null): ShownFigure[] {
  const { signs, starts, ends } = own.profile;
  const isShown = ({ profile, text, language }: Told, at: number): boolean =>
    isShownFigure(profile, at, text, language);
  const places: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    if (!((signs[at] as number) & FIGURE)) continue;
    const like = isSame(found.by[at] as number) ? (found.at[at] as number) : -1;
    if (!isShown(own, at) && (like < 0 || !isShown(other, like))) continue;
    if (like < 0) places.push(at);
    else add(matched, own.text.slice(starts[at], ends[at]));
  }
  return places.length === 0 ? [] : shownFigures(own.profile, own.text, places);
}

function add(list: string[] | null, value: string): void {
  if (list && !list.includes(value)) list.push(value);
}
