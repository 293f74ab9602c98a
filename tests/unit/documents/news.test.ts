import { describe, expect, it } from 'vitest';
import { errorOf, outline, read, readAll, roles } from './helpers';
import { NEWSML, NINJS, NITF, SRT, VTT } from './samples';

describe('NITF', () => {
  it('gives head, content and end in the order of print, with their roles', async () => {
    const document = await read('story.xml', NITF);
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      'subhead: Islanders cheer',
      'byline: By Marta Oyelaran',
      'credit: Nordlys',
      'body: SKARVIK, March 4',
      'body: The ferry sailed & the band played.',
      'list-item: • one boat',
      'list-item: • six crossings',
      'caption: The quay.',
      'table-row: Monday\t6',
      'credit: Edited by Joan Pell',
    ]);
    expect(roles(document)).toEqual(
      expect.arrayContaining([
        'title: Ferry returns',
        'byline: By Marta Oyelaran',
        'dateline: SKARVIK, March 4',
        'credit: Nordlys',
      ]),
    );
    expect(document).toMatchObject({ title: 'Ferry returns', language: 'en', source: { format: 'newsml' } });
  });

  it('does not give a dateline twice', async () => {
    const twice = NITF.replace('<p>The ferry', '<p>SKARVIK, March 4 — The ferry');
    expect((await read('story.xml', twice)).text.match(/SKARVIK/g)).toHaveLength(1);
  });
});

describe('NewsML-G2', () => {
  it('gives what the item says of the story and the story', async () => {
    const document = await read('story.xml', NEWSML);
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      'byline: By Marta Oyelaran',
      'body: SKARVIK, March 4',
      'body: The ferry sailed.',
      'body: The band played.',
      'body: Again.',
      'credit: Nordlys',
    ]);
    expect(document.language).toBe('en-GB');
  });

  it('gives a version for each item of a message', async () => {
    const item = NEWSML.slice(NEWSML.indexOf('<newsItem'));
    const message = `<newsMessage><itemSet>${item}${item.replace('The ferry sailed', 'It sailed')}</itemSet></newsMessage>`;
    const versions = await readAll('feed.xml', message);
    expect(versions.map(({ source }) => source.name)).toEqual(['feed.xml (1)', 'feed.xml (2)']);
    expect(versions[1]?.text).toContain('It sailed.');
  });
});

describe('XML that is hostile or strange', () => {
  it('does not expand entities that a file declares', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "lol">${levels}]><nitf><body><body.content><p>Before &l9; after</p></body.content></body></nitf>`;
    expect((await read('bomb.xml', bomb)).text).toBe('Before &l9; after');
  });

  it('does not fetch entities that a file names', async () => {
    const outside =
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf><body><body.content><p>Before &x; after</p></body.content></body></nitf>';
    expect((await read('x.xml', outside)).text).toBe('Before &x; after');
  });

  it.each([
    ['damaged', '<nitf><body><p>cut'],
    ['damaged', '<nitf><body><p>crossed</body></p></nitf>'],
    ['unsupported', '<?xml version="1.0"?><invoice><total>5</total></invoice>'],
    ['too-large', `<nitf><body>${'<block>'.repeat(10_000)}x${'</block>'.repeat(10_000)}</body></nitf>`],
    ['no-text', '<nitf><body><body.content/></body></nitf>'],
  ])('is refused as %s', async (code, xml) => {
    expect((await errorOf(readAll('a.xml', xml))).code).toBe(code);
  });
});

describe('ninjs', () => {
  it('gives headline, byline and body', async () => {
    expect(outline(await read('story.json', NINJS))).toEqual([
      'headline: Ferry returns',
      'byline: By Marta Oyelaran',
      'body: The ferry sailed & the band played.',
      'list-item: • one boat',
    ]);
  });

  it('reads the later form, with lists of headlines and bodies', async () => {
    const story = {
      uri: 'u',
      headlines: [
        { role: 'short', value: 'no' },
        { role: 'main', value: 'Ferry returns' },
      ],
      bodies: [{ role: 'main', contenttype: 'text/plain', value: 'One.\nTwo.' }],
    };
    expect(outline(await read('story.json', JSON.stringify([story])))).toEqual([
      'headline: Ferry returns',
      'body: One.',
      'body: Two.',
    ]);
  });

  it('refuses other JSON and JSON that is cut', async () => {
    expect((await errorOf(readAll('a.json', '{"a": 1}'))).code).toBe('unsupported');
    expect((await errorOf(readAll('a.json', NINJS.slice(0, -9)))).code).toBe('damaged');
  });
});

describe('subtitles', () => {
  it('join cues to sentences, and part them at pauses', async () => {
    expect((await read('a.srt', SRT)).text).toBe(
      'The ferry sailed on Monday, after eleven weeks.\n\nThe band played.',
    );
  });

  it('part speakers and leave out notes', async () => {
    expect((await read('a.vtt', VTT)).text).toBe(
      'Ingrid Solheim: I told the crew to untie the ropes.\n\nPer Aune: It&rsquo;s & was a museum.',
    );
  });
});
