import * as v from 'valibot';
import { shellFacts, type ShellFacts } from './schemas';

/**
 * How Electron's main process tells the preload its facts: as a word of the page's process, since the preload
 * may not wait.
 */
const prefix = '--variorum-facts=';

export const factsArgument = (facts: ShellFacts): string =>
  prefix + encodeURIComponent(JSON.stringify(facts));

/** The facts among the words of a process. Throws when they are missing or damaged. */
export function readFactsArgument(argv: readonly string[]): ShellFacts {
  const given = argv.find((argument) => argument.startsWith(prefix));
  if (given === undefined) throw new Error('The window was opened without its facts.');
  return v.parse(shellFacts, JSON.parse(decodeURIComponent(given.slice(prefix.length))));
}
