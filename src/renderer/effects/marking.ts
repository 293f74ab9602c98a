import {
  colourOf,
  drawnAs,
  GROUNDS,
  INKS,
  tokensOf,
  WORD_MARKS,
  type Colour,
  type Ground,
  type Ink,
  type Marking,
} from '../state/marking';
import { act } from '../state/store';
import { setAppearance } from '../state/viewing';

/** What the reader chose for single marks. */
export const chooseMarking = (marking: Marking): void => act(setAppearance, { marking });

/** The theme as it is shown now. */
export const groundShown = (): Ground =>
  GROUNDS.find((ground) => ground === document.documentElement.dataset['theme']) ?? 'light';

/** Calls `changed` whenever another theme is shown, be it that the system asked for it. Returns how to stop. */
export function followGround(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

const token = (name: string): Colour | null =>
  colourOf(getComputedStyle(document.documentElement).getPropertyValue(name));

/** What the page is coloured in. */
export const paperShown = (): Colour => token('--paper') ?? '#ffffff';

/** The colour that an ink has now, chosen by the reader or by the palette. */
export const colourShown = (ink: Ink): Colour =>
  token(ink === 'find' ? '--find-bg' : `--${ink}-u`) ?? '#000000';

/** Style properties that the last call put on the document. */
let put: readonly string[] = [];

/**
 * Puts the reader's colours and forms on the document, over those of the palette, and takes back what is no
 * longer chosen.
 */
export function applyMarking(root: HTMLElement, marking: Marking): void {
  for (const name of put) root.style.removeProperty(name);
  const properties: Record<string, string> = {};
  const ground = groundShown();
  for (const ink of INKS) {
    const colour = marking.colours[ground][ink];
    if (colour !== undefined) Object.assign(properties, tokensOf(ink, colour, ground, paperShown()));
  }
  for (const mark of WORD_MARKS) {
    const look = marking.looks[mark];
    const name = `data-look-${mark}`;
    if (look === undefined) root.removeAttribute(name);
    else {
      const { line, ground: under } = drawnAs(mark, look);
      root.setAttribute(name, look);
      properties[`--look-${mark}-line`] = line;
      properties[`--look-${mark}-ground`] = under;
    }
  }
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  put = Object.keys(properties);
  // what paints by itself (the minimap, the editor) looks for this
  root.dataset['marking'] = put.length > 0 ? Object.values(properties).join(' ') : '';
}
