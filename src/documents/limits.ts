/**
 * Where reading stops. A story is some kilobytes, a long report some megabytes; the limits lie far above that
 * and far below what would bring a worker down.
 */

/** Bytes of a file: a 500-page PDF with photographs fits, a film does not. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

/** UTF-16 code units of a text: about three times the longest novel; the aligner would not finish beyond. */
export const MAX_TEXT_LENGTH = 8_000_000;

/**
 * Bytes that the entries read from one archive may unpack to. Word documents carry megabytes of markup for
 * kilobytes of text.
 */
export const MAX_UNPACKED_BYTES = 192 * 1024 * 1024;

/** Bytes of markup (XML, HTML, RTF) parsed into a tree, which takes some ten times that in memory. */
export const MAX_MARKUP_BYTES = 32 * 1024 * 1024;

/** Entries in an archive's directory: a long Word document with its pictures has some hundreds. */
export const MAX_ENTRIES = 2_000;

/** Documents that come out of one archive; the window takes 20 versions, the rest is for choosing. */
export const MAX_ARCHIVED_DOCUMENTS = 50;

/** Elements inside one another. Written documents stay below 100; recursion in parsers fails at some thousands. */
export const MAX_DEPTH = 1_000;

/** Characters of one Markdown file: above it, inline parsing of hostile input may take minutes. */
export const MAX_MARKDOWN_LENGTH = 2_000_000;

/** Pages of a PDF. */
export const MAX_PAGES = 5_000;

/** Elements of one XML file: a 32 MB Word document has about a quarter of that. */
export const MAX_ELEMENTS = 2_000_000;

/** Elements of a web page: a book on one page has some ten thousand. */
export const MAX_PAGE_ELEMENTS = 200_000;
