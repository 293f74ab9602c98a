import { describe, expect, it } from 'vitest';
import { houseForm } from '../../../../../src/engine/text/words/abbreviations';
import { MEASURES, kindOf } from '../../../../../src/engine/findings/reading/units';
import { measureOf } from '../../../../../src/engine/score/terms/figure-keys';
import { gluedMeasure } from '../../../../../src/engine/text/forms/house-style';
import { UNITS, formsOf } from '../../../../../src/engine/text/words/units';

describe('units', () => {
  it('have no form in common', () => {
    const forms = UNITS.flatMap(formsOf);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('are one table for house style, scores and findings', () => {
    for (const form of ['km', 'kilometres', 'kilometer']) {
      expect(houseForm(form, false)).toBe('kilometer');
      expect(measureOf(form)).toBe('kilometer');
      expect(MEASURES[form]).toEqual(['length', 1000]);
    }
    expect(gluedMeasure('28km')).toEqual({ figure: '28', unit: 'km' });
  });

  it('are measured within their dimension', () => {
    expect(MEASURES.mile![1]).toBeCloseTo(1609.34);
    expect(kindOf('yard')).toBe('length');
    expect(kindOf('acre')).toBe('area');
    expect(kindOf('%')).toBe('share');
    expect(kindOf('$')).toBe('money');
  });

  it('are told from what is none', () => {
    expect(measureOf('pounds')).toBe('');
    expect(measureOf('people')).toBe('');
    expect(houseForm('miles', false)).toBe('miles');
    expect(houseForm('seconds', false)).toBe('seconds');
    expect(gluedMeasure('28people')).toBeNull();
    expect(MEASURES.people).toBeUndefined();
  });
});
