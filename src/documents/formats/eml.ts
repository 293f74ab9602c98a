import { DocumentError, shownName } from '../errors';
import { addBlocks } from '../html/blocks';
import { parsePage } from '../html/dom';
import { hasHeader, parseMail } from '../mail/parse';
import type { DocumentInput, Draft, Format, ReadContext } from '../model';
import { stage } from '../stage';
import { TextBuilder } from '../text/builder';
import { unwrap } from '../text/unwrap';

/** The text of an e-mail. Its subject is the title and no part of the text; attached files are named, not read. */
export const eml: Format = {
  id: 'eml',
  name: 'an e-mail',
  extensions: ['eml'],
  sniff: ({ text }) =>
    hasHeader(text, /^(?:from|to|subject|received|message-id|date|return-path)\s*:/i) &&
    /^(?:from|message-id)\s*:/im.test(text) &&
    /^(?:date|mime-version|received|to)\s*:/im.test(text)
      ? 0.92
      : 0,
  read: async (input, context) => [await readMail(input, context)],
};

async function readMail(input: DocumentInput, context: ReadContext): Promise<Draft> {
  const mail = await parseMail(input.name, input.bytes);
  await stage(input.name, context, 1, 2);
  const builder = new TextBuilder();
  // The formatted part has paragraphs; the plain one is often broken into lines of 72 characters.
  const page = mail.html === undefined ? undefined : parsePage(input.name, mail.html);
  await stage(input.name, context, 2, 2);
  if (page?.body) addBlocks(page.body, builder);
  if (builder.size === 0) for (const paragraph of unwrap(mail.text ?? '')) builder.add('body', paragraph);
  if (builder.size === 0)
    throw new DocumentError('no-text', `${shownName(input.name)} is an e-mail without a text.`);
  const attached = mail.attachments.flatMap(({ filename, related }) =>
    filename && !related ? [shownName(filename)] : [],
  );
  return {
    ...builder.build(),
    ...(mail.subject ? { title: mail.subject } : {}),
    notices: attached.length > 0 ? [`Attached and not read: ${attached.join(', ')}.`] : [],
  };
}
