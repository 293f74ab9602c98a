import type { Choices, Reading } from '../../worker/readings';
import { RadioRows, type RadioRow } from '../../ui/radio-rows';

/** Stands for reading the file as plain text among the readings that its format offers. */
const PLAIN = 'plain text';
/** Stands for what the format does by itself where it offers no readings. */
const ITSELF = 'itself';

export const offersReadings = ({ variants, plain }: Choices): boolean => variants.length > 1 || plain;

/**
 * Which part or state of the file is read: its article or the whole page, before or after its tracked
 * changes, or its plain text.
 */
export function ReadingList({
  choices,
  reading,
  choose,
  autoFocus,
}: {
  readonly choices: Choices;
  readonly reading: Reading;
  readonly choose: (reading: Reading) => void;
  readonly autoFocus: boolean;
}) {
  const offered = choices.variants.length > 1 ? choices.variants : [{ id: ITSELF, label: 'By its format' }];
  const first = offered[0]?.id ?? ITSELF;
  const rows: readonly RadioRow[] = [
    ...offered.map(({ id, label }) => ({ value: id, name: label })),
    ...(choices.plain
      ? [{ value: PLAIN, name: 'As plain text', hint: 'The file as it stands, with its markup' }]
      : []),
  ];
  if (!offersReadings(choices)) return null;
  const set = (value: string) => {
    const { format: _format, variant: _variant, ...rest } = reading;
    // the first one is what is read unless something else is asked for
    if (value === PLAIN) choose({ ...rest, format: 'text' });
    else choose(value === first ? rest : { ...rest, variant: value });
  };
  return (
    <RadioRows
      label="What is read"
      rows={rows}
      value={reading.format === 'text' ? PLAIN : (reading.variant ?? first)}
      set={set}
      autoFocus={autoFocus}
    />
  );
}
