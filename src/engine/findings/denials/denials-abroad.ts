/**
 * How a language denies, as patterns over the folded words of a sentence; those of a script with spaces are
 * tied by single ones.
 */
export interface Denials {
  /** Between words: empty where the script has no spaces. */
  readonly space: '' | ' ';
  /** What looks like a denial and is none: not only, no doubt, must. Taken out before the denials are looked for. */
  readonly idiom: RegExp;
  readonly denial: RegExp;
  /** Denies, refuses or limits in another way: with one of these on one side alone the sense may be the same. */
  readonly adverse: RegExp;
}

/** Whole words, whatever stands around them. */
function words(source: string): RegExp {
  return new RegExp(`(?<=^| )(?:${source})(?= |$)`, 'gu');
}

const RUSSIAN: Denials = {
  space: ' ',
  idiom: words('(?:тем )?не (?:только|менее|более|раз|иначе|то|без)|если не|пока не|едва не|чуть не|не мог(?:ла|ло|ли)? не|не исключено|почему бы не'),
  denial: words('не|нет|нельзя|никогда не'),
  adverse: words('без|отказ\\p{L}*|отверг\\p{L}*|отклон\\p{L}*|опроверг\\p{L}*|отриц\\p{L}*|запре[тщ]\\p{L}*|отмен\\p{L}*|прекра[тщ]\\p{L}*|останов\\p{L}*|против|лиш[иье]\\p{L}*|невозмож\\p{L}*|неудач\\p{L}*|провал\\p{L}*|воздерж\\p{L}*|избежа\\p{L}*|не(?!сколько|обход|дел|котор|фт|медл|посред|мец|бо)\\p{L}{4,}|вряд|едва|только|лишь|пока|ещё|еще|кроме|перестал\\p{L}*|отсутств\\p{L}*'),
}; // prettier-ignore

const HEBREW: Denials = {
  space: ' ',
  idiom: words('[וש]{0,2}לא (?:רק|פחות|יותר|מעט|אחת)|אם לא|האם לא|הלא|אין ספק|אין מנוס'),
  denial: words('[וש]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן|איני|אינני|אינך|איננו|איננה|טרם|מעולם לא)|כשלא|כשאין'),
  adverse: words('[וש]?(?:ללא|בלי|מבלי|סירב\\p{L}*|מסרב\\p{L}*|דח[הו]|דחתה|דוחה|הכחיש\\p{L}*|מכחיש\\p{L}*|התנגד\\p{L}*|מתנגד\\p{L}*|ביטל\\p{L}*|אסר\\p{L}*|נאסר\\p{L}*|אסור\\p{L}*|נמנע\\p{L}*|מנע\\p{L}*|חדל\\p{L}*|נכשל\\p{L}*|היעדר|העדר|חסר\\p{L}*|שלל\\p{L}*|שולל\\p{L}*|רק|עדיין|אי|בלתי|פרט|הפסיק\\p{L}*|לפני|כמעט)'),
}; // prettier-ignore

const ARABIC: Denials = {
  space: ' ',
  idiom: words('[وف]?لا (?:سيما|يزال|تزال|يزالون|يزالان|زال|زالت|بد|شك|ريب|يقل|تقل|محالة)|[وف]?لم (?:يزل|تزل)|أم لا|لولا|ألا|[وف]?ليس (?:فقط|فحسب)'),
  denial: words('[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا)'),
  adverse: words('[وف]?(?:رفض\\p{L}*|[يتن]رفض\\p{L}*|نف[ىت]\\p{L}*|[يت]نف[يى]|أنكر\\p{L}*|[يت]نكر\\p{L}*|منع\\p{L}*|[يت]منع\\p{L}*|حظر\\p{L}*|دون|بدون|غير|عدم|إلا|سوى|فشل\\p{L}*|ألغ\\p{L}*|[يت]لغ[يى]|توقف\\p{L}*|عارض\\p{L}*|[يت]عارض\\p{L}*|امتنع\\p{L}*|تخل\\p{L}*|بلا|فقط|ضد|قبل|بعد|نادرا|استبعد\\p{L}*|[يت]ستبعد\\p{L}*)'),
}; // prettier-ignore

const HINDI: Denials = {
  space: ' ',
  idiom: words('(?:न|ना) (?:केवल|सिर्फ|सिर्फ़|जाने|कोई)|न कहीं|या नहीं|कि नहीं|नहीं तो|क्यों (?:न|नहीं)|कहीं न'),
  denial: words('नहीं|नही|न|ना|मत'),
  adverse: words('बिना|बगैर|बग़ैर|इनकार|इंकार|विरोध|रद्द|खारिज|ख़ारिज|मना|अस्वीकार|रोक|रोकने|रोका|असफल|विफल|नाकाम|अभाव|कमी|बचने|बचा|सिर्फ|केवल|अभी|अब|पहले|बंद|निषेध|प्रतिबंध|ठुकरा\\p{L}*'),
}; // prettier-ignore

