import type { DomDocument, DomNode } from './dom';

/** Where a story stands on its page, the surest first. */
const STORIES = ['article h1', 'main h1, [role="main"] h1'];

/**
 * The heading that the page shows: the only one of its story, or one of which the title in its head says the same with
 * the site's name around it. The head of the page names the site as often, and a title begins with the story.
 */
export function headlineOf(page: DomDocument, title: string): string {
  for (const selector of STORIES) {
    const [own, ...more] = headings(page, selector);
    if (own && more.length === 0) return textOf(own);
  }
  const all = headings(page, 'h1');
  const first = [...STORIES.flatMap((selector) => headings(page, selector)), ...all].find(
    (heading) => !isMasthead(heading),
  );
  const heading = textOf(first);
  if (heading && (title.includes(heading) || heading.includes(title))) return heading;
  const head = all.map(textOf).find((name) => title.startsWith(name));
  return head ?? (title || textOf(first ?? all[0]));
}

const headings = (page: DomDocument, selector: string): DomNode[] =>
  Array.from(page.body?.querySelectorAll(selector) ?? []).filter((heading) => textOf(heading) !== '');

const textOf = (element: DomNode | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Whether it stands in the head of the page, not in that of a story. */
function isMasthead(heading: DomNode): boolean {
  for (let node: DomNode | null = heading; node; node = node.parentNode) {
    if (node.localName === 'article' || node.localName === 'main') return false;
    if (node.localName === 'header' || node.localName === 'nav') return true;
  }
  return false;
}
