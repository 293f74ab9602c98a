import type { Token } from '../reading/tokens';
import { DOUBTS } from '../words/word-classes';

/** Words that leave a statement open, wherever they stand in it. */
const OPEN = /^(?:may|might|could|perhaps|maybe|possibly|probably|seem(?:s|ed)?|appear(?:s|ed)?)$/;
/** Adverbs that bear on what stands right behind them. */
const BEARS = /^(?:almost|nearly|hardly|barely|scarcely|partly)$/;
/** The same, where a phrase opens with them: "it was already over" may lose them with "it was". */
const OPENS = /^(?:already|still|sometimes|often|usually)$/;
/** Parts a clause from the next. */
const PARTS = /[,;:.!?\u2013\u2014]/u;

/**
 * Small words cut from in front of what is still quoted that change what it says: `She may have been the last
 * amateur` → `"the last amateur"`, `already kinder` → `"kinder"`. `words` are those of the source's quotation,
 * `gone` those of them that are missing, and `around` what the copy says beside the marks: a doubt there, in
 * whatever words, makes up for one that was cut.
 */
export function losesLead(
  text: string,
  words: readonly Token[],
  gone: readonly Token[],
  around: readonly Token[],
): boolean {
  const missing = new Set(gone);
  const first = words.findIndex((word) => !missing.has(word));
  const kept = words[first];
  if (!kept) return false;
  return words.slice(0, first).some((word, at) => {
    if (around.some(({ stem }) => stem === word.stem)) return false;
    if (BEARS.test(word.form)) return at === first - 1;
    if (OPENS.test(word.form)) return first === 1;
    if (!OPEN.test(word.form) || PARTS.test(text.slice(word.end, kept.start))) return false;
    return around.every(({ classes }) => (classes & DOUBTS) === 0);
  });
}

/** Whether a word of doubt that was cut has another in the copy that stands for it. */
export function isDoubtedBeside(word: Token, around: readonly Token[]): boolean {
  return (word.classes & DOUBTS) !== 0 && around.some(({ classes }) => (classes & DOUBTS) !== 0);
}
