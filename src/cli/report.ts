import { readReview, resolveNotes, ReviewError, versionsOfReview } from '../review';
import { handOn } from './hand-on';
import { readInputs } from './inputs';
import { readSettings, type ReportFlags } from './settings';
import { put, type Streams } from './streams';
import { Trouble } from './trouble';

/** `variorum report review.variorum`: the exit code. Throws Trouble. */
export async function report(file: string, flags: ReportFlags, streams: Streams): Promise<number> {
  const settings = readSettings(flags, streams);
  const [input, ...more] = await readInputs([file], streams);
  if (!input || more.length > 0) throw new Trouble(`${file} is a folder; name one review.`);
  const review = open(input.name, input.bytes);
  const { collate } = await streams.engine();
  const collation = collate(versionsOfReview(review), {
    base: review.base,
    pins: review.pins,
    ...review.options,
  });
  const { notes, unresolved } = resolveNotes(review, collation);
  for (const note of unresolved) {
    await put(
      streams.stderr,
      `variorum: a note no longer finds its place: ${note.comment || note.verdict}\n`,
    );
  }
  for (const pin of collation.unresolvedPins) {
    await put(streams.stderr, `variorum: a pinned link no longer finds its place: ${pin.a[0]?.text ?? ''}\n`);
  }
  const inputs = review.versions.map(({ id }) => ({ argument: id, name: id }));
  return handOn(collation, notes, inputs, settings, streams);
}

function open(name: string, bytes: Uint8Array): ReturnType<typeof readReview> {
  try {
    return readReview(bytes);
  } catch (cause) {
    if (cause instanceof ReviewError) throw new Trouble(`${name}: ${cause.message}`, { cause });
    throw cause;
  }
}
