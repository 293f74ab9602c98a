import type { Patch } from '../../state/minimap';

export interface Box {
  readonly top: number;
  readonly height: number;
}

export interface MinimapPicture {
  readonly columns: number;
  readonly patches: readonly Patch[];
  readonly findings: readonly { readonly item: number; readonly column: number }[];
  readonly selected: number | null;
  /** Where an item stands on the strip, in pixels. */
  readonly box: (item: number) => Box;
}

type Inks = (name: string) => string;
type Fill = string | CanvasPattern;

/** A small tile repeated: hatching for paraphrase, ticks for edits, bars for moves, so that they differ in grey too. */
function tile(
  context: CanvasRenderingContext2D,
  size: number,
  draw: (tile: CanvasRenderingContext2D) => void,
  fallback: string,
): Fill {
  const sheet = new OffscreenCanvas(size, size);
  const pen = sheet.getContext('2d') as CanvasRenderingContext2D | null;
  if (!pen) return fallback;
  draw(pen);
  return context.createPattern(sheet, 'repeat') ?? fallback;
}

function fillsOf(context: CanvasRenderingContext2D, ink: Inks): (mark: Patch['mark']) => Fill {
  const hatch = tile(
    context,
    6,
    (pen) => {
      pen.fillStyle = ink('--para-bg');
      pen.fillRect(0, 0, 6, 6);
      pen.strokeStyle = ink('--para-u');
      pen.lineWidth = 2;
      pen.beginPath();
      for (const shift of [-6, 0, 6]) {
        pen.moveTo(shift, 6);
        pen.lineTo(shift + 6, 0);
      }
      pen.stroke();
    },
    ink('--para-u'),
  );
  const ticks = tile(
    context,
    4,
    (pen) => {
      pen.fillStyle = ink('--edit-u');
      pen.fillRect(0, 0, 3, 4);
    },
    ink('--edit-u'),
  );
  const bars = tile(
    context,
    5,
    (pen) => {
      pen.fillStyle = ink('--move-u');
      pen.fillRect(0, 0, 5, 3);
    },
    ink('--move-u'),
  );
  const fills: Partial<Record<Patch['mark'], Fill>> = {
    paraphrased: hatch,
    edited: ticks,
    moved: bars,
    added: ink('--ins-u'),
  };
  return (mark) => fills[mark] ?? ink('--rule2');
}

/** Draws the strip anew. */
export function paintMinimap(canvas: HTMLCanvasElement, picture: MinimapPicture): void {
  const ratio = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  if (width === 0 || height === 0) return;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const style = getComputedStyle(canvas);
  // the style is asked once for each name: asking costs more than painting
  const inks = new Map<string, string>();
  const ink: Inks = (name) => {
    const known = inks.get(name) ?? style.getPropertyValue(name);
    inks.set(name, known);
    return known;
  };
  const fill = fillsOf(context, ink);
  const pad = width > 60 ? 10 : 7;
  const gap = picture.columns > 6 ? 1 : 4;
  const columnWidth = Math.max(1, (width - 2 * pad - gap * (picture.columns - 1)) / picture.columns);
  const left = (column: number): number => pad + column * (columnWidth + gap);

  const last = new Map<number, { readonly mark: Patch['mark']; readonly pixel: number }>();
  for (const { item, column, mark, from, to } of picture.patches) {
    const { top, height: tall } = picture.box(item);
    const y = top + from * tall;
    const h = Math.max(1, (to - from) * tall - 1.5);
    // a long text has many rows on one pixel: what would be painted over itself is passed over
    const pixel = Math.floor(y);
    const before = last.get(column);
    if (before?.pixel === pixel && before.mark === mark && h <= 1) continue;
    last.set(column, { mark, pixel });
    const ghost = mark === 'removed' || mark === 'ghost-moved' || mark === 'fold';
    if (ghost) {
      context.setLineDash(mark === 'fold' ? [] : mark === 'removed' ? [2, 2] : [1, 2]);
      context.strokeStyle = ink(mark === 'removed' ? '--del-u' : mark === 'fold' ? '--rule2' : '--move-u');
      context.strokeRect(left(column) + 0.5, y + 0.5, Math.max(1, columnWidth - 1), Math.max(1, h - 1));
      continue;
    }
    context.globalAlpha = mark === 'base' || mark === 'identical' || mark === 'cosmetic' ? 0.45 : 1;
    context.fillStyle = fill(mark);
    context.fillRect(left(column), y, columnWidth, h);
    context.globalAlpha = 1;
  }
  context.setLineDash([]);
  for (const { item, column } of picture.findings) {
    const { top } = picture.box(item);
    context.fillStyle = ink('--find-bg');
    context.strokeStyle = ink('--find-ink');
    context.fillRect(left(column) + columnWidth - 3, top + 1, 6, 6);
    context.strokeRect(left(column) + columnWidth - 3, top + 1, 6, 6);
  }
  if (picture.selected !== null) {
    const { top, height: tall } = picture.box(picture.selected);
    context.fillStyle = ink('--ink');
    context.fillRect(2, top, 3, Math.max(2, tall));
  }
}
