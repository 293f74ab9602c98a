import type { Role } from '../../engine';
import { findDateline } from './dateline';
import { isByline, isCredit, isDateLine, isHeadline, isNameLine } from './lines';
import type { Stretch } from './paragraphs';

/** A story's head is over after so many paragraphs: headline, deck, byline, date, credit, and one to spare. */
const HEAD = 6;
/** Agencies sign in the last lines. */
const TAIL = 3;

/**
 * Finds title, byline, date, dateline and credit by their form and place. Careful rather than complete: a
 * paragraph that might be prose has no role. Roles are ranges over the text, which stays as it is.
 */
export function recognise(text: string, paragraphs: readonly Stretch[]): Role[] {
  const roles: Role[] = [];
  const wordsOf = (stretch: Stretch) => text.slice(stretch.start, stretch.end);
  const range = ({ start, end }: Stretch) => ({ start, end });

  const headline = paragraphs.find((one) => one.kind === 'headline');
  const first = paragraphs[0];
  if (headline) roles.push({ ...range(headline), role: 'title' });
  else if (
    first &&
    paragraphs.length > 1 &&
    isHeadline(wordsOf(first)) &&
    !isDateline(first) &&
    (first.kind === undefined || (first.kind === 'body' && byFollows()))
  ) {
    roles.push({ ...range(first), role: 'title' });
  }

  /** Formats that know headlines may still hold one that was only made to look like one. */
  function byFollows(): boolean {
    const second = paragraphs[1];
    return second !== undefined && (second.kind === 'byline' || isByline(wordsOf(second)));
  }

  /** A dateline on a line of its own; a place alone before a colon may be a headline's first word. */
  function isDateline(stretch: Stretch): boolean {
    return findDateline(text, stretch)?.some(({ role }) => role !== 'dateline') ?? false;
  }

  let looked = 0;
  for (const paragraph of paragraphs.slice(0, HEAD)) {
    looked += 1;
    if (roles.some((one) => one.role === 'title' && one.start === paragraph.start)) continue;
    const words = wordsOf(paragraph);
    if (paragraph.kind === 'byline' || isByline(words)) roles.push({ ...range(paragraph), role: 'byline' });
    else if (isDateLine(words)) roles.push({ ...range(paragraph), role: 'date' });
    else if (isCredit(words)) roles.push({ ...range(paragraph), role: 'credit' });
    else if (isNameLine(words) && [looked - 2, looked].some(isDateAt)) {
      roles.push({ ...range(paragraph), role: 'byline' });
    } else {
      const dateline = findDateline(text, paragraph);
      if (!dateline) continue;
      roles.push(...dateline);
      break;
    }
  }
  function isDateAt(at: number): boolean {
    const beside = paragraphs[at];
    return beside !== undefined && isDateLine(wordsOf(beside));
  }

  for (const paragraph of paragraphs.slice(Math.max(looked, paragraphs.length - TAIL))) {
    if (isCredit(wordsOf(paragraph))) roles.push({ ...range(paragraph), role: 'credit' });
  }
  return roles;
}
