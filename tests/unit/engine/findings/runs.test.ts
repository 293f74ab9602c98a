import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../../src/engine/findings/runs';
import { readAs } from '../../../support/alarms';

const share = (from: readonly string[], to: readonly string[], length = 4): number =>
  sharedRuns(readAs('a', ...from), readAs('b', ...to), length);

const SOURCE = ['Two boats sank off the old coast on Monday.', 'Nobody on board was hurt.'];

describe('sharedRuns', () => {
  it('is 1 of a text against itself, and 0 of what has nothing of it', () => {
    expect(share(SOURCE, SOURCE)).toBe(1);
    expect(share(SOURCE, ['Rain fell in the hills all night long.'])).toBe(0);
  });

  it('counts the words of runs that are long enough, each once', () => {
    // Seven words, of which five stand in one run; with runs of five or less they overlap.
    const copy = ['They say boats sank off the old'];
    for (const length of [3, 4, 5]) expect(share(SOURCE, copy, length), `${length}`).toBeCloseTo(5 / 7);
    expect(share(SOURCE, copy, 6)).toBe(0);
  });

  it('finds no run over the end of a sentence', () => {
    expect(share(['Two boats.', 'Sank today.'], ['Two boats sank today.'])).toBe(0);
    expect(share(['Two boats sank today.'], ['Two boats.', 'Sank today.'])).toBe(0);
  });

  it('leaves quotations aside: they may come from one speaker', () => {
    const quoted = ['“Two boats sank off the coast,” he said.'];
    expect(share(quoted, ['“Two boats sank off the coast,” she told us later.'])).toBe(0);
  });

  it('does not look at marks', () => {
    expect(share(['Two boats sank off the coast.'], ['Two, boats (sank) off the coast'])).toBe(1);
  });

  it('is 0 of an empty text', () => expect(share(SOURCE, [])).toBe(0));
});
