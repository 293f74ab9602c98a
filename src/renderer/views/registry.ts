import type { ComponentType } from 'react';
import type { ViewName } from '../state/model';

/** A view of the whole, with its tab. `load` keeps a view out of the first script until it is opened. */
export interface ViewEntry {
  readonly name: ViewName;
  readonly title: string;
  /** Left out for the collation, which the window always has. */
  readonly load?: () => Promise<{ readonly default: ComponentType }>;
}

/** The views in the order of their tabs. */
export const VIEWS: readonly ViewEntry[] = [
  { name: 'collation', title: 'Collation' },
  {
    name: 'source',
    title: 'Source',
    load: async () => ({ default: (await import('./source/SourceView')).SourceView }),
  },
  {
    name: 'findings',
    title: 'Findings',
    load: async () => ({ default: (await import('./findings/FindingsView')).FindingsView }),
  },
  {
    name: 'overview',
    title: 'Overview',
    load: async () => ({ default: (await import('./overview/OverviewView')).OverviewView }),
  },
  {
    name: 'linear',
    title: 'In words',
    load: async () => ({ default: (await import('./linear/LinearView')).LinearView }),
  },
];
