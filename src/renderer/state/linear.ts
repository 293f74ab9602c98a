import type { Edit, Link, Version } from '../../engine';
import { cellOf, rowBlocks, sentencesOf, wordsIn, type Block } from './blocks';
import type { Edition, Side } from './edition';
import { isolated, isolatedQuotations } from '../../account/direction';
import { cite, FINDING_NAME, listed, plural } from './words';

/** A passage told in sentences: for reading without seeing the columns. */
export interface Telling {
  readonly row: number;
  readonly title: string;
  /** The base's paragraphs, or those of the first version that has any. */
  readonly text: readonly { readonly version: Version; readonly paragraph: number }[];
  readonly sentences: readonly { readonly siglum: string; readonly text: string }[];
  /** Every version says here what the base says, but for typography. */
  readonly plain: boolean;
}

/** Characters of a quotation in a sentence about it. */
const LONG = 90;

function quoted(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const cut = flat.slice(0, LONG).replace(/\p{Surrogate}$/u, '');
  const last = cut.lastIndexOf(' ');
  // where no space is near, as in Chinese, it is cut between two characters
  const short = flat.length > LONG ? `${last > LONG / 2 ? cut.slice(0, last) : cut} …` : flat;
  // the quotation marks are followed by a stop of the telling's own; a lone stop is what it is about
  return `“${isolated(short.replace(/(?<=.)[.,;:]$/u, ''))}”`;
}

const words = (version: Version, range: { start: number; end: number } | null): string =>
  range ? version.text.slice(range.start, range.end) : '';

/** What was done to the words of a link, as a list of phrases. */
function done(edition: Edition, side: Side, link: Link): string {
  const tell = (edit: Edit): string[] => {
    if (edit.kind === 'replaced')
      return [`${quoted(words(edition.base, edit.a))} becomes ${quoted(words(side.version, edit.b))}`];
    // Its cut tells of a move, its insertion would tell it twice.
    if (edit.move !== undefined)
      return edit.kind === 'deleted' ? [`${quoted(words(edition.base, edit.a))} moves`] : [];
    if (edit.kind === 'deleted') return [`${quoted(words(edition.base, edit.a))} is cut`];
    if (edit.kind === 'inserted') return [`${quoted(words(side.version, edit.b))} is put in`];
    return [];
  };
  return link.edits.phrases.flatMap(tell).join('; ');
}

const whole = (version: Version, sentences: readonly number[]): string =>
  sentences.map((sentence) => words(version, version.sentences[sentence] ?? null)).join(' ');

/** Sentences that were split, merged or cut anew; empty where one stands for one. */
function recutting({ a, b }: Link): string {
  if (a.length === 1 && b.length === 1) return '';
  return `${plural(a.length, 'sentence')} made ${b.length === 1 ? 'one' : b.length}, `;
}

function tellLink(edition: Edition, side: Side, link: Link): string {
  const base = edition.sigla.get(edition.base.id) ?? '';
  const from = (edition.base.sentences[link.a[0] ?? -1]?.paragraph ?? 0) + 1;
  const moved = link.moved ? `moved here from ${base} ¶${from}, ` : '';
  const recut = `${moved}${recutting(link)}`;
  switch (link.relation) {
    case 'identical':
      return `${recut}to the letter`;
    case 'cosmetic':
      return `${recut}the same but for typography`;
    case 'edited':
      return `${recut}edited: ${done(edition, side, link)}`;
    case 'paraphrased':
      return `${recut}in other words: ${quoted(whole(side.version, link.b))}`;
  }
}

/** Whether two links that follow each other can be told in one: both as in the base, and in its order. */
const goOn = (one: Link, next: Link): boolean =>
  one.relation === next.relation &&
  (one.relation === 'identical' || one.relation === 'cosmetic') &&
  !one.moved &&
  !next.moved;

/** A link, or several that go on. */
function tellLinks(edition: Edition, side: Side, links: readonly Link[]): string {
  const [first] = links;
  if (!first) return '';
  const told = tellLink(edition, side, first);
  if (links.length === 1) return told;
  const sentences = links.flatMap((link) => link.a);
  const from = new Set(sentences.map((sentence) => edition.base.sentences[sentence]?.paragraph ?? 0));
  const base = edition.sigla.get(edition.base.id) ?? '';
  return `${told}, ${plural(sentences.length, 'sentence')} of ${base} ${cite([...from])}`;
}

