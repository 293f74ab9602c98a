import type { Lineage, Pair } from '../model';
import { lazily } from '../text/lazily';
import { areOfTwoAgencies } from './signs/copy-marks';
import { areApart, type Step } from './descent';
import { onlyTalks } from './signs/facts-apart';
import { leanOf, type LineageModel, rounded, strainOf } from './lineage-model';
import type { Kin } from './mergers';
import {
  APART_REASONS,
  commonReasons,
  derivedReasons,
  lostReasons,
  PERHAPS_REASONS,
  TWO_AGENCIES_REASONS,
  unknownReasons,
} from './reasons';
import { isAlone, othersOf, type View } from './others';
import { newsiness } from './signs/newsiness';
import { hasNoOtherSource, lostSourceOf, mayBeSiblings } from './siblings';
import { specificsOf } from './specifics';
import { mirrored, type Traits } from './traits';

/** Texts alone never prove it. */
const MOST_RIGHT = 0.95;
/**
 * Claims less sure than this are not made: a wrong arrow is worse than none. Those from here to 0.85
 * window and reports tell as probable.
 */
const LEAST_RIGHT = 0.75;
/** Log-odds below which the signs point nowhere. */
const LEAST_LEAN = 1.28;
/** How often `common-source` was right where it was said of two alone; too few cases to tell more. */
const COMMON_RIGHT = 0.7;
/** ... and where each has something of a lost text: 25 of 28. */
const LOST_RIGHT = 0.85;

/**
 * Two versions in the light of all, but for what the steps through others tell of them. The offset of the
 * model is what pairs by themselves and drafts of essays need: a third version of news shows whether there is
 * another source, and then the pair's own signs are as sure as their odds.
 */
export function judged({ pair, traits }: Kin, { lean, direct, lost, next }: Step, view: View): Lineage {
  const { model, readings, lexicon, kin } = view;
  const ends = { from: pair.from, to: pair.to } as const;
  if (traits.verbatim < MOST_VERBATIM && areOfTwoAgencies(readings.get(pair.from)!, readings.get(pair.to)!))
    return { ...ends, kind: 'unknown', confidence: doubtOf(0), reasons: TWO_AGENCIES_REASONS };
  const towards = lean >= 0 ? traits : mirrored(traits);
  const specifics = lazily(() =>
    specificsOf(pair, readings.get(pair.from)!, readings.get(pair.to)!, lexicon),
  );
  const copyTells = (): number => (lean >= 0 ? specifics().b : specifics().a);
  const [source, copy] = lean >= 0 ? [pair.from, pair.to] : [pair.to, pair.from];
  const others = othersOf({ pair, source, copy }, traits, lost, view);
  const doubt = isAlone(pair, kin) ? 1 : 1 - newsOf(pair, view) * agreement(towards, model);
  const sure = Math.min(MOST_RIGHT, sigmoid(doubt * model.offset + Math.abs(lean)));
  // Who stands between two, or behind both, is one question.
  const right = sure * Math.min(direct, hasNoOtherSource(towards, others, copyTells));
  const unknown = { ...ends, kind: 'unknown', confidence: doubtOf(right) } as const;
  if (next && right >= LEAST_RIGHT && addsLittle(towards)) {
    const confidence = rounded(right);
    return { from: source, to: copy, kind: 'derived', confidence, reasons: derivedReasons(towards) };
  }
  if (mayBeSiblings(traits)) {
    const lost = lostSourceOf(traits, specifics(), leanOf(traits.pointers, model));
    if (lost) {
      const reasons = lostReasons(lost, traits);
      return { ...ends, kind: 'common-source', confidence: LOST_RIGHT, reasons };
    }
  }
  if (!next) return { ...unknown, reasons: areApart({ direct }) ? APART_REASONS : PERHAPS_REASONS };
  if (haveSource(traits) && strainOf(traits.pointers, model) < LEAST_LEAN)
    return { ...ends, kind: 'common-source', confidence: COMMON_RIGHT, reasons: commonReasons(traits) };
  return { ...unknown, reasons: unknownReasons(traits, Math.abs(lean) >= LEAST_LEAN) };
}

