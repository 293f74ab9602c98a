import type { EncodingChoice, Encodings, Reading } from '../../worker/readings';
import { RadioRows, type RadioRow } from '../../ui/radio-rows';

/** Stands for the encoding that is found out. */
const DETECTED = '';

const rowOf = ({ id, name, script, sample }: EncodingChoice): RadioRow => ({
  value: id,
  name,
  note: script,
  sample,
});

/**
 * The encodings that the file may be in, each with a line of it as it would read; those that cannot be it
 * stand last.
 */
export function EncodingList({
  encodings,
  reading,
  choose,
  autoFocus,
}: {
  readonly encodings: Encodings;
  readonly reading: Reading;
  readonly choose: (reading: Reading) => void;
  readonly autoFocus: boolean;
}) {
  const { detected, guessed, known } = encodings;
  const found = known.find(({ id }) => id === detected);
  const first: RadioRow = {
    value: DETECTED,
    name: `${found?.name ?? detected} (${guessed ? 'guessed' : 'detected'})`,
    note: found?.script ?? '',
    sample: found?.sample ?? '',
  };
  const others = known.filter(({ id }) => id !== detected);
  const set = (value: string) => {
    const { encoding: _encoding, ...rest } = reading;
    choose(value === DETECTED ? rest : { ...rest, encoding: value });
  };
  return (
    <RadioRows
      label="Encoding"
      rows={[
        first,
        ...others.filter(({ fits }) => fits).map(rowOf),
        ...others
          .filter(({ fits }) => !fits)
          .map((choice): RadioRow => ({
            ...rowOf(choice),
            note: `${choice.script}, does not fit`,
            faint: true,
          })),
      ]}
      value={reading.encoding === undefined || reading.encoding === detected ? DETECTED : reading.encoding}
      set={set}
      autoFocus={autoFocus}
    />
  );
}
