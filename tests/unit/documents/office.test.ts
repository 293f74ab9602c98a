import { describe, expect, it } from 'vitest';
import { archive, docxOf, errorOf, odtOf, outline, read, readAll } from './helpers';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
const item = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('Word documents', () => {
  it('knows titles, headings and captions by their styles, also by those they are based on', async () => {
    const document = await read(
      'a.docx',
      docxOf(
        [
          p('Title', styled('T')),
          p('Body'),
          p('Head', styled('Mine')),
          p('Under a picture', styled('C')),
          p('By outline', '<w:outlineLvl w:val="2"/>'),
        ].join(''),
        {
          styles:
            '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="H1"/></w:style><w:style w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>',
        },
      ),
    );
    expect(outline(document)).toEqual([
      'headline: Title',
      'body: Body',
      'subhead: Head',
      'caption: Under a picture',
      'subhead: By outline',
    ]);
  });

  it('numbers lists as Word does', async () => {
    const level = (n: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const document = await read(
      'a.docx',
      docxOf(
        [
          p('a', item(1)),
          p('b', item(1)),
          p('c', item(1, 1)),
          p('d', item(1, 1)),
          p('e', item(1)),
          p('f', item(1, 1)),
          p('g', item(2)),
          p('h', item(3)),
          p('i', item(0)),
        ].join(''),
        {
          numbering: `<w:numbering><w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`,
        },
      ),
    );
    expect(outline(document)).toEqual([
      'list-item: 1. a',
      'list-item: 2. b',
      'list-item: 2.a) c',
      'list-item: 2.b) d',
      'list-item: 3. e',
      'list-item: 3.a) f',
      'list-item: • g',
      'list-item: 7. h',
      'body: i',
    ]);
  });

  it('puts footnotes after the text in the order of their references, without the separators', async () => {
    const document = await read(
      'a.docx',
      docxOf(
        '<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:t>, two</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
        {
          footnotes: `<w:footnotes><w:footnote w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p('second')}</w:footnote><w:footnote w:id="3"><w:p><w:r><w:tab/><w:t>first</w:t></w:r></w:p></w:footnote></w:footnotes>`,
        },
      ),
    );
    expect(document.text).toBe('One, two\n\n[1] first\n\n[2] second');
  });

  it('reads tables row by row, fields by their result, boxes once, hidden text not at all', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const document = await read(
      'a.docx',
      docxOf(
        `<w:tbl><w:tr>${cell('day')}${cell('trips')}</w:tr><w:tr>${cell('Mon')}${cell('6')}</w:tr></w:tbl>` +
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>seven</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>' +
          `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('boxed')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('boxed')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
          '<w:p><w:r><w:t>soft</w:t><w:br/><w:t>broken</w:t><w:noBreakHyphen/><w:t>up</w:t></w:r></w:p>',
      ),
    );
    expect(outline(document)).toEqual([
      'table-row: day\ttrips',
      'table-row: Mon\t6',
      'body: seven',
      'body: boxed',
      'body: soft',
      'body: broken\u2011up',
    ]);
  });

  it('joins paragraphs whose mark is deleted, and leaves out inserted rows', async () => {
    const content = docxOf(
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p><w:p><w:r><w:t>two.</w:t></w:r></w:p>' +
        `<w:tbl><w:tr><w:trPr><w:ins w:id="2"/></w:trPr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr></w:tbl>` +
        '<w:p><w:moveFrom w:id="3"><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id="4"><w:r><w:t>moved</w:t></w:r></w:moveTo><w:r><w:t> here</w:t></w:r></w:p>',
    );
    expect((await read('a.docx', content)).text).toBe('One two.\n\nx\ty\n\nmoved here');
    expect((await read('a.docx', content, { variant: 'original' })).text).toBe(
      'One\n\ntwo.\n\nmoved\n\nhere',
    );
  });

  it('refuses a reading that there is not, and a document without its text', async () => {
    expect((await errorOf(readAll('a.docx', docxOf(p('x')), { variant: 'page' }))).code).toBe('unsupported');
    expect((await errorOf(readAll('a.docx', archive({ 'word/styles.xml': '<x/>' })))).code).toBe('damaged');
    expect((await errorOf(readAll('a.docx', docxOf('')))).code).toBe('no-text');
  });
});

describe('OpenDocument texts', () => {
  it('reads headings, lists, spaces, notes, tables and boxes; leaves out comments', async () => {
    const document = await read(
      'a.odt',
      odtOf(
        '<text:h text:outline-level="1">Head</text:h><text:p>One<text:s text:c="2"/>two<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><text:tab/>three<office:annotation><text:p>comment</text:p></office:annotation></text:p>' +
          '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p>day</text:p></table:table-cell><table:table-cell><text:p>trips</text:p></table:table-cell></table:table-row></table:table>' +
          '<text:p><draw:frame><draw:text-box><text:p text:style-name="Illustration">boxed</text:p></draw:text-box></draw:frame>beside</text:p>',
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="A" style:num-suffix=")"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
      ),
    );
    expect(outline(document)).toEqual([
      'headline: Head',
      'body: One two\tthree',
      'list-item: A) a',
      'list-item: • b',
      'list-item: B) c',
      'table-row: day\ttrips',
      'body: beside',
      'caption: boxed',
      'body: [1] note',
    ]);
  });

  it('says when a password is needed', async () => {
    const locked = archive({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      'content.xml': 'x',
    });
    expect((await errorOf(readAll('a.odt', locked))).code).toBe('encrypted');
  });
});

describe('RTF documents', () => {
  const rtf = (body: string): string =>
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204 Cyr;}}${body}}`;

  it.each([
    [
      'quotes and dashes',
      String.raw`\ldblquote Hi\rdblquote  \emdash  it\rquote s \'e9t\'e9\par`,
      '“Hi” — it’s été',
    ],
    ['Unicode with stand-ins', String.raw`\u1055?\u1088\'3f\uc2\u8364 EU!`, 'Пр€!'],
    ['a pair of surrogates', String.raw`\u-10179?\u-8704?`, '😀'],
    ['a font with another code page', String.raw`{\f1 \'cf\'f0\'e8} {\f0 \'e9}`, 'При é'],
    ['an optional group left out', String.raw`a{\*\unknown secret}b{\pict 00ff}c{\v hidden}d`, 'abcd'],
    ['raw bytes skipped', String.raw`a\bin3 {}{b`, 'ab'],
    ['a field by its result', String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}`, 'link'],
    ['rows of a table', String.raw`\trowd\intbl day\cell trips\cell\row\pard end`, 'day\ttrips\n\nend'],
    ['a footnote after the text', String.raw`one{\footnote\pard note} two\par`, 'one two\n\n[1] note'],
    ['a list', String.raw`{\listtext\'95\tab}item\par{\listtext 1.\tab}first\par`, '• item\n\n1. first'],
  ])('reads %s', async (_, body, text) => {
    expect((await read('a.rtf', rtf(body))).text).toBe(text);
  });

  it('refuses what is cut short', async () => {
    expect((await errorOf(readAll('a.rtf', '{\\rtf1\\ansi text'))).code).toBe('damaged');
    expect(
      (await errorOf(readAll('a.rtf', `{\\rtf1 ${'{'.repeat(10_000)}x${'}'.repeat(10_000)}}`))).code,
    ).toBe('too-large');
  });
});
