import * as v from 'valibot';
import type { CallName } from './channels';
import * as s from './schemas';

/** The calls that the local page's server answers; the others a page can do by itself. */
export const pageCallNames = [
  'initialFiles',
  'readPaths',
  'save',
  'openFolder',
  'readInFolder',
  'printToPdf',
  'recentFiles',
  'settings',
  'changeSettings',
  'watch',
] as const satisfies readonly CallName[];
export type PageCallName = (typeof pageCallNames)[number];

/** How the local page's calls travel: one route a call, bytes beside the JSON as parts of a form. */
export const apiPath = '/api/';
export const routeOf = (name: PageCallName): string => `${apiPath}${name}`;
/** The facts that a page must know before it can ask anything. */
export const factsRoute = `${apiPath}facts`;
/** Server-sent events, one after the other, for as long as the page is open. */
export const eventsRoute = `${apiPath}events`;

/** What the stream of events carries: paths, never bytes; the page reads them as it reads any other. */
const pageEvents = { fileChanged: s.path, filesHanded: s.paths } as const;
export type PageEventName = keyof typeof pageEvents;
export type PageEventPayload<N extends PageEventName> = v.InferOutput<(typeof pageEvents)[N]>;

/** An event's payload as it must be, or a thrown `ValiError`. */
export function parsePageEvent<N extends PageEventName>(name: N, payload: unknown): PageEventPayload<N> {
  return v.parse<v.GenericSchema<unknown, PageEventPayload<N>>>(pageEvents[name], payload);
}

/** The key of the token in the fragment of the page's address. */
export const tokenKey = 'token';
