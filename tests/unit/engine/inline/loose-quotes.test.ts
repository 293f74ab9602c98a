import { describe, expect, it } from 'vitest';
import { withoutLooseQuotes, withoutLooseStops } from '../../../../src/engine/inline/loose-quotes';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { scriptOf, sidesOf } from './support';

describe('withoutLooseQuotes', () => {
  const seen = (one: string, two: string): string => {
    const sides = sidesOf(one, two);
    return scriptOf(withoutLooseQuotes(rawMatches(sides), sides), sides);
  };

  it('lets a mark go with the words that it opens', () =>
    expect(seen('She added: “We left', 'He said “They left')).toBe(
      '[- She added: “We -] [+ He said “They +] left',
    ));

  it('keeps a mark beside a word that is kept', () => {
    expect(seen('She said: “We left', 'He said: “They left')).toBe(
      '[- She -] [+ He +] said : “ [- We -] [+ They +] left',
    );
  });
});

describe('withoutLooseStops', () => {
  const seen = (one: string, two: string): string => {
    const sides = sidesOf(one, two);
    return scriptOf(withoutLooseStops(rawMatches(sides), sides), sides);
  };

  it('takes the stop of a sentence for none of a quotation', () => {
    const sides = sidesOf('“We won,” he said.', 'He said: “We won.”');
    const stop = rawMatches(sides).some(({ a0 }) => a0 === sides.a.length - 1);
    expect(stop).toBe(true);
    expect(seen('“We won,” he said.', 'He said: “We won.”')).toMatch(/\[- (?:.* )?he said\. -\]|\[- \. -\]/);
  });

  it('keeps a stop that ends both in the same way', () =>
    expect(seen('He said we won.', 'She said we won.')).toBe('[- He -] [+ She +] said we won .'));
});
