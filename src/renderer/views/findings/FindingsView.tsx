import { useMemo } from 'react';
import { useEdition } from '../../state/derived';
import type { Edition } from '../../state/edition';
import { useStore } from '../../state/store';
import { plural } from '../../state/words';
import { linesOf, passing } from './filter';
import { useLedgerState } from './filter-state';
import { ledgerOf, type Entry } from './ledger';
import { LedgerFilters } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import { Nothing } from './Nothing';
import './findings.css';

/** The ledger: every quotation, figure, date and name against the versions, with what an editor must be warned of. */
export function FindingsView() {
  const edition = useEdition();
  const partial = useStore((state) => state.partial);
  if (!edition) return <section className="findings" aria-label="Findings" />;
  if (edition.columns.length < 2 || partial)
    return (
      <section className="findings" aria-label="Findings">
        <Nothing why={partial ? 'comparing' : 'one-version'} />
      </section>
    );
  return <Ledger edition={edition} />;
}

function Ledger({ edition }: { readonly edition: Edition }) {
  const entries = useMemo(() => ledgerOf(edition), [edition]);
  const filter = useLedgerState((state) => state.filter);
  const remarks = useStore((state) => state.remarks);
  const passed = useMemo(() => passing(entries, filter, remarks), [entries, filter, remarks]);
  const lines = useMemo(() => linesOf(passed, filter), [passed, filter]);
  const shown = lines.reduce((sum, line) => sum + (line.kind === 'entry' ? 1 : 0), 0);
  return (
    <section className="findings" aria-label="Findings">
      <LedgerFilters edition={edition} entries={entries} passed={passed} />
      {shown > 0 ? (
        <LedgerTable edition={edition} lines={lines} />
      ) : (
        <Nothing why={reason(entries, edition)} />
      )}
      <p className="vh" role="status">
        {plural(shown, 'row')} of the ledger shown
      </p>
    </section>
  );
}

/** Why there is nothing to show: nothing was found, nothing changed, or the filters hide what there is. */
function reason(
  entries: readonly Entry[],
  edition: Edition,
): 'incomplete' | 'no-facts' | 'unchanged' | 'filtered' {
  if (entries.length === 0) return edition.collation.complete ? 'no-facts' : 'incomplete';
  return entries.some((entry) => entry.changed || entry.findings.length > 0) ? 'filtered' : 'unchanged';
}
