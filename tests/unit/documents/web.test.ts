import { describe, expect, it } from 'vitest';
import { bytesOf, errorOf, outline, read, readAll, roles } from './helpers';
import { EML, MHTML } from './samples';
import { FERRY } from '../../support/sample-texts';

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry returns | The Daily Quay</title><style>p{}</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article><h1>Ferry returns</h1><p class="byline">By Marta Oyelaran</p>${FERRY.map((sentence) => `<p>${sentence}</p>`).join('')}
<figure><img src="https://example.org/x.png"><figcaption>The quay at dawn.</figcaption></figure></article></main>
<aside class="related sidebar"><h2>Most read</h2><ul>${'<li><a href="/x">Ten recipes that will surprise you this winter</a></li>'.repeat(8)}</ul></aside>
<footer class="footer"><p>© The Daily Quay. Terms. Privacy. Cookies. All rights reserved by the publisher.</p></footer>
<script>document.write('<p>written</p>')</script></body></html>`;

describe('web pages', () => {
  it('is named by the heading of its article, where its head names the section', async () => {
    const words =
      'The ferry returned to the quay on Friday and thousands came to see it, among them its crew.';
    const html = (heading: string) =>
      `<html><head><title>News from the coast | The Daily Quay</title></head><body>${heading}<p>${words}</p></body></html>`;
    const titleOf = async (heading: string) => (await read('page.html', html(heading))).title;
    expect(await titleOf('<article><h1>Ferry  returns</h1></article>')).toBe('Ferry returns');
    expect(await titleOf('<article><h1>One</h1><h1>Two</h1></article>')).toMatch(/^News from the coast/);
    expect(await titleOf('<main><h1>Ferry returns</h1></main>')).toBe('Ferry returns');
    const masthead = '<header><h1>The Daily Quay</h1></header>';
    expect(await titleOf(`${masthead}<article><header><h1>Ferry returns</h1></header></article>`)).toBe(
      'Ferry returns',
    );
    expect(await titleOf(`${masthead}<h2>Ferry returns</h2>`)).toBe('News from the coast | The Daily Quay');
    expect(await titleOf('<header><h1>News from the coast</h1></header>')).toBe('News from the coast');
    expect(await titleOf('<h1>The Daily Quay</h1>')).toBe('The Daily Quay');
    const untitled = `<html><body><header><h1>Ferry returns</h1></header><p>${words}</p></body></html>`;
    expect((await read('page.html', untitled)).title).toBe('Ferry returns');
  });

  it.each([
    '<html><p>The ferry sailed.</p></html>',
    '<HTML lang="en"><TITLE>Ferry</TITLE><P>The ferry sailed.',
    '<html><head><title>Ferry</title></head><p>The ferry sailed.',
  ])('have a body where it is not marked: %s', async (html) => {
    expect((await read('page.html', html)).text.trim()).toBe('The ferry sailed.');
  });

  it('give their article: headline and byline first, nothing of what is around it', async () => {
    const document = await read('ferry.html', PAGE);
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      'byline: By Marta Oyelaran',
      ...FERRY.map((sentence) => `body: ${sentence}`),
      'caption: The quay at dawn.',
    ]);
    expect(roles(document).slice(0, 2)).toEqual(['title: Ferry returns', 'byline: By Marta Oyelaran']);
    expect(document).toMatchObject({ title: 'Ferry returns', language: 'en-GB', variant: 'article' });
    expect(document.notices).toEqual([
      'Only the article on the page was read; the rest of the page was left out.',
    ]);
  });

  it('give the whole page when asked, without what a browser does not show', async () => {
    const { text } = await read('ferry.html', PAGE, { variant: 'page' });
    for (const part of ['Sport', 'Most read', 'All rights reserved', ...FERRY]) expect(text).toContain(part);
    expect(text).not.toContain('written');
    expect((await errorOf(readAll('ferry.html', PAGE, { variant: 'nonsense' }))).code).toBe('unsupported');
  });

  it('are read whole where they have nothing but the story', async () => {
    const document = await read('a.html', `<html><body><h1>Short</h1><p>One.<br>Two.</p></body></html>`);
    expect(outline(document)).toEqual(['headline: Short', 'body: One.', 'body: Two.']);
    expect(document.variants).toBeUndefined();
  });

  it('leave out what a page itself says is around its story, however little it is', async () => {
    const story = `<h1>Ferry returns</h1>${FERRY.map((sentence) => `<p>${sentence}</p>`).join('')}`;
    const document = await read(
      'a.html',
      `<body><nav>Home | News</nav><article>${story}</article><footer>© Quay</footer></body>`,
    );
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      ...FERRY.map((sentence) => `body: ${sentence}`),
    ]);
    expect(document.variants?.map(({ id }) => id)).toEqual(['article', 'page']);
  });

  it('part paragraphs as a browser does', async () => {
    const document = await read(
      'a.html',
      '<div>loose <b>bo</b>ld<p>  spaced\n out </p>after</div><pre>a  b</pre><ol start="3" type="a"><li><p>x</p><p>y</p></li><li>z</li></ol>' +
        '<table><tr><th>day</th><td>six <i>trips</i></td></tr></table><table><tr><td><p>laid</p><p>out</p></td></tr></table>' +
        '<p hidden>no</p><p style="color:red; display:none">no</p><p>&lt;script&gt; &amp; &#8220;quoted&#8221;</p>',
    );
    expect(outline(document)).toEqual([
      'body: loose bold',
      'body: spaced out',
      'body: after',
      'body: a b',
      'list-item: c. x',
      'list-item: y',
      'list-item: d. z',
      'table-row: day\tsix trips',
      'body: laid',
      'body: out',
      'body: <script> & “quoted”',
    ]);
  });

  it('are decoded as they declare', async () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>';
    const bytes = Uint8Array.from([
      ...bytesOf(page),
      0xcf,
      0xe0,
      0xf0,
      0xee,
      0xec,
      ...bytesOf('</p></body></html>'),
    ]);
    const document = await read('a.html', bytes);
    expect(document.text).toBe('Паром');
    expect(document.source.encoding).toBe('windows-1251');
  });

  it('are refused when their elements nest beyond measure', async () => {
    const error = await errorOf(
      readAll('a.html', `<html><body>${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}</body></html>`),
    );
    expect(error).toMatchObject({
      code: 'too-large',
      message: 'a.html has more than 1000 elements inside one another and was not read.',
    });
  });
});

describe('web pages saved as one file', () => {
  it('give the page, not its pictures', async () => {
    const document = await read('ferry.mhtml', MHTML);
    expect(document).toMatchObject({
      text: 'Ferry returns\n\nThe ferry sailed – at last.',
      title: 'Ferry returns',
      language: 'en',
    });
  });
});

describe('e-mails', () => {
  it('give their formatted text; the subject is the title', async () => {
    const document = await read('mail.eml', EML);
    expect(document.text).toBe('The ferry sailed – “at last”.\n\nThe band played.');
    expect(document.title).toBe('Ferry returns – final');
  });

  it('get their paragraphs back where a mail program broke the lines, and keep lists and signatures', async () => {
    const mail = [
      'From: a@example.org',
      'Date: Mon, 4 Mar 2024 09:00:00 +0100',
      'Subject: x',
      '',
      'The car ferry between Skarvik and the outer islands sailed again on',
      'Monday morning, eleven weeks after a cracked propeller shaft left the',
      'islanders without a crossing.',
      '',
      'The first boat left with thirty-eight cars and a brass band on deck.',
      '',
      '- one boat',
      '- six crossings',
      '',
      '-- ',
      'The desk',
    ].join('\r\n');
    expect((await read('mail.eml', mail)).text.split('\n\n')).toEqual([
      'The car ferry between Skarvik and the outer islands sailed again on Monday morning, eleven weeks after a cracked propeller shaft left the islanders without a crossing.',
      'The first boat left with thirty-eight cars and a brass band on deck.',
      '- one boat',
      '- six crossings',
      '--',
      'The desk',
    ]);
  });

  it('name what is attached and not read', async () => {
    const mail = EML.replace(
      '--b1--',
      '--b1\r\nContent-Type: application/pdf; name="list.pdf"\r\nContent-Disposition: attachment; filename="list.pdf"\r\n\r\nx\r\n--b1--',
    );
    expect((await read('mail.eml', mail)).notices).toEqual(['Attached and not read: list.pdf.']);
  });

  it('are refused where they have no text', async () => {
    expect(
      (await errorOf(readAll('mail.eml', 'From: a@example.org\r\nDate: today\r\nSubject: x\r\n\r\n'))).code,
    ).toBe('no-text');
  });
});

describe('notes and tables on pages', () => {
  it('are read as in every format: numbers out of the text, notes as [1], rows with tabs', async () => {
    const page = `<html><body>
<p>The city has 14 days.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> It may appeal.<sup><a href="#n2">[2]</a></sup></p>
<p>See <a href="#12">12</a> below, an area of 3 m<sup>2</sup>.</p>
<table><tr><td><p>Year</p></td><td><p>Tonnes
 (m)</p></td></tr><tr><td><p>2023</p></td><td>81.0</td></tr></table>
<div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Under Article 177.</p></div></body></html>`;
    expect((await read('a.html', page)).text.split('\n\n')).toEqual([
      'The city has 14 days. It may appeal.',
      'See 12 below, an area of 3 m2.',
      'Year\tTonnes (m)',
      '2023\t81.0',
      '[1] Under Article 177.',
    ]);
  });

  it('are not seen in a table that lays out the page', async () => {
    const layout =
      '<table><tr><td><p>One is here.</p><p>Two is there.</p></td><td><p>Three.</p></td></tr></table>';
    expect((await read('a.html', layout)).text.split('\n\n')).toEqual([
      'One is here.',
      'Two is there.',
      'Three.',
    ]);
  });
});
