import type { Shell } from '../../../src/contract';

export interface RigOptions {
  readonly files?: readonly string[];
  /** The folder of settings and recent files; the same one again is the next run of the same user. */
  readonly dataFolder: string;
}

/** A running shell as its page sees it, and what happens around it. */
export interface Rig {
  readonly shell: Shell;
  /** The title that the user sees. */
  title(): string;
  /** A second start of the program that names files. */
  startAgain(files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export type StartRig = (options: RigOptions) => Promise<Rig>;
