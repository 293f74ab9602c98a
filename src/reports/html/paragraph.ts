import type { Part, Report, ReportParagraph, ReportVersion, Segment } from '../model';
import { cite } from '../siglum';
import { markup, type Content, type Markup } from './markup';
import { anchor, glyph, versionOf } from './pieces';

/** Paragraphs up to this many characters are kept on one page in print. */
const SHORT = 600;
/** Steps in which the rule beside a paragraph is divided among its sentences; the style sheet has as many classes. */
const STEPS = 20;

/** One paragraph: its number, the rules that say what became of its sentences, and its words. */
export function paragraph(entry: ReportParagraph, version: ReportVersion, report: Report): Markup {
  const length = entry.parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const language = version.language === 'und' ? null : markup` lang="${version.language}"`;
  const id = anchor(version, entry.number);
  return markup`<div class="para k-${entry.kind}${length <= SHORT ? ' short' : ''}" id="${id}"><a class="no num" href="#${id}"><span class="vh">${version.siglum} paragraph </span>${entry.number}</a><div class="stem" aria-hidden="true">${stems(entry)}</div><div>${movedFrom(entry, version, report)}<p class="txt" dir="auto"${language}>${entry.parts.map(partOf)}</p>${beside(entry, report)}</div></div>`;
}

const lengthOf = (part: Part): number => part.segments.reduce((sum, { text }) => sum + text.length, 0);

/** One glyph and rule for each run of sentences with the same fate, as long as the run is. */
function stems(entry: ReportParagraph): Content {
  const runs: { mark: string; length: number }[] = [];
  for (const part of entry.parts) {
    const last = runs.at(-1);
    const mark = part.moved ? 'moved' : part.status;
    if (part.sentence === null || mark === null) continue;
    if (last?.mark === mark) last.length += lengthOf(part);
    else runs.push({ mark, length: lengthOf(part) });
  }
  const total = runs.reduce((sum, { length }) => sum + length, 0) || 1;
  return runs.map(
    ({ mark, length }) =>
      markup`<i class="c-${mark} f${Math.max(1, Math.round((length / total) * STEPS))}">${glyph(mark)}</i>`,
  );
}

function movedFrom(entry: ReportParagraph, version: ReportVersion, report: Report): Content {
  const first = entry.answers[0];
  if (!entry.parts.some(({ moved }) => moved) || first === undefined || version.isBase) return null;
  const base = versionOf(report, report.base);
  return markup`<p class="here-from">Moved: in ${base.siglum} it is <a href="#${anchor(base, first)}">${cite(entry.answers)}</a></p>`;
}

function beside(entry: ReportParagraph, report: Report): Content {
  if (entry.sharedWith.length === 0) return null;
  const sigla = entry.sharedWith.map((id) => versionOf(report, id).siglum);
  return markup`<p class="beside">Also in ${sigla.join(', ')}</p>`;
}

function partOf(part: Part): Markup {
  const words = part.segments.map((segment) => segmentOf(segment, part));
  if (part.status === null) return markup`${words}`;
  const name = part.moved ? 'moved ' : '';
  return markup`<span class="r-${part.status}${part.moved ? ' is-moved' : ''}">${isSpoken(part) ? markup`<span class="vh">[${name}${part.status}] </span>` : null}${words}</span>`;
}

/** What a screen reader is told in so many words, since no element says it. */
const isSpoken = ({ status, moved }: Part): boolean =>
  moved || status === 'added' || status === 'removed' || status === 'paraphrased';

function segmentOf(segment: Segment, part: Part): Content {
  const { text, kind } = segment;
  const numbers = segment.ends.map(
    (number) => markup`<a class="fn" href="#f-${number}"><span class="vh">Finding </span>${number}</a>`,
  );
  const marked = segment.findings.length > 0 ? markup`<mark>${text}</mark>` : text;
  if (segment.foreign) return part.status === 'paraphrased' ? null : markup`<del>${text}</del>`;
  if (kind === 'deleted' && part.status !== 'paraphrased') return markup`<del>${marked}</del>${numbers}`;
  if (kind !== 'kept') {
    // In a paraphrase the marks go the other way round: what was kept is underlined, the rest is grey.
    return markup`${part.status === 'paraphrased' ? marked : markup`<ins>${marked}</ins>`}${numbers}`;
  }
  const by = segment.by;
  if (by === 'cosmetic') return markup`<u class="kept by-cosmetic">${marked}</u>${numbers}`;
  if (part.status !== 'paraphrased') return markup`${marked}${numbers}`;
  const how = by === 'stem' || by === 'meaning' ? ` by-${by}` : '';
  const run = text.trim().includes(' ') ? ' run' : '';
  return markup`<u class="kept${how || run}">${marked}</u>${numbers}`;
}
