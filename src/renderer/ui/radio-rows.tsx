import { RadioGroup } from 'radix-ui';
import { useEffect, useId, useRef } from 'react';
import './radio-rows.css';

export interface RadioRow {
  readonly value: string;
  readonly name: string;
  /** A word beside the name. */
  readonly note?: string;
  /** A sentence under it. */
  readonly hint?: string;
  /** A line of the reader's own text under it. */
  readonly sample?: string;
  /** Stands back behind the others. */
  readonly faint?: boolean;
}

/** One of several, under one another, with more to say of each than a name. */
export function RadioRows({
  label,
  rows,
  value,
  set,
  autoFocus = false,
}: {
  readonly label: string;
  readonly rows: readonly RadioRow[];
  readonly value: string;
  readonly set: (value: string) => void;
  /** Puts the focus on what is chosen when the list appears. */
  readonly autoFocus?: boolean;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // what is chosen when the list appears is in view
  useEffect(() => {
    list.current?.querySelector('[data-state="checked"]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="radio-rows">
      <span className="radio-label" id={id}>
        {label}
      </span>
      <RadioGroup.Root
        ref={list}
        className="radio-list"
        aria-labelledby={id}
        value={value}
        onValueChange={set}
      >
        {rows.map((row, at) => (
          <RadioGroup.Item
            key={row.value}
            value={row.value}
            className="radio-row"
            autoFocus={autoFocus && row.value === value}
            data-faint={row.faint || undefined}
            aria-labelledby={`${id}-${at}-name`}
            aria-describedby={`${id}-${at}-more`}
          >
            <span className="radio-dot" aria-hidden="true" />
            <span className="radio-name" id={`${id}-${at}-name`}>
              {row.name}
            </span>
            <span className="radio-note">{row.note}</span>
            <span className="radio-more" id={`${id}-${at}-more`}>
              {row.hint}
              {row.sample && (
                <bdi className="radio-sample" dir="auto">
                  {row.sample}
                </bdi>
              )}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
