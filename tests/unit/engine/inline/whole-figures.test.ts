import { describe, expect, it } from 'vitest';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { withWholeFigures } from '../../../../src/engine/inline/whole-figures';
import { scriptOf, sidesOf } from './support';

const seen = (one: string, two: string): string => {
  const sides = sidesOf(one, two);
  return scriptOf(withWholeFigures(rawMatches(sides), sides), sides);
};

describe('withWholeFigures', () => {
  it('takes the unit that is written on to a figure with it', () => {
    expect(seen('It was 3°C there.', 'It was 1°C there.')).toBe('It was [3°C > 1°C] there .');
  });

  it('leaves a figure and its unit where the figure stayed', () => {
    expect(seen('It was 3°C there.', 'It was 3°C here.')).toContain('3° C');
  });

  it('takes neither a word that stands apart nor the mark that ends the sentence', () => {
    expect(seen('It took 3 boats.', 'It took 1 boats.')).toBe('It took [- 3 -] [+ 1 +] boats .');
    expect(seen('It was 3.', 'It was 1.')).toBe('It was [- 3 -] [+ 1 +] .');
  });

  it('takes nothing of what follows in a script without spaces', () => {
    expect(seen('負傷者は60人に上る。', '負傷者は50人に上る。')).toContain('[- 60 -] [+ 50 +] 人');
    expect(seen('บาดเจ็บ60คนเมื่อวันจันทร์', 'บาดเจ็บ50คนเมื่อวันจันทร์')).toContain('[- 60 -] [+ 50 +] คน');
  });
});
