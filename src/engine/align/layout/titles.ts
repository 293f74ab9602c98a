import type { Version } from '../../model';

/**
 * Which sentences stand over the text and not in it: headlines and what the document declares to be subheads.
 * They say in a few words what the text says again. None, where a version has nothing else: a flash is all
 * there is of its story.
 */
export function titlesOf({ paragraphs, sentences }: Version): readonly boolean[] {
  const titles = sentences.map(({ paragraph }) => {
    const { kind } = paragraphs[paragraph]!;
    return kind === 'headline' || kind === 'subhead';
  });
  return titles.includes(false) ? titles : titles.map(() => false);
}