/** How far one of two texts at least reports as news does. */
function newsOf({ from, to }: Pair, { readings }: View): number {
  return Math.max(...[from, to].map((id) => newsiness(readings.get(id)!)));
}

/**
 * How far the signs of two texts themselves call `a` the source, 0..1. What other steps tell of this one is
 * no sign of its own: a bulletin grew into the next, whatever was made of that.
 */
function agreement({ pointers }: Traits, model: LineageModel): number {
  return Math.max(0, Math.min(1, model.slope * leanOf(pointers, model)));
}

/** Above this share of own words a text is more than a rewrite of the other ... */
const MOST_ADDED = 0.2;
/** ... unless they hold no fact, as what machines and desks add, while the other has so many more ... */
const MOST_TALK = 0.5;
const LEAST_RICHER = 4;
/** ... and put what they share in other words: a desk that keeps the words has no need of talk. */
const MOST_KEPT_BY_TALKERS = 0.2;
/** What follows an alert is nearly all new, as is what goes on from a text that it takes up whole and to the letter. */
const MOST_GROWN = 0.8;
const MOST_LEFT_OUT = 0.1;
const LEAST_TAKEN_UP = 0.6;

/**
 * Whether `b` can be made from `a` alone: nearly all it says stands there, or what it adds is talk without a
 * fact, or news of a later stage.
 */
function addsLittle({ ownA, ownB, verbatim, facts, pointers }: Traits): boolean {
  const takenUp = ownA <= MOST_LEFT_OUT && verbatim >= LEAST_TAKEN_UP;
  if (pointers.early > 0 || pointers.cited > 0 || takenUp) return ownB < MOST_GROWN;
  if (pointers.raw + pointers.state > 0) return ownB < MOST_OWN;
  if (facts.b.alone > facts.a.alone + 1) return false;
  const mayTalk = ownB <= MOST_TALK && verbatim <= MOST_KEPT_BY_TALKERS;
  return ownB <= MOST_ADDED || (mayTalk && onlyTalks(facts.a, facts.b, LEAST_RICHER));
}

/** Both sides have at least this share of own words where they go back to a third text ... */
const LEAST_OWN = 0.12;
/** ... less than this (else they share an event, not a text) ... */
const MOST_OWN = 0.4;
/** ... this share of their words surely linked (tellings of one text have 0.34 or more) ... */
const LEAST_SURE_OF_BOTH = 0.4;
/** ... and less than this share of what they share to the letter: whoever had the other text before them keeps more. */
const MOST_VERBATIM = 0.25;

/**
 * Whether both can go back to a third text: each has its own, and what they share was put in other words by
 * one of them at least. What no link reaches and holds no fact may be told there in words that were not
 * recognised: it is nobody's own for certain.
 */
function haveSource({ ownA, ownB, sureA, sureB, verbatim, facts }: Traits): boolean {
  const [x, y] = [facts.a, facts.b].map(({ alone, quoted }) => alone + quoted);
  if (x === 0 || y === 0) return false;
  const eachHasOwn = Math.min(ownA, ownB) > LEAST_OWN && Math.max(ownA, ownB) < MOST_OWN;
  return eachHasOwn && Math.min(sureA, sureB) >= LEAST_SURE_OF_BOTH && verbatim < MOST_VERBATIM;
}

/** What `right` is where no sign points anywhere: `sigmoid(offset)`, rounded. */
const BLIND = 0.3;

/** How sure `unknown` is: 0.95 where nothing points anywhere, 0.5 where a claim was just missed or is forbidden. */
function doubtOf(right: number): number {
  return rounded(Math.min(MOST_RIGHT, Math.max(0.5, 1 - (0.5 * (right - BLIND)) / (LEAST_RIGHT - BLIND))));
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
