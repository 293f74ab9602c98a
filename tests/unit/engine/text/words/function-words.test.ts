import { describe, expect, it } from 'vitest';
import { isFunctionWord, isNegation } from '../../../../../src/engine/text/words/function-words';

describe('isFunctionWord', () => {
  it.each(['the', 'of', 'and', 'was', 'said', 'it', "didn't"])('holds for %s', (form) =>
    expect(isFunctionWord(form)).toBe(true),
  );

  it.each(['bridge', 'The', '', '.', '7', 'constructor', 'ofer'])('does not hold for “%s”', (form) =>
    expect(isFunctionWord(form)).toBe(false),
  );
});

describe('isNegation', () => {
  it.each(['not', 'no', 'never', 'cannot', "won't", 'without', 'nicht', 'jamais', 'не', 'ليس', '没有'])(
    'holds for %s',
    (form) => expect(isNegation(form)).toBe(true),
  );

  it.each(['note', 'know', 'nor-easter', 'want', "n't", "aunt's", 'nowhereland', 'notне', '', 'kno'])(
    'does not hold for “%s”',
    (form) => expect(isNegation(form)).toBe(false),
  );
});
