/** Where the text of a group goes. */
export type Destination = 'text' | 'note' | 'marker' | 'fonts' | 'styles' | 'skipped';

/** What holds inside a group and ends with it. */
export interface GroupState {
  readonly destination: Destination;
  readonly encoding: string | undefined;
  /** How many stand-in characters follow a \u. */
  readonly fallback: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  /** Number of the font or style that is being declared. */
  readonly declares: number | undefined;
}

/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emdash: '—',
    endash: '–',
    bullet: '•',
    emspace: '\u2003',
    enspace: '\u2002',
    qmspace: '\u2005',
    '~': '\u00A0',
    _: '\u2011',
    '-': '\u00AD',
    '\\': '\\',
    '{': '{',
    '}': '}',
    '\t': '\t',
    zwj: '\u200D',
    zwnj: '\u200C',
    ltrmark: '\u200E',
    rtlmark: '\u200F',
  }),
);

/**
 * Groups without text of the story: tables of styles, pictures, headers and footers, fields' instructions,
 * metadata.
 */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl info pict object header headerl headerr headerf footer footerl footerr footerf fldinst filetbl listtable ' +
    'listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl annotation atnid atnauthor ' +
    'bkmkstart bkmkend nonshppict listpicture pgdsctbl fontemb fontfile falt panose userprops mmathPr ftnsep ftnsepc aftnsep aftnsepc ' +
    'sp xe tc datafield formfield do'
  ).split(' '),
);
