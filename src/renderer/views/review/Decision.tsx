import { ToggleGroup } from 'radix-ui';
import { useState } from 'react';
import type { Verdict } from '../../../account/verdicts';
import { act, useStore } from '../../state/store';
import { setRemark } from '../../state/viewing';
import { VERDICT_NAME } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { LinkButton } from '../../ui/link-button';
import './decision.css';

const VERDICTS: readonly Verdict[] = ['accepted', 'to-fix', 'to-discuss'];
const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The reviewer's verdict and note on a passage or a finding. */
export function Decision({ subject, label }: { readonly subject: string; readonly label: string }) {
  const remark = useStore((state) => state.remarks[subject]);
  const [writing, setWriting] = useState(false);
  const open = writing || (remark?.note ?? '') !== '';
  return (
    <div className="decision">
      <ToggleGroup.Root
        type="single"
        className="segments"
        aria-label={label}
        value={remark?.verdict ?? ''}
        onValueChange={(value) =>
          act(setRemark, subject, { verdict: value === '' ? null : (value as Verdict) }, Date.now())
        }
      >
        {VERDICTS.map((verdict) => (
          <ToggleGroup.Item key={verdict} value={verdict}>
            <Glyph name={verdict} />
            {VERDICT_NAME[verdict]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {open ? (
        <textarea
          className="note"
          aria-label="Note"
          dir="auto"
          rows={3}
          value={remark?.note ?? ''}
          onChange={(event) => act(setRemark, subject, { note: event.target.value }, Date.now())}
        />
      ) : (
        <LinkButton onClick={() => setWriting(true)}>Add a note</LinkButton>
      )}
      {remark && <p className="note-when">{WHEN.format(remark.at)}</p>}
    </div>
  );
}
