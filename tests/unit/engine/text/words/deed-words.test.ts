import { describe, expect, it } from 'vitest';
import { isDeed, mayBeDeed } from '../../../../../src/engine/text/words/deed-words';

describe('isDeed', () => {
  it.each(['sued', 'beat', 'took', 'hired', 'blamed', 'bought', 'chased', 'overtook'])(
    'holds for %s',
    (form) => expect(isDeed(form)).toBe(true),
  );

  it.each(['bank', 'of', 'red', 'bed', 'seed', 'was', 'has', 'sues', '', '“', '1900', 'éd'])(
    'does not hold for “%s”',
    (form) => expect(isDeed(form)).toBe(false),
  );
});

describe('mayBeDeed', () => {
  it.each(['sues', 'banks', 'beats', 'watches'])('holds for %s', (form) =>
    expect(mayBeDeed(form)).toBe(true),
  );

  it.each(['sue', 'bank', 'boss', 'is', 'was', 'has', "bank's", '', 's', '1990s'])(
    'does not hold for “%s”',
    (form) => expect(mayBeDeed(form)).toBe(false),
  );
});
