import type { Direction } from '../../account/direction';
import type { Report } from '../model';
import { escapeXml } from '../xml';
import { stretches } from './stretches';

/** Whole seconds, UTC: what Word takes in `w:date`. */
export function wordDate(iso: string): string {
  const time = Date.parse(iso);
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}

/** The content of a run: text with its spaces, tabs as elements. `element` is `w:delText` inside a deletion. */
function textElements(text: string, element: 'w:t' | 'w:delText'): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`))
    .join('<w:tab/>');
}

/** A run for each stretch of the text in one direction. */
export function run(
  text: string,
  properties = '',
  around: Direction = 'ltr',
  element: 'w:t' | 'w:delText' = 'w:t',
): string {
  return stretches(text, around)
    .map(({ text: words, direction }) => {
      const looks = direction === 'rtl' ? `${properties}<w:rtl/>` : properties;
      return `<w:r>${looks ? `<w:rPr>${looks}</w:rPr>` : ''}${textElements(words, element)}</w:r>`;
    })
    .join('');
}

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;

/** The style of a paragraph, and that it runs from the right if it does. */
export const style = (name: string, direction: Direction = 'ltr'): string =>
  `<w:pStyle w:val="${name}"/>${bidi(direction)}`;

export const bidi = (direction: Direction): string => (direction === 'rtl' ? '<w:bidi/>' : '');

/** The foot of each page: program and page number. */
export function footer(report: Report, namespaces: string): string {
  const field = (name: string): string =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const words = run(`Variorum ${report.program.version}, ${wordDate(report.generated).slice(0, 10)}, page `);
  return `<w:ftr ${namespaces}>${paragraph(`${words}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}`, style('Footer'))}</w:ftr>`;
}
