import { describe, expect, it } from 'vitest';
import { PRIVATIVE } from '../../../../../src/engine/findings/words/privative-words';

describe('words that tell of an end or a lack', () => {
  it.each([
    'abolished',
    'closure',
    'homeless',
    'secret',
    'secretly',
    'secrecy',
    'severed',
    'resigned',
    'vetoed',
  ])('are known: %s', (word) => expect(PRIVATIVE.test(word)).toBe(true));

  it.each([
    'secretary',
    'secretariat',
    'severe',
    'severely',
    'several',
    'nevertheless',
    'nonetheless',
    'regardless',
    'unless',
    'opened',
    '',
  ])('are not what only begins or ends like them: "%s"', (word) => expect(PRIVATIVE.test(word)).toBe(false));
});
