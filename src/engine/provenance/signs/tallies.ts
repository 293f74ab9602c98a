import type { Link } from '../../model';
import type { Reading } from '../../reading/reading';
import { readsAsEnglish } from '../../text/language';
import { addOwn, type Own } from './changed-words';
import { roundedIn } from './rounded';
import { addSpeech, type Speech } from './speech';
import { addTrims } from './trims';

/** Links less sure than this may not tell the same. */
const SURE = 0.85;

/** What is counted over the links whose words changed, of `a` and of `b`. */
export interface Tallies {
  readonly speech: readonly [Speech, Speech];
  /** Words that were cut with nothing in their place. */
  readonly trimmed: [number, number];
  /** Links in which it has the number and the other only its size. */
  readonly rounded: [number, number];
  /** Words of its own; none are counted where a text is not English. */
  readonly own: readonly [Own, Own];
}

/** Counts over these links, those between two texts that are edited or paraphrased. */
export function talliesOf(changed: readonly Link[], a: Reading, b: Reading): Tallies {
  const tallies: Tallies = {
    speech: [
      { words: 0, reported: 0, retold: 0 },
      { words: 0, reported: 0, retold: 0 },
    ],
    trimmed: [0, 0],
    rounded: [0, 0],
    own: [
      { words: 0, letters: 0, sayings: 0 },
      { words: 0, letters: 0, sayings: 0 },
    ],
  };
  const { speech, trimmed, rounded, own } = tallies;
  const english = [a, b].every(({ version }) => readsAsEnglish(version.language));
  for (const link of changed) {
    const x = { tokens: a.tokensOf(link.a), quotations: a.quotations() };
    const y = { tokens: b.tokensOf(link.b), quotations: b.quotations() };
    const freely = link.relation === 'paraphrased' && link.score >= SURE;
    addSpeech(speech[0], x, y, freely);
    addSpeech(speech[1], y, x, freely);
    const exact = roundedIn(link, a, b);
    if (exact !== 0) rounded[exact > 0 ? 0 : 1]++;
    if (link.relation === 'edited') addTrims(trimmed, link.edits.words, x.tokens, y.tokens);
    if (!english) continue;
    addOwn(own[0], x.tokens, y.tokens);
    addOwn(own[1], y.tokens, x.tokens);
  }
  return tallies;
}
