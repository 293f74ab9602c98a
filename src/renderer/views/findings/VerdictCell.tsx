import { DropdownMenu } from 'radix-ui';
import type { Verdict } from '../../../account/verdicts';
import { act, current, useStore } from '../../state/store';
import { setRemark } from '../../state/viewing';
import { VERDICT_NAME } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { MenuItem, MenuRule, MenuSurface } from '../../ui/menu';
import { remarkKeys, remarksOf } from './filter';
import type { Entry } from './ledger';

/** Of several findings in one row all are decided alike. */
function decide(entry: Entry, verdict: Verdict | null): void {
  for (const key of remarkKeys(entry, current().remarks)) act(setRemark, key, { verdict }, Date.now());
}

const VERDICTS: readonly Verdict[] = ['to-fix', 'to-discuss', 'accepted'];

/** What the reviewer said of the entry, and a menu to say it. A fact without findings speaks for its passage. */
export function VerdictCell({
  entry,
  place,
}: {
  readonly entry: Entry;
  readonly place: { readonly tabIndex: number };
}) {
  const remarks = useStore((state) => state.remarks);
  const said = remarksOf(entry, remarks);
  const verdicts = [...new Set(said.flatMap(({ verdict }) => verdict ?? []))];
  const notes = said.filter(({ note }) => note !== '');
  return (
    <td className="ledger-verdict">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className="ledger-decide"
          {...place}
          // the arrows move through the ledger; Enter and Space open the menu
          onKeyDown={(event) => event.key.startsWith('Arrow') && event.preventDefault()}
          aria-label={`Verdict: ${verdicts.length > 0 ? verdicts.map((one) => VERDICT_NAME[one]).join(', ') : 'undecided'}`}
        >
          {verdicts.length > 0 ? (
            verdicts.map((verdict) => (
              <span key={verdict} className="ledger-decided">
                <Glyph name={verdict} />
                {VERDICT_NAME[verdict]}
              </span>
            ))
          ) : (
            <span className="ledger-open" data-quiet={entry.findings.length === 0 || undefined}>
              undecided
            </span>
          )}
        </DropdownMenu.Trigger>
        <MenuSurface align="end">
          {VERDICTS.map((verdict) => (
            <MenuItem key={verdict} onSelect={() => decide(entry, verdict)}>
              <Glyph name={verdict} /> {VERDICT_NAME[verdict]}
            </MenuItem>
          ))}
          <MenuRule />
          <MenuItem disabled={verdicts.length === 0} onSelect={() => decide(entry, null)}>
            Undecided
          </MenuItem>
        </MenuSurface>
      </DropdownMenu.Root>
      {notes.map(({ note, at }) => (
        <p key={`${at} ${note}`} className="ledger-note" dir="auto">
          {note}
        </p>
      ))}
    </td>
  );
}
