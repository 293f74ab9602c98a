import { type Run, table } from './number-table';

/** What the words of a language come to that add up and multiply: "два" and "тысячи". */
export interface NumberWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that are a number by themselves: `тысяча`, "a thousand". */
  readonly alone: ReadonlySet<string>;
  /** Between two parts, or stuck to the front of the second. */
  readonly and: string;
  readonly prefix: boolean;
  /** Small words that lean on the front of the first part: "about", "in". */
  readonly leans: RegExp | null;
  /** Whether eleven to nineteen are a unit with a ten behind it. */
  readonly teens: boolean;
  /** Endings of case that the last part may bear. */
  readonly endings: RegExp | null;
  /** Before it a number is a share of a hundred: `yüzde 45`. */
  readonly percentBefore: string;
}

function wordsOf(
  numbers: readonly Run[],
  scales: readonly Run[],
  {
    and = '',
    alone = '',
    prefix = false,
    leans = null as RegExp | null,
    teens = false,
    endings = null as RegExp | null,
    percentBefore = '',
  } = {},
): NumberWords {
  return {
    numbers: table(...numbers),
    scales: table(...scales),
    alone: new Set(alone.split(' ')),
    and,
    prefix,
    leans,
    teens,
    endings,
    percentBefore,
  };
}

const RUSSIAN = wordsOf(
  [
    [1, 1, 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'],
    [1, 1, 'одна две трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати'],
    [2, 1, 'двух трем четырем пятью шестью'],
    [2, 1, 'двум тремя четырьмя'],
    [2, 1, 'двумя трое четверо пятеро шестеро семеро'],
    [2, 1, 'двое троих четверых пятерых шестерых'],
    [2, 0, 'двоих'],
    [1.5, 0, 'полтора полторы'],
    [20, 10, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто'],
    [20, 10, 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста ста'],
    [100, 100, 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'],
    [100, 100, 'ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот'],
  ],
  [
    [1e3, 0, 'тысяча тысячи тысяч тысячу тысячам тысячами тысячах тыс'],
    [1e6, 0, 'миллион миллиона миллионов миллиону миллионам млн'],
    [1e9, 0, 'миллиард миллиарда миллиардов млрд'],
  ],
  { alone: 'тысяча тысячу миллион миллиард' },
); // prettier-ignore

const POLISH = wordsOf(
  [
    [1, 1, 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'],
    [1, 1, 'jedna dwie trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu'],
    [2, 1, 'dwóch trzej czterej'],
    [2, 0, 'dwaj dwu'],
    [20, 10, 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto'],
    [20, 10, 'dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu stu'],
    [200, 100, 'dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'],
    [200, 100, 'dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset'],
  ],
  [
    [1e3, 0, 'tysiąc tysiące tysięcy tysiąca tys'],
    [1e6, 0, 'milion miliony milionów miliona mln'],
    [1e9, 0, 'miliard miliardy miliardów miliarda mld'],
  ],
  { alone: 'tysiąc milion miliard' },
); // prettier-ignore

const TURKISH = wordsOf(
  [
    [1, 1, 'bir iki üç dört beş altı yedi sekiz dokuz on'],
    [20, 10, 'yirmi otuz kırk elli altmış yetmiş seksen doksan'],
    [0.5, 0, 'buçuk'],
  ],
  [
    [100, 0, 'yüz'],
    [1e3, 0, 'bin'],
    [1e6, 0, 'milyon'],
    [1e9, 0, 'milyar'],
  ],
  {
    alone: 'bin',
    endings: /(?:y?[aeıiuü]|n?[ıiuü]n|n?[dt][ae]n?|s?[ıiuü]n?)$/u,
    percentBefore: 'yüzde',
  },
);

const HEBREW = wordsOf(
  [
    [1, 1, 'אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה'],
    [1, 1, 'אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר'],
    [2, 1, 'שני שלושת ארבעת חמשת ששת שבעת שמונת תשעת עשרת'],
    [2, 0, 'שתי שנים'],
    [20, 10, 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים'],
    [100, 100, 'מאה מאתיים'],
    [2000, 0, 'אלפיים'],
  ],
  [
    [100, 0, 'מאות'],
    [1e3, 0, 'אלף אלפים אלפי'],
    [1e6, 0, 'מיליון מיליוני'],
    [1e9, 0, 'מיליארד מיליארדי'],
  ],
  { and: 'ו', prefix: true, leans: /^ו?[הבכלמש]/u, teens: true, alone: 'אלף מיליון' },
); // prettier-ignore

const HINDI = wordsOf(
  [
    [1, 1, 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस'],
    [21, 1, 'इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस'],
    [31, 1, 'इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस'],
    [41, 1, 'इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास'],
    [51, 1, 'इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ'],
    [61, 1, 'इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर'],
    [71, 1, 'इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी'],
    [81, 1, 'इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे'],
    [91, 1, 'इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे'],
    [5, 1, 'पाँच छः'],
    [15, 1, 'पन्द्रह'],
  ],
  [
    [100, 0, 'सौ'],
    [1e3, 0, 'हजार हज़ार'],
    [1e5, 0, 'लाख'],
    [1e7, 0, 'करोड़'],
    [1e9, 0, 'अरब'],
  ],
  { alone: 'सौ' },
); // prettier-ignore

const PORTUGUESE = wordsOf(
  [
    [1, 1, 'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'],
    [1, 1, 'uma duas'],
    [14, 1, 'catorze'],
    [16, 1, 'dezasseis dezassete'],
    [19, 1, 'dezanove'],
    [20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem'],
    [100, 100, 'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'],
    [200, 100, 'duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas'],
  ],
  [
    [1e3, 0, 'mil'],
    [1e6, 0, 'milhão milhões'],
    [1e9, 0, 'bilhão bilhões'],
  ],
  { and: 'e', alone: 'mil' },
); // prettier-ignore

const BY_LANGUAGE: ReadonlyMap<string, NumberWords> = new Map([
  ['ru', RUSSIAN],
  ['pl', POLISH],
  ['tr', TURKISH],
  ['he', HEBREW],
  ['hi', HINDI],
  ['pt', PORTUGUESE],
]);

/** The number words of a language whose numbers are written in several words; `null` for others. */
export function numberWordsOf(primary: string): NumberWords | null {
  return BY_LANGUAGE.get(primary) ?? null;
}

/** Words in plain letters with which a number may begin in one of these languages. */
export const BEGIN_WITH_TABLES: ReadonlySet<string> = new Set(
  [...BY_LANGUAGE.values()].flatMap(({ numbers, alone }) => [...numbers.keys(), ...alone]),
);
