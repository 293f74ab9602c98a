import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds: its words, page after page, and whether its structure is marked for screen readers. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly tagged: boolean }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words.push(...items.flatMap((item) => ('str' in item ? item.str.split(/\s+/u) : [])).filter(Boolean));
  }
  const marks = await pdf.getMarkInfo();
  await task.destroy();
  return { text: words.join(' '), tagged: marks?.Marked === true };
}
