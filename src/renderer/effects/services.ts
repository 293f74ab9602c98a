import { createContext, useContext } from 'react';
import type { Shell } from '../../contract/shell';
import type { WorkClient } from '../worker/client';
import type { SearchClient } from '../worker/search-client';
import type { KeptFiles } from './kept-files';

/** What effects need of the world. Handed down, so that a window can be opened over any shell. */
export interface Services {
  readonly shell: Shell;
  readonly work: WorkClient;
  readonly search: SearchClient;
  readonly files: KeptFiles;
}

const Context = createContext<Services | null>(null);
export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('No services: the window was not started by main.tsx');
  return services;
}
