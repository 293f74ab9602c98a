export type * from './shell';
export * from './channels';
export * from './defaults';
export * from './emitter';
export * from './errors';
export * from './policy';
export * as schemas from './schemas';
export type { ShellFacts } from './schemas';
export * from './wire';
