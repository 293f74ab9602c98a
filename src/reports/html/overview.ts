import type { Shares, VersionId } from '../../engine';
import { count, lineageSentence, percent } from '../labels';
import type { ReportVersion } from '../model';
import { markup, type Markup } from './markup';
import { type Page, section, shareBar, sharesList, sigil, versionOf } from './pieces';

/** Which texts these are: names, sources, checksums. */
export function versionsSection(report: Page): Markup {
  const rows = report.versions.map((version) => {
    const { source } = version;
    const about = [
      source?.format,
      source?.encoding,
      source?.reading,
      source?.bytes === undefined ? '' : `${source.bytes} bytes`,
    ];
    return markup`<tr><th scope="row"><span class="vname">${sigil(version)}<bdi>${version.name}</bdi></span></th>
<td>${version.isBase ? markup`<b>Base</b><br>` : null}${version.words} words, ${count(version.paragraphs, 'paragraph')}, ${count(version.sentences, 'sentence')}${version.language === 'und' ? null : markup`<br>Language: ${version.language}`}</td>
<td>${source ? markup`<bdi>${source.path ?? source.name}</bdi><br>` : null}${about.filter(Boolean).join(', ')}</td>
<td>${source?.checksum ? markup`file <code>${source.checksum}</code><br>` : null}text <code>${version.textChecksum}</code></td></tr>
`;
  });
  const table = markup`<div class="scroller" tabindex="0" role="region" aria-label="Versions"><table class="plain"><caption>Checksums are SHA-256: of the file as opened, and of its text in UTF-8.</caption>
<thead><tr><th scope="col">Version</th><th scope="col">Size</th><th scope="col">Source</th><th scope="col">Checksums</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
  return section('versions', 'Versions', count(report.versions.length, 'version'), table);
}

/** Shares, lineage, and each version against each. */
export function overviewSection(report: Page): Markup {
  const base = versionOf(report, report.base);
  const body = markup`<div class="over"><div>
<h3>Provenance</h3>
<p class="muted">What the words of each version are, measured against ${base.siglum}.</p>
${report.versions.filter(({ shares }) => shares).map((version) => provenance(report, version))}
</div><div>
<h3>Lineage</h3>
<p class="muted">Who was made from whom, as far as the texts can tell.</p>
${lineage(report)}
</div></div>
${report.versions.length > 1 ? matrix(report) : null}`;
  return section('overview', 'Overview', null, body);
}

function provenance(report: Page, version: ReportVersion): Markup | null {
  const { shares, nearest } = version;
  if (!shares) return null;
  const pair = report.pairs.find(
    ({ withBase, from, to }) => withBase && (from === version.id || to === version.id),
  );
  const alone = pair ? (pair.to === version.id ? pair.counts.added : pair.counts.removed) : 0;
  const better = nearest && nearest.version !== report.base ? nearest : null;
  return markup`<div class="prow"><div class="vname">${sigil(version)}<span><b><bdi>${version.name}</bdi></b><br><span class="muted">${version.words} words</span></span></div>
<div>${shareBar(shares)}
<div class="says">${sharesList(shares).map(([name, share]) => markup`<span><b>${share}</b> ${name}</span>`)}</div>
<p>${version.sentences - alone} of its ${count(version.sentences, 'sentence')} stand in ${versionOf(report, report.base).siglum}.${better ? ` Most of its words are from ${versionOf(report, better.version).siglum}: ${percent(linked(better.shares))}.` : ''}</p></div></div>
`;
}

function lineage(report: Page): Markup {
  if (report.lineage.length === 0) return markup`<p class="muted">Nothing can be said.</p>`;
  return markup`<ul class="why">${report.lineage.map(
    (entry) =>
      markup`<li>${lineageSentence(report, entry)}${entry.kind === 'unknown' ? '.' : markup` <span class="muted">(${percent(entry.confidence)} sure)</span>`}${entry.reasons.map((reason) => markup`<small>${reason}</small>`)}</li>`,
  )}</ul>`;
}

function matrix(report: Page): Markup {
  const cell = (own: VersionId, other: VersionId): Markup => {
    if (own === other)
      return markup`<td><span aria-hidden="true">–</span><span class="vh">itself</span></td>`;
    const shares = sharesTowards(report, own, other);
    if (!shares) return markup`<td><span class="muted">not compared</span></td>`;
    return markup`<td><b>${percent(linked(shares))}</b>${shareBar(shares, true, 'lost')}</td>`;
  };
  return markup`<div class="scroller" tabindex="0" role="region" aria-label="Version by version"><table class="plain matrix"><caption><h3>Version by version</h3>Read across: how much of the row’s words the column’s version says too.</caption>
<thead><tr><th scope="col">Of</th>${report.versions.map((version) => markup`<th scope="col">in ${sigil(version)}</th>`)}</tr></thead>
<tbody>${report.versions.map(
    (own) =>
      markup`<tr><th scope="row"><span class="vname">${sigil(own)}<bdi>${own.name}</bdi></span></th>${report.versions.map((other) => cell(own.id, other.id))}</tr>`,
  )}</tbody></table></div>`;
}

function sharesTowards(report: Page, own: VersionId, other: VersionId): Shares | null {
  const pair = report.pairs.find(
    ({ from, to }) => (from === own && to === other) || (from === other && to === own),
  );
  return pair ? (pair.to === own ? pair.shares.to : pair.shares.from) : null;
}

const linked = (shares: Shares): number => (shares.words - shares.own) / Math.max(1, shares.words);
