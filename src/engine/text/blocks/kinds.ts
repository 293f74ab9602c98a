import type { ParagraphKind } from '../../model';

/** A bullet or a number that opens an item of a list. */
const ITEM = /^(?:[\u2022\u2023\u2043\u25AA\u25CF\u25E6\u2219\u00B7*+-]|\p{Pd}|\p{Nd}{1,3}[.)])\s+\S/u;
/** `2/9 Volunteers fill sandbags`: a picture of a gallery. `Q: Who was it?` */
const PICTURE = /^\p{Nd}{1,3}\/\p{Nd}{1,3}\s+\p{Lu}/u;
const LABEL = /^\p{Lu}:\s/u;
/** The word before a reporter's name, in the languages of `languageOf`. */
const BYLINE = /^(?:By|Von|Par|Por|Di|Door|Av|Af|Autor|\u041E\u0442)\s/u;
/** How credits of pictures and reporters open. */
const CREDIT =
  /^\(?(?:Photo|Image|Picture|Foto|Reporting|Additional reporting|Editing|Writing|Compiled|Source|Copyright|\u00A9|\u0424\u043E\u0442\u043E)(?=\P{L})/iu;
const ENDS_SENTENCE = /[\p{STerm}\u2026:;,][\p{Pe}\p{Pf}"']*$/u;
const SPACE = /\s+/u;

/** Headlines have up to some fifteen words, those of tabloids and machines two dozen; credits and bylines fewer. */
const HEADLINE_WORDS = 24;
const HEADLINE_UNITS = 160;
const BYLINE_WORDS = 10;
const CREDIT_WORDS = 25;

/**
 * Whether a line opens an item, a picture of a gallery or a question by its first sign: no line above goes on
 * in it.
 */
export function isItem(line: string): boolean {
  return ITEM.test(line) || PICTURE.test(line) || LABEL.test(line);
}

/** What a paragraph is by its form alone; `opens` where it is the first of several. */
export function kindOf(paragraph: string, opens: boolean): ParagraphKind {
  if (ITEM.test(paragraph)) return 'list-item';
  // Counted only where the first word, or the place, makes it matter: of most paragraphs never.
  const hasUpTo = (words: number): boolean => paragraph.split(SPACE).length <= words;
  if (CREDIT.test(paragraph) && hasUpTo(CREDIT_WORDS)) return 'credit';
  if (ENDS_SENTENCE.test(paragraph)) return 'body';
  if (BYLINE.test(paragraph) && hasUpTo(BYLINE_WORDS) && isCapitalised(paragraph)) return 'byline';
  return opens && paragraph.length <= HEADLINE_UNITS && hasUpTo(HEADLINE_WORDS) ? 'headline' : 'body';
}

/** All words but short joining ones begin with a capital: `By Jane Roe and John Doe`. */
function isCapitalised(paragraph: string): boolean {
  return paragraph.split(SPACE).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));
}
