import type { Finding } from '../../model';
import { foreignTitleFindings } from './foreign-titles';
import { agree, areApart } from './office-ladders';
import { areOpposed } from './opposite-sides';
import { areNamesakes, areOnePerson } from '../names/same-person';
import type { Reading } from '../reading/reading';
import type { Title } from './title-places';
import { excerpt } from '../views/views';
import { rangeOf } from '../reading/common';

/** Heads of bodies: which word a desk takes for them tells little. */
const HEADS = new Set([
  'director',
  'leader',
  'president',
  'chairman',
  'manager',
  'executive',
  'chief executive',
  'managing director',
  'officer',
  'general',
]);
/** What a body has besides: a leader may be any of them, and what somebody is by trade is no post. */
const POSTS: ReadonlySet<string> = new Set(['owner', 'founder', 'treasurer', 'secretary', 'secretary general', 'editor', 'coach', 'captain', 'curator', 'conductor', 'producer', 'partner', 'teacher', 'headteacher', 'dean', 'warden', 'auditor', 'controller', 'registrar', 'chaplain', 'engineer', 'surgeon', 'spokesperson']); // prettier-ignore
/** What whoever speaks for a body is director of. */
const SPEAKING = /^(?:commun|press|media|public|spok)/;
/** Confidence that an office became another that its holder has not in the source. */
const OTHER_OFFICE = 0.6;
/** The same where the rank changed; whoever is out of office may have been given it by courtesy. */
const [OTHER_RANK, COURTESY] = [0.85, 0.7];

/** `ofFrom` and `ofTo` are the titles of the two, in English. */
export function titleFindings(
  from: Reading,
  to: Reading,
  ofFrom: readonly Title[],
  ofTo: readonly Title[],
): Finding[] {
  if (!from.english || !to.english) return foreignTitleFindings(from, to);
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const title of ofTo) {
    if (title.aside) continue;
    const held = ofFrom.filter((other) => areHeldByOne(other, title));
    if (held.length === 0 || held.some((other) => agree(other, title))) continue;
    const known = held.filter(({ aside }) => !aside);
    // "the president, Captain Roe", "the treasurer, Captain Roe": what she is on both sides became nothing else.
    const gone = known.filter((other) => !isHeld(other, ofTo));
    const sure = gone.length > 0 ? gone : known;
    const other = changedFrom(sure, title);
    const key = `${surname(title)} ${title.office}`;
    if (!other || seen.has(key)) continue;
    if (isKept(other, title, ofTo)) continue;
    seen.add(key);
    found.push(finding(other, title, from, to));
  }
  return found;
}

function finding(other: Title, title: Title, from: Reading, to: Reading): Finding {
  const [was, is] = [excerpt(from.version.text, other), excerpt(to.version.text, title)];
  const name = title.holder.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
  const courtesy = other.ranks.includes('former') ? COURTESY : OTHER_RANK;
  return {
    type: 'title-changed',
    a: rangeOf(other),
    b: rangeOf(title),
    confidence: other.office === title.office ? courtesy : OTHER_OFFICE,
    message: `The title of ${name} changed: “${was}” became “${is}”.`,
  };
}

function areHeldByOne(a: Title, b: Title): boolean {
  return surname(a) === surname(b) && areOnePerson(a.holder, b.holder) && !areNamesakes(a.holder, b.holder);
}

function surname(title: Title): string {
  return title.holder.at(-1) ?? '';
}

/**
 * Both texts have the first: another office is one that he has as well, and whoever is out of office may be
 * called by it.
 */
function isKept(other: Title, title: Title, ofTo: readonly Title[]): boolean {
  if (other.office === title.office && !other.ranks.includes('former')) return false;
  return isHeld(other, ofTo);
}

function isHeld(office: Title, titles: readonly Title[]): boolean {
  return titles.some((also) => areHeldByOne(also, office) && agree(also, office));
}

/** Of the offices that somebody has in the source, the one that became this one. */
function changedFrom(held: readonly Title[], title: Title): Title | undefined {
  return (
    held.find((other) => other.office === title.office) ??
    held.find((other) => areOpposed(other, title)) ??
    held.find((other) => isInsteadOf(other, title)) ??
    held.find((other) => held.length === 1 && (sameBody(other, title) || isPartOnly(other, title)))
  );
}

/** Forms of address of which one may be left for the other where it only tells what somebody is. */
const ADDRESSES: readonly (readonly string[])[] = [
  ['doctor', 'professor'],
  ['judge', 'recorder'],
];

/** Another office, which nobody holds besides. */
function isInsteadOf(a: Title, b: Title): boolean {
  const addresses = ADDRESSES.some((pair) => pair.includes(a.office) && pair.includes(b.office));
  return (
    (areApart(a, b) && (!addresses || (a.leads && b.leads))) ||
    replacesChair(a, b) ||
    isOfPartOnly(a, b) ||
    isOfPartOnly(b, a)
  );
}

/** "Regional secretary", "general secretary" of one union. */
function isOfPartOnly(part: Title, whole: Title): boolean {
  return whole.office === 'secretary general' && part.office === 'secretary' && part.level === 'region';
}

/** Stems of bodies that nobody heads who governs. */
const BOARDS = /^(?:commiss|committe|council|court)/;

/** Ministers head parties and clubs besides, but no commissions. */
function replacesChair(a: Title, b: Title): boolean {
  const [chair, other] = a.office === 'chairman' ? [a, b] : [b, a];
  return (
    chair.office === 'chairman' &&
    (other.office === 'minister' || other.office === 'governor') &&
    BOARDS.test(chair.body[0] ?? '')
  );
}

/** Another post in one body. */
function sameBody(a: Title, b: Title): boolean {
  if (a.office === b.office || (HEADS.has(a.office) && HEADS.has(b.office))) return false;
  if (!isPost(a) || !isPost(b) || (speaks(a) && speaks(b))) return false;
  return a.body.some((word) => b.body.includes(word));
}

/** The spokeswoman may be the director of communications. */
function speaks({ office, portfolios, body }: Title): boolean {
  return [office, ...portfolios, ...body].some((word) => SPEAKING.test(word));
}

function isPost({ office }: Title): boolean {
  return POSTS.has(office) || (HEADS.has(office) && office !== 'leader');
}

/** One heads a body, the other a part of what it does: "chief executive", "finance director". */
function isPartOnly(a: Title, b: Title): boolean {
  return (isTop(a) && isOfPart(b)) || (isTop(b) && isOfPart(a));
}

function isTop({ office }: Title): boolean {
  return office === 'chief executive';
}

function isOfPart({ office, portfolios }: Title): boolean {
  return HEADS.has(office) && portfolios.some((word) => word !== 'executive');
}
