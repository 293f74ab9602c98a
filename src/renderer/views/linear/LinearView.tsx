import { useMemo, useState } from 'react';
import { jumpTo } from '../../effects/stepping';
import { useEdition } from '../../state/derived';
import type { Edition } from '../../state/edition';
import { tellRow, type Telling } from '../../state/linear';
import { inLanguage } from '../../state/script';
import { act, useStore } from '../../state/store';
import { setFold } from '../../state/viewing';
import { listed, plural } from '../../state/words';
import { Button } from '../../ui/button';
import './linear.css';

/** Passages put on the page at a time: a long text is read on at the end of the page. */
const PAGE = 200;

/**
 * The comparison from top to bottom in sentences, one passage after the other: nothing of it is told by place
 * or colour alone.
 */
export function LinearView() {
  const edition = useEdition();
  return edition ? <Linear edition={edition} /> : null;
}

function Linear({ edition }: { readonly edition: Edition }) {
  const fold = useStore((state) => state.fold);
  const [pages, setPages] = useState(1);
  const rows = edition.collation.rows.length;
  const tellings = useMemo(
    () => Array.from({ length: Math.min(rows, pages * PAGE) }, (_, row) => tellRow(edition, row)),
    [edition, rows, pages],
  );
  const shown = fold ? tellings.filter((telling) => !telling.plain) : tellings;
  const others = edition.columns.slice(1).map((version) => edition.sigla.get(version.id) ?? '');
  const left = rows - tellings.length;
  return (
    <div className="linear">
      <article className="linear-page">
        <h2>The comparison in words</h2>
        <p className="linear-intro">
          {`Base is ${edition.sigla.get(edition.base.id)}, “${edition.base.title}”. Told is what ${listed(others)} ${others.length > 1 ? 'do' : 'does'} with it, in ${plural(rows, 'passage')}.`}
        </p>
        <label className="linear-fold">
          <input type="checkbox" checked={fold} onChange={(event) => act(setFold, event.target.checked)} />
          Leave out passages that are the same everywhere
        </label>
        {shown.map((telling) => (
          <Passage key={telling.row} telling={telling} />
        ))}
        {left > 0 && (
          <Button onClick={() => setPages(pages + 1)}>{`Read on: ${plural(left, 'passage')} more`}</Button>
        )}
      </article>
    </div>
  );
}

function Passage({ telling }: { readonly telling: Telling }) {
  return (
    <section className="linear-passage" aria-labelledby={`passage-${telling.row}`}>
      <h3 id={`passage-${telling.row}`}>
        <button type="button" onClick={() => jumpTo(telling.row, null)} title="Show in the collation">
          {telling.title}
        </button>
      </h3>
      {telling.text.map(({ version, paragraph }) => {
        const range = version.paragraphs[paragraph];
        if (!range) return null;
        const text = version.text.slice(range.start, range.end);
        return (
          <p key={paragraph} className="linear-text" {...inLanguage(version, text)}>
            {text}
          </p>
        );
      })}
      <ul>
        {telling.sentences.map(({ siglum, text }, index) => (
          // two sentences may read alike, and their order stays
          <li key={index}>
            <b>{siglum}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
