import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  readonly text: string;
  /** The words of each page. */
  readonly pages: readonly string[];
  /** Whether its structure is marked for screen readers. */
  readonly tagged: boolean;
  /** The roles in that structure, each once. */
  readonly structure: readonly string[];
  /** The bookmarks, whatever they are under. */
  readonly outline: readonly string[];
}

/** What a reader of a PDF finds. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .flatMap((item) => ('str' in item ? item.str.split(/\s+/u) : []))
        .filter(Boolean)
        .join(' '),
    );
    rolesIn(await page.getStructTree(), roles);
  }
  const marks = await pdf.getMarkInfo();
  const outline = titlesIn(await pdf.getOutline());
  await task.destroy();
  return { text: pages.join(' '), pages, tagged: marks?.Marked === true, structure: [...roles], outline };
}

function rolesIn(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) rolesIn(child, roles);
  }
}

function titlesIn(nodes: unknown): string[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: { readonly title: string; readonly items: unknown }) => [
    node.title,
    ...titlesIn(node.items),
  ]);
}
