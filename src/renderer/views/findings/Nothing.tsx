import { Button } from '../../ui/button';
import { EVERYTHING_CHANGED } from './filter';
import { changeFilter } from './filter-state';

type Why = 'one-version' | 'comparing' | 'incomplete' | 'no-facts' | 'unchanged' | 'filtered';

const SAYS: Readonly<Record<Why, readonly [string, string]>> = {
  'one-version': [
    'Nothing to compare with yet',
    'Open a second version: its quotations, figures, dates and names are then held against this one.',
  ],
  comparing: ['Still comparing', 'The ledger is drawn up when every sentence has been looked at.'],
  incomplete: [
    'The comparison was cut short',
    'It ran out of time before quotations, figures, dates and names were looked at. This does not mean that none changed.',
  ],
  'no-facts': ['No quotation, figure, date or name', 'None was found in these versions.'],
  unchanged: ['No quotation, figure, date or name changed', 'Every version has them as the base has them.'],
  filtered: ['Nothing passes the filters', 'Some rows are hidden by what is chosen beside.'],
};

/** The ledger's empty states, each with what to do next. */
export function Nothing({ why }: { readonly why: Why }) {
  const [title, text] = SAYS[why];
  return (
    <div className="ledger-nothing">
      <h2>{title}</h2>
      <p>{text}</p>
      {why === 'filtered' && (
        <Button onClick={() => changeFilter({ ...EVERYTHING_CHANGED, same: true })}>Show everything</Button>
      )}
      {why === 'unchanged' && (
        <Button onClick={() => changeFilter({ same: true })}>Show what stayed the same</Button>
      )}
    </div>
  );
}
