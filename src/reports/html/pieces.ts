import { partsOfShares, type SharePart } from '../../account/shares';
import type { Shares, VersionId } from '../../engine';
import { MARK_NAMES, percent } from '../labels';
import type { Report, ReportVersion } from '../model';
import { markup, type Content, type Markup } from './markup';

const GLYPHS: Readonly<Record<string, Markup>> = {
  identical: markup`<path d="M2 4.4h8M2 7.6h8"/>`,
  cosmetic: markup`<path d="M2 6h8M2 9.2h8"/><circle cx="6" cy="2.4" r="1" fill="currentColor" stroke="none"/>`,
  edited: markup`<path d="M2.2 9.4 6 3l3.8 6.4"/>`,
  paraphrased: markup`<path d="M1.6 5.2q2.2-2.8 4.4-1t4.4-1M1.6 9.4q2.2-2.8 4.4-1t4.4-1"/>`,
  moved: markup`<path d="M6 1.5v9M3.3 4.2 6 1.5l2.7 2.7M3.3 7.8 6 10.500l2.7-2.7"/>`,
  merged: markup`<path d="M6 10.500v-3Q6 5.500 2.400 1.500M6 7.500Q6 5.500 9.600 1.500"/>`,
  elsewhere: markup`<path d="M2 6h8M7 3l3 3-3 3"/>`,
  added: markup`<path d="M6 1.800v8.400M1.800 6h8.400"/>`,
  removed: markup`<path d="M1.800 6h8.400"/>`,
};

/** Drawn once; `glyph` refers to them. Patterns must not stand in something hidden by `display: none`. */
export const DRAWINGS = markup`<svg width="0" height="0" aria-hidden="true" focusable="false" class="vh"><defs>${Object.entries(
  GLYPHS,
).map(
  ([name, path]) => markup`<symbol id="g-${name}" viewBox="0 0 12 12">${path}</symbol>`,
)}<pattern id="pat-cosmetic" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="pt-rule" width="4" height="4"/><circle class="pt-ink" cx="2" cy="2" r="1"/></pattern><pattern id="pat-edited" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="pt-edit" width="5" height="6"/></pattern><pattern id="pat-paraphrased" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pt-para" width="4" height="4"/><path class="pt-para-l" d="M0 0v4"/></pattern></defs></svg>`;

export const glyph = (name: string): Markup =>
  markup`<svg class="g" aria-hidden="true" focusable="false"><use href="#g-${name}"/></svg>`;

export const sigil = ({ siglum, isBase }: ReportVersion): Markup =>
  markup`<span class="sig${isBase ? ' base' : ''}">${siglum}</span>`;

export function versionOf(report: Report, id: VersionId): ReportVersion {
  const version = report.versions.find((candidate) => candidate.id === id);
  if (!version) throw new RangeError(`The report has no version "${id}".`);
  return version;
}

/** A report, and which paragraphs of it are on the page and can be jumped to. */
export interface Page extends Report {
  readonly printed: ReadonlySet<string>;
}

export function pageOf(report: Report): Page {
  const printed = report.rows.flatMap(({ cells }) =>
    cells.flatMap(({ version, paragraphs }) =>
      paragraphs.map(({ number }) => anchor(versionOf(report, version), number)),
    ),
  );
  return { ...report, printed: new Set(printed) };
}

/** The id of a paragraph's element; made of letters and numbers only. */
export const anchor = (version: ReportVersion, paragraph: number): string =>
  `p-${version.siglum}-${paragraph}`;

/** A provenance bar: five shares side by side, told apart by pattern as well as by colour. */
export function shareBar(shares: Shares, thin = false, last: 'own' | 'lost' = 'own'): Markup {
  let x = 0;
  const rects = partsOfShares(shares).map(({ part, share }) => {
    const width = share * 100;
    const rect = markup`<rect class="b-${part === 'own' ? last : part}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>`;
    x += width;
    return rect;
  });
  const label = sharesInWords(shares, last);
  return markup`<svg class="bar${thin ? ' thin' : ''}" role="img" aria-label="${label}">${rects}</svg>`;
}

export function sharesInWords(shares: Shares, last: 'own' | 'lost' = 'own'): string {
  const parts = sharesList(shares, last).map(([name, share]) => `${share} ${name}`);
  return parts.join(', ') || 'no words';
}

/** `[['identical', '21%'], ...]`, only what there is. */
export function sharesList(shares: Shares, last: 'own' | 'lost' = 'own'): [string, string][] {
  const name = (part: SharePart) =>
    part === 'own' ? (last === 'own' ? 'its own' : 'left out') : MARK_NAMES[part].toLowerCase();
  return partsOfShares(shares).map(({ part, share }) => [name(part), percent(share)]);
}

export const section = (id: string, title: string, sub: Content, body: Content): Markup =>
  markup`<details class="sec" id="${id}" open><summary><h2>${title}</h2><span class="sub">${sub}</span></summary>
${body}
</details>`;
