import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what is so in part', () => {
  it.each([
    ['blame', 'The drought was partly to blame for the losses in Orme.', 'The drought was to blame for the losses in Orme.'],
    ['a cause', 'The drought was partly responsible for the losses.', 'The drought was responsible for the losses.'],
    ['damage', 'The tower was partially destroyed by the fire.', 'The tower was destroyed by the fire.'],
  ])('stands as the whole, or the other way round: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
    expect(alarms(two, one)).toContain('hedge-added');
  }); // prettier-ignore

  it.each([
    ['a part', 'The drought was partly to blame for the losses.', 'Part of the blame for the losses lay with the drought.'],
    ['one of several', 'The drought was partly to blame for the losses.', 'The drought was one of those to blame for the losses.'],
    ['parts of a thing', 'The film, shot partly in Wales, opens in May.', 'The film, parts of which were shot in Wales, opens in May.'],
    ['left out', 'The film, shot partly in Wales, opens in May.', 'The film opens in May.'],
    ['denied', 'The drought was partly to blame for the losses.', 'The drought was not to blame for the losses.'],
  ])('is left as it was: %s', (_, one, two) => {
    expect(alarms(one, two).filter((type) => type.startsWith('hedge'))).toEqual([]);
    expect(alarms(two, one).filter((type) => type.startsWith('hedge'))).toEqual([]);
  }); // prettier-ignore
});
