/** An encoding as a menu lists it. */
export interface KnownEncoding {
  /** WHATWG name, lower case. */
  readonly id: string;
  readonly name: string;
  /** The letters it is for. */
  readonly script: string;
}

const named = (script: string, names: Readonly<Record<string, string>>): readonly KnownEncoding[] =>
  Object.entries(names).map(([id, name]) => ({ id, name, script }));

/**
 * The encodings of files that newsrooms meet: what systems and agencies have written since the eighties, of
 * those that the web's standard knows (https://encoding.spec.whatwg.org/#names-and-labels).
 */
export const ENCODINGS: readonly KnownEncoding[] = [
  ...named('all scripts', { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' }),
  ...named('Western European', {
    'windows-1252': 'Windows-1252',
    'iso-8859-15': 'ISO 8859-15',
    macintosh: 'Mac Roman',
  }),
  ...named('Central European', { 'windows-1250': 'Windows-1250', 'iso-8859-2': 'ISO 8859-2' }),
  ...named('Cyrillic', {
    'windows-1251': 'Windows-1251',
    'koi8-r': 'KOI8-R',
    'koi8-u': 'KOI8-U',
    'iso-8859-5': 'ISO 8859-5',
    ibm866: 'DOS 866',
    'x-mac-cyrillic': 'Mac Cyrillic',
  }),
  ...named('Greek', { 'windows-1253': 'Windows-1253', 'iso-8859-7': 'ISO 8859-7' }),
  ...named('Turkish', { 'windows-1254': 'Windows-1254' }),
  ...named('Baltic', { 'windows-1257': 'Windows-1257', 'iso-8859-13': 'ISO 8859-13' }),
  ...named('Hebrew', { 'windows-1255': 'Windows-1255', 'iso-8859-8': 'ISO 8859-8' }),
  ...named('Arabic', { 'windows-1256': 'Windows-1256', 'iso-8859-6': 'ISO 8859-6' }),
  ...named('Vietnamese', { 'windows-1258': 'Windows-1258' }),
  ...named('Thai', { 'windows-874': 'Windows-874' }),
  ...named('Chinese', { gb18030: 'GB 18030', big5: 'Big5' }),
  ...named('Japanese', { shift_jis: 'Shift JIS', 'euc-jp': 'EUC-JP', 'iso-2022-jp': 'ISO-2022-JP' }),
  ...named('Korean', { 'euc-kr': 'EUC-KR' }),
];
