import { describe, expect, it } from 'vitest';
import { anchoringOf } from '../../../../../src/engine/align/rows/rows-anchors';
import { readingOf } from '../../../../../src/engine/reading/reading';
import { versionFromSentences } from '../../../../../src/engine/version';
import { linkOf } from '../../../hand-made';

/** A version by the number of words of its sentences: `5,3 4` has a paragraph of two and one of one. */
function read(id: string, sizes: string) {
  const paragraphs = sizes
    .split(' ')
    .filter(Boolean)
    .map((paragraph) =>
      paragraph.split(',').map((words) => `${'oak '.repeat(Number(words)).trim()} ***`.trim()),
    );
  return readingOf(versionFromSentences(paragraphs, { id, language: 'en' }));
}

/** Anchors of the version's paragraphs, `-` for a place of its own, then joins. Links as `0-0 1,2-1 3~0`, `~` moved. */
function anchored(base: string, version: string, links = ''): string {
  const numbers = (list: string): number[] => list.split(',').map(Number);
  const made = links
    .split(' ')
    .filter(Boolean)
    .map((link) => {
      const [a = '', b = ''] = link.split(/[-~]/);
      return linkOf(numbers(a), numbers(b), { moved: link.includes('~') });
    });
  const { anchors, joins } = anchoringOf(read('base', base), read('version', version), made);
  return [anchors.map((anchor) => anchor ?? '-').join(' '), ...joins].join(' +');
}

describe('anchoringOf', () => {
  it.each([
    ['paragraph beside paragraph', '5 5 5', '5 5 5', '0-0 1-1 2-2', '0 1 2'],
    ['nothing linked', '5 5', '5 5', '', '- -'],
    ['no paragraphs at all', '', '', '', ''],
    ['no base', '', '5', '', '-'],
    ['an addition', '5 5', '5 5 5', '0-0 1-2', '0 - 1'],
    ['a split', '5,5', '5 5', '0-0 1-1', '0 0'],
    ['a merge', '5 5', '5,5', '0-0 1-1', '0 +1'],
    ['a merge of three', '5 5 5', '5,5,5', '0-0 1-1 2-2', '0 +1 +2'],
    ['a merge by one link', '5 5', '10', '0,1-0', '0 +1'],
    ['a merge around one paragraph that was cut', '5 5 5', '5,5', '0-0 2-1', '0 +1 +2'],
    ['no merge around two that were cut', '5 5 5 5', '5,5', '0-0 3-1', '0'],
    ['a long block beside the first that it merges', '3 5 3', '3,5,3', '0-0 1-1 2-2', '0 +1 +2'],
    ['unless one of these is most of it', '3 9 3', '3,9,3', '0-0 1-1 2-2', '1 +1 +2'],
    ['a small paragraph merged whole', '30 2', '30,2', '0-0 1-1', '0 +1'],
    ['a small part of a paragraph not merged', '30 2,30', '30,2 30', '0-0 1-1 2-2', '0 1'],
    ['marks alone', '0 5', '0 5', '0-0 1-1', '0 1'],
    ['the paragraph that has most of the words', '2 9', '2,9 4', '1-1', '1 -'],
    ['a sentence that leans over', '5,5,5 5,5', '5,5,5,5 5', '0-0 1-1 2-2 3-3 4-4', '0 1'],
    ['what moved, out of order, however long', '5 5 50', '50 5 5', '0-1 1-2 2~0', '- 0 1'],
    ['no merge of what moved there', '5 5 9 40', '9 40,5,5', '2-0 3-1 0~2 1~3', '2 3'],
    ['a paragraph with those that hold most of it', '5 2,20', '5,2 20', '0-0 1-1 2-2', '0 1'],
    ['a fair share of the paragraph merged', '5 8,12', '5,8', '0-0 1-1', '1 +1'],
    ['what moved and stands in order', '5 5', '5 5', '0-0 1~1', '0 1'],
  ])('%s', (_, base, version, links, expected) => expect(anchored(base, version, links)).toBe(expected));

  it('never reads backwards', () => {
    const { anchors } = anchoringOf(read('base', '4 4 4 4'), read('version', '4 4 4 4'), [
      linkOf([3], [0]),
      linkOf([0], [1]),
      linkOf([1], [2]),
      linkOf([2], [3]),
    ]);
    expect(anchors).toEqual([null, 0, 1, 2]);
  });
});
