import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a figure told roughly on both sides is as open as before', () => {
  it.each([
    ['about', 'The tower lost perhaps ten metres in the storm.', 'In the storm the tower lost about ten metres.'],
    ['give or take', 'The crowd in the square numbered perhaps 3,000 by nightfall.', 'By nightfall the crowd in the square came to 3,000, give or take.'],
    ['more or less', 'He has painted perhaps forty portraits of his sister.', 'He has painted forty portraits of his sister, more or less.'],
    ['or so', 'She has climbed the peak perhaps thirty times.', 'She has climbed the peak thirty or so times.'],
    ['a share', 'Perhaps one in five trees in the park is ill.', 'Roughly one in five trees in the park is ill.'],
    ['a limit', 'The flood ruined possibly as many as 40 barns.', 'The flood ruined up to 40 barns.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toEqual([]);
    expect(alarms(two, one)).toEqual([]);
  }); // prettier-ignore
});

describe('a doubt that is lost', () => {
  it.each([
    ['of a figure', 'The museum has lost perhaps 400 drawings to the flood.', 'The museum has lost 400 drawings to the flood.'],
    ['of a figure that is bounded from below now', 'Perhaps 900 people marched to the square.', 'At least 900 people marched to the square.'],
    ['of the deed', 'The bridge will perhaps open in autumn, with room for 200 cars.', 'The bridge will open in autumn, with room for about 200 cars.'],
    ['of all', 'Perhaps the fire was laid on purpose in about ten places.', 'The fire was laid on purpose in about ten places.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toEqual(['hedge-dropped']);
  }); // prettier-ignore
});
