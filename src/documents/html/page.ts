import { DocumentError, shownName } from '../errors';
import type { Draft, ReadContext, Variant } from '../model';
import { stage } from '../stage';
import { TextBuilder } from '../text/builder';
import { addArticle, extractArticle } from './article';
import { addBlocks } from './blocks';
import { measurePage } from './dom';
import { headlineOf } from './headline';

const VARIANTS: readonly Variant[] = [
  { id: 'article', label: 'The article alone' },
  { id: 'page', label: 'The whole page' },
];

/**
 * An article with at least this share of the page's text has no boilerplate around it worth dropping, unless
 * the page itself says so.
 */
const WHOLE = 0.9;
/** What a page itself says to be no part of its story. */
const AROUND = 'nav, [role="navigation"], [role="contentinfo"], body > footer';

/**
 * Reads a web page: the article where there is more on the page than that, else all of it. The whole page
 * stays reachable as the variant `page`.
 */
export async function readPage(
  name: string,
  html: string,
  variant: string | undefined,
  context: ReadContext,
): Promise<Draft> {
  if (variant !== undefined && !VARIANTS.some(({ id }) => id === variant)) {
    throw new DocumentError('unsupported', `${shownName(name)} has no reading "${variant}".`);
  }
  const { page, elements } = measurePage(name, html);
  await stage(name, context, 1, 3);
  const whole = new TextBuilder();
  if (page.body) addBlocks(page.body, whole);
  const language = page.documentElement?.getAttribute('lang')?.trim();
  const about = language ? { language } : {};
  await stage(name, context, 2, 3);
  const article = extractArticle(html, elements);
  await stage(name, context, 3, 3);
  const around = page.querySelector(AROUND)?.textContent.trim() ?? '';
  if (!article || (around === '' && article.length >= lettersOf(whole) * WHOLE)) {
    if (variant === 'article' && !article) {
      throw new DocumentError(
        'no-text',
        `${shownName(name)} has no article that could be told from the rest of the page.`,
      );
    }
    const title = page.querySelector('title')?.textContent.trim() ?? '';
    return { ...whole.build(), ...titled(headlineOf(page, title)), ...about };
  }
  if (variant === 'page') {
    return { ...whole.build(), ...titled(article.title), ...about, variant: 'page', variants: VARIANTS };
  }
  const builder = new TextBuilder();
  const headline = headlineOf(page, article.title);
  addArticle(article, headline, builder);
  return {
    ...builder.build(),
    ...titled(headline),
    ...about,
    variant: 'article',
    variants: VARIANTS,
    notices: ['Only the article on the page was read; the rest of the page was left out.'],
  };
}

function titled(title: string | undefined): { title?: string } {
  const line = title?.replace(/\s+/g, ' ').trim();
  return line ? { title: line } : {};
}

function lettersOf(builder: TextBuilder): number {
  return builder.build().text.replace(/\s+/g, ' ').length;
}
