/** Takes all changes, or none, as a CriticMarkup processor does that honours backslashes. */
export function resolveCritic(text: string, how: 'accept' | 'reject'): string {
  const take = (cut: string, put: string): string => (how === 'accept' ? put : cut);
  const part = String.raw`((?:\\[^]|[^\\])*?)`;
  const marks = new RegExp(
    String.raw`\{\+\+${part}\+\+\}|\{--${part}--\}|\{~~${part}~>${part}~~\}|\{>>${part}<<\}|\\([^])`,
    'g',
  );
  const unescape = (words = ''): string => words.replace(/\\([^])/g, '$1');
  return text.replace(marks, (_, put, cut, from, to, comment, escaped) => {
    if (put !== undefined) return take('', unescape(put));
    if (cut !== undefined) return take(unescape(cut), '');
    if (from !== undefined) return take(unescape(from), unescape(to));
    return comment === undefined ? String(escaped) : '';
  });
}
