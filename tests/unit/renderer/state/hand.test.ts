import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../src/renderer/state/edition';
import { chooseEnd, citeEnd, endAt, handAt, startHand, stopHand } from '../../../../src/renderer/state/hand';
import { undo } from '../../../../src/renderer/state/history';
import { INITIAL } from '../../../../src/renderer/state/initial';
import type { State } from '../../../../src/renderer/state/model';
import { sample } from '../fixture';

const { collation } = sample();
const edition = editionOf(collation);
const on = (row: number, version: string): State => ({
  ...INITIAL,
  collation,
  base: 'base',
  selection: { row, version },
});

describe('a link made by hand', () => {
  it('begins on the first sentence of the selected cell', () => {
    const state = startHand(on(1, 'base'), edition);
    expect(state.hand).toEqual({ first: null, at: { version: 'base', sentence: 0 } });
    expect(state.narration).toContain('A ¶1: The pact was signed.');
    expect(endAt(edition, state, true)).toEqual({ version: 'base', sentence: 2 });
  });

  it('has nothing to stand on where the version has no text', () => {
    expect(startHand(on(3, 'base'), edition).hand?.at).toEqual({ version: 'base', sentence: 4 });
    expect(startHand(on(0, 'base'), edition).hand?.at).toBeNull();
  });

  it('cites the sentence only where its paragraph has several', () => {
    expect(citeEnd(edition, { version: 'base', sentence: 2 })).toBe('A ¶2, sentence 2');
    expect(citeEnd(edition, { version: 'other', sentence: 4 })).toBe('B ¶4');
  });

  it('joins two sentences of different rows, the earlier column first, and can be undone', () => {
    const one = chooseEnd(startHand(on(5, 'other'), edition), edition, { version: 'other', sentence: 4 });
    expect(one.hand?.first).toEqual({ version: 'other', sentence: 4 });
    expect(one.pins).toEqual([]);
    const two = chooseEnd(one, edition, { version: 'base', sentence: 5 });
    expect(two.hand).toBeNull();
    expect(two.selection).toEqual({ row: 3, version: 'base' });
    expect(two.pair).toEqual(['other', 'base']);
    expect(two.pins).toEqual([
      {
        kind: 'link',
        a: [{ version: 'base', text: 'Nobody answered.', occurrence: 0 }],
        b: [{ version: 'other', text: 'In summary, this is new.', occurrence: 0 }],
      },
    ]);
    expect(undo(two).pins).toEqual([]);
  });

  it('takes a second sentence of the same version for another first one', () => {
    const one = chooseEnd(startHand(on(1, 'base'), edition), edition, { version: 'base', sentence: 0 });
    const again = chooseEnd(one, edition, { version: 'base', sentence: 2 });
    expect(again.hand?.first).toEqual({ version: 'base', sentence: 2 });
    expect(again.pins).toEqual([]);
  });

  it('ends without a trace', () => {
    const begun = handAt(startHand(on(1, 'base'), edition), edition, { version: 'base', sentence: 1 });
    const state = stopHand(begun);
    expect(state.hand).toBeNull();
    expect(state.pins).toEqual([]);
    expect(handAt(state, edition, { version: 'base', sentence: 1 })).toBe(state);
  });
});
