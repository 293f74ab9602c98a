import { useSyncExternalStore } from 'react';
import { sentencesOf, type RowBlocks } from '../../state/blocks';
import type { Mark } from '../../../account/marks';
import { bandsOf, rulesOf, type Band, type Measure } from '../../state/wires';
import { glyphPath } from '../../ui/icons';
import { useDrawing } from './drawing';
import { gutterOf, isNumberShown, labelAt, RULE_AT } from './gutter';
import { extentKey, type RowSurvey, type Surveyor } from './survey';
import './wires.css';

/** Pixels from the gutter's edge to its bands. */
const BAND_AT = 1;

interface RowWiresProps {
  readonly row: number;
  readonly blocks: RowBlocks;
  readonly surveyor: Surveyor;
}

/** The rules beside the text, their signs and the bands of a row, drawn where its sentences were measured. */
export function RowWires({ row, blocks, surveyor }: RowWiresProps) {
  const survey = useSyncExternalStore(surveyor.subscribe, () => surveyor.of(row));
  const { edition, hidden, partial, two } = useDrawing();
  if (!survey || partial) return null;
  const measure: Measure = (column, sentence) => survey.extents.get(extentKey(column, sentence));
  const marks = edition.sides.map((side, index) => {
    const cells = edition.collation.rows[row]?.cells[side.version.id] ?? [];
    const sentences = cells.flatMap((paragraph) => sentencesOf(side.version.paragraphs[paragraph]));
    return rulesOf(edition, side, index + 1, sentences, measure, hidden);
  });
  const bands = hidden.includes('merged')
    ? []
    : edition.sides.flatMap((side, index) => bandsOf(edition, side, index + 1, blocks, measure));
  const notes = survey.notes.filter((note) => !hidden.includes(note.kind as Mark));
  return (
    <svg className="row-wires" aria-hidden="true" width={survey.width} height={survey.height}>
      {!two &&
        survey.columns
          .slice(1)
          .map(({ gutter }) => (
            <path key={gutter} className="column-rule" d={`M${gutter + 0.5} 0V${survey.height}`} />
          ))}
      {bands.map((band) => (
        <BandShape key={`${band.column} ${band.b0}`} band={band} survey={survey} />
      ))}
      {marks.flatMap(({ rules }) =>
        rules.map((rule) => (
          <RuleShape
            key={`${rule.column} ${rule.y0}`}
            mark={rule.mark}
            x={ruleAt(survey, rule.column)}
            y0={rule.y0}
            y1={rule.y1}
          />
        )),
      )}
      {marks.flatMap(({ signs }) =>
        signs.map((sign) => (
          <SignShape
            key={`${sign.column} ${sign.y}`}
            mark={sign.mark}
            x={ruleAt(survey, sign.column)}
            y={sign.y}
          />
        )),
      )}
      {notes.map((note) => {
        const mark = note.kind as Mark;
        const x = ruleAt(survey, note.column);
        const end = mark === 'removed' ? note.cellEnd - 14 : note.y1;
        return (
          <g key={`${note.column} ${note.y0}`}>
            <SignShape mark={mark} x={x} y={note.y0 + 12} />
            {mark !== 'identical' && <RuleShape mark={mark} ghost x={x} y0={note.y0 + 22} y1={end} />}
          </g>
        );
      })}
      <RemovedInBase row={row} blocks={blocks} survey={survey} />
    </svg>
  );
}

const ruleAt = (survey: RowSurvey, column: number): number => (survey.columns[column]?.text ?? 0) - RULE_AT;

/** With two versions the base's own column says what went. */
function RemovedInBase({
  row,
  blocks,
  survey,
}: {
  readonly row: number;
  readonly blocks: RowBlocks;
  readonly survey: RowSurvey;
}) {
  const { edition, hidden, two } = useDrawing();
  const side = edition.sides[0];
  if (!two || !side || hidden.includes('removed')) return null;
  const gone = blocks.base.flatMap((paragraph) => {
    const sentences = sentencesOf(edition.base.paragraphs[paragraph]);
    return sentences.every((sentence) => (side.linkOfBase[sentence] ?? -1) < 0) ? [sentences] : [];
  });
  return gone.map((sentences) => {
    const first = survey.extents.get(extentKey(0, sentences[0] ?? -1));
    const last = survey.extents.get(extentKey(0, sentences.at(-1) ?? -1));
    if (!first || !last) return null;
    return (
      <RuleShape
        key={`${row} ${first.y0}`}
        mark="removed"
        x={ruleAt(survey, 0)}
        y0={first.y0 + 2}
        y1={last.y1 - 2}
      />
    );
  });
}

function RuleShape({
  mark,
  x,
  y0,
  y1,
  ghost = false,
}: {
  readonly mark: Mark;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly ghost?: boolean;
}) {
  if (y1 - y0 < 3) return null;
  const double = mark === 'paraphrased';
  return (
    <path
      className="rule"
      data-mark={mark}
      data-ghost={ghost || undefined}
      d={double ? `M${x - 2} ${y0}V${y1}M${x + 2} ${y0}V${y1}` : `M${x} ${y0}V${y1}`}
    />
  );
}

function SignShape({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x - 6} ${y - 6})`}>
      <rect className="sign-halo" x={-2} y={-2} width={16} height={16} />
      <path className="sign" data-mark={mark} d={glyphPath(mark)} />
    </g>
  );
}

function BandShape({ band, survey }: { readonly band: Band; readonly survey: RowSurvey }) {
  const { edition } = useDrawing();
  const column = survey.columns[band.column];
  if (!column) return null;
  const gutter = gutterOf(edition, column);
  const left = column.gutter + BAND_AT;
  const right = column.text - RULE_AT - 10;
  const middle = (left + right) / 2;
  const { a0, a1, b0, b1 } = band;
  const label = band.first === band.last ? `${band.first + 1}` : `${band.first + 1}–${band.last + 1}`;
  return (
    <g>
      <path
        className="band"
        d={`M${left} ${a0}C${middle} ${a0} ${middle} ${b0} ${right} ${b0}V${b1}C${middle} ${b1} ${middle} ${a1} ${left} ${a1}Z`}
      />
      <path className="band-edge" d={`M${left} ${a0}C${middle} ${a0} ${middle} ${b0} ${right} ${b0}`} />
      <path className="band-edge" d={`M${left} ${a1}C${middle} ${a1} ${middle} ${b1} ${right} ${b1}`} />
      {isNumberShown(gutter, label) && (
        <text className="band-number" x={column.gutter + labelAt(gutter, label)} y={a0 + 16}>
          {label}
        </text>
      )}
    </g>
  );
}
