import { readReview, resolveNotes, ReviewError, versionsOfReview } from '../review';
import { handOn } from './hand-on';
import { readInputs } from './inputs';
import { readSettings, type ReportFlags } from './settings';
import { sentenceVectors } from './sentence-vectors';
import { say, type Streams } from './streams';
import { Trouble } from './trouble';
import { checkMost } from './versions';

/** `variorum report review.variorum`: the exit code. Throws Trouble. */
export async function report(file: string, flags: ReportFlags, streams: Streams): Promise<number> {
  const asked = readSettings(flags, streams);
  const [input, ...more] = await readInputs([file], streams);
  if (!input || more.length > 0) throw new Trouble(`${file} is a folder; name one review.`);
  const review = open(input.name, input.bytes);
  checkMost(review.versions.length);
  const rewording = asked.rewording ?? review.options.detail;
  const { collate } = await streams.engine();
  const versions = versionsOfReview(review);
  const collation = collate(versions, {
    base: review.base,
    pins: review.pins,
    ...(rewording === undefined ? {} : { detail: rewording }),
    ...(await sentenceVectors(flags.model, versions)),
  });
  const { notes, unresolved } = resolveNotes(review, collation);
  for (const note of unresolved) {
    await say(streams, `a note no longer finds its place: ${note.comment || note.verdict}`);
  }
  for (const { a, b } of collation.unresolvedPins) {
    await say(streams, `a pinned link no longer finds its place: ${(a[0] ?? b[0])?.text}`);
  }
  const inputs = review.versions.map(({ id }) => ({ argument: id, name: id }));
  return handOn(collation, notes, inputs, { ...asked, rewording }, streams);
}

function open(name: string, bytes: Uint8Array): ReturnType<typeof readReview> {
  try {
    return readReview(bytes);
  } catch (cause) {
    if (cause instanceof ReviewError) throw new Trouble(`${name}: ${cause.message}`, { cause });
    throw cause;
  }
}
