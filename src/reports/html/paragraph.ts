import { directionOfParagraph } from '../direction';
import type { Part, ReportParagraph, ReportVersion, Segment } from '../model';
import { markup, type Content, type Markup } from './markup';
import { paragraphLink } from './findings';
import { anchor, glyph, type Page, versionOf } from './pieces';

/** Paragraphs up to this many characters are kept on one page in print. */
const SHORT = 600;
/** Steps in which the rule beside a paragraph is divided among its sentences; the style sheet has as many classes. */
const STEPS = 20;

/** One paragraph: its number, the rules that say what became of its sentences, and its words. */
export function paragraph(entry: ReportParagraph, version: ReportVersion, report: Page): Markup {
  const length = entry.parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const language = version.language === 'und' ? null : markup` lang="${version.language}"`;
  const id = anchor(version, entry.number);
  return markup`<div class="para k-${entry.kind}${length <= SHORT ? ' short' : ''}" id="${id}"><a class="no num" href="#${id}"><span class="vh">${version.siglum} paragraph </span><span aria-hidden="true">¶</span>${entry.number}</a><div class="stem" aria-hidden="true">${stems(entry)}</div><div>${movedFrom(entry, version, report)}<p class="txt" dir="${directionOfParagraph(entry, report, version.id)}"${language}>${entry.parts.map(partOf)}</p>${beside(entry, report)}</div></div>`;
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

function movedFrom(entry: ReportParagraph, version: ReportVersion, report: Page): Content {
  if (!entry.parts.some(({ moved }) => moved) || entry.answers.length === 0 || version.isBase) return null;
  return markup`<p class="here-from">Moved: stands in ${paragraphLink(report, report.base, entry.answers)}</p>`;
}

function beside(entry: ReportParagraph, report: Page): Content {
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

/** The elements around a run of words; the space at its ends stays outside of them. */
type Wrapper = (content: Content) => Markup;

function segmentOf(segment: Segment, part: Part): Content {
  const { text } = segment;
  const around = wrapperOf(segment, part);
  if (around === null) return null;
  const numbers = segment.ends.map(
    (number) => markup`<a class="fn" href="#f-${number}"><span class="vh">Finding </span>${number}</a>`,
  );
  const words = text.trim();
  const start = text.indexOf(words);
  const shown = words === '' ? '' : around(words);
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  // The other version's space is no part of this one's text: it goes where its words go.
  if (segment.foreign) return markup`<del class="cut">${before}<s>${words}</s>${after}</del>`;
  if (segment.findings.length === 0) return markup`${before}${shown}${after}`;
  // The highlighter runs over the space between two runs; where it ends, the number stands at the last word.
  return numbers.length === 0
    ? markup`<mark>${before}${shown}${after}</mark>`
    : markup`<mark>${before}${shown}</mark>${numbers}${after}`;
}

/** Null where the words are not shown. */
function wrapperOf({ kind, foreign, by, text }: Segment, { status }: Part): Wrapper | null {
  const plain: Wrapper = (content) => markup`${content}`;
  if (status === 'paraphrased') {
    // The marks go the other way round: what was kept is underlined, the rest is grey, cuts are not shown.
    if (foreign) return null;
    if (kind !== 'kept') return plain;
    const run = text.trim().includes(' ') ? ' run' : '';
    const how = by === 'stem' || by === 'meaning' || by === 'cosmetic' ? ` by-${by}` : run;
    return (content) => markup`<u class="kept${how}">${content}</u>`;
  }
  if (kind === 'deleted') return (content) => markup`<del>${content}</del>`;
  if (kind === 'inserted') return (content) => markup`<ins>${content}</ins>`;
  return by === 'cosmetic' ? (content) => markup`<u class="kept by-cosmetic">${content}</u>` : plain;
}
