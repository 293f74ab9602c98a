import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { TRACKED_VARIANTS, trackedReadings } from '../office/tracked';
import { ParagraphWriter } from '../rtf/paragraphs';
import { readRtf } from '../rtf/reader';
import { stage } from '../stage';
import { TextBuilder } from '../text/builder';

/** Headers, footers, comments and pictures are left out. */
export const rtf: Format = {
  id: 'rtf',
  name: 'an RTF document',
  extensions: ['rtf'],
  signed: true,
  sniff: ({ text }) => (text.startsWith('{\\rtf') ? 1 : 0),
  read: readAll,
};

async function readAll(input: DocumentInput, context: ReadContext): Promise<Draft[]> {
  const { tracked } = readAs(input, 'accepted');
  await stage(input.name, context, 1, 2);
  return trackedReadings(input, tracked).map(({ reading, name }) => ({
    ...readAs(input, reading).draft,
    ...(name === undefined ? {} : { name }),
    ...(tracked ? { variant: reading, variants: TRACKED_VARIANTS } : {}),
    notices:
      tracked && input.variant === undefined
        ? ['The document has tracked changes; they were read as accepted.']
        : [],
  }));
}

function readAs(input: DocumentInput, reading: 'accepted' | 'original'): { draft: Draft; tracked: boolean } {
  const builder = new TextBuilder();
  const writer = new ParagraphWriter(builder, reading);
  readRtf(input.name, input.bytes, writer);
  return { draft: builder.build(), tracked: writer.tracked };
}
