import type { Report } from '../model';
import { escapeXml } from '../xml';

/** Whole seconds, UTC: what Word takes in `w:date`. */
export function wordDate(iso: string): string {
  const time = Date.parse(iso);
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}

/** The content of a run: text with its spaces, tabs as elements. `element` is `w:delText` inside a deletion. */
export function textElements(text: string, element: 'w:t' | 'w:delText' = 'w:t'): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`))
    .join('<w:tab/>');
}

export const run = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${textElements(text)}</w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;

export const style = (name: string): string => `<w:pStyle w:val="${name}"/>`;

/** The foot of each page: program and page number. */
export function footer(report: Report, namespaces: string): string {
  const field = (name: string): string =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const words = run(`Variorum ${report.program.version}, ${wordDate(report.generated).slice(0, 10)}, page `);
  return `<w:ftr ${namespaces}>${paragraph(`${words}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}`, style('Footer'))}</w:ftr>`;
}
