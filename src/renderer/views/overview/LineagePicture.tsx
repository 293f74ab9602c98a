import { useId } from 'react';
import { isToldAsFact } from '../../../account/lineage-words';
import type { Edition } from '../../state/edition';
import { percent } from '../../state/words';
import { lineageSentence, type Edge, type LineageGraph, type Node } from './lineage';

/** Pixels: half a node, distances between nodes, room beside the last column. */
const HALF = 15;
const ACROSS = 168;
const DOWN = 74;
const MARGIN = 20;
/** How far a line inside a column bulges: past the words beneath the nodes. */
const BULGE = 124;
const WORDS = 80;
/** Room for words beneath the last node of a column. */
const UNDER = 20;
/** Most versions for which also the fainter relations are drawn: more lines than that only tangle. */
const FAINT = 6;

const xOf = (node: Node): number => MARGIN + HALF + node.column * ACROSS;

/** The versions as a picture, arrows from a source to what was made from it. Its text alternative says the same. */
export function LineagePicture({
  edition,
  graph,
}: {
  readonly edition: Edition;
  readonly graph: LineageGraph;
}) {
  const arrow = useId();
  const inColumn = (column: number) => graph.nodes.filter((node) => node.column === column).length;
  const yOf = (node: Node) =>
    MARGIN + HALF + (node.place + (graph.places - inColumn(node.column)) / 2) * DOWN;
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const drawn = graph.edges.filter((edge) => edge.main || graph.nodes.length <= FAINT);
  const width = 2 * MARGIN + 2 * HALF + (graph.columns - 1) * ACROSS + WORDS;
  const height = 2 * MARGIN + 2 * HALF + (graph.places - 1) * DOWN + UNDER;
  return (
    <svg
      className="lineage"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={inWords(edition, graph)}
    >
      <Arrowhead id={arrow} />
      {drawn.map((edge) => {
        const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
        return (
          from &&
          to && (
            <path
              key={`${edge.from}\n${edge.to}`}
              className="lineage-edge"
              data-kind={edge.kind}
              data-main={edge.main || undefined}
              data-probable={!isToldAsFact(edge) || undefined}
              d={pathOf(xOf(from), yOf(from), xOf(to), yOf(to))}
              markerEnd={edge.kind === 'derived' ? `url(#${arrow})` : undefined}
            />
          )
        );
      })}
      {graph.nodes.map((node) => (
        <NodeMark
          key={node.id}
          edition={edition}
          node={node}
          x={xOf(node)}
          y={yOf(node)}
          made={graph.edges.find((edge) => edge.main && edge.to === node.id)}
        />
      ))}
    </svg>
  );
}

/** What the picture shows, for those who do not see it. */
function inWords(edition: Edition, graph: LineageGraph): string {
  const told = graph.edges
    .filter((edge) => edge.main || edge.kind === 'common-source')
    .map((edge) => lineageSentence({ ...edge, reasons: [] }, edition.sigla));
  return told.length > 0 ? `${told.join('. ')}.` : 'No version can be told to be made from another.';
}

const Arrowhead = ({ id }: { readonly id: string }) => (
  <defs>
    <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
      <path d="M1 1 9 5 1 9" className="lineage-arrow" />
    </marker>
  </defs>
);

/** Between columns a curve from side to side; inside a column one that bulges out to the right of the nodes. */
function pathOf(x0: number, y0: number, x1: number, y1: number): string {
  if (x0 === x1) return `M${x0 + HALF} ${y0}C${x0 + BULGE} ${y0} ${x0 + BULGE} ${y1} ${x1 + HALF} ${y1}`;
  const side = x1 > x0 ? 1 : -1;
  const [start, end] = [x0 + side * (HALF + 2), x1 - side * (HALF + 3)];
  const bend = (end - start) * 0.45;
  return `M${start} ${y0}C${start + bend} ${y0} ${end - bend} ${y1} ${end} ${y1}`;
}

interface NodeMarkProps {
  readonly edition: Edition;
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  /** How it came about. */
  readonly made: Edge | undefined;
}

function NodeMark({ edition, node, x, y, made }: NodeMarkProps) {
  return (
    <g className="lineage-node" data-base={node.id === edition.base.id || undefined}>
      <rect x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} />
      <text x={x} y={y + 6} textAnchor="middle">
        {edition.sigla.get(node.id)}
      </text>
      {made && (
        <>
          <text className="lineage-made" x={x - HALF} y={y + HALF + 15}>
            {isToldAsFact(made) ? 'from' : 'probably from'} {edition.sigla.get(made.from)}
          </text>
          <text className="lineage-faint" x={x - HALF} y={y + HALF + 29}>
            {percent(made.confidence)} sure
          </text>
        </>
      )}
    </g>
  );
}
