import { useMemo, type KeyboardEvent } from 'react';
import { wordCount } from '../../../account/word-count';
import type { Version, VersionId } from '../../../engine';
import { jumpToParagraph } from '../../effects/stepping';
import type { Edition } from '../../state/edition';
import { citeStretch, plural } from '../../state/words';
import { Section } from './Section';
import { sourcesOf, stretchesOf, type Stretch } from './sources';
import { VersionName } from './VersionName';
import './sources.css';

/** Pieces that a strip has room for. */
const MOST = 60;

/** From which version the paragraphs of each have most of their words. */
export function SourcesSection({ edition }: { readonly edition: Edition }) {
  return (
    <Section
      title="Paragraphs by source"
      deck="Each version from its beginning to its end. A letter names the version that has most of a paragraph’s words, the pattern what happened to them."
    >
      {edition.columns.map(({ id }) => (
        <Strip key={id} edition={edition} id={id} />
      ))}
    </Section>
  );
}

function Strip({ edition, id }: { readonly edition: Edition; readonly id: VersionId }) {
  const stretches = useMemo(() => stretchesOf(sourcesOf(edition.collation, id), MOST), [edition, id]);
  const letter = edition.sigla.get(id) ?? '';
  const version = edition.versions.get(id);
  if (!version) return null;
  return (
    <div className="strip-row">
      <VersionName edition={edition} id={id} size="small" />
      <div
        className="strip"
        role="toolbar"
        aria-label={`Paragraphs of ${letter} by source`}
        onKeyDown={arrows}
      >
        {stretches.map((stretch, index) => {
          const said = saying(edition, version, stretch);
          return (
            <button
              key={stretch.from}
              type="button"
              tabIndex={index === 0 ? 0 : -1}
              data-part={stretch.mark}
              style={{ flexGrow: Math.max(1, stretch.words) }}
              aria-label={said}
              title={said}
              onClick={() => jumpToParagraph(id, stretch.from)}
            >
              <span aria-hidden="true">{stretch.source ? edition.sigla.get(stretch.source) : ''}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

function saying(edition: Edition, version: Version, { from, to, source, mark }: Stretch): string {
  const cited = citeStretch(from, to - 1);
  const origin = source ? `mostly ${mark}, as in ${edition.sigla.get(source)}` : 'its own';
  const { text, paragraphs } = version;
  const words = wordCount(text.slice(paragraphs[from]?.start, paragraphs[to - 1]?.end));
  return `${cited}: ${origin}, ${plural(words, 'word')}`;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** One tab stop a strip; the arrows move inside it. */
function arrows(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)];
  if (at < 0 || !to) return;
  event.preventDefault();
  buttons[at]!.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
