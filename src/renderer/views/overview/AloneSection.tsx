import { useMemo, useState } from 'react';
import type { VersionId } from '../../../engine';
import { jumpTo, jumpToParagraph } from '../../effects/stepping';
import type { Edition } from '../../state/edition';
import { inLanguage } from '../../state/script';
import { plural } from '../../state/words';
import { aloneOf, type AlonePassage } from './alone';
import { Section } from './Section';
import { VersionName } from './VersionName';
import './alone.css';

/** Versions up to which all are unfolded. */
const UNFOLDED = 3;
/** Passages shown before the reader asks for more, and characters of each. */
const FIRST = 4;
const EXCERPT = 260;

/** What each version left out of the base, and what only it has. */
export function AloneSection({ edition }: { readonly edition: Edition }) {
  const letter = edition.sigla.get(edition.base.id) ?? '';
  const others = edition.columns.slice(1);
  return (
    <Section
      title="Left out and added"
      deck={`Against ${letter}, the longest passages first. Each is a way into the text.`}
    >
      {others.map(({ id }) => (
        <Version key={id} edition={edition} id={id} open={others.length <= UNFOLDED} />
      ))}
    </Section>
  );
}

function Version({
  edition,
  id,
  open,
}: {
  readonly edition: Edition;
  readonly id: VersionId;
  readonly open: boolean;
}) {
  const { leftOut, own } = useMemo(() => aloneOf(edition, id), [edition, id]);
  const base = edition.sigla.get(edition.base.id) ?? '';
  const jumpToGap = (passage: AlonePassage) => {
    const row = edition.rowOf.get(passage.version)?.[passage.paragraph];
    if (row !== undefined) jumpTo(row, id);
  };
  return (
    <details className="alone" open={open}>
      <summary>
        <VersionName edition={edition} id={id} size="small" />
      </summary>
      <div className="alone-lists">
        <Passages
          edition={edition}
          title={`Left out of ${base}`}
          letter={base}
          passages={leftOut}
          none="Nothing."
          onJump={jumpToGap}
          kind="removed"
        />
        <Passages
          edition={edition}
          title="Only here"
          letter={edition.sigla.get(id) ?? ''}
          passages={own}
          none="Nothing."
          onJump={(passage) => jumpToParagraph(id, passage.paragraph)}
          kind="added"
        />
      </div>
    </details>
  );
}

interface PassagesProps {
  readonly edition: Edition;
  readonly title: string;
  readonly letter: string;
  readonly passages: readonly AlonePassage[];
  readonly none: string;
  readonly onJump: (passage: AlonePassage) => void;
  readonly kind: 'removed' | 'added';
}

function Passages({ edition, title, letter, passages, none, onJump, kind }: PassagesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? passages : passages.slice(0, FIRST);
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return (
    <div className="passages" data-kind={kind}>
      <h3>
        {title} {passages.length > 0 && <small className="tabular">{plural(words, 'word')}</small>}
      </h3>
      {passages.length === 0 && <p className="overview-none">{none}</p>}
      <ul>
        {shown.map((passage) => (
          <li key={passage.sentences[0]}>
            <button type="button" onClick={() => onJump(passage)}>
              <span className="tabular">
                {letter} {passage.cited}
              </span>
              <span
                className="passage-text"
                {...inLanguage(edition.versions.get(passage.version) ?? edition.base, passage.text)}
              >
                {passage.text.length > EXCERPT
                  ? `${passage.text.slice(0, EXCERPT).trimEnd()} …`
                  : passage.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {passages.length > FIRST && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${passages.length}`}
        </button>
      )}
    </div>
  );
}
