import type { VersionId } from '../../../engine';
import { wordsIn } from '../../state/blocks';
import type { Edition } from '../../state/edition';
import { listed, plural } from '../../state/words';
import { alonePassages } from './alone';
import { linkedSentences, pairOf } from './shares';

/**
 * A version against another, told: "19 of its 20 sentences stand in A, one of them in another place. It adds
 * ¶14, 41 words." Empty where the two were not compared.
 */
export function taleOf(edition: Edition, version: VersionId, towards: VersionId): string {
  const pair = pairOf(edition.collation, version, towards);
  const sentences = edition.versions.get(version)?.sentences.length ?? 0;
  if (!pair || sentences === 0) return '';
  const letter = edition.sigla.get(towards) ?? '';
  const linked = linkedSentences(pair, version);
  const moved = pair.links.filter((link) => link.moved).length;
  const order =
    linked === 0
      ? ''
      : moved === 0
        ? `, in ${letter}’s order`
        : `, ${plural(moved, 'passage')} in another place`;
  const own = pair.from === version ? pair.removed : pair.added;
  return `${standing(linked, sentences)} in ${letter}${order}. ${additions(edition, version, own)}`.trim();
}

/** "19 of its 20 sentences stand", "Its only sentence does not stand". */
function standing(linked: number, sentences: number): string {
  if (sentences === 1) return `Its only sentence ${linked === 1 ? 'stands' : 'does not stand'}`;
  if (linked === 0) return `None of its ${plural(sentences, 'sentence')} stands`;
  const stand = linked === 1 ? 'stands' : 'stand';
  return `${linked === sentences ? 'All' : linked} of its ${plural(sentences, 'sentence')} ${stand}`;
}

/** Most passages that are named one by one. */
const NAMED = 3;

function additions(edition: Edition, version: VersionId, own: readonly number[]): string {
  if (own.length === 0) return '';
  const words = plural(wordsIn(edition, version, own), 'word');
  const passages = alonePassages(edition, version, own);
  const whole = passages.filter((passage) => passage.whole);
  if (whole.length === passages.length && whole.length <= NAMED)
    return `It adds ${listed(whole.map((passage) => passage.cited))}, ${words}.`;
  return `It adds ${plural(own.length, 'sentence')} of ${words}.`;
}
