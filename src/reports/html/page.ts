import { count, INCOMPLETE, MARK_MEANINGS, MARK_NAMES, moment } from '../labels';
import { MARKS } from '../../account/marks';
import type { Report } from '../model';
import { collationSection } from './collation';
import { contentSecurityPolicy } from './csp';
import { factsSection, findingsSection } from './findings';
import { markup, Markup, type Content } from './markup';
import { overviewSection, versionsSection } from './overview';
import { DRAWINGS, glyph, pageOf, section, versionOf } from './pieces';
import { SCRIPT } from './script';
import { styleSheet } from './style';

/** The whole page; a still one has no script. */
export function page(plain: Report, still: boolean): Markup {
  const report = pageOf(plain);
  const style = styleSheet(report.versions.length);
  const base = versionOf(report, report.base);
  const others = report.versions.filter(({ isBase }) => !isBase);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Variorum ${report.program.version}">
<title>${base.title}: ${count(report.versions.length, 'version')} compared</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#collation">Skip to the passages</a>
${DRAWINGS}
<header class="plate">
<p class="kicker">Variorum report, ${moment(report.generated)}</p>
<h1><bdi>${base.title}</bdi></h1>
<p class="dek">${beside(others.map(({ name }) => name))}</p>
${report.complete ? null : markup`<p class="warn">${INCOMPLETE}</p>`}
</header>
<main>
${report.content === 'findings' ? null : overviewSection(report)}
${findingsSection(report)}
${collationSection(report)}
${factsSection(report)}
${versionsSection(report)}
${aboutSection(report)}
</main>
<footer class="foot"><p>Made with Variorum ${report.program.version} on ${moment(report.generated)}. The texts never left the machine.</p></footer>
${still ? null : markup`<script>${new Markup(SCRIPT)}</script>`}
</body>
</html>
`;
}

function beside(titles: readonly string[]): Content {
  if (titles.length === 0) return 'on its own';
  const names = titles.map((title, index) => {
    const glue = index === 0 ? '' : index === titles.length - 1 ? ' and ' : ', ';
    return markup`${glue}<bdi>${title}</bdi>`;
  });
  return markup`beside ${names}`;
}

/** How it was made: settings, and the words used. */
function aboutSection(report: Report): Markup {
  const { engine } = report.collation;
  const settings: [string, string][] = [
    ['Base', versionOf(report, report.base).name],
    ['Detail of word marks', report.detail],
    ['Engine', `${engine.version}, scorer ${engine.scorer}, Unicode ${engine.unicode}`],
    ...Object.entries(report.options).map(([name, value]): [string, string] => [name, String(value)]),
  ];
  const rows = settings.map(
    ([name, value]) => markup`<tr><th scope="row">${name}</th><td><bdi>${value}</bdi></td></tr>`,
  );
  const key = MARKS.map(
    (mark) =>
      markup`<tr><th scope="row"><span class="state c-${mark}">${glyph(mark)} ${MARK_NAMES[mark]}</span></th><td>${MARK_MEANINGS[mark]}</td></tr>`,
  );
  const body = markup`<div class="over"><div><table class="plain"><caption><h3>Settings</h3></caption><tbody>${rows}</tbody></table></div>
<div><table class="plain"><caption><h3>Key</h3></caption><tbody>${key}</tbody></table></div></div>`;
  return section('about', 'How this was made', null, body);
}
