import { readableGlyphs } from './glyphs';

/** A run of characters as pdf.js gives it, in points, y growing downwards from the top of the page as it is seen. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Height of the font. */
  readonly size: number;
  readonly font: string;
  /** True where the file says that it is no part of the text: a running head, a page number. */
  readonly isArtifact?: true;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/**
 * The upright text of a page, in the order of its content stream. Text along the margin and across the page
 * is no part of the story.
 */
export function fragmentsOf(items: readonly unknown[], view: readonly number[], rotate: number): Fragment[] {
  /** The tags that are open, each with whether it or one around it says that what it holds is no text. */
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if (isTextItem(item)) {
      const fragments = fragmentOf(item, view, rotate);
      return open.at(-1) ? fragments.map((one) => ({ ...one, isArtifact: true as const })) : fragments;
    }
    const { type, tag } = item as { readonly type?: unknown; readonly tag?: unknown };
    if (type === 'endMarkedContent') open.pop();
    else if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps')
      open.push(tag === 'Artifact' || open.at(-1) === true);
    return [];
  });
}

function fragmentOf(item: TextItem, view: readonly number[], rotate: number): Fragment[] {
  if (item.str === '') return [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  // The direction of writing and the origin, turned as the page is turned.
  const turn = ((rotate % 360) + 360) % 360;
  const [dx, dy] = turn === 90 ? [b, -a] : turn === 180 ? [-a, -b] : turn === 270 ? [-b, a] : [a, b];
  const [x, y] =
    turn === 90
      ? [f - y0, e - x0]
      : turn === 180
        ? [x1 - e, f - y0]
        : turn === 270
          ? [y1 - f, x1 - e]
          : [e - x0, y1 - f];
  const size = Math.hypot(c, d) || item.height || Math.hypot(a, b);
  // Slightly slanted baselines come from scanners; more is decoration. White space has no size of its own.
  if (dx <= 0 || Math.abs(dy) > dx * 0.1 || size <= 0) return [];
  return [{ text: readableGlyphs(item.str), left: x, right: x + item.width, y, size, font: item.fontName }];
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}
