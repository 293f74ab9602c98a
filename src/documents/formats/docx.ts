import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { BodyReader, type DocxContext, type Reading } from '../office/docx/body';
import { Numbering } from '../office/docx/numbering';
import { openDocx, type DocxParts } from '../office/docx/package';
import { readStyles } from '../office/docx/styles';
import { TRACKED_VARIANTS, trackedReadings } from '../office/tracked';
import { stage } from '../stage';
import { TextBuilder } from '../text/builder';
import { attribute, elements, find, findAll, lineOf } from '../xml/query';
import type { XmlElement } from '../xml/tree';

/** Headers, footers and comments are not part of the story and are left out. */
export const docx: Format = {
  id: 'docx',
  name: 'a Word document',
  extensions: ['docx', 'docm', 'dotx'],
  signed: true,
  sniff: ({ entries }) =>
    entries.includes('word/document.xml') ? 1 : entries.some((entry) => /^word\//.test(entry)) ? 0.95 : 0,
  read: readDocx,
};

const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo'];

async function readDocx(input: DocumentInput, context: ReadContext): Promise<Draft[]> {
  const parts = openDocx(input.name, input.bytes);
  await stage(input.name, context, 1, 2);
  const tracked = CHANGES.some((change) => findAll(parts.document, change).length > 0);
  return trackedReadings(input, tracked).map(({ reading, name }) => ({
    ...readAs(parts, reading),
    ...(name === undefined ? {} : { name }),
    ...(tracked ? { variant: reading, variants: TRACKED_VARIANTS } : {}),
    notices:
      tracked && input.variant === undefined
        ? ['The document has tracked changes; they were read as accepted.']
        : [],
  }));
}

function readAs(parts: DocxParts, reading: Reading): Draft {
  const builder = new TextBuilder();
  const context: DocxContext = {
    reading,
    builder,
    styleOf: readStyles(parts.styles),
    numbering: new Numbering(parts.numbering),
    notes: [],
  };
  const body = find(parts.document, 'body');
  if (body) new BodyReader(context).read(body);
  addNotes(parts, context);
  const language = attribute(find(parts.styles, 'docDefaults', 'rPrDefault', 'rPr', 'lang'), 'val');
  return { ...builder.build(), ...(language ? { language } : {}) };
}

/** Notes follow the text, numbered in the order of their references. */
function addNotes(parts: DocxParts, context: DocxContext): void {
  // Reading a note may find references to others; the list grows then.
  const seen = new Set<string>();
  for (let i = 0; i < context.notes.length; i++) {
    const note = context.notes[i];
    if (!note || seen.has(`${note.kind} ${note.id}`)) continue;
    seen.add(`${note.kind} ${note.id}`);
    const source: XmlElement | undefined = note.kind === 'footnote' ? parts.footnotes : parts.endnotes;
    const element = elements(source, note.kind).find((one) => attribute(one, 'id') === note.id);
    if (element && lineOf(element) !== '') new BodyReader(context).read(element, `[${seen.size}] `);
  }
}
