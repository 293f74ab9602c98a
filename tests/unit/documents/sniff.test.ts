import { describe, expect, it } from 'vitest';
import { errorOf, fixture, read, readAll } from './helpers';
import { EML, MARKDOWN, MHTML, NEWSML, NINJS, NITF, SRT, VTT } from './samples';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

describe('the format of a file', () => {
  it.each([
    ['docx', fixture('ferry.docx')],
    ['odt', fixture('ferry.odt')],
    ['rtf', fixture('ferry.rtf')],
    ['pdf', fixture('ferry.pdf')],
    ['html', fixture('ferry.html')],
    ['newsml', NITF],
    ['newsml', NEWSML],
    ['ninjs', NINJS],
    ['mhtml', MHTML],
    ['eml', EML],
    ['subtitles', SRT],
    ['subtitles', VTT],
  ])('%s is seen in its content, whatever the name', async (format, content) => {
    const renamed = await read('story.txt', content);
    expect(renamed.source.format).toBe(format);
    expect(renamed.notices[0]).toMatch(
      /^The name ends in \.txt, but the content is .*; it was read as that\.$/,
    );
    expect((await read('story', content)).source.format).toBe(format);
  });

  it('is taken from the name where the content could be anything', async () => {
    expect((await read('story.md', MARKDOWN)).source.format).toBe('markdown');
    expect((await read('story.txt', MARKDOWN)).source.format).toBe('text');
    expect((await read('README', '# not known to be Markdown')).source.format).toBe('text');
    expect((await read('story.html', '<p>fragment</p>')).source.format).toBe('html');
  });

  it('can be overruled by the user, with a format that there is', async () => {
    expect((await read('page.html', '<p>source</p>', { format: 'text' })).text).toBe('<p>source</p>');
    expect((await errorOf(readAll('a.txt', 'x', { format: 'wordstar' }))).code).toBe('unsupported');
  });

  it('is not guessed from prose that looks a little like one', async () => {
    for (const prose of [
      'From: here on, it went well.\nSubject: none.',
      '{ not json } at all',
      '%PDF is a format.',
      '1\nTwo lines.',
      '<shrug> he said',
      'Every page has its <title>Name</title> in its <head>.',
      '<html> is what a page begins with, the editor said.',
      '<title> is an element of HTML, the editor said.',
    ]) {
      expect((await read('story.txt', prose)).source.format).toBe('text');
      expect((await read('story', prose)).text).toBe(prose);
    }
  });

  it.each([
    '<html><!-- saved --><!-- twice -->\n<body>Ferry',
    '<HTML lang="en">\n<p>Ferry',
    '<!-- x --><!doctype html>Ferry',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>Ferry</body></html>',
  ])('is a page in %j, whatever the name', async (page) => {
    const document = await read('story.txt', page);
    expect(document.source.format).toBe('html');
    expect(document.text.trim()).toBe('Ferry');
  });

  it('says what is wrong with a document whose name promises another', async () => {
    for (const name of ['story.docx', 'story.odt', 'story.rtf', 'story.pdf', 'story.zip'])
      expect((await errorOf(readAll(name, 'PK no archive\0 at all'))).code).toBe('damaged');
  });

  it.each(['docx', 'odt', 'rtf', 'pdf', 'zip'])(
    'is plain text where a .%s is nothing else',
    async (ending) => {
      const document = await read(`story.${ending}`, 'The ferry sailed.\n\nNobody was hurt.');
      expect(document.source.format).toBe('text');
      expect(document.text).toContain('The ferry sailed.');
      const marked = await read(`story.${ending}`, utf16('\uFEFFThe ferry sailed.\n'));
      expect(marked.text).toBe('The ferry sailed.\n');
      expect(document.notices[0]).toMatch(
        /^The name ends in \..*, but the content is .*text; it was read as that\.$/,
      );
    },
  );
});
