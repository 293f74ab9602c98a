import type { Token } from '../reading/tokens';
import type { Wordbook } from '../words/wordbook';

/** What somebody said of a sentence. */
export interface Spoken {
  /** Words without punctuation; what stands in brackets is the editor's and left out, but for the case of a letter. */
  readonly words: readonly Token[];
  /** Positions in `words` before which the text has an ellipsis or an editor's bracket, */
  readonly breaks: ReadonlySet<number>;
  /** and those with words of the editor, which may stand for some of the speaker's. */
  readonly brackets: ReadonlySet<number>;
}

/** The words of a quotation among its tokens. `book` knows the words of its language. */
export function spokenWords(tokens: readonly Token[], book: () => Wordbook): Spoken {
  const words: Token[] = [];
  const breaks = new Set<number>();
  const brackets = new Set<number>();
  let bracketed = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const recased = token.form === '[' ? recasedAt(tokens, at, book) : null;
    if (recased) {
      words.push(recased);
      at += 3;
    } else if (token.kind === 'punctuation') {
      if (/^[[(]/.test(token.form)) bracketed = true;
      if (/^[\])]/.test(token.form)) bracketed = false;
      const dots = token.form.startsWith('..') || (token.form === '.' && tokens[at + 1]?.form === '.');
      if (dots || bracketed || /^[\])]/.test(token.form)) breaks.add(words.length);
    } else if (bracketed || isGrown(tokens, at)) {
      breaks.add(words.length);
      brackets.add(words.length);
    } else words.push(token);
  }
  return { words, breaks, brackets };
}

/** "[W]e": a word of which the editor changed but the case of a letter. */
function recasedAt(tokens: readonly Token[], at: number, book: () => Wordbook): Token | null {
  const [open, letter, close, rest] = tokens.slice(at, at + 4);
  if (close?.form !== ']' || rest?.kind !== 'word') return null;
  if (rest.start !== close.end || isGrown(tokens, at - 1) || !/^\p{L}$/u.test(letter!.form)) return null;
  const { forms, wordOf } = book();
  const form = letter!.form + rest.form;
  return { ...rest, ...wordOf(forms.typeOf(form), false), form, start: open!.start };
}

/** "sle[pt]", "[un]hurt": a word that the editor wrote in part. */
function isGrown(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  return (
    (before?.form === ']' && before.end === token.start) ||
    (behind?.form === '[' && behind.start === token.end)
  );
}
