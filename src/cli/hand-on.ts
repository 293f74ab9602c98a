import { rewordingSetting } from '../contract';
import type { Collation } from '../engine';
import {
  buildReport,
  renderReport,
  siglumOf,
  terminalFinding,
  type Report,
  type ReportNote,
} from '../reports';
import { failing, tooVerbatim } from './gates';
import { findVersion, type Named } from './ids';
import { inkFor, wantsColour } from './ink';
import { deliver } from './output';
import { programVersion } from './program-version';
import type { Settings } from './settings';
import { say, type Streams } from './streams';
import { EXIT, Trouble } from './trouble';

/** Renders a collation as asked, writes it, applies the gates, and says with which code to exit. */
export async function handOn(
  collation: Collation,
  notes: readonly ReportNote[],
  inputs: readonly Named[],
  settings: Settings,
  streams: Streams,
): Promise<number> {
  const report = buildReport(collation, {
    generated: settings.generated,
    program: programVersion(),
    content: settings.content,
    detail: settings.detail,
    options: rewordingSetting(settings.rewording),
    notes,
  });
  await deliver(await render(report, inputs, settings, streams), settings.out, streams);
  const stopped = await applyGates(report, settings, streams);
  if (stopped) return EXIT.gate;
  return allSame(collation) ? EXIT.same : EXIT.different;
}

/** The same texts once white space is collapsed. A difference in typography is a difference. */
function allSame({ versions }: Collation): boolean {
  const texts = versions.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  return texts.every((text) => text === texts[0]);
}

async function render(
  report: Report,
  inputs: readonly Named[],
  settings: Settings,
  streams: Streams,
): Promise<string | Uint8Array> {
  const { format, out } = settings;
  if (format === 'pdf') return printPdf(report);
  const named = format.pairOnly || settings.against !== undefined;
  const against = named ? otherVersion(report, inputs, settings) : undefined;
  const toTerminal = out === undefined || out === '-';
  return renderReport(format.id, report, {
    ...(against === undefined ? {} : { against }),
    ...(toTerminal ? { ink: inkFor(wantsColour(streams)) } : {}),
    ...(toTerminal && streams.stdout.columns ? { width: streams.stdout.columns } : {}),
  });
}

/** Formats that show two versions need to know which one stands against the base. */
function otherVersion(
  report: Report,
  inputs: readonly Named[],
  { against, format }: Settings,
): string | undefined {
  const { versions } = report.collation;
  const name = format === 'pdf' ? 'pdf' : format.id;
  if (against !== undefined) {
    const found = findVersion(against, versions, inputs, '--against');
    if (found.id === report.base) throw new Trouble(`--against ${against}: that is the base itself.`);
    return found.id;
  }
  if (versions.length > 2) {
    throw new Trouble(
      `The format ${name} shows two versions: name the one to set against the base with --against.`,
    );
  }
  return undefined;
}

async function printPdf(report: Report): Promise<Uint8Array> {
  const { printHtml } = await import('../browser');
  const result = await printHtml(String(renderReport('html', report)));
  if (!result.ok) throw new Trouble(result.error.message);
  return result.bytes;
}

/** Tells on standard error what is not let pass. */
async function applyGates(report: Report, { gates }: Settings, streams: Streams): Promise<boolean> {
  const findings = failing(report, gates);
  const verbatim = tooVerbatim(report, gates);
  const lines = [
    ...findings.map((finding) => `${siglumOf(report, finding.to)}: ${terminalFinding(report, finding)}`),
    ...verbatim,
  ];
  for (const line of lines) await say(streams, line);
  return lines.length > 0;
}
