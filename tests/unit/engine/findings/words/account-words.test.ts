import { expect, it } from 'vitest';
import { ACCOUNT, TOLD_OF } from '../../../../../src/engine/findings/words/account-words';
import { GIVES_SOURCE } from '../../../../../src/engine/findings/words/word-classes';
import { readAs } from '../../../../support/alarms';

it('makes a sentence one that may name a source', () => {
  for (const word of [...ACCOUNT, ...TOLD_OF])
    expect(readAs('a', `The ${word} was long.`).classes[0]! & GIVES_SOURCE).not.toBe(0);
  expect(readAs('a', 'The road was long.').classes[0]! & GIVES_SOURCE).toBe(0);
});
