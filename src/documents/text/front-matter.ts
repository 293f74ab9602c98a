/**
 * Parts a text from the block of `key: value` lines between `---` lines that static site generators put
 * before it. Only plain and quoted one-line values are taken; anything richer stays unread, but is taken off
 * the text all the same.
 */
export function splitFrontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>();
  const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text);
  // A rule at the top of a text is no front matter: every line of a block is a field, part of one, a comment or blank.
  if (
    block?.index !== 0 ||
    !block[1]?.split(/\r?\n/).every((line) => /^([\w-]+\s*:(\s|$)|[ \t]|-\s|#|$)/.test(line))
  ) {
    return { fields, body: text };
  }
  for (const line of block[1].split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s+(.*?)\s*$/.exec(line);
    const value = field?.[2]?.replace(/^(["'])(.*)\1$/, '$2');
    if (field?.[1] && value && !/^[[{|>&*!]/.test(value)) fields.set(field[1].toLowerCase(), value);
  }
  return { fields, body: text.slice(block[0].length) };
}
