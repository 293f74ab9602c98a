import { useSyncExternalStore } from 'react';
import type { Edition } from '../../state/edition';
import { extentKey, type RowSurvey, type Surveyor } from './survey';
import { useDrawing } from './drawing';
import './ribbons.css';

interface RibbonsProps {
  readonly surveyor: Surveyor;
  /** Top of a row in the list, in pixels; null for rows that are folded away. */
  readonly topOf: (row: number) => number | null;
  /** What is in view, in pixels of the list. */
  readonly from: number;
  readonly to: number;
}

interface Ribbon {
  readonly key: string;
  readonly moved: boolean;
  readonly column: number;
  readonly yFrom: number;
  readonly yTo: number;
  readonly height: number;
  readonly lane: number;
}

/** Pixels between two ribbons that run beside each other, and how many do before they share a place. */
const LANE = 5;
const LANES = 4;

/** Where the ends of a reference stand: measured where the row was seen, else the row's own top. */
function endsOf(edition: Edition, surveyor: Surveyor, topOf: RibbonsProps['topOf']): Ribbon[] {
  const ribbons: Ribbon[] = [];
  for (const [index, reference] of edition.collation.references.entries()) {
    const column = edition.columns.findIndex((version) => version.id === reference.to);
    const link = edition.sideOf.get(reference.to)?.pair.links[reference.link];
    const topFrom = topOf(reference.rowFrom);
    const topTo = topOf(reference.rowTo);
    if (reference.from !== edition.base.id || column < 1 || !link || topFrom === null || topTo === null)
      continue;
    const first = surveyor.of(reference.rowFrom)?.extents.get(extentKey(0, link.a[0] ?? -1));
    const last = surveyor.of(reference.rowFrom)?.extents.get(extentKey(0, link.a.at(-1) ?? -1));
    const there = surveyor.of(reference.rowTo)?.extents.get(extentKey(column, link.b[0] ?? -1));
    const y0 = topFrom + (first?.y0 ?? 12);
    const y1 = topFrom + (last?.y1 ?? 34);
    ribbons.push({
      key: `${reference.to} ${reference.link} ${reference.rowFrom} ${reference.rowTo}`,
      moved: reference.kind === 'moved',
      column,
      yFrom: (y0 + y1) / 2,
      yTo: topTo + (there?.mid ?? 24),
      height: y1 - y0,
      lane: index % LANES,
    });
  }
  return ribbons;
}

/** Lines across rows: from where the base has a passage to where a version has it. */
export function Ribbons({ surveyor, topOf, from, to }: RibbonsProps) {
  useSyncExternalStore(surveyor.subscribe, surveyor.version);
  const { edition, hidden, partial } = useDrawing();
  const survey = surveyor.any();
  if (!survey || partial) return null;
  const shown = endsOf(edition, surveyor, topOf).filter(
    ({ moved, yFrom, yTo }) =>
      !hidden.includes(moved ? 'moved' : 'merged') &&
      Math.min(yFrom, yTo) - 60 < to &&
      Math.max(yFrom, yTo) + 60 > from,
  );
  return (
    <svg className="ribbons" aria-hidden="true" width={survey.width} height={1}>
      {shown.map((ribbon) => (
        <RibbonShape key={ribbon.key} ribbon={ribbon} survey={survey} />
      ))}
    </svg>
  );
}

function RibbonShape({ ribbon, survey }: { readonly ribbon: Ribbon; readonly survey: RowSurvey }) {
  const column = survey.columns[ribbon.column];
  if (!column) return null;
  const { yFrom, yTo, height } = ribbon;
  const wide = column.text - column.gutter;
  const start = column.gutter + 5;
  const x = column.gutter + Math.min(16, wide * 0.3) + ribbon.lane * LANE * (wide > 60 ? 1.6 : 0.6);
  const end = column.text - 15 - 11;
  const radius = Math.min(7, Math.abs(yTo - yFrom) / 2);
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
