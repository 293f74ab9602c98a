import type { Settings } from '../../contract/shell';
import { exportFrom } from '../state/exporting';
import { BUDGET, PALETTES, type Appearance, type Palette, type State } from '../state/model';
import { markingFrom } from '../state/marking';
import { keptModel } from '../state/scoring';
import { act, current, useStore } from '../state/store';
import { setAppearance } from '../state/viewing';
import { applyMarking } from './marking';
import type { Services } from './services';

const kept = (state: State): Settings => {
  const { appearance, detail, fold, exporting } = state;
  const { theme, readingSize, typeface, palette, marking } = appearance;
  const { format, content, notes } = exporting;
  const views = { palette, marking, export: { format, content, notes }, model: keptModel(state) };
  return { theme, readingSize, typeface, detail, fold, views };
};

/** The palette is a matter of this window alone: shells keep it without knowing it. */
const paletteIn = ({ views }: Settings): Palette =>
  PALETTES.find((name) => name === views['palette']) ?? 'colours';

/** How long a comparison may take: no setting that the window shows, but one that a file of settings may hold. */
const budgetIn = ({ views }: Settings): number => {
  const { budget } = views;
  return typeof budget === 'number' && budget > 0 ? budget : BUDGET;
};

/** Milliseconds after the last change before it is written: a slider that is dragged writes once. */
const PAUSE = 400;

/** Applies the settings of the last time and keeps the shell's copy in step from then on. */
export async function followSettings({ shell }: Services): Promise<() => void> {
  const settings = await shell.settings();
  const { theme, readingSize, typeface, detail, fold } = settings;
  useStore.setState({
    appearance: {
      theme,
      readingSize,
      typeface,
      palette: paletteIn(settings),
      marking: markingFrom(settings.views['marking']),
    },
    detail,
    fold,
    exporting: { ...current().exporting, ...exportFrom(settings.views['export']) },
    budget: budgetIn(settings),
  });
  let written = JSON.stringify(kept(current()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  return useStore.subscribe((state) => {
    const now = JSON.stringify(kept(state));
    if (now === written) return;
    written = now;
    clearTimeout(timer);
    timer = setTimeout(() => void shell.changeSettings(kept(current())), PAUSE);
  });
}

/** The theme as it is shown: `system` is resolved by what the system asks for. */
function shownTheme(theme: Appearance['theme']): string {
  if (theme !== 'system') return theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts theme, palette, size and typeface on the document, where the style sheets read them. */
export function followAppearance(): () => void {
  const root = document.documentElement;
  const apply = () => {
    const { theme, readingSize, typeface, palette, marking } = current().appearance;
    root.dataset['theme'] = shownTheme(theme);
    root.dataset['typeface'] = typeface;
    root.dataset['palette'] = palette;
    root.style.setProperty('--reading-size', `${readingSize}px`);
    applyMarking(root, marking);
  };
  apply();
  const queries = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', apply);
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.appearance !== before.appearance) apply();
  });
  return () => {
    unsubscribe();
    for (const query of queries) query.removeEventListener('change', apply);
  };
}

export const READING_SIZES = { least: 13, most: 26 } as const;

/** Larger or smaller text, within what the columns can hold. */
export function changeReadingSize(by: number): void {
  const { readingSize } = current().appearance;
  act(setAppearance, {
    readingSize: Math.min(READING_SIZES.most, Math.max(READING_SIZES.least, readingSize + by)),
  });
}
