import { describe, expect, it } from 'vitest';
import { read, roles } from './helpers';

const of = async (text: string): Promise<string[]> => roles(await read('story.txt', text));

describe('roles in plain text', () => {
  it.each([
    [
      'WASHINGTON, June 20 (Reuters) - The',
      ['dateline: WASHINGTON, June 20 (Reuters)', 'date: June 20', 'credit: Reuters'],
    ],
    ['PARIS (AP) — The', ['dateline: PARIS (AP)', 'credit: AP']],
    [
      'SÃO PAULO, 3 de março (EFE).- O',
      ['dateline: SÃO PAULO, 3 de março (EFE)', 'date: 3 de março', 'credit: EFE'],
    ],
    ['Berlin (dpa) - Die', ['dateline: Berlin (dpa)', 'credit: dpa']],
    ['NEW YORK/LONDON, Feb. 3 — The', ['dateline: NEW YORK/LONDON, Feb. 3', 'date: Feb. 3']],
    ['ST. LOUIS -- The', ['dateline: ST. LOUIS']],
  ])('%s', async (opening, expected) => {
    expect(
      await of(`${opening} story goes on for a while here.
And on.`),
    ).toEqual(expected);
  });

  it.each([
    'NATO said on Tuesday that it was concerned.',
    'The U.S. — and its allies — said no.',
    'I - for one - agree.',
    'Paris (the city) - not the prince - was calm.',
    'By Monday the ferry was back in service again.',
  ])('%s: no dateline, no byline', async (opening) => {
    expect(await of(`${opening}\nAnd more of the same story.`)).toEqual([]);
  });

  it('finds the head and the end of an agency story', async () => {
    expect(
      await of(
        'Ferry returns after eleven weeks\nBy Ana Ruiz and Li Wei\nUpdated June 20, 2024 14:05 GMT\n\nThe ferry is back.\nIt sailed.\nAll cheered.\nThen home.\nReporting by Ana Ruiz; Editing by Tom Ek\n© 2024 Nordlys',
      ),
    ).toEqual([
      'title: Ferry returns after eleven weeks',
      'byline: By Ana Ruiz and Li Wei',
      'date: Updated June 20, 2024 14:05 GMT',
      'credit: Reporting by Ana Ruiz; Editing by Tom Ek',
      'credit: © 2024 Nordlys',
    ]);
  });

  it('takes no sentence for a headline', async () => {
    expect(await of('The ferry sailed on Monday.\nIt was full.')).toEqual([]);
    expect(await of('A single line without a full stop')).toEqual([]);
  });

  it('never moves or changes a character', async () => {
    const text = '  Headline here \r\n\r\nBy Ana Ruiz\r\nPARIS (AP) — Text.  ';
    const document = await read('a.txt', text);
    expect(document.text).toBe(text);
    expect(roles(document)).toEqual([
      'title: Headline here',
      'byline: By Ana Ruiz',
      'dateline: PARIS (AP)',
      'credit: AP',
    ]);
  });
});
