import type { WritableFormat } from '../../contract/worker';
import { editionIn } from '../state/derived';
import { findingKey, rowKey } from '../state/remarks';
import { act, current } from '../state/store';
import { narrate, notify } from '../state/viewing';
import { findingIndex } from '../state/edition';
import type { ReportNote, ReportRequest } from '../../reports';
import { WorkError } from '../worker/client';
import type { Services } from './services';

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
    ...edition.collation.rows.flatMap((_, row) => note(rowKey(edition, row), { kind: 'row', row })),
    ...edition.findings.flatMap((one) =>
      note(findingKey(edition, one), {
        kind: 'finding',
        from: one.pair.from,
        to: one.pair.to,
        finding: findingIndex(one),
      }),
    ),
  ];
}

/** Renders the comparison to a file and asks where to keep it. */
export async function exportReport({ shell, work }: Services, format: WritableFormat): Promise<void> {
  const { detail, entries, pair } = current();
  const review: ReportRequest = {
    generated: new Date().toISOString(),
    program: shell.appVersion,
    detail,
    notes: notesOf(),
  };
  try {
    const { bytes, extension } = await work.report(
      format.id,
      review,
      format.pairOnly ? pair?.[1] : undefined,
    );
    const stem = (entries[0]?.name ?? 'comparison').replace(/\.[^.]*$/u, '');
    const saved = await shell.save({
      suggestedName: `${stem} compared.${extension}`,
      bytes,
      filters: [{ name: format.name, extensions: [extension] }],
    });
    if (saved.ok) act(narrate, `Saved as ${saved.path}`);
    else if (saved.error.code !== 'cancelled') act(notify, 'error', saved.error.message);
  } catch (error) {
    act(notify, 'error', error instanceof WorkError ? error.message : 'The report could not be made.');
  }
}
