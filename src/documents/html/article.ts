import { Readability } from '@mozilla/readability';
import type { TextBuilder } from '../text/builder';
import { addBlocks } from './blocks';
import { treeOf, type DomNode } from './dom';

/**
 * Beyond this many elements the scoring of Readability takes many seconds; such a page is read as a whole.
 * News pages have up to some ten thousand. Readability's own limit counts in a way in which linkedom finds
 * nothing.
 */
export const MAX_SCORED_ELEMENTS = 20_000;
/** A passage shorter than this is a teaser or a cookie notice, no article. */
const MIN_ARTICLE_LENGTH = 250;

export interface Article {
  readonly title: string;
  readonly byline: string;
  readonly content: DomNode;
  readonly length: number;
}

/**
 * The story on a page that has been measured, without navigation, teasers, notices and comments; nothing
 * where the page has no story of its own, or too many elements to look for it.
 */
export function extractArticle(html: string, elements: number): Article | undefined {
  if (elements > MAX_SCORED_ELEMENTS) return undefined;
  try {
    // It takes the tree apart, so it gets one of its own.
    const page = treeOf(html);
    const found = new Readability<DomNode>(page as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: MIN_ARTICLE_LENGTH,
      keepClasses: true,
      serializer: (node) => node as unknown as DomNode,
    }).parse();
    if (!found?.content || (found.length ?? 0) < MIN_ARTICLE_LENGTH) return undefined;
    return {
      title: found.title?.trim() ?? '',
      byline: found.byline?.replace(/\s+/g, ' ').trim() ?? '',
      content: found.content,
      length: found.length ?? 0,
    };
  } catch {
    // It fails on pages that it is not made for; those are read as a whole.
    return undefined;
  }
}

/** Adds an article as a reader would see it: headline and byline first, where its content does not repeat them. */
export function addArticle(article: Article, headline: string, builder: TextBuilder): void {
  const start = article.content.textContent.replace(/\s+/g, ' ').trim().slice(0, 500);
  if (headline && !start.includes(headline)) builder.addHeading(headline, true);
  if (article.byline && article.byline.length <= 200 && !start.includes(article.byline)) {
    builder.add('byline', article.byline, 'byline');
  }
  addBlocks(article.content, builder);
}
