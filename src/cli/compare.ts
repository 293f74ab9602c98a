import { findVersion } from './ids';
import { handOn } from './hand-on';
import { readSettings, type ReportFlags } from './settings';
import { sentenceVectors } from './sentence-vectors';
import { say, type Streams } from './streams';
import { openVersions } from './versions';

export interface CompareFlags extends ReportFlags {
  readonly base?: string;
  readonly encoding?: string;
  readonly readAs?: string;
}

/** `variorum compare A B [C...]`: the exit code. Throws Trouble. */
export async function compare(
  files: readonly string[],
  flags: CompareFlags,
  streams: Streams,
): Promise<number> {
  const settings = readSettings(flags, streams);
  const { versions, inputs, notices } = await openVersions(
    files,
    streams,
    { pdf: async () => (await import('./pdf')).loadPdfEngine() },
    {
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(flags.readAs === undefined ? {} : { variant: flags.readAs }),
    },
  );
  const base = flags.base === undefined ? versions[0] : findVersion(flags.base, versions, inputs, '--base');
  for (const notice of notices) await say(streams, notice);
  const { collate } = await streams.engine();
  const collation = collate(versions, {
    ...(base ? { base: base.id } : {}),
    ...(settings.rewording === undefined ? {} : { detail: settings.rewording }),
    ...(await sentenceVectors(flags.model, versions)),
  });
  return handOn(collation, [], inputs, settings, streams);
}
