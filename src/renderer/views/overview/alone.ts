import type { VersionId } from '../../../engine';
import { wordsIn } from '../../state/blocks';
import type { Edition } from '../../state/edition';
import { citeStretch } from '../../state/words';
import { pairOf } from './shares';

/** Sentences of a version, one after the other, that another version has nothing of. */
export interface AlonePassage {
  readonly version: VersionId;
  readonly sentences: readonly number[];
  /** Paragraph of its first sentence. */
  readonly paragraph: number;
  /** As cited: `¶4–5`. */
  readonly cited: string;
  /** It is made of whole paragraphs. */
  readonly whole: boolean;
  readonly words: number;
  readonly text: string;
}

/** Runs of neighbouring sentences among `alone`, in the version's order. */
export function alonePassages(
  edition: Edition,
  id: VersionId,
  alone: readonly number[],
): readonly AlonePassage[] {
  const version = edition.versions.get(id);
  if (!version) return [];
  const runs: number[][] = [];
  for (const sentence of [...alone].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.at(-1) === sentence - 1) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs.map((sentences) => {
    const first = version.sentences[sentences[0]!]!;
    const last = version.sentences[sentences.at(-1)!]!;
    const whole =
      version.paragraphs[first.paragraph]?.firstSentence === sentences[0] &&
      version.paragraphs[last.paragraph]?.endSentence === sentences.at(-1)! + 1;
    return {
      version: id,
      sentences,
      paragraph: first.paragraph,
      cited: citeStretch(first.paragraph, last.paragraph),
      whole,
      words: wordsIn(edition, id, sentences),
      text: version.text.slice(first.start, last.end),
    };
  });
}

export interface Alone {
  /** Of the base, lacking here; the longest first. */
  readonly leftOut: readonly AlonePassage[];
  /** Of the version, lacking in the base; the longest first. */
  readonly own: readonly AlonePassage[];
}

/** What a version left out of the base, and what it has that the base has not. */
export function aloneOf(edition: Edition, id: VersionId): Alone {
  const base = edition.base.id;
  const pair = pairOf(edition.collation, base, id);
  if (!pair) return { leftOut: [], own: [] };
  const [gone, put] = pair.from === base ? [pair.removed, pair.added] : [pair.added, pair.removed];
  const longest = (one: AlonePassage, other: AlonePassage) =>
    other.words - one.words || one.paragraph - other.paragraph;
  return {
    leftOut: [...alonePassages(edition, base, gone)].sort(longest),
    own: [...alonePassages(edition, id, put)].sort(longest),
  };
}
