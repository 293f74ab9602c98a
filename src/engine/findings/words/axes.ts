import { wordPattern } from '../../text/plain-patterns';

/**
 * Ways in which news goes the one way or the other; a word of the one end turns any of the other end round.
 * What is not a pair in a dictionary and yet is in a report: `climbed` and `slid`, `upheld` and `quashed`,
 * `freed` and `remanded`.
 */
const AXES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [
    /^(?:rose|ris(?:e|es|en|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|owing|own|owth)|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|expansion|rall(?:y|ies|ied|ying)|rais(?:e|es|ed|ing)|rocket(?:s|ed|ing)?|spik(?:e|es|ed|ing))$/,
    /^(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|shr(?:ink|inks|ank|unk|inking|inkage)|contract(?:s|ed|ing)|contraction|dwindl(?:e|es|ed|ing)|dip(?:s|ped|ping)?|shed(?:s|ding)?|reduc(?:e|es|ed|ing)|reduction|lower(?:ed|ing)|cut(?:s|ting)?)$/,
  ],
  [
    /^(?:uph[eo]ld(?:s|ing)?|affirm(?:s|ed|ing)?|sustain(?:s|ed|ing)?)$/,
    /^(?:quash(?:es|ed|ing)?|overturn(?:s|ed|ing)?|overrul(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|annul(?:s|led|ling)?|void(?:s|ed|ing)?|lift(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:pass(?:es|ed|ing)?|approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|accept(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|embrac(?:e|es|ed|ing))$/,
    /^(?:reject(?:s|ed|ing)?|veto(?:es|ed|ing)?|defeat(?:s|ed|ing)?|block(?:s|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:free(?:s|d|ing)|releas(?:e|es|ed|ing)|bailed|acquit(?:s|ted|ting)?)$/,
    /^(?:jail(?:s|ed|ing)?|imprison(?:s|ed|ing)?|detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|remand(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:hir(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|recruit(?:s|ed|ing)?|reinstat(?:e|es|ed|ing))$/,
    /^(?:fir(?:es|ed|ing)|sack(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|oust(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:re-?open(?:s|ed|ing)?|open(?:s|ed|ing)?)$/,
    /^(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|shutter(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:launch(?:es|ed|ing)?|introduc(?:e|es|ed|ing)|reviv(?:e|es|ed|ing))$/,
    /^(?:scrap(?:s|ped|ping)?|ax(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|abandon(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?)$/,
  ],
  [
    /^(?:cleared|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|grant(?:s|ed|ing)?|sign(?:s|ed|ing)?)$/,
    /^(?:block(?:s|ed|ing)?|veto(?:es|ed|ing)?|bar|barr(?:ed|ing)|prohibit(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:attend(?:s|ed|ing)?|participat(?:e|es|ed|ing)|join(?:s|ed|ing)?)$/,
    /^(?:boycott(?:s|ed|ing)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|skip(?:s|ped|ping)?|miss(?:es|ed|ing)?)$/,
  ],
  [
    /^(?:submit(?:s|ted|ting)?|lodg(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|tabl(?:e|es|ed|ing)|renew(?:s|ed|ing)?|launch(?:es|ed|ing)?)$/,
    /^(?:withdr(?:aw|aws|ew|awn|awing)|retract(?:s|ed|ing)?|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?)$/,
  ],
  [
    /^(?:continu(?:e|es|ed|ing)|proceed(?:s|ed|ing)?)$/,
    /^(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|interrupt(?:s|ed|ing)?|abandon(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?)$/,
  ],
  [
    /^(?:keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|impos(?:e|es|ed|ing)|re-?impos(?:e|es|ed|ing)|prolong(?:s|ed|ing)?|extend(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?)$/,
    /^(?:lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|revok(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|repeal(?:s|ed|ing)?|ditch(?:es|ed|ing)?|ax(?:e|es|ed|ing))$/,
  ],
  [
    /^(?:prais(?:e|es|ed|ing)|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|hail(?:s|ed|ing)?|welcom(?:e|es|ed|ing))$/,
    /^(?:critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|deplor(?:e|es|ed|ing))$/,
  ],
  [
    /^(?:improv(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?)$/,
    /^(?:worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing)|weaken(?:s|ed|ing)?)$/,
  ],
  [/^(?:uph[eo]ld(?:s|ing)?|affirm(?:s|ed|ing)?|sustain(?:s|ed|ing)?)$/, /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/],
  [/^(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|defend(?:s|ed|ing)?)$/, /^(?:critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?)$/],
  [/^(?:accelerat(?:e|es|ed|ing)|quicken(?:s|ed|ing)?)$/, /^(?:slow(?:s|ed|ing)?)$/],
  [/^(?:promot(?:e|es|ed|ing))$/, /^(?:demot(?:e|es|ed|ing)|relegat(?:e|es|ed|ing))$/],
  [/^(?:extend(?:s|ed|ing)?|lengthen(?:s|ed|ing)?)$/, /^(?:shorten(?:s|ed|ing)?|curtail(?:s|ed|ing)?)$/],
  [/^(?:tighten(?:s|ed|ing)?|toughen(?:s|ed|ing)?)$/, /^(?:eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?)$/],
  [/^(?:expected|likely|probable)$/, /^(?:unlikely|improbable|doubtful)$/],
  [/^(?:w[io]n(?:s|ning)?)$/, /^(?:los(?:e|es|t|ing))$/],
  [/^(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|champion(?:s|ed|ing)?)$/, /^(?:oppos(?:e|es|ed|ing))$/],
]; // prettier-ignore

/** Verbs that go one of these ways with the word behind them, and a word that says the same by itself. */
const PHRASES: readonly (readonly [verb: RegExp, behind: RegExp, word: string])[] = [
  [/^(?:tak(?:e|es|ing|en)|took)$/, /^part$/, 'attended'],
  [/^stay(?:s|ed|ing)?$/, /^away$/, 'boycotted'],
  [/^(?:turn|brush|vot|wav)(?:e|es|s|ed|ing)?$/, /^(?:down|aside|away)$/, 'rejected'],
  [/^(?:thr(?:ow|ows|ew|own|owing))$/, /^out$/, 'rejected'],
  [/^(?:strik(?:e|es|ing)|struck)$/, /^down$/, 'overturned'],
  [/^call(?:s|ed|ing)?$/, /^off$/, 'cancelled'],
  [/^(?:go(?:es|ing|ne)?|went)$/, /^ahead$/, 'proceeded'],
  [/^(?:carr(?:y|ies|ied|ying)|press(?:es|ed|ing)?|push(?:es|ed|ing)?)$/, /^(?:on|ahead)$/, 'continued'],
  [/^(?:pull|back)(?:s|ed|ing)?$/, /^out$/, 'withdrew'],
  [/^put(?:s|ting)?$/, /^forward$/, 'submitted'],
  [/^green$/, /^light$/, 'approved'],
];

/** Any of these: most words are none. */
export const STANDS_AT_AN_END = wordPattern(
  new RegExp([...AXES.flat(), ...PHRASES.map(([verb]) => verb)].map(({ source }) => source).join('|')),
);

/** The word at a position, or the one that says the same where it goes one way with the word behind: "called off". */
export function wayWordAt(tokens: readonly { readonly form: string }[], at: number): string {
  const { form } = tokens[at]!;
  const next = tokens[at + 1]?.form ?? '';
  return PHRASES.find(([verb, behind]) => behind.test(next) && verb.test(form))?.[2] ?? form;
}

/**
 * The ends at which a folded word stands: the number of the way, from one, below zero at its other end.
 * Mostly none, seldom two.
 */
export function endsOf(form: string): readonly number[] {
  return AXES.flatMap(([one, other], n) => (one.test(form) ? [n + 1] : other.test(form) ? [-n - 1] : []));
}
