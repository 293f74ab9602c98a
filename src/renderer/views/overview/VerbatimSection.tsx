import { useMemo } from 'react';
import type { VersionId } from '../../../engine';
import { jumpToParagraph } from '../../effects/stepping';
import type { Edition } from '../../state/edition';
import { LEAST_WORDS, type VerbatimRun } from '../../../account/verbatim';
import { inLanguage } from '../../state/script';
import { cite } from '../../state/words';
import { Section } from './Section';
import { longestRuns, sharedRuns } from './verbatim';
import './verbatim.css';

/** Runs that are listed. */
const MOST = 12;

/** The longest stretches that stand word for word in more than one version. */
export function VerbatimSection({ edition }: { readonly edition: Edition }) {
  const runs = useMemo(() => sharedRuns(longestRuns(edition.collation, MOST)), [edition]);
  return (
    <Section
      title="Longest verbatim runs"
      deck="Word for word in two versions, whatever the punctuation. The number counts words."
    >
      {runs.length === 0 ? (
        <p className="overview-none">No run of {LEAST_WORDS} words or more stands in two versions.</p>
      ) : (
        <ol className="verbatim">
          {runs.map(({ text, words, places }) => (
            <li key={text}>
              <b className="tabular">{words}</b>
              <div>
                <p {...inLanguage(versionAt(edition, places), text)}>{text}</p>
                <ul>
                  {places.map((run) => (
                    <li key={`${run.from} ${run.to} ${run.a.start}`}>
                      <Place edition={edition} id={run.from} paragraph={run.paragraphA} />
                      <span aria-label="also in">=</span>
                      <Place edition={edition} id={run.to} paragraph={run.paragraphB} />
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

const versionAt = (edition: Edition, [run]: readonly VerbatimRun[]): { readonly language: string } =>
  edition.versions.get(run?.from ?? '') ?? edition.base;

interface PlaceProps {
  readonly edition: Edition;
  readonly id: VersionId;
  readonly paragraph: number;
}

/** A paragraph as cited; takes the reader there. */
function Place({ edition, id, paragraph }: PlaceProps) {
  return (
    <button type="button" className="place tabular" onClick={() => jumpToParagraph(id, paragraph)}>
      {edition.sigla.get(id)} {cite([paragraph])}
    </button>
  );
}
