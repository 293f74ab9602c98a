import { mayCount } from '../../text/numbers/numbers';
import { isFunctionWord } from '../../text/words/function-words';
import type { Reading } from '../reading/reading';
import { areSourcesByTrade } from './source-kinds';
import type { Speaker } from './sources';

/**
 * A speaker as a message calls him within a sentence: `the Crown`, `two officials`, though a capital was due
 * where he stands.
 */
export function calledWithin({ version: { text } }: Reading, speaker: Speaker): string {
  const { start, label, parts } = speaker;
  if (!text.startsWith(label, start)) return parts.length > 0 ? label : uncapitalised(label);
  if (parts.length > 0)
    return /(?:^|\s)the\s+$/iu.test(text.slice(Math.max(0, start - ARTICLE), start)) ? `the ${label}` : label;
  return uncapitalised(label);
}

/** Characters in front of a name that an article and a blank take. */
const ARTICLE = 5;

/** Small where only the start of a sentence gave it a capital: "The company", "Two officials", "Police". */
function uncapitalised(label: string): string {
  const first = /^\p{L}+/u.exec(label)?.[0].toLowerCase() ?? '';
  if (!isFunctionWord(first) && !mayCount(first) && !areSourcesByTrade(first)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