const KOREAN: Denials = {
  space: ' ',
  idiom: words('\\p{L}*뿐(?:만)? 아니라|\\p{L}*지 않을 수 없\\p{L}*|\\p{L}*(?:에|에도) 지나지 않\\p{L}*|\\p{L}*(?:에|에도) 불구하고|틀림없\\p{L}*|끊임없\\p{L}*|어쩔 수 없\\p{L}*|다름없\\p{L}*|관계없이|상관없이|머지않\\p{L}*|얼마 안|적지 않\\p{L}*|못지않\\p{L}*'),
  denial: words('않\\p{L}*|못하\\p{L}*|못했\\p{L}*|못한\\p{L}*|못할\\p{L}*|못|안|없\\p{L}*|아니\\p{L}*|아닌|\\p{L}+지않\\p{L}*|\\p{L}+지못\\p{L}*'),
  adverse: words('\\p{L}*(?:거부|거절|부인|반대|금지|중단|취소|실패|철회|무산|불가|불허|기각|부결|보류|포기|거짓)\\p{L}*|막\\p{L}+|어렵\\p{L}*|어려\\p{L}*|피하\\p{L}*|없이|아직|\\p{L}+만|\\p{L}*밖에|뿐|거의|전에|이전'),
}; // prettier-ignore

const ITALIAN: Denials = {
  space: ' ',
  idiom: words("non (?:solo|soltanto|appena|ostante|meno|più tardi|prima|oltre|a caso|c'è dubbio)|nonostante|se non|non (?:è|era) escluso|perché non|finché non|a meno che non|poco meno che"),
  denial: words("non (?:\\p{L}+ ){0,2}(?:mai|più|nulla|niente|nessun\\p{L}*)|non|né|nessun\\p{L}*|mai|niente|nulla|neanche|nemmeno|neppure"),
  adverse: words("senza|rifiut\\p{L}*|neg(?:a|ano|ato|ata|ò|ava|avano|are|ando)|smenti\\p{L}*|viet\\p{L}*|proibi\\p{L}*|annull\\p{L}*|respin\\p{L}*|boccia\\p{L}*|contr[oa]\\p{L}*|impedi\\p{L}*|ferm\\p{L}*|sospe\\p{L}*|rinunci\\p{L}*|evit\\p{L}*|manc\\p{L}*|esclu\\p{L}*|impossibil\\p{L}*|fall\\p{L}*|solo|soltanto|ancora|appena|quasi|prima|tranne"),
}; // prettier-ignore

const PORTUGUESE: Denials = {
  space: ' ',
  idiom: words('não (?:só|apenas|somente|obstante|menos|mais tarde|raro|há dúvida\\p{L}*)|a não ser|se não|senão|por que não|até que não'),
  denial: words('não (?:\\p{L}+ ){0,2}(?:nunca|nada|nenhum\\p{L}*|ninguém)|não|nem|nunca|jamais|nenhum\\p{L}*|ninguém|nada'),
  adverse: words('sem|recus\\p{L}*|neg(?:a|am|ou|aram|ado|ada|ar|ando|ava)|desment\\p{L}*|proib\\p{L}*|cancel\\p{L}*|rejeit\\p{L}*|contr[ao]\\p{L}*|imped\\p{L}*|susp\\p{L}*|desist\\p{L}*|evit\\p{L}*|falt\\p{L}*|exclu\\p{L}*|descart\\p{L}*|impossív\\p{L}*|fracass\\p{L}*|só|apenas|somente|ainda|quase|antes|exceto'),
}; // prettier-ignore

const DUTCH: Denials = {
  space: ' ',
  idiom: words('niet (?:alleen|alleen maar|langer dan|meer dan|minder dan|zonder|later dan|eerder dan)|al dan niet|of niet|zo niet|lang niet'),
  denial: words('niet|geen|nooit|niemand|niets|nergens|noch|evenmin'),
  adverse: words('zonder|weiger\\p{L}*|ontken\\p{L}*|verb[oi]\\p{L}*|verbied\\p{L}*|afgewezen|afwij\\p{L}*|verwerp\\p{L}*|verworpen|schrap\\p{L}*|geschrapt|tegen\\p{L}*|stop\\p{L}*|gestopt|voorkom\\p{L}*|vermijd\\p{L}*|mislukt\\p{L}*|ontbre\\p{L}*|uitgesloten|onmogelijk\\p{L}*|alleen|slechts|nog|bijna|nauwelijks|amper|behalve|voordat'),
}; // prettier-ignore

