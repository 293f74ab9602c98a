import { describe, expect, it } from 'vitest';
import { handedOn, targetsOf } from '../../../../../src/engine/findings/denials/denial-targets';
import { readAs } from '../../../../support/alarms';

/** What each denying word of a sentence denies: `not > agree`. */
function denied(sentence: string): string[] {
  const tokens = readAs('a', sentence).tokens.flat();
  return tokens.flatMap(({ form }, at) => {
    const targets = targetsOf(tokens, at).map((k) => tokens[k]!.form);
    return targets.length > 0 ? [`${form} > ${targets.join(' ')}`] : [];
  });
}

describe('what a word denies', () => {
  it.each([
    ['the verb behind it', 'The board did not agree to the sale.', 'not > agree'],
    ['what is said of something, and of what', 'No charges have been brought.', 'no > brought charges'],
    ['what nobody is or does', 'Nobody in the village was warned.', 'nobody > warned'],
    ['what somebody denied', 'The clerk denied that the ledger had been burned.', 'denied > burned'],
    ['what was ruled out, not its number', 'The bank ruled out a second loan.', 'ruled > loan'],
    ['what was planned', 'The council dropped its plan to sell the pool.', 'dropped > sell'],
    ['what is yet to come', 'The ferry is yet to sail.', 'yet > sail'],
  ])('%s: %s', (_, sentence, pair) => {
    expect(denied(sentence)).toEqual([pair]);
  });

  it.each([
    'Not only the mill burned down.',
    'If not today, the train leaves tomorrow.',
    'Train No 4 left the station.',
    "Didn't the mill burn down?",
  ])('is nothing in “%s”', (sentence) => {
    expect(denied(sentence)).toEqual([]);
  });
});

describe('a denied word hands its denial on', () => {
  it.each([
    ['able', 'The crew was able to leave the harbour.', ['leave']],
    ['brought', 'Charges were brought against the miller.', ['charges']],
    ['sign', 'There was a sign of a struggle.', ['struggle']],
    ['burned', 'The mill burned in March.', []],
  ])('%s: %s', (word, sentence, next) => {
    const tokens = readAs('a', sentence).tokens.flat();
    const at = tokens.findIndex(({ form }) => form === word);
    expect(handedOn(tokens, at).map((k) => tokens[k]!.form)).toEqual(next);
  });
});
