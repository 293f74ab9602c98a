/** The word before a writer's name, in the languages of the big agencies. */
const BY = String.raw`(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|DI|Da|Door|DOOR|Av|AV|Af|AF|Text:|Texte:)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const LINK = String.raw`(?:,\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+|\s+(?:de|da|van|von|der|den|del|di|la|le|al|bin|ibn|in|for|of)\s+|\s+|\s*[|/]\s*)`;
const BYLINE = new RegExp(`^${BY}\\s+${NAME}(?:${LINK}${NAME})*[,.]?(?:\\s*[|,-]\\s*\\S.{0,60})?$`, 'u');

/** "By Ana Ruiz and Li Wei", on a line of its own. */
export function isByline(line: string): boolean {
  return line.length <= 160 && BYLINE.test(line.trim());
}

const CREDIT =
  /^(?:\(?©|\(c\)\s|copyright\b|(?:additional\s+)?(?:reporting|writing|editing|photograph(?:y|s)?|photo|compiled)\s+by\b|\(\s*(?:additional\s+)?(?:reporting|writing|editing|compiled)\s+by\b|(?:source|credit|photo|image|graphic|foto|quelle|crédit|fuente)\s*:\s|.{3,200}\bcontributed to this (?:report|story|article)\.?$)/iu;
const AGENCY =
  /^[(—–-]?\s*(?:AP|AFP|Reuters|dpa|ANSA|EFE|UPI|PA|PTI|TASS|Xinhua|Kyodo|Yonhap|Bloomberg|(?:The )?Associated Press|Agence France-Presse|with (?:AP|AFP|Reuters))\s*\)?$/u;

/** "Reporting by ...; Editing by ...", "© 2024 ...", "(AFP)": a paragraph that only says whose work it is. */
export function isCredit(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 300 && (CREDIT.test(trimmed) || AGENCY.test(trimmed));
}

const NAMES_ALONE = new RegExp(
  `^${NAME}(?:\\s+${NAME}){1,3}(?:(?:,\\s*|\\s+(?:and|und|et|y|e|en|och|og|&)\\s+)${NAME}(?:\\s+${NAME}){1,3})*(?:\\s+in\\s+${NAME}(?:\\s+${NAME}){0,2})?$`,
  'u',
);

/**
 * "Ana Ruiz", "Ana Ruiz in Springfield": who wrote it, where the line stands beside the date; by itself it
 * may be anything.
 */
export function isNameLine(line: string): boolean {
  return line.length <= 80 && NAMES_ALONE.test(line.trim());
}

/** A line of up to this many characters that ends like a sentence is still prose, not a headline. */
const HEADLINE_LENGTH = 140;

/** A first line that does not end like a sentence and is no more than a headline's length. */
export function isHeadline(line: string): boolean {
  const trimmed = line.trim();
  if (
    trimmed.length === 0 ||
    trimmed.length > HEADLINE_LENGTH ||
    isByline(trimmed) ||
    isCredit(trimmed) ||
    isDateLine(trimmed)
  )
    return false;
  return /\p{L}/u.test(trimmed) && !/(?:[.,;:。，；：।]|\.["'”’»)])$/u.test(trimmed);
}

const MONTH = `(?:${monthNames().join('|')})\\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
const YEAR = String.raw`\d{4}`;
export const DATE = `(?:${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?|${DAY}\\s+(?:de\\s+)?${MONTH}(?:,?\\s+(?:de\\s+)?${YEAR})?|${YEAR}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?`;
const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted|last updated|first published|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|pubblicato|aggiornato)(?!\\p{L})\\s*(?:on|at|le|am|el|il)?\\s*:?\\s*)?${WEEKDAY}${DATE}(?:\\s*[,|/–-]?\\s*(?:(?:at|à|um|a las|alle)\\s+)?\\d{1,2}[:.h]\\d{2}\\b.{0,24})?\\.?$`,
  'iu',
);

/**
 * The names of the months, long and short, in the languages that the big agencies write, as the runtime's
 * locale data has them.
 */
function monthNames(): string[] {
  const names = new Set<string>(['Sept']);
  for (const language of [
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'sv',
    'da',
    'nb',
    'pl',
    'tr',
    'ru',
    'uk',
  ]) {
    for (const month of ['long', 'short'] as const) {
      // With the day, because some languages inflect the month then.
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const name = format
          .formatToParts(Date.UTC(2001, at, 2))
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '');
        if (name && /^\p{L}+$/u.test(name)) {
          names.add(name);
          names.add(name.charAt(0).toUpperCase() + name.slice(1));
          names.add(name.toUpperCase());
        }
      }
    }
  }
  // The longest first: an alternative that is the start of another must not win.
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** "June 20, 2024", "Updated 20 June 2024 14:05 GMT": a paragraph that only says when. */
export function isDateLine(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 100 && DATE_LINE.test(trimmed);
}
