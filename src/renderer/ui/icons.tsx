import type { Mark } from '../../account/marks';
import type { Verdict } from '../../account/verdicts';
import './icons.css';

const MARKS: Readonly<Record<Mark | Verdict | 'pin', string>> = {
  identical: 'M2 4.4h8M2 7.6h8',
  cosmetic: 'M2 6h8M2 9.2h8M6 2.4h.01',
  edited: 'M2.2 9.4 6 3l3.8 6.4',
  paraphrased: 'M1.6 5.2c1.5-2.2 2.9-2.2 4.4-1s2.9 1.2 4.4-1M1.6 9.4c1.5-2.2 2.9-2.2 4.4-1s2.9 1.2 4.4-1',
  moved: 'M6 1.5v9M3.3 4.2 6 1.5l2.7 2.7M3.3 7.8 6 10.5l2.7-2.7',
  merged: 'M2.2 1.6v1.6C2.2 5.6 6 5.2 6 7.6v2.9M9.8 1.6v1.6C9.8 5.6 6 5.2 6 7.6',
  added: 'M6 1.8v8.4M1.8 6h8.4',
  removed: 'M1.8 6h8.4',
  accepted: 'm2 6.4 2.7 2.7L10 3',
  'to-fix': 'M7.7 2.2 9.8 4.3 4.4 9.7l-2.5.4.4-2.5zM6.5 3.4l2.1 2.1',
  'to-discuss': 'M1.8 2.2h8.4v5.8H6.1L3.7 10.2V8H1.8z',
  pin: 'M4 1.8h4M4.7 1.8v3.2L3 7h6L7.3 5V1.8M6 7v3.6',
};

export type GlyphName = keyof typeof MARKS;

/** The path of a glyph on a field of 12 by 12, for drawing inside another picture. */
export const glyphPath = (name: GlyphName): string => MARKS[name];

/** A mark's own sign: the second channel beside its colour. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg className="glyph" data-glyph={name} viewBox="0 0 12 12" aria-hidden="true">
      <path d={MARKS[name]} />
    </svg>
  );
}

const ICONS = {
  open: 'M1.8 12.8V3.2h4l1.5 1.8h6.9v7.8z',
  options:
    'M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M8.1 4.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M4.5 11.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0',
  find: 'M2.7 7a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0M10.2 10.2l3.6 3.6',
  up: 'm3.5 10 4.5-4.5L12.5 10',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  right: 'm6.5 4.5 3.5 3.5-3.5 3.5',
  chevron: 'm5 6.5 3 3 3-3',
  export: 'M8 10V2M5 4.8 8 2l3 2.8M2.5 9v4.5h11V9',
  panel: 'M1.8 2.8h12.4v10.4H1.8zM10.2 2.8v10.4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  add: 'M8 3v10M3 8h10',
  fold: 'M3 8h10M8 1.5v4M6.2 3.8 8 5.6l1.8-1.8M8 14.5v-4M6.2 12.2 8 10.4l1.8 1.8',
  warn: 'M8 2l6.5 11.5h-13zM8 6.3v3.4M8 11.4v.4',
  doc: 'M3.5 1.8h6L12.5 5v9.2h-9zM9.3 1.8V5.2h3.2',
  review: 'M3.5 1.8h6L12.5 5v9.2h-9zM5.5 8.4l1.8 1.8 3.2-3.6',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5 2.5 6.5l3 3',
  command: 'M2.5 4.5 6 8l-3.5 3.5M7.5 12h6',
  swap: 'M3 5.5h10M10 2.5l3 3-3 3M13 10.5H3M6 7.5l-3 3 3 3',
  paste: 'M5 2.8H3.5v11.4h9V2.8H11M5.5 1.8h5v2.4h-5z',
} as const;

export type IconName = keyof typeof ICONS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
