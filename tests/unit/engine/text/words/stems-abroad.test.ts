import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../../src/engine/text/words/stems';

describe('stems of other languages', () => {
  it.each([
    ['ko', '요금은', '요금을'],
    ['ko', '발표했다', '발표하지'],
    ['ko', '시장에서는', '시장이'],
    ['ar', 'الوزير', 'وزير'],
    ['ar', 'والمدينة', 'المدينة'],
    ['he', 'הנהגים', 'נהגי'],
    ['ru', 'порту', 'порт'],
    ['ru', 'судна', 'судно'],
    ['pl', 'kopalni', 'kopalnia'],
    ['it', 'abitante', 'abitanti'],
    ['ar', 'والوزير', 'وزير'],
    ['es', 'duros', 'duro'],
    ['de', 'Kinder'.toLowerCase(), 'kindern'],
    ['hi', 'लोगों', 'लोग'],
  ])('%s: %s is %s', (language, a, b) => {
    expect(stemOf(a, language)).toBe(stemOf(b, language));
  });

  it.each([
    ['ko', '요금', '요구'],
    ['ar', 'وزارة', 'مدينة'],
    ['ru', 'порт', 'порог'],
    ['it', 'case', 'cose'],
    // Too short to lose anything.
    ['ko', '회의', '회사'],
  ])('%s: %s is not %s', (language, a, b) => {
    expect(stemOf(a, language)).not.toBe(stemOf(b, language));
  });
});
