/** Verbs that say with the word behind them what another says by itself: `stepped down` and `resigned`. */
const PHRASES: readonly (readonly [verb: RegExp, behind: RegExp, word: string])[] = [
  [/^step(?:s|ped|ping)?$/, /^(?:down|aside)$/, 'resign'],
  [/^st(?:and|ands|ood|anding)$/, /^(?:down|aside)$/, 'resign'],
  [/^turn(?:s|ed|ing)?$/, /^down$/, 'reject'],
  [/^g(?:ive|ives|ave|iven|iving)$/, /^up$/, 'abandon'],
  [/^call(?:s|ed|ing)?$/, /^off$/, 'cancel'],
  [/^put(?:s|ting)?$/, /^(?:off|back)$/, 'postpone'],
  [/^hand(?:s|ed|ing)?$/, /^over$/, 'give'],
  [/^set(?:s|ting)?$/, /^foot$/, 'enter'],
  [/^(?:go|goes|went|gone|going)$/, /^(?:into|inside)$/, 'enter'],
  [/^t(?:ake|akes|ook|aken|aking)$/, /^part$/, 'participate'],
  [/^own(?:s|ed|ing)?$/, /^up$/, 'confess'],
  [/^let(?:s|ting)?$/, /^go$/, 'release'],
  [/^shut(?:s|ting)?$/, /^down$/, 'close'],
  [/^c(?:ome|omes|ame|oming)$/, /^back$/, 'return'],
  [/^(?:go|goes|went|gone|going)$/, /^back$/, 'return'],
  [/^f(?:ind|inds|ound|inding)$/, /^out$/, 'learn'],
  [/^pull(?:s|ed|ing)?$/, /^out$/, 'withdraw'],
  [/^rul(?:e|es|ed|ing)$/, /^out$/, 'exclude'],
  [/^thr(?:ow|ows|ew|own|owing)$/, /^out$/, 'reject'],
  [/^object(?:s|ed|ing)?$/, /^to$/, 'oppose'],
];
/** Any of the words behind: most words are none. */
const BEHIND = /^(?:down|aside|up|off|over|foot|into|inside|part|go|back|out|to)$/;
/** "had no part in it", "played a role": was involved. */
const SHARE = /^(?:part|role|hand)$/;
const HAS_SHARE = /^(?:had|has|have|having|play|plays|played|playing|took|take|taken)$/;
/** Words from the verb to the share. */
const REACH = 3;

/** The word that says what the words at a position say together; of most words nothing: ''. */
export function phraseWordAt(tokens: readonly { readonly form: string }[], at: number): string {
  const { form } = tokens[at]!;
  if (SHARE.test(form)) {
    const verbs = tokens.slice(Math.max(0, at - REACH), at);
    return tokens[at + 1]?.form === 'in' && verbs.some((token) => HAS_SHARE.test(token.form))
      ? 'involved'
      : '';
  }
  const next = tokens[at + 1]?.form;
  if (next === undefined || !BEHIND.test(next)) return '';
  return PHRASES.find(([verb, behind]) => behind.test(next) && verb.test(form))?.[2] ?? '';
}
