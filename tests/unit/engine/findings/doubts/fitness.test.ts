import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('who is doubtful is out, or plays', () => {
  it.each([
    ['Keane is doubtful with a knee injury.', 'Keane is out with a knee injury.'],
    ["Keane is doubtful for Sunday's match.", "Keane will miss Sunday's match."],
    ['The striker is a major doubt for the final.', 'The striker will not play in the final.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toContain('hedge-dropped');
    expect(alarms(two, one)).toContain('hedge-added');
  }); // prettier-ignore
});

describe('he stays doubtful', () => {
  it.each([
    ['Keane is doubtful with a knee injury.', 'Keane is a doubt because of a knee injury.'],
    ["Keane is doubtful for Sunday's match.", "Keane may miss Sunday's match."],
    ['Keane is doubtful, but Ruiz is out for a month.', 'Ruiz is out for a month and Keane is doubtful.'],
    ['The striker is a doubt for the final.', 'The striker is unlikely to play in the final.'],
  ])('%s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
