import { describe, expect, it } from 'vitest';
import { sourceBehind } from '../../../../../src/engine/findings/speakers/source-behind';
import { readAs } from '../../../../support/alarms';
import { placeOf } from '../../../../support/viewed';

/** Who stands behind the verb of a sentence, as the text has it. */
const behind = (verb: string, sentence: string, reports = true): string | undefined => {
  const reading = readAs('a', sentence);
  const all = reading.tokens.flat();
  const plain = all.filter(({ quoted }) => !quoted);
  const said = { text: reading.version.text, plain, all, names: reading.names.flat() };
  return sourceBehind(said, placeOf(plain, verb), reports)?.speaker.label;
};

describe('the source behind a verb of saying', () => {
  it.each([
    ['said', '"The bridge is safe," said Ada Lorne.', 'Ada Lorne'],
    ['said', 'The bridge is safe, said Ada Lorne.', 'Ada Lorne'],
  ])('%s: %s', (verb, sentence, speaker) => {
    expect(behind(verb, sentence)).toContain(speaker);
  });

  it.each([
    ['whose words follow', 'said', 'Ada Lorne said Otto Krall built the bridge.'],
    ['who was told', 'told', 'Okoro, defending, told the jury nothing.'],
    ['whose client is spoken of', 'said', 'His lawyer, Hannah Weiss, said her client was ill.'],
    ['a clause', 'said', 'Sara Lind, prosecuting, said the men had planned it.'],
  ])('is not %s', (_, verb, sentence) => {
    expect(behind(verb, sentence)).toBeUndefined();
  });

  it('is asked for only where the verb reports, or a quotation stands before it', () => {
    expect(behind('ran', 'The bridge is safe, ran Ada Lorne.', false)).toBeUndefined();
  });
});
