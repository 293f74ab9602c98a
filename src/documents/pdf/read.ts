import { DocumentError, shownName } from '../errors';
import { MAX_PAGES } from '../limits';
import type { DocumentInput, Draft, ReadContext } from '../model';
import { TextBuilder, BULLET } from '../text/builder';
import { withBullets } from './bullets';
import { inReadingOrder } from './columns';
import { marksOf, type Mark } from './drawn';
import type { PdfEngine, PdfFile, PdfLoading, PdfPage } from './engine';
import { fragmentsOf, type Fragment } from './fragments';
import { furnitureOf, type Furniture } from './furniture';
import { Hyphens } from './hyphens';
import { linesOf, type Line } from './lines';
import { isPageNumber, marginLines } from './margins';
import { isRightToLeft, mirrored } from './mirror';
import { withoutNotes } from './notes';
import { LIST_MARKER, paragraphsOf, type PdfParagraph } from './paragraphs';
import { withTables } from './tables';

/** Reads a PDF's text and rebuilds its paragraphs. Pages are read one by one, so it can be cancelled between them. */
export async function readPdf(input: DocumentInput, context: ReadContext, engine: PdfEngine): Promise<Draft> {
  const loading = engine.getDocument({
    // The engine's worker takes the bytes over; it gets a copy.
    data: input.bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
    maxImageSize: 0,
  });
  try {
    const file = await open(input.name, loading);
    const title = await titleOf(file);
    const pages = await readPages(input.name, file, title, context);
    return draftOf(input.name, pages, title);
  } finally {
    await loading.destroy();
  }
}

async function open(name: string, loading: PdfLoading): Promise<PdfFile> {
  try {
    return await loading.promise;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new DocumentError(
        'encrypted',
        `${shownName(name)} is protected by a password; save it without one first.`,
        { cause },
      );
    }
    throw new DocumentError(
      'damaged',
      `${shownName(name)} is damaged or cut short and cannot be read as a PDF.`,
      { cause },
    );
  }
}

async function readPages(
  name: string,
  file: PdfFile,
  title: string | undefined,
  context: ReadContext,
): Promise<Pages> {
  if (file.numPages > MAX_PAGES) {
    throw new DocumentError(
      'too-large',
      `${shownName(name)} has ${file.numPages} pages, which is more than can be read.`,
    );
  }
  const lines: Line[][] = [];
  const margins: Line[] = [];
  let language: string | undefined;
  for (let number = 1; number <= file.numPages; number++) {
    if (context.cancelled?.())
      throw new DocumentError('cancelled', `Reading ${shownName(name)} was cancelled.`);
    try {
      const page = await file.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true });
      language ??= content.lang?.trim() || undefined;
      const fragments = fragmentsOf(content.items, page.view, page.rotate);
      const found = await linesOfPage(page, fragments, number);
      const around = marginLines(found, title);
      margins.push(...around);
      lines.push(inReadingOrder(found.filter((line) => !around.has(line))));
      page.cleanup();
    } catch {
      // A page that cannot be read counts as one without text, and is named to the user as such.
      lines.push([]);
    }
    context.progress?.(number, file.numPages);
  }
  return { lines, margins, language };
}

async function linesOfPage(page: PdfPage, fragments: readonly Fragment[], number: number): Promise<Line[]> {
  const isMirrored = isRightToLeft(fragments);
  const lines = linesOf(isMirrored ? mirrored(fragments) : fragments, number, isMirrored);
  const marks = hangs(lines) ? await drawnOn(page) : [];
  return withBullets(lines, isMirrored ? mirrored(marks) : marks);
}

/**
 * True where a line is set in: where none is, there is no place for a bullet, and what is painted need not be
 * asked for.
 */
function hangs(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  return lines.some((line) => line.left > left + line.size * 0.6);
}

async function drawnOn(page: PdfPage): Promise<Mark[]> {
  try {
    return marksOf(await page.getOperatorList(), page.view, page.rotate);
  } catch {
    // A page whose pictures are damaged still has its text.
    return [];
  }
}

interface Pages {
  readonly lines: readonly (readonly Line[])[];
  /** What stands in the margins and is no part of the text. */
  readonly margins: readonly Line[];
  readonly language: string | undefined;
}

