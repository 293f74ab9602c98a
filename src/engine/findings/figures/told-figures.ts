import type { Finding, Range } from '../../model';
import { rangeOf } from '../reading/common';
import type { Placed } from './placed';
import type { Reading } from '../reading/reading';
import { isTemperature } from '../reading/temperatures';
import { BEFORE_UNIT, MEASURES } from '../reading/units';
import { excerpt } from '../views/views';

/** A figure with its unit, as the text has them. */
export function told({ version }: Reading, item: Placed): string {
  return excerpt(version.text, hasUnitBehind(item) ? withUnit(version.text, item) : item.figure);
}

function hasUnitBehind({ measure, end, figure }: Placed): boolean {
  return end > figure.end || Object.hasOwn(MEASURES, measure) || isTemperature(measure);
}

/** What may stand behind a figure as its unit, of more than one word. */
const UNIT =
  /^[\s-]*(?:(?:percentage|basis)[\s-]+points?|metric\s+tons?|degrees?(?:\s+(?:celsius|fahrenheit))?|°(?:\s?[cf]\b)?|\p{L}+(?:\/h|\s+(?:per|an)\s+hour)?)/iu;
const LONGEST_UNIT = 32;
/** The first word behind a figure. */
const WORD = /^[\s-]+(\p{L}+)/u;

/** The figure up to the end of its unit or rate. */
export function withUnit(text: string, item: Placed): Range {
  const { start, end } = item.figure;
  if (item.end > end || item.figure.quantity.unit) return { start, end: item.end };
  const word = WORD.exec(text.slice(end, end + LONGEST_UNIT));
  const before = word && BEFORE_UNIT.test(word[1]!) ? end + word[0].length : end;
  const unit = UNIT.exec(text.slice(before, before + LONGEST_UNIT));
  return { start, end: before + (unit?.[0].length ?? 0) };
}

/** A finding that one figure became another, both as their texts have them. */
export function becameFinding(x: Placed, y: Placed, confidence: number, from: Reading, to: Reading): Finding {
  const message = `The figure “${told(from, x)}” became “${told(to, y)}”.`;
  return figureFinding(x, y, confidence, message);
}

/** A finding about two figures, in words of the caller. */
export function figureFinding(x: Placed, y: Placed, confidence: number, message: string): Finding {
  return { type: 'number-changed', a: rangeOf(x.figure), b: rangeOf(y.figure), confidence, message };
}
