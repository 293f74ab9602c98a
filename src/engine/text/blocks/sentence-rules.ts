import { primaryTag } from '../language';

/** What the sentence splitter knows of a language. Abbreviations stand as they are written, without their full stop. */
export interface SentenceRules {
  /** A sentence never ends after these when a capital follows: `Mr. Miller`. */
  readonly titles: ReadonlySet<string>;
  /** No end before a figure: `No. 5`, `Jun. 20`. */
  readonly beforeFigures: ReadonlySet<string>;
  /** An end only where the next word opens sentences: `Acme Inc. The`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words, in lower case, that open a sentence rather than a name when they have a capital. */
  readonly openers: ReadonlySet<string>;
  /** Words, in lower case, that follow a figure with a full stop: `20. Juni`. */
  readonly afterOrdinals: ReadonlySet<string>;
  /** Whether a full stop after a small figure makes it an ordinal. */
  readonly ordinals: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));

/** Titles that agencies print in many languages. */
export const TITLES =
  'Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Lt Col Sgt Capt Cmdr Cpl Pvt Maj Adm Amb Rev Fr Hon Pres Supt Det Insp St Mt Ft';
const FIGURES =
  'No no Nos nos Nr nr Art art Fig fig Figs figs Vol vol p pp Ch ch Sec sec par ca c Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';

const RULES: Readonly<Record<string, SentenceRules>> = {
  en: {
    titles: set(`${TITLES} Cllr Ald Atty Asst Dep Brig Cdr Ofc Commr`),
    beforeFigures: set(FIGURES),
    abbreviations: set(
      'Inc Ltd Corp Co Bros Jr Sr Plc Dept Est Govt Ave Blvd Rd St Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ph vs v etc al approx viz ibid incl esp ie eg cf',
    ),
    openers: set(
      'the a an he she it they we you i his her its their our my this that these those there here in on at by for from with without as after before when while where who what why how if but and or so yet not no some many most all both each several another more other once since until during under over between among despite although though because according however meanwhile earlier later now then also still even only just officials analysts experts critics reuters',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  de: {
    titles: set('Hr Fr Frl Dr Prof Dipl Ing med jur phil hl Hl St'),
    beforeFigures: set('Nr Art Abs S Bd Kap ca Jan Febr Feb Mrz Apr Jun Jul Aug Sept Okt Nov Dez'),
    abbreviations: set(
      'bzw usw etc z d h u a ggf inkl exkl vgl evtl geb gest sog bspw Str Tel Mio Mrd Co i v o ä s',
    ),
    openers: set(
      'der die das den dem des ein eine einer einem einen er sie es wir ihr ich in im am an auf aus bei mit nach von vor zu zum zur für über unter um bis seit doch aber und oder so da dort dann als wenn weil obwohl während wie wer was wo diese dieser dieses diesem diesen jeder alle viele nur auch noch nun jetzt bereits laut trotz wegen damit dabei dazu außerdem zudem allerdings',
    ),
    afterOrdinals: set(
      'januar februar märz april mai juni juli august september oktober november dezember jahrhundert jahrestag weltkrieg geburtstag',
    ),
    ordinals: true,
  },
  fr: {
    titles: set('M MM Mme Mmes Mlle Me Mgr Dr Pr St Ste'),
    beforeFigures: set('art n no p pp vol janv févr avr juil sept oct nov déc env'),
    abbreviations: set('etc cf ex av apr boul bd ch éd réf tél'),
    openers: set(
      'le la les un une des il elle ils elles on nous vous je ce cet cette ces dans en à au aux pour par sur avec sans mais et ou donc car si quand comme après avant depuis pendant selon son sa ses leur leurs',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  es: {
    titles: set('Sr Sra Sres Sras Srta D Dña Dr Dra Lic Ing Gral Cnel Cap Mons Ud Uds St Sto Sta'),
    beforeFigures: set('núm n no art pág págs vol fig ene feb mar abr jun jul ago sept oct nov dic'),
    abbreviations: set('etc Cía Av Avda aprox EE UU ej'),
    openers: set(
      'el la los las un una unos unas él ella ellos ellas nosotros yo lo en por para con sin sobre de desde hasta tras según pero y o si cuando como aunque mientras este esta estos estas ese esa su sus no ya también además así',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  it: {
    titles: set('Sig sig Sigg Dott dott Prof prof Avv avv Ing ing On on Sen sen Gen gen Col Cap Mons S'),
    beforeFigures: set('n nn art pag pagg vol fig'),
    abbreviations: set('ecc es cfr tel'),
    openers: set(
      'il lo la i gli le un una uno in di da per con su tra fra a ma e o se quando come dopo prima secondo questo questa quello quella non anche',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  pt: {
    titles: set('Sr Sra Srs Dr Dra Prof Profa Eng Gen Cel Cap D Dom St Sto Sta'),
    beforeFigures: set('n nº art pág vol fig jan fev mar abr mai jun jul ago set out nov dez'),
    abbreviations: set('etc Ltda Cia Av aprox ex'),
    openers: set(
      'o a os as um uma ele ela eles elas em no na nos nas de do da por para com sem sobre segundo mas e ou se quando como após antes este esta esse essa não também',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  nl: {
    titles: set('dhr mevr mr dr prof ir ing drs Dhr Mevr Mr Dr Prof Ir Ing Drs St'),
    beforeFigures: set('nr art blz jan feb mrt apr jun jul aug sept okt nov dec'),
    abbreviations: set('bijv bv o a enz etc ca resp incl'),
    openers: set(
      'de het een hij zij ze wij we ik dit dat deze die in op aan bij met van voor na naar uit over onder tot maar en of als toen omdat hoewel volgens ook er',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  ru: {
    titles: set('г гр тов проф акад ген полк им св о ул пл просп пер д стр корп кв м'),
    beforeFigures: set('стр с рис табл гл ст п пп № янв февр фев апр авг сент окт нояб дек'),
    abbreviations: set('т е д п к др пр см ср напр тыс млн млрд руб коп гг вв н э обл р'),
    openers: set(
      'в на с по к у о об от до из за для при под над он она оно они мы вы я это этот эта эти тот та те но и а или если когда где как что кто после перед также однако между ранее позже сейчас затем',
    ),
    afterOrdinals: set(''),
    ordinals: false,
  },
  ar: {
    titles: set('د أ م ا'),
    beforeFigures: set('ص'),
    abbreviations: set(''),
    openers: set(''),
    afterOrdinals: set(''),
    ordinals: false,
  },
  hi: {
    titles: set('डॉ प्रो कु सु श्री'),
    beforeFigures: set('सं'),
    abbreviations: set(''),
    openers: set(''),
    afterOrdinals: set(''),
    ordinals: false,
  },
};

/** Languages that write ordinals with a full stop and have no list of their own here. */
const ORDINAL_LANGUAGES = set('da nb no fi cs sk hu pl et lv hr sr sl tr is');

/** The rules of a language; what all share where it has none of its own. */
export function rulesOf(language: string): SentenceRules {
  const primary = primaryTag(language);
  if (Object.hasOwn(RULES, primary)) return RULES[primary]!;
  return {
    titles: set(TITLES),
    beforeFigures: set(FIGURES),
    abbreviations: set('etc Inc Ltd Corp Co'),
    openers: set(''),
    afterOrdinals: set(''),
    ordinals: ORDINAL_LANGUAGES.has(primary),
  };
}
