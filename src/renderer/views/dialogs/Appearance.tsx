import { Slider } from 'radix-ui';
import { READING_SIZES } from '../../effects/settings';
import type { Appearance as Look } from '../../state/model';
import { act, useStore } from '../../state/store';
import { setAppearance } from '../../state/viewing';
import { Choice } from '../../ui/choice';
import { Sheet } from '../../ui/dialog';
import { MarkSettings } from './MarkSettings';
import './appearance.css';

const THEMES: readonly { readonly value: Look['theme']; readonly name: string }[] = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
  { value: 'contrast', name: 'High contrast' },
];
const FACES: readonly { readonly value: Look['typeface']; readonly name: string }[] = [
  { value: 'serif', name: 'Serif' },
  { value: 'sans', name: 'Sans serif' },
];

const PALETTE_NAMES: readonly { readonly value: Look['palette']; readonly name: string }[] = [
  { value: 'colours', name: 'All colours' },
  { value: 'two', name: 'Blue and orange' },
  { value: 'ink', name: 'Ink only' },
];

/** Theme, colours of the marks, size and typeface of the text. */
export function Appearance() {
  const { theme, palette, typeface, readingSize } = useStore((state) => state.appearance);
  return (
    <Sheet title="Appearance">
      <Choice
        label="Theme"
        value={theme}
        options={THEMES}
        set={(value) => act(setAppearance, { theme: value })}
      />
      <Choice
        label="Marks"
        value={palette}
        options={PALETTE_NAMES}
        set={(value) => act(setAppearance, { palette: value })}
      />
      <Choice
        label="Typeface of the text"
        value={typeface}
        options={FACES}
        set={(value) => act(setAppearance, { typeface: value })}
      />
      <div className="choice">
        <span id="size-label">{`Size of the text: ${readingSize} px in two columns`}</span>
        <Slider.Root
          className="slider size-slider"
          min={READING_SIZES.least}
          max={READING_SIZES.most}
          step={1}
          value={[readingSize]}
          onValueChange={([size]) => size !== undefined && act(setAppearance, { readingSize: size })}
        >
          <Slider.Track className="slider-track" />
          <Slider.Thumb className="slider-thumb" aria-labelledby="size-label" />
        </Slider.Root>
      </div>
      <MarkSettings />
    </Sheet>
  );
}
