import type { Lexicon, Pair, VersionId } from '../model';
import type { Reading } from '../reading/reading';
import type { LineageModel } from './lineage-model';
import type { Kin } from './mergers';
import type { Traits } from './traits';
import type { Witnesses } from './witnesses';

/** What two versions are judged with. */
export interface View {
  readonly model: LineageModel;
  readonly readings: ReadonlyMap<VersionId, Reading>;
  readonly lexicon: Lexicon | null;
  readonly kin: readonly Kin[];
  readonly witnesses: Witnesses;
}

/** Two versions of which one reads like the source of the other. */
export interface Claim {
  readonly pair: Pair;
  readonly source: VersionId;
  readonly copy: VersionId;
}

/** What the other open versions tell of the source of two. */
export interface Others {
  /** A third one has the words of the one that reads like the source. */
  readonly copied: boolean;
  /** How likely it is that both go back to a lost text together with a third one, 0..1. */
  readonly lost: number;
  /** Share of the copy's words that the source does not tell, and a third one does, 0..1. */
  readonly backed: number;
}

/** What the versions beside two tell of them. `traits` and `lost` are those of the pair. */
export function othersOf(claim: Claim, { verbatim }: Traits, lost: number, view: View): Others {
  const isCopy = ({ pair, traits }: Kin): boolean =>
    pair !== claim.pair && has(pair, claim.source) && traits.verbatim >= verbatim + LEAST_COPIED;
  return { copied: view.kin.some(isCopy), lost, backed: backedBy(claim, view) };
}

/** Whether no third version shares a text with either of two. */
export function isAlone(pair: Pair, kin: readonly Kin[]): boolean {
  return !kin.some(({ pair: other }) => other !== pair && (has(other, pair.from) || has(other, pair.to)));
}

/** Who has so much more of what he shares with another to the letter than a third has its words. */
const LEAST_COPIED = 0.15;
/** Links less sure than this may not tell the same. */
const LEAST_SURE = 0.5;
/** Less likely than this, a third version does not have from the copy what the two share. */
const LEAST_APART = 0.5;

/**
 * The share of a copy's words in sentences that its source lacks while a third version, which was not made
 * from the copy, tells them too. Who has only the source before him adds what nobody else tells: of 158 texts
 * taken over to the letter one has such a sentence, of two that were cut from a text that is not open, half.
 */
function backedBy({ pair, source, copy }: Claim, { kin, readings, witnesses }: View): number {
  const own = new Set(copy === pair.from ? pair.removed : pair.added);
  if (own.size === 0) return 0;
  const reading = readings.get(copy)!;
  const wordsIn = (sentences: readonly number[]): number =>
    sentences.reduce((sum, n) => sum + reading.countOf(n), 0);
  const all = wordsIn([...reading.version.sentences.keys()]);
  const shares = kin.map(({ pair: other }) => {
    const third = other.from === copy ? other.to : other.from;
    const isThird = third !== source && has(other, copy);
    const bothTell = isThird && kin.some(({ pair: one }) => has(one, source) && has(one, third));
    if (!bothTell || witnesses.adjacent(source, third, copy) <= LEAST_APART) return 0;
    const sure = other.links.filter(({ score }) => score >= LEAST_SURE);
    const told = new Set(sure.flatMap((link) => link[other.from === copy ? 'a' : 'b']));
    return wordsIn([...told].filter((n) => own.has(n))) / (all || 1);
  });
  return Math.max(0, ...shares);
}

function has({ from, to }: Pair, id: VersionId): boolean {
  return from === id || to === id;
}
