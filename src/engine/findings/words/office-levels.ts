/** How large the land or body is that an office stands for. */
export type Level = 'world' | 'nation' | 'federation' | 'state' | 'region' | 'county' | 'city';

/** By the words that stand before an office: "state epidemiologist", "regional director". */
const WORDS: Readonly<Record<Level, readonly string[]>> = {
  world: ['international', 'global', 'worldwide'],
  nation: ['national', 'nationwide', 'nation', 'country'],
  federation: ['federal', 'us', 'u.s'],
  state: ['state', 'statewide', 'provincial', 'province'],
  region: ['regional', 'region', 'area'],
  county: ['county', 'countywide'],
  city: ['city', 'town', 'municipal', 'citywide', 'village'],
};
const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  Object.entries(WORDS).flatMap(([level, words]) => words.map((word) => [word, level as Level] as const)),
);

/**
 * Two of these may be one: a federation is a nation, what a nation calls a state may be itself, and a region may
 * be either.
 */
const MAY_BE_ONE: ReadonlySet<string> = new Set([
  'federation nation',
  'nation state',
  'region state',
  'county region',
  'city region',
]);
/** Courts of counties and cities are those of the state. */
const OF_COURTS: ReadonlySet<string> = new Set(['judge', 'justice', 'magistrate', 'prosecutor', 'attorney', 'district attorney', 'lawyer', 'counsel']); // prettier-ignore

/** The level that a word tells, in the form of `titleForm`. */
export function levelOf(word: string): Level | null {
  return LEVEL_OF.get(word) ?? null;
}

/** Whether an office of one level is another than the same office of the other. */
export function areOtherLevels(office: string, x: Level | null, y: Level | null): boolean {
  if (x === null || y === null || x === y || MAY_BE_ONE.has([x, y].sort().join(' '))) return false;
  return !OF_COURTS.has(office) || x === 'federation' || y === 'federation';
}
