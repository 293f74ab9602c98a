import { useMemo } from 'react';
import type { Edition } from '../../state/edition';
import { FINDING_NAME, VERDICT_NAME, count, percent } from '../../state/words';
import { findingsIn, sectionCounts, typeCounts, type Filter, type Order, type VerdictFilter } from './filter';
import { changeFilter, useLedgerState } from './filter-state';
import { SECTIONS, type Entry } from './ledger';
import { SECTION_NAME, sectionSize } from './says';
import './ledger-filters.css';

interface FiltersProps {
  readonly edition: Edition;
  readonly entries: readonly Entry[];
  /** Entries that pass all filters but the section. */
  readonly passed: readonly Entry[];
}

/** What of the ledger is shown: one section or all, which types, how sure, what the reviewer has not decided. */
export function LedgerFilters({ edition, entries, passed }: FiltersProps) {
  const filter = useLedgerState((state) => state.filter);
  const types = useMemo(() => typeCounts(entries, filter.others), [entries, filter.others]);
  const between = useMemo(
    () =>
      entries.reduce((sum, entry) => sum + entry.findings.filter(({ number }) => number === null).length, 0),
    [entries],
  );
  return (
    <div className="ledger-side" role="group" aria-label="What is shown">
      <h2>Ledger</h2>
      <Sections filter={filter} passed={passed} />
      <fieldset>
        <legend>Show</legend>
        <Tick on={filter.changed} set={(changed) => changeFilter({ changed })} label="What changed" />
        <Tick on={filter.same} set={(same) => changeFilter({ same })} label="What stayed the same" />
        {edition.columns.length > 2 && between > 0 && (
          <Tick
            on={filter.others}
            set={(others) => changeFilter({ others })}
            label="Findings between other versions than the base"
            number={between}
          />
        )}
      </fieldset>
      {types.length > 0 && <Types filter={filter} types={types} />}
      <VerdictAndOrder filter={filter} />
    </div>
  );
}

interface FilterProps {
  readonly filter: Filter;
}

function Sections({ filter, passed }: FilterProps & Pick<FiltersProps, 'passed'>) {
  const counts = useMemo(() => sectionCounts(passed), [passed]);
  const findings = useMemo(() => findingsIn(passed), [passed]);
  return (
    <ul className="ledger-sections">
      {(['all', ...SECTIONS] as const).map((section) => (
        <li key={section}>
          <button
            type="button"
            aria-pressed={filter.section === section}
            onClick={() => changeFilter({ section })}
          >
            {section === 'all' ? 'Everything' : SECTION_NAME[section]}{' '}
            <span className="tabular">{sectionSize(section, counts[section], findings)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which findings are shown, and how sure they must be. */
function Types({ filter, types }: FilterProps & { readonly types: ReturnType<typeof typeCounts> }) {
  const { without, least } = filter;
  return (
    <fieldset>
      <legend>Findings</legend>
      {types.map(([type, number]) => (
        <Tick
          key={type}
          on={!without.includes(type)}
          set={(on) =>
            changeFilter({ without: on ? without.filter((one) => one !== type) : [...without, type] })
          }
          label={FINDING_NAME[type]}
          number={number}
        />
      ))}
      <label className="ledger-slider">
        <span>
          At least <output className="tabular">{percent(least)}</output> sure
        </span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={Math.round(least * 100)}
          aria-valuetext={`at least ${percent(least)} sure`}
          onChange={(event) => changeFilter({ least: Number(event.target.value) / 100 })}
        />
      </label>
    </fieldset>
  );
}

function VerdictAndOrder({ filter }: FilterProps) {
  return (
    <fieldset className="ledger-choices">
      <legend className="vh">Verdict and order</legend>
      <label>
        <span>Verdict</span>
        <select
          value={filter.verdict}
          onChange={(event) => changeFilter({ verdict: event.target.value as VerdictFilter })}
        >
          <option value="any">Any or none</option>
          <option value="undecided">Undecided</option>
          {(['to-fix', 'to-discuss', 'accepted'] as const).map((verdict) => (
            <option key={verdict} value={verdict}>
              {VERDICT_NAME[verdict]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Order</span>
        <select
          value={filter.order}
          onChange={(event) => changeFilter({ order: event.target.value as Order })}
        >
          <option value="kind">By kind</option>
          <option value="place">As in the text</option>
          <option value="confidence">Surest first</option>
        </select>
      </label>
    </fieldset>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly label: string;
  readonly number?: number;
}

function Tick({ on, set, label, number }: TickProps) {
  return (
    <label className="ledger-tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      <span>{label}</span>
      {number !== undefined && <span className="ledger-number tabular">{count(number)}</span>}
    </label>
  );
}
