import { countPair, sumCounts, type Counts } from '../../account/counts';
import { changesOf, shownChanges, type Change } from './changes';
import { editionOf, type Edition } from './edition';
import { itemsOf, unchangedRows, type Item } from './items';
import { siglum } from '../../account/siglum';
import type { Mark } from '../../account/marks';
import type { State } from './model';
import { useStore } from './store';
import { asTheyCome } from './bare';
import { comparable } from './versions';
import type { Collation, Version, VersionId } from '../../engine';

/** Remembers the last result for the last arguments; what is derived is asked for by many views and changes seldom. */
function last<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let known: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!known || known.args.length !== args.length || known.args.some((arg, index) => arg !== args[index]))
      known = { args, result: make(...args) };
    return known.result;
  };
}

const edition = last((collation: Collation): Edition => editionOf(collation));
const changes = last((one: Edition): readonly Change[] => changesOf(one));
const shown = last((all: readonly Change[], hidden: readonly Mark[]) => shownChanges(all, hidden));
/** What the legend counts, over all versions against the base. */
const counts = last(({ base, sides }: Edition): Counts =>
  sumCounts(sides.map(({ pair, version }) => countPair(pair, base, version))),
);
const unchanged = last((one: Edition) => unchangedRows(one));
const items = last((rows: readonly boolean[], fold: boolean, opened: readonly string[]) =>
  itemsOf(rows, fold, opened),
);

const NO_CHANGES: readonly Change[] = [];
const NO_ITEMS: readonly Item[] = [];

const waiting = last((base: VersionId, ...versions: readonly Version[]) => asTheyCome(versions, base));

/** What is shown: the collation; before there is one, the texts as they come. */
export function editionIn(state: State): Edition | null {
  if (state.collation) return edition(state.collation);
  const versions = comparable(state);
  return state.base !== null && versions.length > 0 ? edition(waiting(state.base, ...versions)) : null;
}

/** The letter of a version; empty for a file that is none, or not yet. */
export function letterIn(state: Pick<State, 'entries'>, id: VersionId): string {
  const place = comparable(state).findIndex((version) => version.id === id);
  return place < 0 ? '' : siglum(place);
}

/** Whether marks are still to come. */
export const isPartial = (state: State): boolean =>
  state.partial || (state.collation === null && comparable(state).length > 1);

export function changesIn(state: State): readonly Change[] {
  const one = isPartial(state) ? null : editionIn(state);
  return one ? shown(changes(one), state.hidden) : NO_CHANGES;
}

function countsIn(state: State): Counts | null {
  const one = isPartial(state) ? null : editionIn(state);
  return one ? counts(one) : null;
}

export function itemsIn(state: State): readonly Item[] {
  const one = editionIn(state);
  return one ? items(unchanged(one), state.fold, state.opened) : NO_ITEMS;
}

export const usePartial = (): boolean => useStore(isPartial);
export const useEdition = (): Edition | null => useStore(editionIn);
export const useChanges = (): readonly Change[] => useStore(changesIn);
export const useCounts = (): Counts | null => useStore(countsIn);
export const useItems = (): readonly Item[] => useStore(itemsIn);
