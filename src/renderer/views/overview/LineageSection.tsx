import { memo, useMemo } from 'react';
import type { Lineage } from '../../../engine';
import type { Edition } from '../../state/edition';
import { percent } from '../../state/words';
import { lineageGraph, lineageSentence } from './lineage';
import { LineagePicture } from './LineagePicture';
import { Section } from './Section';
import './lineage.css';

/** Relations that are told at once; the others stand behind a fold. */
const FIRST = 6;

/** Who was made from whom, drawn and told. */
export const LineageSection = memo(function LineageSection({ edition }: { readonly edition: Edition }) {
  const { lineage } = edition.collation;
  const graph = useMemo(
    () =>
      lineageGraph(
        edition.columns.map(({ id }) => id),
        lineage,
      ),
    [edition, lineage],
  );
  const told = useMemo(() => {
    const isMain = (one: Lineage) =>
      graph.edges.some((edge) => edge.main && edge.from === one.from && edge.to === one.to);
    const weight = (one: Lineage) => (one.kind === 'unknown' ? 0 : isMain(one) ? 2 : 1);
    return [...lineage].sort(
      (one, other) => weight(other) - weight(one) || other.confidence - one.confidence,
    );
  }, [graph, lineage]);
  return (
    <Section title="Lineage" deck="Who was made from whom, as far as the texts can tell.">
      {lineage.length === 0 ? (
        <p className="overview-none">The versions have too little in common to tell.</p>
      ) : (
        <>
          {graph.edges.some((edge) => edge.main || edge.kind === 'common-source') && (
            <LineagePicture edition={edition} graph={graph} />
          )}
          <Reasons edition={edition} told={told.slice(0, FIRST)} />
          {told.length > FIRST && (
            <details className="lineage-rest">
              <summary>{told.length - FIRST} more pairs</summary>
              <Reasons edition={edition} told={told.slice(FIRST)} />
            </details>
          )}
        </>
      )}
    </Section>
  );
});

function Reasons({ edition, told }: { readonly edition: Edition; readonly told: readonly Lineage[] }) {
  return (
    <ul className="lineage-told">
      {told.map((one) => (
        <li key={`${one.from}\n${one.to}`}>
          {lineageSentence(one, edition.sigla)}
          {one.kind !== 'unknown' && (
            <span className="lineage-sure tabular">{percent(one.confidence)} sure</span>
          )}
          {one.reasons.length > 0 && (
            <ul>
              {one.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
