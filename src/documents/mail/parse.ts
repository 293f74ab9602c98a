import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { DocumentError, shownName } from '../errors';
import { restoreWindows1252 } from '../text/windows-1252';

/** Parts inside one another; mail programs stay below ten. */
const MAX_NESTED_PARTS = 64;

export interface Mail {
  readonly subject: string;
  readonly html: string | undefined;
  readonly text: string | undefined;
  readonly attachments: readonly Attachment[];
  readonly headers: Email['headers'];
}

/** Takes a MIME message apart: an e-mail, or a web page saved with its pictures. */
export async function parseMail(name: string, bytes: Uint8Array): Promise<Mail> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTED_PARTS, rfc822Attachments: true });
  } catch (cause) {
    throw new DocumentError(
      'damaged',
      `${shownName(name)} is damaged: its parts cannot be told from one another.`,
      { cause },
    );
  }
  return {
    subject: email.subject?.trim() ?? '',
    html: email.html === undefined ? undefined : restoreWindows1252(email.html),
    text: email.text === undefined ? undefined : restoreWindows1252(email.text),
    attachments: email.attachments,
    headers: email.headers,
  };
}

export function contentOf(attachment: Attachment): Uint8Array {
  if (typeof attachment.content === 'string') return new TextEncoder().encode(attachment.content);
  return attachment.content instanceof Uint8Array ? attachment.content : new Uint8Array(attachment.content);
}

/** True where the start of a file is a block of headers, one of the given names among them. */
export function hasHeader(head: string, names: RegExp): boolean {
  const block = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = block.split(/\r?\n/);
  return (
    lines.every((line, at) => /^[!-9;-~]+:|^[ \t]/.test(line) || (at === lines.length - 1 && at > 2)) &&
    lines.some((line) => names.test(line))
  );
}
