import type { Range } from '../../model';
import { lazily } from '../../text/lazily';
import { primaryTag } from '../../text/language';

/** Somebody named beside what he or she is, in a script without capitals. */
export interface Person extends Range {
  readonly name: string;
  /** The word that tells that it is a name: `市长`, `さん`, `시장`. */
  readonly title: string;
}

/** Family names that most Chinese and most Koreans bear. */
const CHINESE_FAMILIES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';
const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나지진채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';

const CHINESE_TITLES =
  '市长|市長|省长|县长|區長|区长|部长|部長|局长|局長|院长|院長|校长|校長|馆长|館長|总统|總統|总理|總理|主席|首相|外长|外長|防长|董事长|董事長|总裁|總裁|经理|經理|主任|书记|書記|发言人|發言人|教授|博士|医生|醫生|律师|律師|记者|記者|代表|议员|議員|检察官|檢察官|法官|警长|队长|隊長|教练|教練|球员|演员|演員|导演|導演|作家|目击者|目擊者|居民|村民|工程师|工程師|分析师|分析師|司机|司機|学者|老师|老師';
const CHINESE_GOES_ON =
  '说|說|把|被|没|沒|不|曾|就|今|昨|表示|称|稱|指|认|認|强调|強調|宣布|透露|在|于|於|对|對|将|將|的|和|与|與|及|也|则|則|已|是|因|向|从|從|拒|要求|呼吁|警告|批评|批評|告诉|告訴|\\p{P}|$';
const JAPANESE_TITLES =
  '氏|さん|容疑者|被告|知事|市長|町長|村長|区長|社長|会長|首相|大統領|外相|防衛相|財務相|官房長官|院長|議員|監督|選手|教授|委員長|議長|署長|校長|記者|医師|弁護士|代表|理事長';
const KOREAN_TITLES =
  '씨|대표|장관|차관|시장|의원|대통령|총리|교수|감독|기자|회장|사장|위원장|검사|판사|변호사|지사|국장|원장|선수|총장|대변인|청장|서장|의장|본부장|이사장';
const HINDI_TITLES =
  '\\p{L}*मंत्री|राष्ट्रपति|राज्यपाल|अध्यक्ष|प्रवक्ता|डॉक्टर|डॉ|प्रोफेसर|न्यायाधीश|जिलाधिकारी|अधिकारी|विधायक|सांसद|नेता|अभिनेता|अभिनेत्री|निदेशक|कोच|कप्तान|महापौर|वकील|लेखक|श्री|श्रीमती';
const ARABIC_TITLES =
  '(?:وزير|رئيس|نائب|مدير|أمين|محافظ|سفير|ملك|أمير|قائد|ناطق|متحدث|طبيب|محامي|مهندس|كاتب|مدرب|لاعب|نجم|فنان|صحفي|قاضي|باحث|خبير|دكتور|سيد|عمدة)';
const HEBREW_TITLES =
  'שר|שרת|השר|השרה|ראש|נשיא|נשיאת|מנכ["״]ל|מנכ["״]לית|יו["״]ר|דובר|דוברת|מפקד|מפקדת|שופט|שופטת|השופט|השופטת|הנהג|הנהגת|התושב|התושבת|חבר|חברת|מאמן|מאמנת|עורך|עורכת|פרופ[\'׳]|ד["״]ר|סגן|סגנית|הרב|הזמר|הזמרת|השחקן|השחקנית|הרופא|הרופאה|מנהל|מנהלת|המורה|הסופר|הסופרת';

