/** The rows of a CSV file in which every cell is quoted (RFC 4180), after its byte order mark. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', after] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell.replaceAll('""', '"'));
    if (after === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
