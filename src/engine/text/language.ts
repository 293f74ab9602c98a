/** Code units that are looked at: enough to tell, and bounded. */
const SAMPLE = 6000;

/** Scripts that name their language by themselves, or the most read language written in them. */
const BY_SCRIPT = (
  [
    ['Latin', 'latin'],
    ['Cyrillic', 'cyrillic'],
    ['Arabic', 'arabic'],
    ['Han', 'zh'],
    ['Hiragana', 'ja'],
    ['Katakana', 'ja'],
    ['Hangul', 'ko'],
    ['Thai', 'th'],
    ['Lao', 'lo'],
    ['Khmer', 'km'],
    ['Myanmar', 'my'],
    ['Hebrew', 'he'],
    ['Greek', 'el'],
    ['Devanagari', 'hi'],
    ['Bengali', 'bn'],
    ['Tamil', 'ta'],
    ['Telugu', 'te'],
    ['Gujarati', 'gu'],
    ['Gurmukhi', 'pa'],
    ['Armenian', 'hy'],
    ['Georgian', 'ka'],
    ['Ethiopic', 'am'],
  ] as const
).map(([script, language]) => [new RegExp(`\\p{sc=${script}}`, 'gu'), language as string] as const);

/**
 * The most frequent function words of languages in Latin letters, as every grammar lists them. A word that
 * several languages share counts for each, so that the rarer ones decide.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he it as his at by are from they said has have be this which would not who were been their had but its an after',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war',
  fr: 'de la le et les des en un une du que dans est pour qui sur au par plus pas avec ce il sont ont été aux cette ne se mais elle leur ces après son sa d l',
  es: 'de la que el en y los las se del por un una con no para es su al lo como más sus ha pero fue este son entre está sobre también desde hasta tras',
  it: 'di che e la il un in per del una è non sono da della con le si dei nel al alla gli anche ha più lo ma dal nella come delle degli stato questo',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são também pelo pela até',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als bij uit door naar maar dan nog over heeft deze wordt worden werd tot',
  sv: 'och i att det som en på är av för med den till inte har om ett men var sig från vi så kan han där också efter eller sin',
  da: 'og i at det er en til af på for med den som de ikke har et der var om fra han men ved også blev sig efter eller sin kan',
  nb: 'og i det er på en til av for med at den som de ikke har et var om fra han men ved også ble seg etter eller sin kan skal',
  fi: 'ja on ei se että oli hän joka mutta ovat myös kun kuin mukaan sen ole jo jos vuoden olla ovat tai nyt niin voi',
  pl: 'w i na z do się nie że to jest o od po za jak przez dla ale jego oraz są przy który która które tym być ma tego już tylko',
  cs: 'a v se na že je s z do o k ve pro za by ale jako po jsou od které který podle jeho také už však nebo při byl',
  hu: 'a az és hogy nem is egy meg volt azt de ez csak ha már el még mint szerint vagy ki után lesz pedig',
  ro: 'de și în a la cu din pe că nu o un se care este pentru sunt mai fost au ce sau prin după dar fi al ale',
  tr: 've bir bu da de için ile çok olarak daha olan gibi sonra kadar en ne o ancak ise göre var değil',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan ke tersebut oleh adalah juga telah karena sebagai bisa ada mereka',
  vi: 'và của là có trong cho được các với không một người những này đã khi để từ đến cũng ra về năm vào',
};

/**
 * Function words of others that are English words, too, or stand in names: by themselves they speak for no
 * other language.
 */
const ENGLISH_TOO = new Set(
  'a al also am an and are as at by care dan de den die do door du el en for fin had has i in is it la las los man mare me men met no o of on or over par plus pour pro sin so son till to ton under van var von war was will'.split(
    ' ',
  ),
);

const FUNCTION_WORD_LISTS = Object.entries(FUNCTION_WORDS);
const ENGLISH = FUNCTION_WORD_LISTS.findIndex(([language]) => language === 'en');
/** Of each word the numbers of the languages that it is one of. */
const LISTED_IN: ReadonlyMap<string, readonly number[]> = listedIn();
const NONE: readonly number[] = [];

function listedIn(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  FUNCTION_WORD_LISTS.forEach(([, list], n) => {
    for (const word of new Set(list.split(' '))) numbers.set(word, [...(numbers.get(word) ?? []), n]);
  });
  return numbers;
}

const ASCII = /[\0-\x7F]+/g;
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

