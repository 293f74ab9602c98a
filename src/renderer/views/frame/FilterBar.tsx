import { Slider } from 'radix-ui';
import { useCounts } from '../../state/derived';
import type { Detail } from '../../../engine';
import { MARKS, type Mark } from '../../../account/marks';
import { act, useStore } from '../../state/store';
import { setDetail, setFold, soloMark, toggleMark } from '../../state/viewing';
import { count, MARK_HINT, MARK_NAME } from '../../state/words';
import { BarButton } from '../../ui/button';
import { Glyph } from '../../ui/icons';
import './filter-bar.css';

/** The legend, which is the filter too: under each name the very rule that stands beside the text. */
export function FilterBar() {
  const fold = useStore((state) => state.fold);
  return (
    <div className="filters" role="region" aria-label="Legend and filters">
      <Legend />
      <span className="grow" />
      <BarButton
        icon="fold"
        label="Fold unchanged"
        size="small"
        aria-pressed={fold}
        onClick={() => act(setFold, !fold)}
      />
      <DetailSlider />
    </div>
  );
}

function Legend() {
  const counts = useCounts();
  const hidden = useStore((state) => state.hidden);
  return (
    <div className="legend" role="group" aria-label="Show relations">
      {MARKS.map((mark) => (
        <Chip key={mark} mark={mark} tally={counts?.[mark] ?? null} on={!hidden.includes(mark)} />
      ))}
    </div>
  );
}

function Chip({
  mark,
  tally,
  on,
}: {
  readonly mark: Mark;
  readonly tally: number | null;
  readonly on: boolean;
}) {
  return (
    <button
      type="button"
      className="chip"
      data-mark={mark}
      data-zero={tally === 0 || undefined}
      aria-pressed={on}
      title={`${MARK_NAME[mark]}: ${MARK_HINT[mark]}. Shift and click: only this.`}
      onClick={(event) => act(event.shiftKey ? soloMark : toggleMark, mark)}
    >
      <Glyph name={mark} />
      <span className="chip-name">{MARK_NAME[mark]}</span>
      <span className="chip-count tabular">{tally === null ? '…' : count(tally)}</span>
    </button>
  );
}

const DETAILS: readonly Detail[] = ['words', 'phrases', 'rewritten'];
const DETAIL_NAME: Readonly<Record<Detail, string>> = {
  words: 'Words',
  phrases: 'Phrases',
  rewritten: 'Rewritten',
};

/** How finely changes are shown. */
function DetailSlider() {
  const detail = useStore((state) => state.detail);
  return (
    <div className="detail">
      <span id="detail-label">Detail</span>
      <div className="detail-slide">
        <Slider.Root
          className="slider"
          min={0}
          max={2}
          step={1}
          value={[DETAILS.indexOf(detail)]}
          onValueChange={([at]) => act(setDetail, DETAILS[at ?? 1] ?? 'phrases')}
        >
          <Slider.Track className="slider-track" />
          <Slider.Thumb
            className="slider-thumb"
            aria-labelledby="detail-label"
            aria-valuetext={DETAIL_NAME[detail]}
          />
        </Slider.Root>
        <div className="detail-stops" aria-hidden="true">
          {DETAILS.map((one) => (
            <span key={one} data-on={one === detail || undefined} onClick={() => act(setDetail, one)}>
              {DETAIL_NAME[one]}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
