import { REWORDINGS, rewordingOf, type Rewording as Amount } from '../../../contract/rewording';
import { act, useStore } from '../../state/store';
import { setRewording } from '../../state/viewing';
import { Sheet } from '../../ui/dialog';
import { RadioRows, type RadioRow } from '../../ui/radio-rows';

const ROWS: readonly (RadioRow & { readonly value: Amount })[] = [
  { value: 'little', name: 'Little', hint: 'Edited where about nine tenths of the words are kept.' },
  { value: 'normal', name: 'Normal', hint: 'Edited where about two thirds are kept.' },
  { value: 'much', name: 'Much', hint: 'Edited where about four tenths are kept.' },
];

/** Value of the row for an amount that a saved review brought, and that has no name. */
const AS_SAVED = 'as-saved';

/** Where edited ends and paraphrased begins. */
export function Rewording() {
  const rewording = useStore((state) => state.rewording);
  const name = rewording === null ? 'normal' : rewordingOf(rewording);
  const set = (value: string) => {
    const row = ROWS.find((one) => one.value === value);
    if (row) act(setRewording, row.value === 'normal' ? null : REWORDINGS[row.value]);
  };
  return (
    <Sheet
      title="What counts as edited"
      hint="A reworded sentence is edited while enough of its words are kept, in order; with fewer it is paraphrased. A saved review keeps the choice."
    >
      <RadioRows
        label="How much rewording counts as an edit"
        rows={
          name === null
            ? [
                ...ROWS,
                {
                  value: AS_SAVED,
                  name: 'As the review has it',
                  hint: `${rewording} on a scale from 0 to 1.`,
                },
              ]
            : ROWS
        }
        value={name ?? AS_SAVED}
        set={set}
        autoFocus
      />
    </Sheet>
  );
}
