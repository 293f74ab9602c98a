import type { Preview, WritableFormat } from '../worker/formats';
import type { VersionId } from '../../engine';
import type { ReportNote, ReportRequest } from '../../reports';
import { editionIn } from '../state/derived';
import { findingKey, saidOf } from '../state/remarks';
import type { ExportChoice } from '../state/model';
import { act, current } from '../state/store';
import { narrate, notify } from '../state/viewing';
import type { ReportInput } from '../worker/client';
import { WorkError, type Watching } from '../worker/line';
import type { Services } from './services';

/** What is to be handed on. */
export interface ExportOrder extends Pick<ExportChoice, 'content' | 'notes'> {
  readonly format: WritableFormat;
  readonly against: VersionId | null;
  /** The date that the report bears, in milliseconds since 1970: the same in the preview and in the file. */
  readonly at: number;
}

/** What the reviewer said, addressed by the collation's own numbers, as reports take it. */
function notesOf(): readonly ReportNote[] {
  const state = current();
  const edition = editionIn(state);
  if (!edition) return [];
  const note = (key: string, target: ReportNote['target']): ReportNote[] => {
    const remark = state.remarks[key];
    return remark
      ? [{ target, verdict: remark.verdict, comment: remark.note, at: new Date(remark.at).toISOString() }]
      : [];
  };
  return [
    ...edition.collation.rows.flatMap((_, row) =>
      saidOf(edition, row, state.remarks).flatMap((key) => note(key, { kind: 'row', row })),
    ),
    ...edition.collation.pairs.flatMap((pair) =>
      pair.findings.flatMap((finding, index) =>
        note(findingKey(edition, { pair, finding }), {
          kind: 'finding',
          from: pair.from,
          to: pair.to,
          finding: index,
        }),
      ),
    ),
  ];
}

function requestOf(
  { shell }: Services,
  { content, notes, at }: Pick<ExportOrder, 'content' | 'notes' | 'at'>,
): ReportRequest {
  return {
    generated: new Date(at).toISOString(),
    program: shell.appVersion,
    detail: current().detail,
    content,
    notes: notes ? notesOf() : [],
  };
}

const inputOf = (services: Services, order: ExportOrder): ReportInput => ({
  format: order.format.id,
  review: requestOf(services, order),
  ...(order.against === null ? {} : { against: order.against }),
});

/** What the file will look like. @throws WorkError */
export const previewReport = (
  services: Services,
  order: ExportOrder,
  signal: AbortSignal,
): Promise<Preview> => services.work.preview(inputOf(services, order), { signal });

/** How far a file is; `share` in per cent, null while nobody can say. */
export interface Making {
  readonly text: string;
  readonly share: number | null;
}

/** Where the file was kept, or why it was not; null when the reader chose no place for it. */
export type Handed = { readonly path: string } | { readonly error: string } | null;

/** Renders the comparison to a file and asks where to keep it. @throws WorkError, also when it was given up */
export async function saveReport(
  services: Services,
  order: ExportOrder,
  signal: AbortSignal,
  tell: (making: Making) => void,
): Promise<Handed> {
  const { shell, work } = services;
  const { format } = order;
  const progress: Watching['progress'] = (phase, done, total) =>
    tell(
      phase === 'building'
        ? { text: 'Putting passages into words', share: Math.round((100 * done) / Math.max(1, total)) }
        : { text: 'Writing the file', share: null },
    );
  const made = await work.report(inputOf(services, order), { signal, progress });
  let { bytes } = made;
  if (format.printedFrom !== undefined) {
    tell({ text: 'Printing the pages', share: null });
    const printed = await shell.printToPdf(new TextDecoder().decode(bytes));
    if (!printed.ok) return { error: printed.error.message };
    bytes = printed.bytes;
  }
  if (signal.aborted) throw new WorkError('cancelled', 'Cancelled');
  const stem = (current().entries[0]?.name ?? 'comparison').replace(/\.[^.]*$/u, '');
  const saved = await shell.save({
    suggestedName: `${stem} compared.${format.extension}`,
    bytes,
    filters: [{ name: format.name, extensions: [format.extension] }],
  });
  if (saved.ok) return { path: saved.path };
  return saved.error.code === 'cancelled' ? null : { error: saved.error.message };
}

/** Puts the comparison on the clipboard as formatted text and as plain text. @throws WorkError, DOMException */
export async function copyRich(
  services: Services,
  order: Pick<ExportOrder, 'content' | 'notes' | 'at'>,
): Promise<void> {
  const made = services.work.mail(requestOf(services, order));
  const blob = (type: string, which: 'html' | 'text'): Promise<Blob> =>
    made.then((mail) => new Blob([mail[which]], { type }));
  // handed over before it is made: the clipboard may be written only while the press of the key or button is fresh
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') }),
  ]);
}

/** The same by its key, with the content that was chosen last. */
export async function copyForMail(services: Services): Promise<void> {
  const { content, notes } = current().exporting;
  try {
    await copyRich(services, { content, notes, at: Date.now() });
    act(narrate, COPIED);
  } catch (error) {
    act(notify, 'error', copyTrouble(error));
  }
}

export const COPIED = 'Copied: paste it into an e-mail.';

export const copyTrouble = (error: unknown): string =>
  error instanceof WorkError ? error.message : 'The clipboard could not be written.';