function tellText(edition: Edition, side: Side, block: Block & { kind: 'text' }): string[] {
  const base = edition.sigla.get(edition.base.id) ?? '';
  const where = cite(block.paragraphs);
  const told: string[] = [];
  if (block.same)
    return [
      `${where}, ${block.same === 'identical' ? `as in ${base}, to the letter` : `as in ${base} but for typography`}.`,
    ];
  const seen = new Set<number>();
  const runs: { readonly paragraph: number; readonly sentence: number; readonly links: Link[] }[] = [];
  for (const sentence of block.paragraphs.flatMap((number) => sentencesOf(side.version.paragraphs[number]))) {
    const number = side.linkOf[sentence] ?? -1;
    const link = side.pair.links[number];
    if (link && seen.has(number)) continue;
    seen.add(number);
    const paragraph = side.version.sentences[sentence]?.paragraph ?? 0;
    const last = runs.at(-1);
    const before = last?.paragraph === paragraph ? last.links.at(-1) : undefined;
    if (link && before && goOn(before, link)) last?.links.push(link);
    else runs.push({ paragraph, sentence, links: link ? [link] : [] });
  }
  for (const { paragraph, sentence, links } of runs)
    told.push(
      links.length > 0
        ? `¶${paragraph + 1}, ${tellLinks(edition, side, links)}.`
        : `¶${paragraph + 1}, new: ${quoted(whole(side.version, [sentence]))}.`,
    );
  if (block.gone.length > 0) told.push(`It leaves out: ${quoted(whole(edition.base, block.gone))}.`);
  return told;
}

function tellGhost(edition: Edition, block: Block & { kind: 'ghost' }): string[] {
  const base = edition.sigla.get(edition.base.id) ?? '';
  const source = `${base} ${cite(block.base)}`;
  if (block.elsewhere.length === 0)
    return [`It does not have ${source}, ${plural(wordsIn(edition, edition.base.id, block.gone), 'word')}.`];
  const places = block.elsewhere.map((one) => `¶${one.paragraph + 1}${one.moved ? ' (moved)' : ''}`);
  return [`It has ${source} elsewhere, in ${listed(places)}.`];
}

function findingsIn(edition: Edition, side: Side, row: number): string[] {
  const own = cellOf(edition, row, side.version.id);
  return side.findings.flatMap(({ number, finding }) => {
    const inside = own.some((paragraph) => {
      const range = side.version.paragraphs[paragraph];
      return range && finding.b && finding.b.start < range.end && finding.b.end > range.start;
    });
    return inside
      ? [
          `Finding ${number}, ${FINDING_NAME[finding.type].toLowerCase()}: ${isolatedQuotations(finding.message)}`,
        ]
      : [];
  });
}

/** One row in sentences. */
export function tellRow(edition: Edition, row: number): Telling {
  const { base, sides } = rowBlocks(edition, row);
  const first =
    edition.columns.find((version) => cellOf(edition, row, version.id).length > 0) ?? edition.base;
  const shown = base.length > 0 ? edition.base : first;
  const sentences = edition.sides.flatMap((side, index) => {
    const told = (sides[index] ?? []).flatMap((block) =>
      block.kind === 'text' ? tellText(edition, side, block) : tellGhost(edition, block),
    );
    const siglum = edition.sigla.get(side.version.id) ?? '';
    return [...told, ...findingsIn(edition, side, row)].map((text) => ({ siglum, text }));
  });
  const paragraphs = cellOf(edition, row, shown.id);
  return {
    row,
    title: `Passage ${row + 1}: ${edition.sigla.get(shown.id)} ${cite(paragraphs)}`,
    text: base.length > 0 ? paragraphs.map((paragraph) => ({ version: shown, paragraph })) : [],
    sentences,
    plain:
      base.length > 0 &&
      sides.every((side) => side.every((block) => block.kind === 'text' && block.same !== null)),
  };
}
