import type { Fragment } from './fragments';

/** Baselines of one row differ by less than this, in heights of the font. */
const SAME_ROW = 0.45;
/** How many rows back a row may go on in the content stream. */
const ROWS_BACK = 12;

/** Fragments that have ink, row by row as the rows begin in the content stream, each row by place. */
export function byPlace(fragments: readonly Fragment[]): Fragment[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') continue;
    const row = rows
      .slice(-ROWS_BACK)
      .find(
        ([first]) => first && Math.abs(first.y - fragment.y) < Math.max(first.size, fragment.size) * SAME_ROW,
      );
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => parted(row).sort((a, b) => a.left - b.left));
}

/**
 * The engine runs words of one font together over signs and figures of another one that stand between them:
 * such words are parted at the space that is nearest to the place of the sign, reckoned by the number of
 * characters.
 */
function parted(row: readonly Fragment[]): Fragment[] {
  return row.flatMap((words) => {
    const parts: Fragment[] = [];
    let rest = words;
    const inside = row.filter((one) => one !== words && one.left >= words.left && one.right <= words.right);
    for (const sign of inside.sort((a, b) => a.left - b.left)) {
      const place = ((sign.left - rest.left) / (rest.right - rest.left)) * rest.text.length;
      const [cut] = [...rest.text.matchAll(/(?<=\S) /gu)]
        .map(({ index }) => index)
        .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
      if (cut === undefined) continue;
      parts.push({ ...rest, text: rest.text.slice(0, cut), right: sign.left });
      rest = { ...rest, text: rest.text.slice(cut), left: sign.right };
    }
    return [...parts, rest];
  });
}

/**
 * Fragments of a mirrored line in the order in which they are read: figures and Latin words run against the
 * line. Signs that stand alone come as they are seen and are turned, brackets too.
 */
export function inLogicalOrder(run: readonly Fragment[]): Fragment[] {
  const ordered: Fragment[] = [];
  let against: Fragment[] = [];
  let signs: Fragment[] = [];
  const end = () => {
    ordered.push(...against.reverse(), ...signs.map(turned));
    against = [];
    signs = [];
  };
  for (const fragment of run) {
    if (RIGHT_TO_LEFT.test(fragment.text)) {
      end();
      ordered.push(fragment);
    } else if (/[\p{L}\p{N}]/u.test(fragment.text)) {
      if (against.length > 0) against.push(...signs);
      else ordered.push(...signs.map(turned));
      signs = [];
      against.push(fragment);
    } else signs.push(fragment);
  }
  end();
  return ordered;
}

const BRACKETS = '()[]{}«»<>';

function turned(fragment: Fragment): Fragment {
  const text = [...fragment.text]
    .reverse()
    .map((sign) => {
      const at = BRACKETS.indexOf(sign);
      return at < 0 ? sign : (BRACKETS[at % 2 === 0 ? at + 1 : at - 1] ?? sign);
    })
    .join('');
  return { ...fragment, text };
}

/**
 * A letter of a script that is written from right to left, of the same as window and reports know; a page of any of
 * them is mirrored.
 */
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{scx=Adlm}\p{scx=Arab}\p{scx=Hebr}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Rohg}\p{scx=Samr}\p{scx=Syrc}\p{scx=Thaa}]/u;

/** Of a page in such a script left and right are changed over, so that reading goes from low to high. */
export function mirrored<Box extends { readonly left: number; readonly right: number }>(
  boxes: readonly Box[],
): Box[] {
  return boxes.map((one) => ({ ...one, left: -one.right, right: -one.left }));
}

/** True where most letters are of a script that is written from right to left. */
export function isRightToLeft(fragments: readonly Fragment[]): boolean {
  let balance = 0;
  for (const { text } of fragments) {
    for (const [letter] of text.matchAll(/\p{L}/gu)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
  }
  return balance > 0;
}
