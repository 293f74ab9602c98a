import { memo } from 'react';
import type { VersionId } from '../../../engine';
import type { Edition } from '../../state/edition';
import { percent, plural } from '../../state/words';
import { Siglum } from '../../ui/siglum';
import { openPair } from './openPair';
import { Section } from './Section';
import { ShareBar } from './ShareBar';
import { linkedSentences, pairOf, sharesTowards, taken } from './shares';
import { VersionName } from './VersionName';
import './matrix.css';

/** Most versions whose cells have room for a bar. */
const WITH_BARS = 6;

/** Every version against every other: how much of the one stands in the other. */
export const MatrixSection = memo(function MatrixSection({ edition }: { readonly edition: Edition }) {
  const versions = edition.columns;
  return (
    <Section
      title="Version by version"
      deck="Read across: how much of the row’s words the column’s version says too. Each cell opens the two side by side."
    >
      <div
        className="matrix-scroller"
        tabIndex={versions.length > WITH_BARS ? 0 : undefined}
        role="group"
        aria-label="Version by version"
      >
        <table className="matrix" data-compact={versions.length > WITH_BARS || undefined}>
          <caption className="vh">Share of the row’s words that the column’s version has, too</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">Version</span>
              </th>
              {versions.map(({ id }, index) => (
                <th key={id} scope="col">
                  in <Siglum letter={edition.sigla.get(id) ?? ''} base={index === 0} size="small" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.map(({ id }) => (
              <tr key={id}>
                <th scope="row">
                  <VersionName edition={edition} id={id} size="small" />
                </th>
                {versions.map((other) => (
                  <td key={other.id}>
                    <MatrixCell
                      edition={edition}
                      row={id}
                      column={other.id}
                      bar={versions.length <= WITH_BARS}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
});

interface CellProps {
  readonly edition: Edition;
  readonly row: VersionId;
  readonly column: VersionId;
  readonly bar: boolean;
}

function MatrixCell({ edition, row, column, bar }: CellProps) {
  const { collation, sigla } = edition;
  const shares = sharesTowards(collation, row, column);
  const pair = pairOf(collation, row, column);
  if (row === column) return <span className="matrix-self" role="img" aria-label="the same version" />;
  if (!shares || !pair) return <span className="matrix-none">not compared</span>;
  const [own, other] = [sigla.get(row) ?? '', sigla.get(column) ?? ''];
  const sentences = edition.versions.get(row)?.sentences.length ?? 0;
  const linked = `${linkedSentences(pair, row)} of ${plural(sentences, 'sentence')}`;
  return (
    <button type="button" className="matrix-cell" onClick={() => openPair(row, column)}>
      <b className="tabular">{percent(taken(shares))}</b>
      {bar && <ShareBar shares={shares} own={`not in ${other}`} lost />}
      {bar && <small className="tabular">{linked}</small>}
      <span className="vh">
        {' '}
        of {own} in {other}: compare the two
      </span>
    </button>
  );
}
