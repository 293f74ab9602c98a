/** A small shape that the page draws, in points, y growing downwards from the top of the page as it is seen. */
export interface Mark {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A matrix as PDF has it: a, b, c, d, e, f. */
type Matrix = readonly [number, number, number, number, number, number];

/** Codes of pdf.js' operators; a test holds them against the library. */
export const OPERATORS = {
  save: 10,
  restore: 11,
  transform: 12,
  beginForm: 74,
  endForm: 75,
  path: 91,
} as const;

/** Larger shapes are pictures, in points; so are so many small ones. */
const LARGEST = 24;
const MOST = 2000;

/**
 * The boxes of the small shapes that a page paints, wherever it paints them; none where there are as many as
 * in a drawing.
 */
export function marksOf(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: readonly number[],
  rotate: number,
): Mark[] {
  const marks: Mark[] = [];
  const saved: Matrix[] = [];
  let matrix = pageMatrix(view, rotate);
  for (const [at, code] of fnArray.entries()) {
    const args = argsArray[at];
    if (code === OPERATORS.save) saved.push(matrix);
    else if (code === OPERATORS.restore || code === OPERATORS.endForm) matrix = saved.pop() ?? matrix;
    else if (code === OPERATORS.transform) matrix = times(matrix, numbersOf(args));
    else if (code === OPERATORS.beginForm) {
      saved.push(matrix);
      matrix = times(matrix, numbersOf(Array.isArray(args) ? args[0] : undefined));
    } else if (code === OPERATORS.path) {
      // The library gives the box of a path beside it: left, bottom, right, top.
      const mark = boxOf(matrix, numbersOf(Array.isArray(args) ? args[2] : undefined));
      if (mark) marks.push(mark);
      if (marks.length > MOST) return [];
    }
  }
  return marks;
}

function pageMatrix([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], rotate: number): Matrix {
  const turn = ((rotate % 360) + 360) % 360;
  if (turn === 90) return [0, 1, 1, 0, -y0, -x0];
  if (turn === 180) return [-1, 0, 0, 1, x1, -y0];
  if (turn === 270) return [0, -1, -1, 0, y1, x1];
  return [1, 0, 0, -1, -x0, y1];
}

function boxOf([a, b, c, d, e, f]: Matrix, box: readonly number[]): Mark | undefined {
  const [x0, y0, x1, y1] = box;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const mark = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const [width, height] = [mark.right - mark.left, mark.bottom - mark.top];
  return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST ? mark : undefined;
}

function times([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The numbers of an array or of a typed one; nothing of anything else. */
function numbersOf(value: unknown): readonly number[] {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return [];
  const numbers = Array.from(value as ArrayLike<unknown>);
  return numbers.every((one) => typeof one === 'number') ? numbers : [];
}
