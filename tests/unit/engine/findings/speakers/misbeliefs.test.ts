import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const dropped = 'attribution-dropped';

describe('whose error is put right', () => {
  it.each([
    ['He died not of hunger, as people say, but of a fever caught at sea.', 'He died of a fever caught at sea.'],
    ['The bears are drawn not by honey, as many believe, but by the warmth of the hives.', 'The bears are drawn by the warmth of the hives.'],
    ['Contrary to what villagers say, the well was never dry.', 'The well was never dry.'],
    ['It was never the rent, as tenants claimed, but the noise that drove the dancers out of the mill.', 'It was the noise that drove the dancers out of the mill.'],
  ])('is no source of what is so: “%s”', (one, two) => expect(alarms(one, two)).not.toContain(dropped));

  it.each([
    ['The well is not poisoned, as the ministry says, and may be used again.', 'The well is not poisoned and may be used again.'],
    ['In what villagers say is a record, the well was dry for nine months.', 'In a record, the well was dry for nine months.'],
    ['Not rats but mice, officials said, spoilt the grain in the store.', 'Not rats but mice spoilt the grain in the store.'],
    ['The tower, as villagers say, was built by the Romans in a single night.', 'The tower was built by the Romans in a single night.'],
  ])('is a source of anything else: “%s”', (one, two) => expect(alarms(one, two)).toContain(dropped));
}); // prettier-ignore
