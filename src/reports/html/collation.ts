import { CONTENT_NAMES, count, MARK_MEANINGS, MARK_NAMES, percent } from '../labels';
import { MARKS, type Mark } from '../../account/marks';
import type { Absence, ReportCell, ReportRow, ReportVersion } from '../model';
import { cite } from '../cite';
import { noteBox, paragraphLink } from './findings';
import { markup, type Markup } from './markup';
import { paragraph } from './paragraph';
import { glyph, type Page, section, shareBar, sharesInWords, sigil, versionOf } from './pieces';

/** The passages side by side, under a legend that is also the filter. */
export function collationSection(report: Page): Markup {
  const shown = count(report.rows.length, 'passage');
  const sub = report.rowsLeftOut === 0 ? shown : `${shown} shown, ${report.rowsLeftOut} left out`;
  return section('collation', 'Passages', sub, markup`${tools(report)}${table(report)}`);
}

function tools(report: Page): Markup {
  const chips = MARKS.map(
    (mark) =>
      markup`<label class="chip c-${mark}" title="${MARK_MEANINGS[mark]}"><input type="checkbox" id="f-${mark}" checked>${glyph(mark)}<span class="t">${MARK_NAMES[mark]}</span> <span class="muted num">${report.counts[mark]}</span></label>
`,
  );
  const pick = (name: string, id: string, label: string, checked = false): Markup =>
    markup`<label class="pick"><input type="radio" name="${name}" id="${id}"${checked ? markup` checked` : null}>${label}</label>
`;
  return markup`<div class="tools" id="tools">
<fieldset><legend class="vh">Legend: sentences by what became of them, with counts; untick to hide a mark</legend>
${chips}</fieldset><span class="grow"></span>
<fieldset class="views"><legend class="vh">Passages shown</legend>
${pick('only', 'only-all', 'All', true)}${pick('only', 'only-changes', 'Changed')}${pick('only', 'only-findings', 'With findings')}<label class="pick"><input type="checkbox" id="fold">Fold unchanged</label></fieldset>
<fieldset class="views"><legend class="vh">Theme</legend>
${pick('theme', 'theme-system', 'System', true)}${pick('theme', 'theme-light', 'Light')}${pick('theme', 'theme-dark', 'Dark')}</fieldset>
<span class="views" id="steps"></span>
</div>`;
}

function table(report: Page): Markup {
  const two = report.versions.length === 2;
  const how = two
    ? 'What was cut stands struck in the base, what was put in is underlined in the other version.'
    : 'The base prints clean; each version is marked against it.';
  return markup`<table class="collation" role="table"><caption>${how} In a paraphrase the wording that was kept is underlined. Shown: ${CONTENT_NAMES[report.content]}.</caption>
<colgroup><col class="no">${report.versions.map(() => markup`<col>`)}</colgroup>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="vh">Passage</span></th>${report.versions.map((version) => head(version, report))}</tr></thead>
<tbody role="rowgroup">
${report.rows.map((row) => rowOf(row, report))}</tbody></table>`;
}

function head(version: ReportVersion, report: Page): Markup {
  const base = versionOf(report, report.base);
  const own = version.shares ? version.shares.own / Math.max(1, version.shares.words) : 0;
  const isEmpty = version.shares?.words === 0;
  const under = isEmpty
    ? markup`<span class="meta">Empty: nothing to compare</span>`
    : version.shares
      ? markup`${shareBar(version.shares, true)}<span class="meta"><b>${percent(1 - own)}</b> from ${base.siglum}, <b>${percent(own)}</b> its own<span class="vh">: ${sharesInWords(version.shares)}</span></span>`
      : markup`<span class="meta"><b>Base</b></span>`;
  return markup`<th scope="col" role="columnheader"><div class="head">${sigil(version)}<div><span class="fname"><bdi>${version.name}</bdi></span> <span class="meta">${version.words} words</span></div><div class="under">${under}</div></div></th>`;
}

function rowOf(row: ReportRow, report: Page): Markup {
  const only = row.marks.every((mark) => mark === 'identical');
  const classes = [
    'row',
    row.changed ? 'changed' : 'same',
    only ? 'only-identical' : '',
    row.findings.length > 0 ? 'found' : '',
  ];
  const numbers = row.findings.map(
    (number) => markup` <a class="fn" href="#f-${number}"><span class="vh">Finding </span>${number}</a>`,
  );
  return markup`<tr role="row" class="${classes.filter(Boolean).join(' ')}" id="row-${row.number}"><th scope="row" role="rowheader"><a href="#row-${row.number}"><span class="vh">Passage </span>${row.number}</a>${numbers}</th>${row.cells.map((cell) => cellOf(cell, report))}</tr>
${
  row.notes.length > 0
    ? markup`<tr role="row" class="noterow row ${row.changed ? 'changed' : 'same'}"><td role="cell"></td><td role="cell" colspan="${report.versions.length}">${row.notes.map((note) => markup`<div class="box">${noteBox(note)}</div>`)}</td></tr>
`
    : null
}`;
}

function cellOf(cell: ReportCell, report: Page): Markup {
  const version = versionOf(report, cell.version);
  const base = versionOf(report, report.base);
  const quiet = !version.isBase && report.versions.length > 1 && asBase(cell);
  const answers = cell.paragraphs.flatMap((entry) => entry.answers);
  const cosmetic = cell.paragraphs.some(({ parts }) => parts.some(({ status }) => status === 'cosmetic'));
  const fold = quiet
    ? markup`<p class="ghost fold c-${cosmetic ? 'cosmetic' : 'identical'}">${glyph(cosmetic ? 'cosmetic' : 'identical')}<span><b>As ${base.siglum} ${cite(answers)}</b>${cosmetic ? ', typography differs' : ''}</span></p>`
    : null;
  const empty = cell.paragraphs.length === 0 && cell.absences.length === 0;
  const nothing = empty
    ? markup`<span class="vh">${version.isBase ? 'not in the base' : 'nothing here'}</span>`
    : null;
  return markup`<td role="cell" data-siglum="${version.siglum}" class="${quiet ? 'as-base' : ''}${empty ? ' void' : ''}">${cell.paragraphs.map((entry) => paragraph(entry, version, report))}${fold}${cell.absences.map((absence) => ghost(absence, version, base, report))}${nothing}</td>`;
}

/** Whether a version has here what the base has, but for typography, and nothing else. */
function asBase(cell: ReportCell): boolean {
  const parts = cell.paragraphs.flatMap((entry) => entry.parts).filter(({ status }) => status !== null);
  const calm: readonly (Mark | null)[] = ['identical', 'cosmetic'];
  return parts.length > 0 && parts.every(({ status, moved }) => !moved && calm.includes(status));
}

function ghost(absence: Absence, version: ReportVersion, base: ReportVersion, report: Page): Markup {
  const what = `${base.siglum} ${cite(absence.paragraphs)}, ${count(absence.sentences, 'sentence')}`;
  if (absence.kind === 'removed') {
    return markup`<p class="ghost c-removed">${glyph('removed')}<span><b>Not in ${version.siglum}</b><br>${what}</span></p>`;
  }
  const link = paragraphLink(report, version.id, absence.at);
  if (absence.kind === 'moved') {
    return markup`<p class="ghost c-moved">${glyph('moved')}<span><b>Moved</b> to ${link}<br>${what}</span></p>`;
  }
  return markup`<p class="ghost c-elsewhere">${glyph('elsewhere')}<span>${what}: in ${link}</span></p>`;
}
