import { useEffect } from 'react';
import type { Look, Reading } from '../../worker/readings';
import { lookInto, troubleOf } from '../../effects/rereading';
import { useServices } from '../../effects/services';
import type { Entry } from '../../state/model';
import { count, plural } from '../../state/words';

/** What a look at a reading gave. */
export interface Previewed {
  readonly reading: Reading;
  readonly looks: readonly Look[];
  readonly trouble: string | null;
}

/** How the text would begin, and where it would read otherwise than it does now. */
export function ReadingPreview({
  entry,
  file,
  reading,
  seen,
  onSeen,
}: {
  readonly entry: Entry;
  readonly file: string;
  readonly reading: Reading;
  readonly seen: Previewed | null;
  readonly onSeen: (seen: Previewed) => void;
}) {
  const services = useServices();
  useEffect(() => {
    const mine = new AbortController();
    lookInto(services, file, reading, mine.signal).then(
      (looks) => {
        if (!mine.signal.aborted) onSeen({ reading, looks, trouble: null });
      },
      (error: unknown) => {
        if (!mine.signal.aborted) onSeen({ reading, looks: [], trouble: troubleOf(error).message });
      },
    );
    return () => mine.abort();
    // the text beside which it is looked at changes when it is edited or read again
  }, [services, file, reading, entry.version, onSeen]);
  const waiting = seen?.reading !== reading;
  const looks = seen?.looks ?? [];
  return (
    <section className="reading-preview" aria-label="Preview" aria-busy={waiting}>
      <p className="reading-shown" role="status">
        {waiting ? 'Making the preview …' : looks.map((look) => saying(look, looks.length > 1)).join(' ')}
      </p>
      {!waiting && seen.trouble && (
        <p
          className="reading-trouble"
          role="alert"
        >{`${seen.trouble} ${entry.version ? 'What is open stays.' : ''}`}</p>
      )}
      <div
        className="reading-text"
        hidden={looks.length === 0}
        tabIndex={0}
        role="region"
        aria-label="Beginning of the text"
      >
        {looks.map((look) => (
          <div key={look.title}>
            {looks.length > 1 && <h3>{look.title}</h3>}
            {look.passages.map(({ text, fresh, gap }, at) => (
              <p key={at} dir="auto" data-fresh={fresh || undefined} data-gap={gap || undefined}>
                {text}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function saying({ title, paragraphs, fresh, unreadable }: Look, named: boolean): string {
  const differs =
    fresh === null
      ? `${plural(paragraphs, 'paragraph')}.`
      : fresh === 0
        ? 'Reads as what is open.'
        : `${count(fresh)} of ${plural(paragraphs, 'paragraph')} ${fresh === 1 ? 'reads' : 'read'} otherwise than what is open: marked by a line.`;
  const broken =
    unreadable === 0
      ? ''
      : ` ${plural(unreadable, 'character')} (�) cannot be read: the encoding is hardly this one.`;
  return `${named ? `${title}: ` : ''}${differs}${broken}`;
}
