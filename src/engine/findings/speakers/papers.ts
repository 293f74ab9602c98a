/** What is written, and says what its writers say: nobody of whom "he" or "she" is said. */
export const PAPERS =
  /^(?:minutes|memos?|e-?mails?|letters?|documents?|papers|records|files?|filings?|transcripts?|reports?|stud(?:y|ies)|surveys?|polls?|figures|data|statistics|logs?|messages|diary|diaries|correspondence|contracts?)$/;
const AFTER_HEAD =
  /^(?:by|of|from|seen|obtained|filed|published|released|issued|sent|shown|in|at|to|for|on|with|which|that)$/;

/** Whether a source is a paper: its head is, whoever has seen or written it. */
export function isPaper(label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  const end = words.findIndex((word, k) => k > 0 && AFTER_HEAD.test(word));
  return PAPERS.test(words[(end < 0 ? words.length : end) - 1] ?? '');
}
