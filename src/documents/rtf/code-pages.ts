/** Windows code pages by number, as labels of the web's encodings. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Character sets of fonts (`\fcharset`) as code pages. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export function encodingOfCodePage(page: number): string {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : (CODE_PAGES[page] ?? 'windows-1252');
}

/** Nothing for the sets that say "whatever the document has". */
export function encodingOfCharset(charset: number): string | undefined {
  const page = CHARSETS[charset];
  if (page !== undefined) return encodingOfCodePage(page);
  return charset === 0 ? 'windows-1252' : undefined;
}
