import { wordPattern } from '../text/plain-patterns';

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
    /^(?:pass(?:es|ed|ing)?|approv(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|accept(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing))$/,
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
  [/^(?:promot(?:e|es|ed|ing))$/, /^(?:demot(?:e|es|ed|ing)|relegat(?:e|es|ed|ing))$/],
  [/^(?:extend(?:s|ed|ing)?|lengthen(?:s|ed|ing)?)$/, /^(?:shorten(?:s|ed|ing)?|curtail(?:s|ed|ing)?)$/],
  [/^(?:tighten(?:s|ed|ing)?|toughen(?:s|ed|ing)?)$/, /^(?:eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|loosen(?:s|ed|ing)?)$/],
  [/^(?:w[io]n(?:s|ning)?)$/, /^(?:los(?:e|es|t|ing))$/],
  [/^(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|champion(?:s|ed|ing)?)$/, /^(?:oppos(?:e|es|ed|ing))$/],
]; // prettier-ignore

/** Any of these: most words are none. */
export const STANDS_AT_AN_END = wordPattern(
  new RegExp(
    AXES.flat()
      .map(({ source }) => source)
      .join('|'),
  ),
);

/**
 * The ends at which a folded word stands: the number of the way, from one, below zero at its other end.
 * Mostly none, seldom two.
 */
export function endsOf(form: string): readonly number[] {
  return AXES.flatMap(([one, other], n) => (one.test(form) ? [n + 1] : other.test(form) ? [-n - 1] : []));
}
