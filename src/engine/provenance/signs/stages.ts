import type { Range, Version } from '../../model';
import type { Reading } from '../../reading/reading';
import { clockAt } from '../../text/dates/clocks';

/**
 * What a text says of its own making: the question marks of a transcript and the small print of a press
 * release stand in what others write from; that it was corrected or updated, only the later of two tellings
 * can say.
 */

/** One to two lines that tell of a change, by themselves or in brackets, in the languages of `languageOf`. */
const NOTES: readonly RegExp[] = [
  /^\W{0,3}(?:UPDATE ?\d|REFILE|WRAPUP ?\d|(?:CORRECTED|CORRECTION|CORRECTIONS|CLARIFICATION|UPDATED?|AMENDED)\W)/u,
  /^\W{0,3}(?:corrections?(?: and clarifications?)?|clarifications?|editor['\u2019]s note|erratum|korrektur|berichtigung|correctif|rectificatif|mise \u00e0 jour|correcci\u00f3n|fe de errores|rectificaci\u00f3n)(?:,[^:.]{3,30})?\s*[:\u2014\u2013-]/iu,
  /^\((?:adds|updates|updated|recasts|corrects|refiles|amends|clarifies|rewrites)\s/iu,
  /\b(?:this|the|our) (?:article|story|report|post|page|item|piece|headline)\b[^.]{0,60}\b(?:was|has been|have been|were)\b[^.]{0,30}\b(?:amended|corrected|updated|changed|revised|clarified)\b/iu,
  /\b(?:an|the) (?:earlier|previous|original) version of (?:this|the|our) (?:article|story|report|post|page|item|piece|headline)\b/iu,
  /\b(?:fr\u00fcheren?|urspr\u00fcnglichen?|vorherigen?) (?:version|fassung) (?:dieses|des|der) (?:artikels|textes|beitrags|meldung)\b/iu,
  /\bversion (?:pr\u00e9c\u00e9dente|ant\u00e9rieure|initiale) de (?:cet|l['\u2019]) ?(?:article|texte)\b/iu,
  /\bversi\u00f3n anterior de (?:este|esta) (?:art\u00edculo|nota|informaci\u00f3n|noticia)\b/iu,
];
/** What no note does without: most paragraphs do, and are read no further. */
const MAY_BE_NOTE =
  /adds|amend|berichtig|chang|clarif|correc|erra|erro|fassung|jour|korrek|note|recasts|recti|refile|revis|rewrit|updat|versi|wrapup/iu;
/** What tells editors whom to ring, and where the release ends. */
const RELEASE =
  /^\W{0,3}(?:for immediate release|press release|(?:media|press) (?:contacts?|enquiries|inquiries)|notes? to editors?|editors['\u2019]? notes?|ends|pressemitteilung|pressekontakt|communiqu\u00e9 de presse|contacts? presse|nota de prensa|contacto de prensa)\W{0,3}(?:$|\n|:)/iu;
/** `is delighted to announce`, `(NYSE: KELL)`: how senders speak of themselves, and reporters do not. */
const SENDER =
  /\b(?:is|are) (?:pleased|delighted|proud|excited) to (?:announce|welcome|present)\b|\((?:NYSE|NASDAQ|Nasdaq|LSE|SIX|ASX|TSX|Euronext|XETRA)[^)]{0,12}: ?\p{Lu}[^)]{0,12}\)/u;
/** `About Tessaline`: what the sender says of itself. */
const ABOUT = /^(?:About|\u00DCber|\u00C0 propos d[e'\u2019]) ?\p{Lu}[^.:!?]{0,40}(?:$|[:\n])/u;
/** `Q: Do you read reviews?`, `QUINTAL: Never.` */
const LABEL = /^(?:[QA]|\p{Lu}[\p{Lu}\p{M}.'\u2019 -]{1,24})\s?[:.]\s+\S/u;

/** The same inside a paragraph. */
const LABEL_WITHIN =
  /(?<![\p{L}\p{N}])(?:Q|A|Question|Answer|Frage|Antwort|R\u00e9ponse|Pregunta|Respuesta|Domanda|Risposta)\s?: /gu;
/** What agencies head the first lines of a story with, while it breaks, the earliest first. */
const BREAKING: readonly RegExp[] = [
  /^\W{0,3}(?:(?:NEWS ?)?(?:ALERT|FLASH|SNAP)|BREAKING(?: NEWS)?|EILMELDUNG|BLITZ|ALERTE|ALERTA|\u901F\u5831|\u5FEB\u8BAF|\u5FEB\u8A0A)(?![\p{L}\p{N}])/u,
  /^\W{0,3}(?:URGENT|EIL|URGENTE|BULLETIN|NEWSBREAK)(?![\p{L}\p{N}])/u,
];
/** What goes out as the news breaks is short. */
const LONGEST_BREAKING = 700;

/** A note is short, and stands at the head or the foot of its text. */
const LONGEST_NOTE = 400;
const AT_THE_EDGES = 4;
/** A label or two may be anything. */
const LEAST_LABELS = 4;

/** Enough to tell a transcript; what follows is more of the same. */
const PARAGRAPHS_READ = 40;
const FOOT = 12;
/** UTF-16 code units read for labels inside paragraphs. */
const LONGEST_TALK = 8000;

/** The signs of its stage that a text bears; one without any may be of any stage. */
export interface Stage {
  /** It says that it was changed. */
  readonly changed: boolean;
  /** It was meant to be written from. */
  readonly raw: boolean;
  /** How early it went out, by what agencies head it with: 2 for an alert, 1 for an urgent, else 0. */
  readonly early: number;
}

/** What a version says of itself at its head and foot: that it was changed, or is meant to be written from. */
export function stageOf({ text, paragraphs }: Pick<Version, 'text' | 'paragraphs'>): Stage {
  const textOf = ({ start, end }: Range): string => text.slice(start, end).trim();
  const head = paragraphs.slice(0, AT_THE_EDGES).map(textOf);
  const foot = paragraphs.slice(-FOOT).map(textOf);
  const edges = [...head, ...foot.slice(-AT_THE_EDGES)];
  const labels = paragraphs.slice(0, PARAGRAPHS_READ).filter((own) => LABEL.test(textOf(own))).length;
  const within = text.slice(0, LONGEST_TALK).match(LABEL_WITHIN)?.length ?? 0;
  const breaking =
    text.length > LONGEST_BREAKING ? -1 : BREAKING.findIndex((mark) => mark.test(head[0] ?? ''));
  return {
    changed: edges.some(
      (part) =>
        part.length <= LONGEST_NOTE && MAY_BE_NOTE.test(part) && NOTES.some((note) => note.test(part)),
    ),
    raw:
      Math.max(labels, within) >= LEAST_LABELS ||
      head.some((part) => SENDER.test(part)) ||
      [...head, ...foot].some((part) => RELEASE.test(part)) ||
      foot.some((part) => ABOUT.test(part)),
    early: breaking < 0 ? 0 : BREAKING.length - breaking,
  };
}

/**
 * Entries with a time of their own that both have, before those that one has alone say which of the two is
 * the older state.
 */
const LEAST_ENTRIES = 3;

/**
 * Whether `b` is the later state of what is written as it happens: what it has alone is later than all that
 * both have, and `a` has nothing alone.
 */
export function goesOn(
  a: Reading,
  removed: readonly number[],
  b: Reading,
  added: readonly number[],
): boolean {
  if (added.length === 0 || entriesOf(a, removed).alone.length > 0) return false;
  const { alone, shared } = entriesOf(b, added);
  return alone.length > 0 && shared.length >= LEAST_ENTRIES && Math.min(...alone) > Math.max(...shared);
}

/**
 * The times that paragraphs open with, in minutes since midnight: of those that one version has alone, and of
 * the others.
 */
function entriesOf(
  { version, wordsOf }: Reading,
  unlinked: readonly number[],
): { alone: number[]; shared: number[] } {
  const own = new Set(unlinked);
  const found = { alone: [] as number[], shared: [] as number[] };
  for (const { firstSentence, endSentence } of version.paragraphs) {
    // A sentence may be made of characters that are no word: marks of direction.
    const words = endSentence > firstSentence ? wordsOf(firstSentence) : [];
    const clock = words.length > 0 ? clockAt(words, 0) : null;
    if (!clock) continue;
    let isAlone = true;
    for (let n = firstSentence; n < endSentence; n++) isAlone &&= own.has(n);
    found[isAlone ? 'alone' : 'shared'].push(clock.minutes);
  }
  return found;
}