const POLISH: Denials = {
  space: ' ',
  idiom: words('nie (?:tylko|mniej|więcej|później niż|wcześniej niż|ma wątpliwości|bez|sposób)|wcale nie gorz\\p{L}*|jeśli nie|czy nie|o ile nie|dopóki nie|póki nie|co nie miara'),
  denial: words('nie|nigdy nie|nigdy|nikt nie|nic nie|ani|żad\\p{L}+ nie'),
  adverse: words('bez|odm[aoó]\\p{L}*|zaprzecz\\p{L}*|zakaz\\p{L}*|zabr[ao]ni\\p{L}*|odwoł\\p{L}*|odrzuc\\p{L}*|przeciw\\p{L}*|wstrzym\\p{L}*|zawie[sś]\\p{L}*|unik\\p{L}*|zapobie\\p{L}*|brak\\p{L}*|wyklucz\\p{L}*|niemożliw\\p{L}*|nie\\p{L}{4,}|tylko|jedynie|jeszcze|prawie|ledwo|zanim|oprócz'),
}; // prettier-ignore

const THAI: Denials = {
  space: '',
  idiom: /ไม่(?:เพียง|แต่|ใช่เพียง|ใช่แค่|นาน|กี่|น้อย|เกิน|ต่ำกว่า|ว่า|ทัน|แน่)|หรือไม่|อดไม่ได้|หลีกเลี่ยงไม่ได้|ใช่หรือไม่/gu,
  denial: /ไม่(?:ได้|มี|ใช่|เคย|สามารถ)?|มิได้/gu,
  adverse: /ปฏิเสธ|ห้าม|ยกเลิก|หยุด|ล้มเหลว|ปราศจาก|ขาด|คัดค้าน|ไร้|งด|เลิก|เพียง|แค่|ยัง|เว้น|ระงับ|ต่อต้าน|หลีกเลี่ยง/gu,
};

const CHINESE: Denials = {
  space: '',
  idiom:
    /(\p{sc=Han})[不没沒]\1|[有是][没沒不][有是]|不(?:[仅僅但只单單光断斷过過久同少安满滿足幸明良锈鏽管论論如时時停懈惜妨料然止乏法等一丹禁]|得不|可避免|可或缺|列颠|列顛|来梅|動产|动产|動產|约而同|約而同)|无(?:论|数|线|人|疑|非|缘|故|锡)|無(?:論|數|線|人|疑|非|緣|故|錫)|[没沒]收|[淹沉埋出]没|[淹沉埋出]沒|未(?:来|來|婚|成年|必|免|遂)|(?:是|除|莫)非/gu,
  denial:
    /(?:从|從|并|並|绝|絕|毫|尚|决|決|均|都)?(?:[没沒]有?|不(?:会|會|能|是|再|曾|想|愿|願|可|应|應|该|該|必|得|准|準|予)?|未(?:能|有|曾|被)?|无(?:法|意|权|罪|需|须|效)|無(?:法|意|權|罪|需|須|效))|[并並绝絕]非/gu,
  adverse:
    /拒|否[认認决決定]|反[对對]|禁止|取消|停止|失[败敗]|避免|缺乏|缺少|[难難]以|放[弃棄]|撤[销銷回]|推翻|[驳駁]回|阻止|[仅僅]|只|除[了非]|免[于於除]|否/gu,
};

const JAPANESE: Denials = {
  space: '',
  idiom:
    /な(?:ければ|くては|いと)(?:なら|いけ)\p{scx=Hira}*|かもしれ(?:ない|ません|なかった)|に違いな\p{scx=Hira}*|に(?:ほか|他)なら\p{scx=Hira}*|ざるを得な\p{scx=Hira}*|(?:だけ|ばかり|のみ)では?なく|のみならず|では?な(?:いか|かろうか)|ではないだろうか|少なくとも|少な\p{scx=Hira}{1,2}|危な|間もなく|まもなく|しかな\p{scx=Hira}|[無亡]くな\p{scx=Hira}|くな(?:る|った|り|って|ら)|必ず|まず|思わず|絶えず|はず|いずれ|やむを得な\p{scx=Hira}|とんでもな|もったいな|なお|ない(?:うち|まま)/gu,
  denial: /ませんでした|ません|なかった|ない(?!し?限り)|なく(?=[、，て]|$)|ず(?=[に、，]|$)/gu,
  adverse:
    /否定|拒[否みんむ]|反対|禁[止じ]|中止|撤回|失敗|見送|やめ|止め|免れ|避け|断[っりわ]|不(?=\p{sc=Han})|無[罪効]|未|非|困難|難し|だけ|のみ|しか|以外|まだ/gu,
};

const BY_LANGUAGE: Readonly<Record<string, Denials>> = {
  ru: RUSSIAN,
  he: HEBREW,
  ar: ARABIC,
  hi: HINDI,
  th: THAI,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  pl: POLISH,
};

/**
 * How a language denies, by its BCP 47 tag; `null` where that is not known, and for those that have more
 * lists than these.
 */
export function denialsOf(language: string): Denials | null {
  const [tag = ''] = language.split('-');
  return Object.hasOwn(BY_LANGUAGE, tag) ? (BY_LANGUAGE[tag] ?? null) : null;
}
