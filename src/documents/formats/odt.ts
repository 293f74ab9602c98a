import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { OdtReader, type OdtContext } from '../office/odt/body';
import { readChanges, type Changes } from '../office/odt/changes';
import { openOdt, type OdtParts } from '../office/odt/package';
import { readStyles } from '../office/odt/styles';
import { TRACKED_VARIANTS, trackedReadings } from '../office/tracked';
import { stage } from '../stage';
import { TextBuilder } from '../text/builder';
import { find } from '../xml/query';
import type { XmlElement } from '../xml/tree';

/** Headers, footers and comments are not part of the story and are left out. */
export const odt: Format = {
  id: 'odt',
  name: 'an OpenDocument text',
  extensions: ['odt', 'ott'],
  signed: true,
  sniff: ({ mimetype, entries }) => {
    if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 1;
    return mimetype === '' && entries.includes('content.xml') && entries.includes('META-INF/manifest.xml')
      ? 0.95
      : 0;
  },
  read: readOdt,
};

async function readOdt(input: DocumentInput, context: ReadContext): Promise<Draft[]> {
  const parts = openOdt(input.name, input.bytes);
  await stage(input.name, context, 1, 2);
  const text = find(parts.content, 'body', 'text');
  if (!text) return [{ text: '' }];
  const changes = readChanges(text);
  const tracked = changes.insertions.size > 0 || changes.deletions.size > 0;
  return trackedReadings(input, tracked).map(({ reading, name }) => ({
    ...readAs(parts, text, changes, reading),
    ...(name === undefined ? {} : { name }),
    ...(tracked ? { variant: reading, variants: TRACKED_VARIANTS } : {}),
    notices:
      tracked && input.variant === undefined
        ? ['The document has tracked changes; they were read as accepted.']
        : [],
  }));
}

function readAs(parts: OdtParts, text: XmlElement, changes: Changes, reading: OdtContext['reading']): Draft {
  const builder = new TextBuilder();
  const styles = readStyles([parts.styles, parts.content]);
  const context: OdtContext = { reading, styles, changes, builder, notes: [], inserted: new Set() };
  new OdtReader(context).read(text);
  for (let i = 0; i < context.notes.length; i++) {
    const body = find(context.notes[i], 'note-body');
    if (body) new OdtReader(context).read(body, `[${i + 1}] `);
  }
  return builder.build();
}
