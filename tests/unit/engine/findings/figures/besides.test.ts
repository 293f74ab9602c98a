import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('a figure with a short m', () => {
  it.each([
    ['The audience grew to 1.2 million.', 'The audience grew to 2.1m.'],
    ['The park drew 3.4m visitors last year.', 'The park drew 4.3 million visitors last year.'],
    ['The vaccine reached 600,000 children in the north.', 'The vaccine reached 1.6m children in the north.'],
    ['The mine shipped 2.1m tonnes of ore.', 'The mine shipped 1.2 million tonnes of ore.'],
  ])('tells millions where the other side counts: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['number-changed']);
  });

  it.each([
    ['The audience grew to 1.2 million.', 'The audience grew to 1.2m.'],
    ['The mine shipped 2.1m tonnes of ore.', 'The mine shipped 2.1 million tonnes of ore.'],
    [
      'The statue, 2.1m in height, was seen by 300,000 people.',
      'The statue, seven feet high, was seen by 300,000 people.',
    ],
    [
      'A crane fell 40m into a street that 1.2 million people use.',
      'A crane fell into a street used by 1.2 million people.',
    ],
  ])('and is the same, or a length: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  });
});

describe('beside another measure', () => {
  it.each([
    ['The boy weighed 11 pounds at birth.', 'The boy weighed 5 kilos at birth.', []],
    ['The boy weighed 11 pounds at birth.', 'The boy weighed 7 kilos at birth.', ['number-changed']],
    ['The shelf was 6 feet 2 inches long.', 'The shelf was 1.88 metres long.', []],
    ['The shelf was 6 feet 2 inches long.', 'The shelf was 1.52 metres long.', ['number-changed']],
  ])('%s → %s', (one, two, types) => {
    expect(alarms(one, two)).toEqual(types);
  });
});
