import { primaryTag } from '../language';
import { monthAbroad } from '../words/months';
import { type HanQuantity, spelledInHan } from './number-words-han';
import { spelledInKorean } from './number-words-korean';
import type { Written } from '../words/word';

/** A Hebrew preposition or article before a figure: `ב-3`, `כ-4,000`. */
const HEBREW_BEFORE = /^\p{sc=Hebr}{1,3}-(?=\p{Nd})/u;
/** What stands behind a figure in one word with it: endings of case and of order. */
const STUCK_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['tr', /'\p{L}+$/u],
  ['fr', /(?<=^\p{Nd}+)(?:er|re|ère|e|ème)$/u],
  ['it', /(?<=^\p{Nd}+)[oa°]$/u],
  ['es', /(?<=^\p{Nd}+)(?:o|a|er)$/u],
  ['pt', /(?<=^\p{Nd}+)[oa]$/u],
  ['nl', /(?<=^\p{Nd}+)(?:e|de|ste)$/u],
  ['ru', /(?<=^\p{Nd}+)-(?:го|й|е|я|му|м|ю|ти)$/u],
  ['pl', /(?<=^\p{Nd}+)-(?:go|ego|tego|ty|ta|te)$/u],
]);
/** The first of a month, in a word. */
const FIRST: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^premier$/],
  ['it', /^primo$/],
  ['es', /^(?:primero|uno)$/],
  ['pt', /^primeiro$/],
  ['ru', /^перво(?:го|е|му)$/],
  ['pl', /^pierwsz(?:ego|y)$/],
  ['de', /^ersten?$/],
]);
/** The tenth of a month: Arabic counts its days in words up to there. */
const ARABIC_DAYS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const OF: ReadonlySet<string> = new Set(['de', 'من', '.']);
const TURKISH = 'tr';
const TURKISH_PERCENT = 'yüzde';

/** A number as other languages write it together with what belongs to it, in full. */
export interface Attached extends HanQuantity {
  /** See `Spelled`. */
  readonly glued?: string;
}

/** A number in figures or in Han at `at` that is written together with words; `null` where none is, and in English. */
export function attachedAbroad(words: readonly Written[], at: number, language: string): Attached | null {
  const primary = primaryTag(language);
  if (primary === 'zh' || primary === 'ja') return spelledInHan(words, at);
  if (primary === 'ko') {
    const found = spelledInKorean(words, at);
    return found && { ...found, unit: '', share: false };
  }
  return dayInWords(words, at, primary) ?? (primary === 'he' ? groupedInHebrew(words, at) : null);
}

/** The number of a day in a word before the name of its month: `primero de enero`, `العاشر من أكتوبر`. */
function dayInWords(words: readonly Written[], at: number, primary: string): Attached | null {
  const form = words[at]?.form ?? '';
  const value = primary === 'ar' ? ARABIC_DAYS.indexOf(form) + 1 : FIRST.get(primary)?.test(form) ? 1 : 0;
  if (value === 0) return null;
  const month = OF.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  const named = monthAbroad(words[month], primary) !== null;
  return named ? { value, unit: '', share: false, endWord: at + 1 } : null;
}

/** `כ-4,000`, whose comma ends the word. */
function groupedInHebrew(words: readonly Written[], at: number): Attached | null {
  const form = words[at]?.form ?? '';
  if (!HEBREW_BEFORE.test(form)) return null;
  const head = form.replace(HEBREW_BEFORE, '');
  let [text, end] = [head, at + 1];
  while (/^[,.]$/.test(words[end]?.form ?? '') && words[end]!.start === words[end - 1]!.end) {
    const more = words[end + 1];
    if (more?.kind !== 'number' || more.start !== words[end]!.end) break;
    text += words[end]!.form + more.form;
    end += 2;
  }
  const value = Number(text.replace(/,(?=\p{Nd}{3})/gu, ''));
  const glued = form.slice(0, -head.length - 1);
  return end > at + 1 && Number.isFinite(value)
    ? { value, unit: '', share: false, endWord: end, glued }
    : null;
}

/** A figure without the small words of its language that are written together with it. */
export function bareFigure(form: string, language: string): string {
  const primary = primaryTag(language);
  if (primary === 'he') return form.replace(HEBREW_BEFORE, '');
  const stuck = STUCK_BEHIND.get(primary);
  return stuck ? form.replace(stuck, '') : form;
}

/** What `bareFigure` took off, without hyphen and apostrophe; the first of a month has none that says more. */
export function gluedTo(form: string, bare: string): string {
  if (form === bare) return '';
  if (!form.startsWith(bare)) return form.slice(0, -bare.length).replace('-', '');
  return bare === '1' ? '' : form.slice(bare.length).replace(/^['-]/, '');
}

/** Whether the word before a number makes a share of a hundred of it: `yüzde 45`. */
export function isPercentBefore(words: readonly Written[], at: number, language: string): boolean {
  return primaryTag(language) === TURKISH && words[at - 1]?.form === TURKISH_PERCENT;
}

const HALVES: ReadonlyMap<string, RegExp> = new Map([
  ['y', /^medi[oa]$/],
  ['e', /^(?:mezz[oa]|mei[oa])$/],
  ['et', /^demie?$/],
  ['с', /^половиной$/],
]);

/** How many words behind a number say "and a half": `y medio`, `с половиной`; 0 where none do. */
export function halfAbroad(words: readonly Written[], at: number): 0 | 2 {
  return HALVES.get(words[at]?.form ?? '')?.test(words[at + 1]?.form ?? '') ? 2 : 0;
}
