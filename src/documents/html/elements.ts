const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What a browser does not show as text, or shows as controls. */
export const SILENT = set(
  'script style noscript template head title meta link svg math iframe object embed applet canvas audio video map select option button input textarea datalist dialog frameset',
);

/** Elements that begin and end a paragraph. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** Blocks whose presence in a table's cell shows that the table lays out the page and holds no data. */
export const LAYOUT = 'h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote';

/** Blocks that programs put around the text of a data table's cell, one in each. */
export const WRAPPERS = 'p, div';
