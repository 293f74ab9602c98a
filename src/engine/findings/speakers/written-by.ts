import type { Attribution } from './clauses';
import type { Copy } from './copies';
import { PAPERS } from './papers';

/** Sentences before "the report said" in which it may have been named. */
const REACH = 3;

/** Who wrote the paper by which alone a clause calls its source: "the agency said in a report. The report said". */
export function writersOf(
  { from, sources }: Copy,
  { speaker, sentence }: Attribution,
): readonly Attribution[] {
  const words = speaker?.label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [which, paper] = words;
  if (!paper || words.length > 2 || !/^(?:the|this|that|its|their)$/.test(which!) || !PAPERS.test(paper))
    return [];
  return Array.from({ length: REACH }, (_, k) => sentence - 1 - k).flatMap((earlier) =>
    (from.tokens[earlier] ?? []).some(({ form }) => form === paper) ? (sources.get(earlier) ?? []) : [],
  );
}
