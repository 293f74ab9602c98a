import { describe, expect, it } from 'vitest';
import { ADVERSE } from '../../../../../src/engine/text/words/adverse-words';
import { alarms } from '../../../../support/alarms';

describe('ADVERSE', () => {
  it.each(
    'unsafe unable unlikely unclear unclean incomplete inability disagreed disobeyed none lacking denial until wouldnt no-fly'.split(
      ' ',
    ),
  )('holds for %s', (form) => expect(ADVERSE.test(form)).toBe(true));

  it.each(
    'union unit united unique university under uncle uncles unanimous unveiled india inner distance discuss nonetheless nose lack- note'.split(
      ' ',
    ),
  )('does not hold for %s', (form) => expect(ADVERSE.test(form)).toBe(false));

  it('keeps the sense where it stands for a “not”', () =>
    expect(
      alarms(
        'Officials could not clearly say how many boats sank.',
        'Officials were unclear on how many boats sank.',
      ),
    ).toEqual([]));
});