/** Cyrillic and Arabic letters that one language has and its larger neighbour has not. */
const LETTERS: readonly (readonly [family: string, language: string, letters: RegExp])[] = [
  ['cyrillic', 'uk', /[\u0454\u0456\u0457\u0491]/giu],
  ['cyrillic', 'sr', /[\u0452\u0458\u0459\u045A\u045B\u045F]/giu],
  ['arabic', 'ur', /[\u0679\u0688\u0691\u06BA\u06D2]/gu],
  ['arabic', 'fa', /[\u067E\u0686\u0698\u06AF\u06CC]/gu],
];

/** Latin letters that one language has and no other that is common in news. */
const LATIN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['tr', /[\u011F\u0131]/gu],
  ['pl', /[\u0105\u0119\u0142]/gu],
  ['hu', /[\u0151\u0171]/gu],
  ['cs', /[\u011B\u0159\u016F]/gu],
  ['ro', /[\u0219\u021B\u0163]/gu],
  ['vi', /[\u01A1\u01B0]/gu],
];
/** Fewer may be those of a name. */
const LETTERS_LEAST = 5;

/** The language of a BCP 47 tag without its region and script: `en` of `en-GB`. */
export function primaryTag(language: string): string {
  const end = language.indexOf('-');
  return (end < 0 ? language : language.slice(0, end)).toLowerCase();
}

/** Whether a tag is one of English, of whatever region. */
export function isEnglish(language: string): boolean {
  return primaryTag(language) === 'en';
}

/** Whether English word lists and rules apply: to English, and to a text that does not tell its language. */
export function readsAsEnglish(language: string): boolean {
  return language === 'und' || isEnglish(language);
}

/**
 * The language of a text by its script and its function words, as a BCP 47 tag; `und` where too little speaks for one.
 * A count, not a model: the same text always gives the same answer.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  // Most letters of most texts are plain, and plain letters are Latin: they are counted without a pattern.
  const rest = sample.replace(ASCII, '');
  const plain = plainLetters(sample);
  const letters = plain + count(rest, /\p{L}/gu);
  if (letters === 0) return 'und';
  let best = 'und';
  let most = 0;
  const counts = new Map<string, number>();
  for (const [script, language] of BY_SCRIPT) {
    const n = (counts.get(language) ?? 0) + (language === 'latin' ? plain : 0) + count(rest, script);
    counts.set(language, n);
    if (n > most) [best, most] = [language, n];
    // No letter is left for another script.
    if (n === letters) break;
  }
  // Japanese is written with more Han than kana at times; Chinese is never written with kana.
  if (best === 'zh' && (counts.get('ja') ?? 0) > most / 10) return 'ja';
  if (best === 'latin') {
    const language = latinLanguage(sample);
    return language === 'und' ? byLetters(rest, letters) : language;
  }
  if (best === 'cyrillic' || best === 'arabic') {
    for (const [family, language, own] of LETTERS) {
      // The letters of a language make up a few per cent of its text; a quoted name does not reach one in fifty.
      if (family === best && count(sample, own) > most / 50) return language;
    }
    return best === 'cyrillic' ? 'ru' : 'ar';
  }
  return best;
}

function latinLanguage(sample: string): string {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const hits = new Int32Array(FUNCTION_WORD_LISTS.length);
  const own = new Int32Array(FUNCTION_WORD_LISTS.length);
  for (const word of words)
    for (const n of LISTED_IN.get(word) ?? NONE) {
      hits[n]!++;
      if (n === ENGLISH || !ENGLISH_TOO.has(word)) own[n]!++;
    }
  // "Two die in fire.", "Mayor resigns over tax row": a headline of words that English has.
  hits.forEach((_, n) => own[n] === 0 && (hits[n] = 0));
  const most = Math.max(...hits);
  const best = most > 0 ? FUNCTION_WORD_LISTS[hits.indexOf(most)]![0] : 'und';
  // Running text has a function word in every two to five words; one in twelve is a list of names.
  return most * 12 >= words.length ? best : 'und';
}

/** Where function words do not tell: languages that inflect instead have few of them. */
function byLetters(rest: string, letters: number): string {
  const least = Math.max(LETTERS_LEAST, letters / 50);
  return LATIN_LETTERS.find(([, own]) => count(rest, own) >= least)?.[0] ?? 'und';
}

function plainLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SMALL_A && unit <= SMALL_Z) count++;
  }
  return count;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
