import { bareCollation } from '../state/bare';
import { changesIn, editionIn } from '../state/derived';
import type { State } from '../state/model';
import { narrateResult } from '../state/narrate';
import { moreTime, scorerName } from '../state/scoring';
import { act, current, useStore } from '../state/store';
import { comparable } from '../state/versions';
import { collated, narrate, runCancelled, runFailed, runProgress, runStarted } from '../state/viewing';
import { WorkError } from '../worker/line';
import type { Services } from './services';

/** What a comparison depends on; another array is another comparison. */
const asked = (state: State): readonly unknown[] => [
  state.base,
  state.pins,
  state.rewording,
  state.budget,
  scorerName(state),
  ...comparable(state),
];
const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** What a reader hears the result of anew: an edit to a text or a link by hand is no other comparison. */
const subject = (state: State): readonly unknown[] => [
  state.base,
  state.rewording,
  state.budget,
  scorerName(state),
  ...comparable(state)
    .map(({ id }) => id)
    .sort(),
];

let running: AbortController | null = null;
/** The last result that was told: of what, and in which words. */
let told: { readonly of: readonly unknown[]; readonly says: string } = { of: [], says: '' };

/** Tells the result behind what was said of the step that led to it, as long as nothing else was said since. */
function tell(of: readonly unknown[], step: string, result: string): void {
  const led = step !== '' && step !== told.says && step === current().narration;
  told = { of, says: led ? `${step}. ${result}` : result };
  act(narrate, told.says);
}

/** Gives up the comparison under way; the last result stays. */
export function cancelRun(): void {
  running?.abort();
}

/** Compares once more with more time, after a comparison that was finished coarsely; until then its result stays. */
export function goOn(): void {
  act(moreTime);
}

async function compare(services: Services): Promise<void> {
  running?.abort();
  const state = current();
  const versions = comparable(state);
  const { base } = state;
  if (versions.length < 2 || base === null) {
    running = null;
    act(collated, null);
    return;
  }
  const mine = new AbortController();
  running = mine;
  act(runStarted);
  try {
    const result = await services.work.collate(
      { versions, base, pins: state.pins, rewording: state.rewording, budget: state.budget },
      {
        signal: mine.signal,
        progress: (phase, done, total) => act(runProgress, { phase, done, total }),
        rows: (rows) => {
          if (running === mine && !current().collation)
            act(collated, bareCollation(versions, base, rows), true);
        },
      },
    );
    if (running !== mine) return;
    // every edit is compared: only what is new to the reader is told
    const first = current().partial || !current().collation;
    const now = subject(state);
    act(collated, result);
    const edition = editionIn(current());
    if (edition && (first || !same(now, told.of)))
      tell(now, state.narration, narrateResult(edition, changesIn(current()).length));
  } catch (error) {
    if (running !== mine) return;
    const { code, message, detail } =
      error instanceof WorkError ? error : new WorkError('failed', String(error));
    if (code === 'cancelled') act(runCancelled);
    else act(runFailed, { code, message, ...(detail === undefined ? {} : { detail }) });
  } finally {
    if (running === mine) running = null;
  }
}

/**
 * Keeps the collation in step with the versions, the base and the pins. Files that arrive together are
 * compared together.
 */
export function keepCollated(services: Services): () => void {
  let last: readonly unknown[] = [];
  const look = () => {
    const state = current();
    if (state.entries.some((entry) => entry.status === 'reading')) return;
    const now = asked(state);
    if (same(now, last)) return;
    last = now;
    void compare(services);
  };
  return useStore.subscribe(look);
}
