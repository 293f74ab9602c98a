import * as v from 'valibot';
import * as s from './schemas';
import type { FileOutcome, MenuCommand, Shell } from './shell';

/**
 * What may be asked of a shell: every method of `Shell` that crosses to another process as it is, and what a
 * preload adds.
 */
type Calls = Pick<
  Shell,
  | 'initialFiles'
  | 'openDialog'
  | 'readPaths'
  | 'save'
  | 'chooseFolder'
  | 'openFolder'
  | 'readInFolder'
  | 'printToPdf'
  | 'recentFiles'
  | 'settings'
  | 'changeSettings'
  | 'watch'
  | 'setWindowState'
> & {
  /** A path that the preload found behind a dropped file; a page has no way to ask for this. */
  adopt(path: string): Promise<void>;
};
export type CallName = keyof Calls;
export type CallArgs<N extends CallName> = Parameters<Calls[N]>;
export type CallResult<N extends CallName> = Awaited<ReturnType<Calls[N]>>;

/** What a shell tells the page unasked. */
export interface EventPayloads {
  readonly fileChanged: string;
  readonly filesOpened: readonly FileOutcome[];
  readonly menuCommand: MenuCommand;
}
export type EventName = keyof EventPayloads;
export type EventPayload<N extends EventName> = EventPayloads[N];

/** What a shell does for each call; the way it travels is not its business. */
export type CallHandlers = {
  readonly [N in CallName]: (...args: CallArgs<N>) => Promise<CallResult<N>>;
};

type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** The one map of the calls: what goes in, as a tuple of arguments, and what comes out. */
const calls: {
  readonly [N in CallName]: {
    readonly args: SchemaOf<CallArgs<N>>;
    readonly result: SchemaOf<CallResult<N>>;
  };
} = {
  initialFiles: { args: v.strictTuple([]), result: s.fileOutcomes },
  openDialog: { args: v.strictTuple([s.fileFilters]), result: s.fileOutcomes },
  readPaths: { args: v.strictTuple([s.paths]), result: s.fileOutcomes },
  save: { args: v.strictTuple([s.saveRequest]), result: s.saveOutcome },
  chooseFolder: { args: v.strictTuple([]), result: s.folderOutcome },
  openFolder: { args: v.strictTuple([s.path]), result: s.folderOutcome },
  readInFolder: { args: v.strictTuple([s.path, s.pathInFolder]), result: s.fileOutcome },
  printToPdf: { args: v.strictTuple([s.html]), result: s.printOutcome },
  recentFiles: { args: v.strictTuple([]), result: s.recentFiles },
  settings: { args: v.strictTuple([]), result: s.settings },
  changeSettings: { args: v.strictTuple([s.settingsChange]), result: s.settings },
  watch: { args: v.strictTuple([s.paths]), result: nothing() },
  setWindowState: { args: v.strictTuple([s.windowState]), result: nothing() },
  adopt: { args: v.strictTuple([s.path]), result: nothing() },
};

/** The one map of the events. */
const events: { readonly [N in EventName]: SchemaOf<EventPayloads[N]> } = {
  fileChanged: s.path,
  filesOpened: s.fileOutcomes,
  menuCommand: s.menuCommand,
};

/** No result. JSON has no `undefined`, so that a wire made of it carries `null`. */
function nothing(): SchemaOf<undefined> {
  return v.pipe(
    v.nullish(v.undefined()),
    v.transform(() => undefined),
  );
}

export const callNames = Object.keys(calls) as readonly CallName[];
export const eventNames = Object.keys(events) as readonly EventName[];

/** The name a call or an event has on Electron's wire. */
export const channelOf = (name: CallName | EventName): string => `variorum:${name}`;

/** Arguments as they must be, or a thrown `ValiError`. */
export function parseArgs<N extends CallName>(name: N, args: unknown): CallArgs<N> {
  return v.parse<SchemaOf<CallArgs<N>>>(calls[name].args, args);
}

/** A result as it must be, or a thrown `ValiError`. */
export function parseResult<N extends CallName>(name: N, result: unknown): CallResult<N> {
  return v.parse<SchemaOf<CallResult<N>>>(calls[name].result, result);
}

/** An event's payload as it must be, or a thrown `ValiError`. */
export function parseEvent<N extends EventName>(name: N, payload: unknown): EventPayload<N> {
  return v.parse<SchemaOf<EventPayload<N>>>(events[name], payload);
}
