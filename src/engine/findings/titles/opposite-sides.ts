import type { Office } from './offices';

/** Who speaks for one side in court, and by what the side is told. */
const ADVOCATES: ReadonlySet<string> = new Set(['lawyer', 'attorney', 'barrister', 'solicitor', 'counsel']);
const PROSECUTORS: ReadonlySet<string> = new Set(['prosecutor', 'district attorney', 'prosecutor general']);
const FOR_DEFENCE = /^defen[cs]e?$/;
const FOR_PROSECUTION = /^prosecut/;

/** Offices that members of a government hold, and those who stand opposite them. */
const CABINET: ReadonlySet<string> = new Set(['minister', 'secretary', 'chancellor']);
const SHADOW = 'shadow';

interface Side extends Office {
  /** Stems of what stands behind the office: "counsel for the defence". */
  readonly body?: readonly string[];
}

/** Two who sit opposite each other: in court, or one in the government and the other in its shadow. */
export function areOpposed(a: Side, b: Side): boolean {
  const [was, is] = [sideInCourt(a), sideInCourt(b)];
  return (was !== null && is !== null && was !== is) || isShadowOf(a, b) || isShadowOf(b, a);
}

function sideInCourt({ office, portfolios, body = [] }: Side): 'defence' | 'prosecution' | null {
  if (PROSECUTORS.has(office)) return 'prosecution';
  if (!ADVOCATES.has(office)) return null;
  const about = [...portfolios, body[0] ?? ''];
  if (about.some((word) => FOR_PROSECUTION.test(word))) return 'prosecution';
  return about.some((word) => FOR_DEFENCE.test(word)) ? 'defence' : null;
}

/** "Shadow transport secretary", "transport minister": which word a country has for the office tells little. */
function isShadowOf(a: Office, b: Office): boolean {
  if (!a.ranks.includes(SHADOW) || b.ranks.length > 0 || !CABINET.has(a.office) || !CABINET.has(b.office))
    return false;
  return a.office === b.office || a.portfolios.some((word) => b.portfolios.includes(word));
}