function draftOf(name: string, { lines: pages, margins, language }: Pages, title: string | undefined): Draft {
  let furniture = furnitureOf(pages);
  let lines = pages.flatMap((page) => page.filter((line) => !furniture.lines.has(line)));
  if (lines.length === 0) {
    // Pages of one line each, all alike: a form or a test, and all that there is.
    furniture = { lines: new Set(), heads: [] };
    lines = pages.flat();
  }
  if (lines.length === 0) {
    throw new DocumentError(
      'no-text',
      `There is no text in ${shownName(name)}: its pages are pictures, as from a scanner.`,
    );
  }
  const letters = lines.map(({ text }) => text).join('');
  if ((letters.match(/[\p{Co}\p{Cn}\uFFFD]|\p{Cc}/gu)?.length ?? 0) > letters.length * 0.3) {
    throw new DocumentError(
      'no-text',
      `The text of ${shownName(name)} cannot be read: its fonts do not say which letters they show.`,
    );
  }
  const builder = new TextBuilder();
  const body = bodyStyle(lines);
  const { lines: flow, notes } = withoutNotes(lines, body.size);
  const { paragraphs, justified } = paragraphsOf(withTables(flow));
  const hyphens = new Hyphens(
    lines.map(({ text }) => text),
    justified,
  );
  for (const paragraph of paragraphs) addParagraph(paragraph, hyphens, body, builder);
  // Notes follow the text, as in every format.
  notes.forEach((note, at) => builder.add('body', `[${at + 1}] ${joinedText(note, hyphens)}`));
  return {
    ...builder.build(),
    ...(title && builder.startsWith(title) ? { title } : {}),
    ...(language ? { language } : {}),
    notices: noticesOf(pages, headsOf(margins, furniture)),
  };
}

/** Characters of what may stand above a headline: a section's name, a running head of a document of one page. */
const LONGEST_KICKER = 80;

function addParagraph(
  paragraph: PdfParagraph,
  hyphens: Hyphens,
  body: { size: number },
  builder: TextBuilder,
): void {
  const text = joinedText(paragraph, hyphens);
  const size = paragraph[0]?.size ?? 0;
  if (paragraph[0]?.isRow) builder.add('table-row', text);
  else if (size > body.size * 1.15 && text.length <= 300)
    builder.addHeading(text, !builder.hasHeading && builder.size <= LONGEST_KICKER);
  else if (LIST_MARKER.test(text)) builder.add('list-item', text.replace(/^[•◦▪▸‣●○■□]\s+/u, BULLET));
  else builder.add('body', text);
}

const joinedText = (lines: readonly Line[], hyphens: Hyphens): string =>
  lines.map(({ text }) => text).reduce((joined, line) => hyphens.join(joined, line));

/** The size in which most characters are set. */
function bodyStyle(lines: readonly Line[]): { size: number } {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  const [size] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most));
  return { size };
}

/** Running heads, once each but for their figures; the numbers of pages are none. */
function headsOf(margins: readonly Line[], furniture: Furniture): string[] {
  const heads = new Map<string, string>();
  for (const text of [
    ...margins.filter((line) => !isPageNumber(line)).map((line) => line.text),
    ...furniture.heads,
  ]) {
    const key = text.replace(/\d+/g, '#');
    if (!heads.has(key)) heads.set(key, text);
  }
  return [...heads.values()];
}

function noticesOf(pages: readonly (readonly Line[])[], heads: readonly string[]): string[] {
  const notices: string[] = [];
  if (heads.length > 0) {
    const quoted = heads.slice(0, 3).map((head) => `“${shownName(head)}”`);
    notices.push(`Left out as running heads: ${quoted.join(', ')}${heads.length > 3 ? ' and others' : ''}.`);
  }
  const empty = pages.flatMap((page, index) => (page.length === 0 ? [index + 1] : []));
  if (empty.length > 0) {
    const list = empty.length > 10 ? `${empty.slice(0, 10).join(', ')} and others` : empty.join(', ');
    notices.push(
      `${empty.length === 1 ? 'Page' : 'Pages'} ${list} of ${pages.length} ${empty.length === 1 ? 'has' : 'have'} no text.`,
    );
  }
  return notices;
}

async function titleOf(file: PdfFile): Promise<string | undefined> {
  try {
    const { info } = await file.getMetadata();
    const title: unknown = 'Title' in info ? info.Title : undefined;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}
