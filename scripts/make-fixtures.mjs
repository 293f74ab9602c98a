/**
 * Turns the story in tests/fixtures/documents/ferry.txt into the formats that word processors write, by
 * LibreOffice, headless. Run by hand when the story changes: `scripts/make-fixtures.sh`; the results are
 * committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , storyPath, onePath, columnsPath, indentedPath, trackedPath] = process.argv;
const story = readFileSync(storyPath, 'utf8').trim().split(/\n\n+/);
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The story as a flat OpenDocument file: a running head, page numbers, automatic hyphenation, small pages so
 * that there are several.
 */
function flat({ columns, body }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
  <style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/>
    <style:text-properties style:font-name="Liberation Serif" fo:font-family="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="US"
      fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
  <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
  <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-bottom="0.2cm" fo:text-align="justify"/></style:style>
  <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1">
    <style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
  <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt"/></style:style>
  <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
  <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
  <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="15cm" fo:margin="1.5cm">
  ${columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.7cm"/>` : ''}</style:page-layout-properties>
  <style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>
  <style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
  <style:header><text:p text:style-name="Header">Nordlys news service – ferry story – do not publish before noon</text:p></style:header>
  <style:footer><text:p text:style-name="Footer">Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

const isHeading = (paragraph) =>
  paragraph.length < 40 && !/[.;:,\d]/.test(paragraph) && !paragraph.startsWith('By ');

function bodyOf(paragraphs) {
  const parts = [];
  let list = '';
  const endList = () => {
    if (list) parts.push('</text:list>');
    list = '';
  };
  paragraphs.forEach((paragraph, index) => {
    const item = /^(•|\d\.) (.*)$/su.exec(paragraph);
    const wanted = item ? (item[1] === '•' ? 'Bullets' : 'Numbers') : '';
    if (wanted !== list) {
      endList();
      if (wanted) parts.push(`<text:list text:style-name="${wanted}">`);
      list = wanted;
    }
    if (item)
      parts.push(
        `<text:list-item><text:p text:style-name="Text_20_body">${escape(item[2])}</text:p></text:list-item>`,
      );
    else if (index === 0) parts.push(`<text:p text:style-name="Title">${escape(paragraph)}</text:p>`);
    else if (isHeading(paragraph))
      parts.push(
        `<text:h text:style-name="Heading_20_1" text:outline-level="1">${escape(paragraph)}</text:h>`,
      );
    else parts.push(`<text:p text:style-name="Text_20_body">${escape(paragraph)}</text:p>`);
  });
  endList();
  return parts.join('\n');
}

/** A short text with a word inserted, a word deleted, a paragraph split and a paragraph deleted, all tracked. */
const tracked = () => {
  const info =
    '<office:change-info><dc:creator>Desk</dc:creator><dc:date>2024-03-04T09:00:00</dc:date></office:change-info>';
  const region = (id, kind, content = '') =>
    `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}>${info}${content}</text:${kind}></text:changed-region>`;
  const body = (text) => `<text:p text:style-name="Text_20_body">${text}</text:p>`;
  return `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion', body('reluctantly '))}${region(
    'c3',
    'insertion',
  )}${region('c4', 'deletion', body('') + body('This paragraph goes.'))}</text:tracked-changes>
${body('The council <text:change-start text:change-id="c1"/>finally <text:change-end text:change-id="c1"/>agreed <text:change text:change-id="c2"/>to pay.')}
${body('The ferry sails on Monday.<text:change-start text:change-id="c3"/>')}
${body('<text:change-end text:change-id="c3"/>Tickets remain valid.<text:change text:change-id="c4"/>')}
${body('The last paragraph stays.')}`;
};

writeFileSync(onePath, flat({ columns: 1, body: bodyOf(story) }));
writeFileSync(columnsPath, flat({ columns: 2, body: bodyOf(story) }));
// As books are set: no space between paragraphs, first lines indented, ragged, words not broken.
writeFileSync(
  indentedPath,
  flat({ columns: 1, body: bodyOf(story) })
    .replace(
      'fo:margin-bottom="0.2cm" fo:text-align="justify"',
      'fo:margin-bottom="0cm" fo:text-indent="0.5cm" fo:text-align="start"',
    )
    .replace('fo:hyphenate="true"', 'fo:hyphenate="false"'),
);
writeFileSync(trackedPath, flat({ columns: 1, body: tracked() }));
