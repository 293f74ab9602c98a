import { describe, expect, it } from 'vitest';
import { type Pin, versionFromSentences } from '../../../src/engine';
import { resolvePins } from '../../../src/engine/pins';

const a = versionFromSentences([['Read more.', 'It rained.'], ['Read more.']], { id: 'a' });
const b = versionFromSentences([['It poured.', 'Read more.', 'He left.']], { id: 'b' });
const end = (version: string, text: string, occurrence = 0) => ({ version, text, occurrence });
const pin = (kind: Pin['kind'], one: Pin['a'], two: Pin['b']): Pin => ({ kind, a: one, b: two });

describe('pins', () => {
  it('resolve by quoted text and occurrence, white space collapsed, either way round', () => {
    const pins = [
      pin('link', [end('a', ' Read \n more.', 1)], [end('b', 'He left.')]),
      pin('forbid', [end('b', 'It poured.')], [end('a', 'It rained.')]),
    ];
    const resolved = resolvePins(pins, [a, b]);
    expect(resolved.unresolved).toEqual([]);
    expect(resolved.between('a', 'b')).toEqual({
      links: [{ a: [2], b: [2] }],
      forbidden: [{ a: [1], b: [0] }],
    });
    expect(resolved.between('b', 'a')).toEqual({
      links: [{ a: [2], b: [2] }],
      forbidden: [{ a: [0], b: [1] }],
    });
  });

  it('are reported when they no longer resolve', () => {
    const lost = [
      pin('link', [end('a', 'Read more.', 2)], [end('b', 'He left.')]),
      pin('link', [end('a', 'It snowed.')], [end('b', 'He left.')]),
      pin('link', [end('c', 'It rained.')], [end('b', 'He left.')]),
      pin('link', [end('a', 'It rained.')], [end('a', 'Read more.')]),
      pin('link', [], [end('b', 'He left.')]),
    ];
    expect(resolvePins(lost, [a, b]).unresolved).toEqual(lost);
  });

  it('join where they share a sentence, and the later overrules the earlier', () => {
    const first = pin('link', [end('a', 'It rained.')], [end('b', 'It poured.')]);
    const second = pin('link', [end('a', 'It rained.')], [end('b', 'He left.')]);
    const forbid = pin('forbid', [end('a', 'It rained.')], [end('b', 'It poured.')]);
    expect(resolvePins([first, second], [a, b]).between('a', 'b').links).toEqual([{ a: [1], b: [0, 2] }]);
    expect(resolvePins([first, forbid], [a, b]).between('a', 'b')).toEqual({
      links: [],
      forbidden: [{ a: [1], b: [0] }],
    });
    expect(resolvePins([forbid, first], [a, b]).between('a', 'b')).toEqual({
      links: [{ a: [1], b: [0] }],
      forbidden: [],
    });
  });
});
