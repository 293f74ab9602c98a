import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const SUND =
  'Goalkeeper Jon Sund returns for the visitors after a month out, while striker Paul Imre is suspended until March.';

describe('two names and the clauses that tell of them', () => {
  it.each([
    ['word for word', SUND, 'Goalkeeper Paul Imre returns for the visitors after a month out, while striker Jon Sund is suspended until March.'],
    ['in other words', SUND, 'The visitors welcome back goalkeeper Paul Imre after a month out, but striker Jon Sund is suspended until March.'],
  ])('have changed places: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('name-changed');
    expect(alarms(two, one)).toContain('name-changed');
  }); // prettier-ignore

  it.each([
    ['in another order', SUND, 'Striker Paul Imre is suspended until March, but goalkeeper Jon Sund is back for the visitors after a month out.'],
    ['within one clause', 'Keeper Jon Sund saved two penalties after striker Paul Imre had put the visitors ahead.', 'After striker Paul Imre had put the visitors ahead, keeper Jon Sund saved two penalties.'],
    ['of what both did', 'Ada Lenz, 40, married Marc Oyelo, 38, in Verona in June.', 'Marc Oyelo, 38, married Ada Lenz, 40, in Verona in June.'],
  ])('stay together: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('name-changed');
    expect(alarms(two, one)).not.toContain('name-changed');
  }); // prettier-ignore
});
