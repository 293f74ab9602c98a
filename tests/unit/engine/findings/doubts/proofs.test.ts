import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('evidence that settles on one side what it leaves open on the other', () => {
  it.each([
    ['in place', 'A survey of shift workers suggests that late meals raise blood sugar.', 'A survey of shift workers shows that late meals raise blood sugar.'],
    ['by finding', 'Tests on the well suggested the salt came from the road.', 'Tests on the well found that the salt came from the road.'],
    ['told anew', 'Soil samples taken near the tannery indicate that chromium has been seeping into the brook.', 'What was dug up around the tannery proves chromium is getting into the brook.'],
    ['of what points to it', 'The marks point to a fault in the brakes of the tram.', 'The marks confirm a fault in the brakes of the tram.'],
  ])('is told, either way: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
    expect(alarms(two, one)).toContain('hedge-added');
  }); // prettier-ignore

  it.each([
    ['as much on either side', 'The study suggests that choirs sleep better in winter.', 'The study points to better sleep of choirs in winter.'],
    ['showing and indicating', 'The figures indicate that sales of tea fell in May.', 'The figures show that sales of tea fell in May.'],
    ['another doubt', 'The tracks suggest that the bear crossed the frozen lake.', 'The tracks show that the bear probably crossed the frozen lake.'],
    ['a proof denied', 'The notes suggest that the duke met the spy in Orme.', 'The notes do not prove that the duke met the spy in Orme, but suggest it.'],
    ['a proposal', 'The mayor suggested a walk along the weir to the guests.', 'The mayor showed the guests the path along the weir.'],
  ])('is not: %s', (_, one, two) => {
    expect(alarms(one, two).filter((type) => type.startsWith('hedge'))).toEqual([]);
  }); // prettier-ignore
});
