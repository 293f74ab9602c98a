import { describe, expect, it } from 'vitest';
import { deedsOf } from '../../../../../src/engine/findings/roles/deeds';
import { readAs } from '../../../../support/alarms';

/** Deeds as `bank sued: yard, over loan`; a mark in front of those in the passive. */
function deeds(text: string): string[] {
  const tokens = readAs('a', text).tokens[0]!;
  const forms = (words: readonly number[]) => words.map((at) => tokens[at]!.form).join(' ');
  return deedsOf(tokens).map(({ verb, subject, passive, objects }) => {
    const behind = objects.map(({ marker, words }) => `${marker} ${forms(words)}`.trim()).join(', ');
    return `${passive ? '<' : ''}${forms([subject])} ${forms([verb])}: ${behind}`;
  });
}

describe('who does what to whom', () => {
  it.each([
    ['The bank sued the yard over the loan.', 'bank sued: yard, over loan'],
    ['The yard was sued by the bank.', '<yard sued: by bank'],
    ['The farmer shot by police was old.', '<farmer shot: by police'],
    ['The bank has not yet sued the yard.', 'bank sued: yard'],
    ['The bank, which sued the yard, is old.', 'bank sued: yard'],
    ['Rebels killed four soldiers near Arda.', 'rebels killed: soldiers'],
    ['The bank will fine Ana Petrak of Velm.', 'bank fine: ana petrak, of velm'],
    ['The bank lent the yard $3 million.', 'bank lent: yard'],
    ['Police hurt the men and women.', 'police hurt: men'],
    ['The bank sued Mr. Hale in Arda.', 'bank sued: mr hale'],
  ])('%s', (text, told) => expect(deeds(text)).toEqual([told]));

  it.each([
    ['between those who may change places', 'The bank met the yard.'],
    ['by a pronoun', 'She sued the yard.'],
    ['to nobody', 'The bank slept.'],
    ['behind a mark', 'For the bank, sued the yard.'],
    ['by what is no verb', 'The bank clerk near the yard.'],
  ])('is not told %s: %s', (_, text) => expect(deeds(text)).toEqual([]));
});
