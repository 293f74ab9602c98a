import { areOtherLevels } from '../words/office-levels';
import type { Office } from './offices';

/** Offices in which the chief is another rank rather than the same one in other words. */
const CHIEFS = new Set(['constable', 'inspector', 'superintendent']);
/** Offices of one ladder: whoever holds one does not hold the next at the same time. */
const LADDERS: readonly (readonly string[])[] = [
  ['constable', 'sergeant', 'inspector', 'superintendent', 'commander', 'commissioner', 'police chief'],
  ['corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'brigadier', 'general'],
  ['lieutenant', 'captain', 'commodore', 'admiral'],
  ['lieutenant', 'commander', 'commodore', 'admiral'],
  ['magistrate', 'judge', 'justice'],
  ['magistrate', 'recorder', 'coroner'],
  // Whoever judges neither prosecutes nor pleads.
  ['judge', 'prosecutor', 'district attorney', 'attorney general', 'sheriff', 'coroner'],
  ['district attorney', 'attorney general', 'judge'],
  ['attorney general', 'solicitor general'],
  ['judge', 'recorder'],
  ['judge', 'lawyer'],
  ['judge', 'attorney'],
  ['magistrate', 'prosecutor'],
  ['magistrate', 'lawyer'],
  ['police chief', 'fire chief', 'sheriff', 'coroner', 'mayor', 'governor'],
  ['president', 'minister', 'governor', 'mayor', 'senator', 'representative', 'councillor', 'ambassador'],
  ['mayor', 'governor', 'senator', 'alderman', 'sheriff'],
  ['mayor', 'governor', 'senator', 'councillor', 'assemblyman'],
  ['auditor', 'treasurer', 'comptroller'],
  ['bishop', 'archbishop', 'cardinal', 'archdeacon', 'vicar'],
  ['bishop', 'mayor', 'governor', 'minister'],
  // What a firm, club or society has one of.
  ['chief executive', 'president', 'chairman', 'owner', 'founder', 'treasurer', 'spokesperson'],
  ['managing director', 'president', 'chairman', 'owner', 'founder', 'treasurer', 'spokesperson'],
  ['chairman', 'secretary', 'treasurer'],
  ['secretary general', 'chairman', 'president', 'treasurer'],
  ['mayor', 'spokesperson'],
  ['governor', 'spokesperson'],
  ['coach', 'captain', 'owner', 'referee'],
  ['goalkeeper', 'defender', 'midfielder', 'striker'],
  ['coach', 'goalkeeper'],
  ['coach', 'defender'],
  ['coach', 'midfielder'],
  ['coach', 'striker'],
  ['headteacher', 'teacher'],
  ['lecturer', 'professor'],
  ['doctor', 'professor'],
  ['doctor', 'midwife', 'paramedic', 'nurse'],
];
const RUNGS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [...new Set(LADDERS.flat())].map((office) => [office, LADDERS.filter((set) => set.includes(office))]),
);
/** Seats and portfolios that the deputy of somebody else may hold as well. */
const HELD_BESIDE = new Set(['minister', 'senator', 'representative', 'councillor']);

/** True where one person does not hold both at a time. */
export function areApart(a: Office, b: Office): boolean {
  if (a.office === b.office || isFormer(a) !== isFormer(b)) return false;
  if (!RUNGS.get(a.office)?.some((set) => set.includes(b.office))) return false;
  return !(isBeside(a, b) || isBeside(b, a));
}

function isFormer({ ranks }: Office): boolean {
  return ranks.includes('former');
}

/** "Deputy prime minister" and "minister of finance", "deputy mayor" and "councillor". */
function isBeside(deputy: Office, other: Office): boolean {
  if (!deputy.ranks.includes('deputy') || !HELD_BESIDE.has(other.office)) return false;
  return deputy.office !== 'minister' || (deputy.ranks.includes('prime') && !other.ranks.includes('prime'));
}

/** The same office in the same rank; what the office is about may be left out. */
export function agree(a: Office, b: Office): boolean {
  if (areNear(a, b)) return true;
  if (a.office !== b.office) return false;
  if (a.office === 'minister' && (isBeside(a, b) || isBeside(b, a))) return true;
  if (differ(a.ranks, b.ranks) || areOtherLevels(a.office, a.level, b.level)) return false;
  if (CHIEFS.has(a.office) && a.seniority.includes('chief') !== b.seniority.includes('chief')) return false;
  return overlap(a.seniority, b.seniority) && overlap(a.portfolios, b.portfolios);
}

/** Offices that are one and the same by two names, in one rank. */
const NEAR: readonly (readonly string[])[] = [
  ['chief executive', 'managing director'],
  ['coach', 'manager'],
  ['prosecutor', 'district attorney'],
  ['prosecutor', 'attorney general'],
  ['prosecutor', 'prosecutor general'],
  ['attorney general', 'prosecutor general'],
];

function areNear(a: Office, b: Office): boolean {
  return (
    a.office !== b.office &&
    NEAR.some((set) => set.includes(a.office) && set.includes(b.office)) &&
    !differ(a.ranks, b.ranks)
  );
}

function differ(x: readonly string[], y: readonly string[]): boolean {
  return x.some((word) => !y.includes(word)) || y.some((word) => !x.includes(word));
}

/** Either lacks what the other tells, or both tell the same. */
function overlap(x: readonly string[], y: readonly string[]): boolean {
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}
