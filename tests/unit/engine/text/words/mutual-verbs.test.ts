import { describe, expect, it } from 'vitest';
import { isMutual } from '../../../../../src/engine/text/words/mutual-verbs';

describe('isMutual', () => {
  it.each(['met', 'marries', 'wedded', 'fought', 'faces', 'drew', 'tied', 'agreed', 'became', 'included'])(
    'holds for %s',
    (form) => expect(isMutual(form)).toBe(true),
  );

  it.each(['sued', 'wednesday', 'facebook', 'drawer', 'meanwhile', 'passport', 'knowledge'])(
    'does not hold for %s',
    (form) => expect(isMutual(form)).toBe(false),
  );
});
