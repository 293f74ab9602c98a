import { describe, expect, it } from 'vitest';
import {
  foreignAttributions,
  isAccording,
} from '../../../../../src/engine/findings/speakers/foreign-speakers';
import { wordListsOf } from '../../../../../src/engine/findings/words/languages';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { inSentences } from '../../../../support/laid-out';

const read = (language: string, text: string) => readVersion(inSentences('a', [text], language));

/** The clauses that name a source, and whom. */
function sources(language: string, text: string): [clause: string, speaker: string | null][] {
  return foreignAttributions(read(language, text)).map(({ start, end, at, speaker }) => {
    expect(at).toBeGreaterThanOrEqual(start);
    if (speaker) expect(text.slice(speaker.start, speaker.end).toLowerCase()).toBe(speaker.parts.join(' '));
    return [text.slice(start, end), speaker?.label ?? null];
  });
}

describe('who says so', () => {
  it.each([
    ['de', 'Die Brücke sei sicher, sagte Karl Ebner.', 'sagte Karl Ebner', 'Karl Ebner'],
    ['de', 'Karl Ebner sagte, die Brücke sei sicher.', 'Karl Ebner sagte', 'Karl Ebner'],
    ['de', 'Laut Karl Ebner ist die Brücke sicher.', 'Laut Karl Ebner', 'Karl Ebner'],
    ['de', 'Nach Angaben von Karl Ebner ist sie sicher.', 'Nach Angaben von Karl Ebner', 'Karl Ebner'],
    ['fr', 'Le pont est sûr, a déclaré Luc Morel.', 'déclaré Luc Morel', 'Luc Morel'],
    ['fr', 'Selon Luc Morel, le pont est sûr.', 'Selon Luc Morel', 'Luc Morel'],
    ['es', 'El puente es seguro, según Ana Prado.', 'según Ana Prado', 'Ana Prado'],
    ['es', 'El puente es seguro, dijo la ministra Ana Prado.', 'dijo la ministra Ana Prado', 'Ana Prado'],
    ['es', 'De acuerdo con Ana Prado, es seguro.', 'De acuerdo con Ana Prado', 'Ana Prado'],
    ['de', 'Er sagte, sie sei sicher.', 'sagte', null],
    ['fr', 'Le pont est sûr, a-t-il dit hier.', 'dit', null],
    ['de', 'Die Brücke sei sicher, sagte am Montag bei einem Besuch Karl Ebner.', 'sagte', null],
  ])('%s: %s', (language, text, clause, speaker) => {
    expect(sources(language, text)).toEqual([[clause, speaker]]);
  });

  it('is the nearer of two beside the verb', () => {
    expect(sources('de', 'Anna Roth geht, Karl Ebner sagte Luis Brandt ab.')).toEqual([['Karl Ebner sagte', 'Karl Ebner']]); // prettier-ignore
  });

  it.each([
    ['de', '„Karl Ebner sagte es“, steht dort.'],
    ['de', 'Die Brücke ist sicher.'],
    ['it', 'Il ponte è sicuro, ha detto Luca Rossi.'],
    ['en', 'The bridge is safe, Karl Ebner said.'],
    ['de', ''],
  ])('is not told (%s): %s', (language, text) => expect(sources(language, text)).toEqual([]));
});

it('knows expressions of one word and of two', () => {
  const lists = wordListsOf('de')!;
  const at = (text: string) => isAccording(read('de', text).tokens[0] ?? [], 0, lists);
  expect([at('laut Plan'), at('nach Angaben'), at('nach Hause'), at('')]).toEqual([1, 2, 0, 0]);
});