/** Each with the groups `name` and `title`. */
const PATTERNS: Readonly<Record<string, () => readonly RegExp[]>> = {
  zh: lazily(() => [
    new RegExp(`(?<title>${CHINESE_TITLES})(?<name>[${CHINESE_FAMILIES}]\\p{sc=Han}{1,2}?)(?=${CHINESE_GOES_ON})`, 'gu'),
  ]),
  ja: lazily(() => [
    new RegExp(`(?<![\\p{sc=Han}\\p{sc=Kana}\\u30FC\\u30FB\\p{Nd}])(?!患者|乗客|観客|店員|運転手|農家|住民|職人|学生)(?<name>[\\p{sc=Han}\\p{sc=Kana}\\u30FC\\u30FB]{2,8}?)(?<title>${JAPANESE_TITLES})(?![\\p{sc=Han}\\p{sc=Kana}])`, 'gu'),
  ]),
  ko: lazily(() => [
    new RegExp(`(?<!\\p{L})(?<name>[${KOREAN_FAMILIES}]\\p{sc=Hangul}{1,2}) (?<title>${KOREAN_TITLES})`, 'gu'),
    new RegExp(`(?<title>${KOREAN_TITLES}) (?<name>[${KOREAN_FAMILIES}]\\p{sc=Hangul}{2})(?=(?:은|는|이|가|을|를|의|도|와|과)?(?!\\p{L}))`, 'gu'),
  ]),
  hi: lazily(() => [
    new RegExp(`(?<![\\p{L}\\p{M}])(?<title>${HINDI_TITLES})[.]? (?<name>[\\p{L}\\p{M}]+ [\\p{L}\\p{M}]+)(?= (?:ने|का|की|के|को|पर|से)(?![\\p{L}\\p{M}]))`, 'gu'),
  ]),
  th: lazily(() => [
    new RegExp('(?<![\\p{sc=Thai}])(?:\\p{sc=Thai}+ )?(?<title>นางสาว|นาง|นาย(?!ก|จ้าง)|ดร\\.|พล\\p{sc=Thai}+) ?(?<name>\\p{sc=Thai}{2,15} \\p{sc=Thai}{2,20})(?!\\p{sc=Thai})', 'gu'),
  ]),
  ar: lazily(() => [
    new RegExp(`(?<!\\p{L})[وف]?(?<title>ال${ARABIC_TITLES}ة?|${ARABIC_TITLES}ة? ال\\p{L}+) (?<name>(?!ال|إن|أن)\\p{L}{2,} (?!إن|أن)\\p{L}{2,})(?= (?:إن|أن|في|من|على|يوم|خلال|عن|إلى)(?!\\p{L})|\\p{P}|$)`, 'gu'),
  ]),
  he: lazily(() => [
    new RegExp(`(?<!\\p{L})(?<title>(?:${HEBREW_TITLES})(?: \\p{sc=Hebr}+){0,2}), (?<name>\\p{sc=Hebr}{2,} \\p{sc=Hebr}{2,}),`, 'gu'),
    new RegExp(`(?<!\\p{L})(?<title>ה(?:שר|שרה|נהג|נהגת|תושב|תושבת|שופט|שופטת|רב|זמר|זמרת|רופא|רופאה|מורה|סופר|סופרת|מאמן|מאמנת)) (?<name>\\p{sc=Hebr}{2,} \\p{sc=Hebr}{2,})(?=[.,]|$| (?:אמר|אמרה|קרא|קראה|טען|טענה|הודיע|הודיעה|סיפר|סיפרה))`, 'gu'),
  ]),
}; // prettier-ignore

/**
 * The people of a sentence that are named beside what they are; none in languages with capitals, whose names
 * are told by these.
 */
export function peopleIn(text: string, { start, end }: Range, language: string): Person[] {
  const tag = primaryTag(language);
  const patterns = Object.hasOwn(PATTERNS, tag) ? PATTERNS[tag]!() : [];
  const sentence = text.slice(start, end);
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const { name = '', title = '' } = match.groups ?? {};
      const at = start + match.index + match[0].lastIndexOf(name);
      return name ? [{ name, title, start: at, end: at + name.length }] : [];
    }),
  );
}

/** Somebody in one of two sentences, and who stands in his place in the other. */
export interface Exchanged {
  readonly x: Person;
  readonly y: Person;
}

/**
 * The one person that became another: both are called the same thing, and neither is named in the other text.
 * A name that the other shortens is the same one.
 */
export function exchangedPerson(
  from: { readonly text: string; readonly sentence: Range },
  to: { readonly text: string; readonly sentence: Range },
  language: string,
): Exchanged | null {
  const people = peopleIn(from.text, from.sentence, language).filter(({ name }) => !to.text.includes(name));
  const others = peopleIn(to.text, to.sentence, language).filter(({ name }) => !from.text.includes(name));
  const [x, y] = [people[0], others[0]];
  if (!x || !y || people.length > 1 || others.length > 1 || x.title !== y.title) return null;
  return x.name.includes(y.name) || y.name.includes(x.name) ? null : { x, y };
}
