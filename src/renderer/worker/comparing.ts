import {
  collateSteps,
  passagesOf,
  type Collation,
  type Lexicon,
  type Memory,
  type Version,
} from '../../engine';
import { breath, type Job, type Of } from './job';
import type { SentenceReader } from './model';

/**
 * Milliseconds of work between two looks at the message queue: short enough to cancel at once, long enough
 * not to matter.
 */
const SLICE = 24;

/** What a comparison is made with. */
interface Means {
  readonly lexicon: Lexicon | null;
  /** The model that the user chose, once it is open. */
  readonly reader: SentenceReader | null;
  readonly memory: Memory;
}

/** Compares in slices; says how far it is, and once the first rows. @throws Cancelled */
export async function compare(
  job: Job,
  versions: readonly Version[],
  { base, pins, rewording, budget }: Pick<Of<'collate'>, 'base' | 'pins' | 'rewording' | 'budget'>,
  { lexicon, reader, memory }: Means,
): Promise<Collation> {
  const embeddings = await (reader && vectors(job, reader, versions));
  const clock = () => performance.now();
  const options = {
    ...{ base, pins, lexicon, embeddings, clock },
    ...(rewording === undefined ? {} : { detail: rewording }),
    ...(budget === undefined ? {} : { budget }),
  };
  const steps = collateSteps(versions, options, memory);
  let sliceEnd = clock() + SLICE;
  let rowsSaid = false;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (clock() < sliceEnd) continue;
    const { phase, done, total, rows } = step.value;
    job.say({ kind: 'progress', phase, done, total });
    if (rows && rows.length > 0 && !rowsSaid) {
      rowsSaid = true;
      job.say({ kind: 'rows', rows: passagesOf({ base, versions, rows }) });
    }
    await job.pause();
    sliceEnd = clock() + SLICE;
  }
}

/** The sentences as the model reads them. */
const vectors = (job: Job, reader: SentenceReader, versions: readonly Version[]) =>
  reader.read(versions, {
    progress: async (done, total) => {
      job.say({ kind: 'progress', phase: 'embedding', done, total });
      await breath();
    },
    cancelled: job.cancelled,
  });
