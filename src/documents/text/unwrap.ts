/** Mail programs break lines between these lengths (RFC 5322 recommends 78, RFC 3676 shows 66 to 72). */
const SHORTEST = 50;
const LONGEST = 80;

/** Items of lists, quoted mail and the mark above a signature stand on lines of their own. */
const OWN_LINE = /^\s*(?:[-*•–]|\d+[.)])\s|^\s*>|^-- $/;

/**
 * Undoes the line breaks that a mail program put into paragraphs. A text is taken for broken where blank
 * lines part its paragraphs and most lines inside them have about the length at which mail programs break;
 * else each line is a paragraph.
 */
export function unwrap(text: string): string[] {
  const blocks = text.split(/(?:\r?\n[ \t]*){2,}/).map((block) => block.split(/\r?\n/));
  const inner = blocks.flatMap((lines) =>
    lines.filter(
      (line, at) => at + 1 < lines.length && !OWN_LINE.test(line) && !OWN_LINE.test(lines[at + 1] ?? ''),
    ),
  );
  const broken = inner.filter((line) => line.length >= SHORTEST && line.length <= LONGEST).length;
  if (blocks.length < 2 || broken < inner.length * 0.6) return blocks.flat();
  return blocks.flatMap((lines) => join(lines));
}

/** What is broken at full length runs on. */
function join(lines: readonly string[]): string[] {
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const startsAnew = before === undefined || before.length < SHORTEST || OWN_LINE.test(line);
    if (startsAnew) joined.push(line);
    else joined[joined.length - 1] = `${joined.at(-1) ?? ''} ${line.trim()}`;
  });
  return joined;
}
