import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

describe('a day of which only the month is left', () => {
  it.each([
    ['It sank on July 8 off Samos.', 'It sank in July off Samos.', 'It sank [on/in] July [8/] off Samos.'],
    ['He quit on 21 April, they say.', 'He quit late in April, they say.', 'He quit [on/late in] [21/] April, they say.'],
    ['He quit on the 4th of May in Rome.', 'He quit in May in Rome.', 'He quit [on the/in] [4th of/] May in Rome.'],
    ['It opens on Nov. 26 there.', 'It opens in Nov. there.', 'It opens [on/in] Nov. [26/] there.'],
    ['It opens on Nov. 26 there.', 'It opens in November there.', 'It opens [on/in] {Nov.~November:cosmetic} [26/] there.'],
    ['It sank in July off Samos.', 'It sank on July 8 off Samos.', 'It sank [in/on] July [/8] off Samos.'],
    ['It opens on May 2 and ends on June 3.', 'It opens in May and ends on June 3.', 'It opens [on/in] May [2/] and ends on June 3.'],
  ])('was cut, and the month kept: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two).phrases).toBe(expected);
  }); // prettier-ignore

  it.each([
    // Another day of the same month.
    ['It sank on July 8 off Samos.', 'It sank on July 9 off Samos.', 'It sank on [July 8/July 9] off Samos.'],
    ['It runs from May 2 to May 9.', 'It runs in May to May 9.', 'It runs [from May 2/in May] to May 9.'],
    // Another month; a verb; years with a stroke between them.
    ['It sank on July 8 off Samos.', 'It sank in June off Samos.', 'It sank [on July 8/in June] off Samos.'],
    ['It starts on May 2 in Rome.', 'It may well start in Rome.', 'It [/may well] [starts/start] [on May 2/] in Rome.'],
    ['The winter of 1968/1969 was cold.', 'The winter of 1968/69 was cold.', 'The winter of [1968/1969/1968/69] was cold.'],
  ])('is taken whole where the other side has more or less: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two).phrases).toBe(expected);
  }); // prettier-ignore
});
