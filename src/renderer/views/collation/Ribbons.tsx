import { memo, useMemo, useSyncExternalStore } from 'react';
import type { Link, Reference } from '../../../engine';
import type { Edition } from '../../state/edition';
import { useDrawing } from './drawing';
import { gutterOf, laneAt, ribbonEnd } from './gutter';
import type { Moves } from './moves';
import { extentKey, type RowSurvey, type Surveyor } from './survey';
import './ribbons.css';

interface RibbonsProps {
  readonly surveyor: Surveyor;
  /** Top of a row in the list, in pixels; null for rows that are folded away. */
  readonly topOf: (row: number) => number | null;
  readonly moves: Moves;
  /** The places of all rows: another one when any of them was moved. */
  readonly places: () => unknown;
  /** What is drawn, in pixels of the list. */
  readonly from: number;
  readonly to: number;
  /** First and last row that is drawn; a fold stands for its rows. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A reference of the collation as a ribbon: from the base to the column of a version. */
interface Strand {
  readonly key: string;
  readonly reference: Reference;
  readonly link: Link;
  readonly column: number;
  readonly lane: number;
}

interface Ribbon extends Pick<Strand, 'key' | 'column' | 'lane'> {
  readonly moved: boolean;
  readonly yFrom: number;
  readonly yTo: number;
  readonly height: number;
}

/** Pixels beyond what is drawn at which a ribbon is cut off: a path as high as a long text is slow to paint. */
const BEYOND = 300;

function strandsOf(edition: Edition): readonly Strand[] {
  return edition.collation.references.flatMap((reference, index) => {
    const column = edition.columns.findIndex((version) => version.id === reference.to);
    const link = edition.sideOf.get(reference.to)?.pair.links[reference.link];
    if (reference.from !== edition.base.id || column < 1 || !link) return [];
    const key = `${reference.to} ${reference.link} ${reference.rowFrom} ${reference.rowTo}`;
    return [{ key, reference, link, column, lane: index }];
  });
}

/** Where the ends of a reference stand: measured where the row was seen, else the row's own top. */
function ribbonOf(strand: Strand, surveyor: Surveyor, topOf: RibbonsProps['topOf']): Ribbon | null {
  const { reference, link, column, key, lane } = strand;
  const topFrom = topOf(reference.rowFrom);
  const topTo = topOf(reference.rowTo);
  if (topFrom === null || topTo === null) return null;
  const there = surveyor.of(reference.rowFrom);
  const first = there?.extents.get(extentKey(0, link.a[0] ?? -1));
  const last = there?.extents.get(extentKey(0, link.a.at(-1) ?? -1));
  const end = surveyor.of(reference.rowTo)?.extents.get(extentKey(column, link.b[0] ?? -1));
  const y0 = topFrom + (first?.y0 ?? 12);
  const y1 = topFrom + (last?.y1 ?? 34);
  return {
    key,
    column,
    lane,
    moved: reference.kind === 'moved',
    yFrom: (y0 + y1) / 2,
    yTo: topTo + (end?.mid ?? 24),
    height: y1 - y0,
  };
}

/** Lines across rows: from where the base has a passage to where a version has it. */
export const Ribbons = memo(function Ribbons({
  surveyor,
  topOf,
  moves,
  places,
  from,
  to,
  firstRow,
  lastRow,
}: RibbonsProps) {
  useSyncExternalStore(moves.subscribe, places);
  useSyncExternalStore(surveyor.subscribe, surveyor.version);
  const { edition, hidden, partial } = useDrawing();
  const strands = useMemo(() => strandsOf(edition), [edition]);
  const survey = surveyor.any();
  if (!survey || partial || strands.length === 0) return null;
  const shown = strands.flatMap((strand) => {
    const { rowFrom, rowTo } = strand.reference;
    if (Math.min(rowFrom, rowTo) > lastRow || Math.max(rowFrom, rowTo) < firstRow) return [];
    const ribbon = ribbonOf(strand, surveyor, topOf);
    return ribbon && !hidden.includes(ribbon.moved ? 'moved' : 'merged') ? [ribbon] : [];
  });
  const cut = (y: number): number => Math.max(from - BEYOND, Math.min(to + BEYOND, y));
  return (
    <svg className="ribbons" aria-hidden="true" width={survey.width} height={1}>
      {shown.map((ribbon) => (
        <RibbonShape
          key={ribbon.key}
          ribbon={{ ...ribbon, yFrom: cut(ribbon.yFrom), yTo: cut(ribbon.yTo) }}
          survey={survey}
        />
      ))}
    </svg>
  );
});

function RibbonShape({ ribbon, survey }: { readonly ribbon: Ribbon; readonly survey: RowSurvey }) {
  const { edition } = useDrawing();
  const column = survey.columns[ribbon.column];
  if (!column) return null;
  const { yFrom, yTo, height } = ribbon;
  const gutter = gutterOf(edition, column);
  const start = column.gutter + 5;
  const end = column.gutter + ribbonEnd(gutter);
  const x = column.gutter + laneAt(gutter, ribbon.lane);
  const radius = Math.max(0, Math.min(7, Math.abs(yTo - yFrom) / 2, x - start, end - x));
  const sense = yTo < yFrom ? -1 : 1;
  const path = `M${start} ${yFrom}H${x - radius}Q${x} ${yFrom} ${x} ${yFrom + sense * radius}V${yTo - sense * radius}Q${x} ${yTo} ${x + radius} ${yTo}H${end}`;
  const half = Math.max(4, height / 2 - 3);
  return (
    <g className="ribbon" data-moved={ribbon.moved || undefined}>
      <path className="ribbon-edge" d={path} />
      <path className="ribbon-core" d={path} />
      <path className="ribbon-head" d={`M${end - 1} ${yTo - 4.5}l5 4.5l-5 4.5z`} />
      <path
        className="ribbon-bracket"
        d={`M${start + 4} ${yFrom - half}H${start}V${yFrom + half}H${start + 4}`}
      />
    </g>
  );
}
