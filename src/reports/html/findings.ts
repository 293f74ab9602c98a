import { isolatedQuotations } from '../../account/direction';
import type { ToldFact } from '../../account/facts';
import type { FactKind, VersionId } from '../../engine';
import { factPlace } from '../facts';
import { count, FACT_NAMES, FINDING_NAMES, moment, percent, VERDICT_NAMES } from '../labels';
import type { Place, ReportFinding, ReportNote } from '../model';
import { cite } from '../cite';
import { markup, type Content, type Markup } from './markup';
import { anchor, type Page, section, sigil, versionOf } from './pieces';

/** The alarms, one row each; those between two versions of which neither is the base in a part of their own. */
export function findingsSection(report: Page): Markup {
  const main = report.findings.filter(({ withBase }) => withBase);
  const rest = report.findings.filter(({ withBase }) => !withBase);
  const sub = main.length === 0 ? 'none' : count(main.length, 'finding');
  const others =
    rest.length === 0
      ? null
      : markup`<details class="more"><summary><h3>Between other versions</h3> <span class="muted">${count(rest.length, 'finding')}</span></summary>${table(report, rest, 'Findings between other versions')}</details>`;
  const first =
    main.length === 0 ? markup`<p class="muted">Nothing to warn of.</p>` : table(report, main, 'Findings');
  return section('findings', 'Findings', sub, markup`${first}${others}`);
}

function table(report: Page, findings: readonly ReportFinding[], label: string): Markup {
  const rows = findings.map(
    (
      finding,
    ) => markup`<tr id="f-${finding.number}"><th scope="row"><span class="fn fno">${finding.number}</span></th>
<td class="what"><b>${FINDING_NAMES[finding.type]}</b><p>${isolatedQuotations(finding.message)}</p></td>
<td>${placeCell(report, finding.from, finding.a)}</td><td>${placeCell(report, finding.to, finding.b)}</td>
<td class="num">${percent(finding.confidence)}</td><td>${verdictOf(finding)}</td></tr>
`,
  );
  return markup`<div class="scroller" tabindex="0" role="region" aria-label="${label}"><table class="plain"><caption>What an editor should look at: what became of the words of one version in another.</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Finding</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Confidence</th><th scope="col">Verdict</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function placeCell(report: Page, id: VersionId, found: Place | null): Markup {
  const version = versionOf(report, id);
  if (!found) return markup`<span class="muted">${version.siglum}: no such place</span>`;
  return markup`<span class="quote"><bdi>${found.text}</bdi></span><br>${paragraphLink(report, id, found.paragraphs)}`;
}

/** `A ¶4` as a link where the passage is printed, else as text. */
export function paragraphLink(report: Page, id: VersionId, paragraphs: readonly number[]): Markup {
  const version = versionOf(report, id);
  const label = `${version.siglum} ${cite(paragraphs)}`;
  const target = anchor(version, paragraphs[0] ?? 0);
  return report.printed.has(target) ? markup`<a href="#${target}">${label}</a>` : markup`${label}`;
}

const verdictOf = (finding: ReportFinding): Content =>
  finding.notes.length === 0 ? markup`<span class="muted">open</span>` : finding.notes.map(noteBox);

export function noteBox(note: ReportNote): Markup {
  const signed = [note.by, note.at ? moment(note.at) : ''].filter(Boolean).join(', ');
  return markup`${note.verdict ? markup`<p class="verdict">${VERDICT_NAMES[note.verdict]}</p>` : null}${note.comment ? markup`<p class="note-text" dir="auto">${note.comment}</p>` : null}${signed ? markup`<span class="muted">${signed}</span>` : null}`;
}

const KINDS: readonly FactKind[] = ['quotation', 'figure', 'date', 'name'];

/** The ledger: every quotation, figure, date and name, and which version has it. */
export function factsSection(report: Page): Markup {
  const { facts } = report;
  const sub = facts.length === 0 ? 'none' : count(facts.length, 'fact');
  if (facts.length === 0) {
    return section(
      'facts',
      'Facts',
      sub,
      markup`<p class="muted">No quotation, figure, date or name was found.</p>`,
    );
  }
  const width = report.versions.length + 1;
  const groups = KINDS.map((kind) => ({ kind, rows: facts.filter((fact) => fact.kind === kind) }));
  const bodies = groups
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ kind, rows }) =>
        markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${width}">${FACT_NAMES[kind]} <span class="muted">${rows.length}</span></th></tr>${rows.map((row) => factRow(report, row))}</tbody>`,
    );
  const table = markup`<div class="scroller" tabindex="0" role="region" aria-label="Facts"><table class="plain"><caption>Where each version has it. Facts are no alarms.</caption>
<thead><tr><th scope="col">Fact</th>${report.versions.map((version) => markup`<th scope="col">${sigil(version)}</th>`)}</tr></thead>${bodies}</table></div>`;
  return section('facts', 'Facts', sub, table);
}

function factRow(report: Page, fact: ToldFact): Markup {
  const cells = report.versions.map(({ id }) => {
    const { paragraphs, says } = factPlace(report, fact, id);
    const state = fact.cells[id]?.state ?? 'dropped';
    const said = says === '' ? null : markup` <span class="state s-${state}"><bdi>${says}</bdi></span>`;
    return markup`<td>${paragraphs.length > 0 ? paragraphLink(report, id, paragraphs) : null}${said}</td>`;
  });
  return markup`<tr><th scope="row" class="quote"><bdi>${fact.label}</bdi></th>${cells}</tr>
`;
}
