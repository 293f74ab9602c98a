import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/engine/align/bench';
import { namesInCommon } from '../../../../src/engine/align/names-in-common';
import { createShelf } from '../../../../src/engine/score/shelf';
import { versionFromSentences } from '../../../../src/engine/version';

function common(one: readonly string[], two: readonly string[]) {
  const read = (id: string, sentences: readonly string[]) =>
    versionFromSentences([sentences], { id, language: 'en' });
  const there = namesInCommon(layOut(read('a', one), read('b', two), createShelf(null)));
  const back = namesInCommon(layOut(read('b', two), read('a', one), createShelf(null)));
  expect(back).toEqual(there);
  return there;
}

describe('namesInCommon', () => {
  it('knows a name at the head of a sentence by the other places where it stands', () =>
    expect(common(['Hallberg closes forty shops.'], ['The chain Hallberg closes shops.'])).toEqual({
      share: 1,
      names: 1,
    }));

  it('goes by the text that has fewer', () =>
    expect(
      common(['It was Ana Petrak of Brno who came.', 'In all Okafor paid.'], ['We saw Ana Petrak there.']),
    ).toEqual({ share: 1, names: 2 }));

  it('finds none between two stories of one beat', () =>
    expect(
      common(['The bank in Warsaw raised its rate.'], ['The bank in Mexico raised its rate.']),
    ).toMatchObject({ share: 0, names: 1 }));

  it('says nothing of texts without names', () =>
    expect(common(['The bank raised its rate.'], ['The bank lowered it.'])).toEqual({ share: 0, names: 0 }));
});
