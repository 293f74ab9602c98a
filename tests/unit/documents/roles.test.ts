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
    ['Köln (dpa/lnw) - Die', ['dateline: Köln (dpa/lnw)', 'credit: dpa/lnw']],
    ['New Delhi, Mar 14 (PTI) The', ['dateline: New Delhi, Mar 14 (PTI)', 'date: Mar 14', 'credit: PTI']],
    [
      'MOSCOW, 14 March. /TASS/. The',
      ['dateline: MOSCOW, 14 March. /TASS/', 'date: 14 March.', 'credit: TASS'],
    ],
    ['(ANSA) - ROMA, 14 MAR - La', ['dateline: (ANSA) - ROMA, 14 MAR', 'credit: ANSA', 'date: 14 MAR']],
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
    'In Paris, on March 14 (a Friday) They met.',
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

  it('takes names beside the date for who wrote it, and a dateline on its own for no headline', async () => {
    expect(
      await of(
        'Bridge closes for eleven weeks\nAna Ruiz and Li Wei in Lyon\nThu 14 Mar 2024 09.15 GMT\nIt is shut.',
      ),
    ).toEqual([
      'title: Bridge closes for eleven weeks',
      'byline: Ana Ruiz and Li Wei in Lyon',
      'date: Thu 14 Mar 2024 09.15 GMT',
    ]);
    expect(await of('Paris, 14 mars 2024 (AFP) -\nLe pont est fermé.\nEt voilà.')).toEqual([
      'dateline: Paris, 14 mars 2024 (AFP)',
      'date: 14 mars 2024',
      'credit: AFP',
    ]);
    expect(await of('Le pont est fermé\nPublié le 14 mars 2024 à 09h15\nIl pleut.')).toEqual([
      'title: Le pont est fermé',
      'date: Publié le 14 mars 2024 à 09h15',
    ]);
  });

  it('finds who worked on it at the end of a short story', async () => {
    expect(
      await of(
        'Bridge closes\nMADRID, March 14 (Reuters) - It is shut.\nIt rained.\nAP writer Jo Ek in Lyon contributed to this report.\n(Reporting by Ana Ruiz; editing by Tom Ek)',
      ),
    ).toEqual([
      'title: Bridge closes',
      'dateline: MADRID, March 14 (Reuters)',
      'date: March 14',
      'credit: Reuters',
      'credit: AP writer Jo Ek in Lyon contributed to this report.',
      'credit: (Reporting by Ana Ruiz; editing by Tom Ek)',
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

describe('roles in other formats', () => {
  const BODY = 'The council voted on Monday to close the bridge for eleven weeks, it said.';

  it('come from the fields of a NewsML-G2 item around a bare NITF body', async () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Bridge closes</headline><by>Ana Ruiz</by><dateline>LYON, March 14</dateline><creditline>Nordlys</creditline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>${BODY}</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`;
    expect(roles(await read('a.xml', item))).toEqual([
      'title: Bridge closes',
      'byline: Ana Ruiz',
      'dateline: LYON, March 14',
      'credit: Nordlys',
    ]);
  });

  it('name place and date once, where NITF has them as fields and in the text', async () => {
    const story = `<nitf><body><body.head><hedline><hl1>Bridge closes</hl1></hedline><dateline><location>LYON</location><story.date>March 14</story.date></dateline></body.head><body.content><p>LYON, March 14 (Nordlys) - ${BODY}</p><p>${BODY}</p></body.content></body></nitf>`;
    const document = await read('a.xml', story);
    expect(document.text.match(/LYON/g)).toHaveLength(1);
    expect(roles(document)).toEqual([
      'title: Bridge closes',
      'dateline: LYON, March 14 (Nordlys)',
      'date: March 14',
      'credit: Nordlys',
    ]);
  });

  it('find the headline of a page behind what stands before it', async () => {
    const page = `<html><body><header><a href="/">Home</a></header><article><h1>Bridge closes</h1><p class="byline">By Ana Ruiz</p><p>LYON — ${BODY}</p><h2>Reactions</h2><p>${BODY}</p></article></body></html>`;
    expect(roles(await read('a.html', page))).toEqual([
      'title: Bridge closes',
      'byline: By Ana Ruiz',
      'dateline: LYON',
    ]);
  });
});
