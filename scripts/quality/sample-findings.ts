/**
 * Draws alarms from documents that nobody planted changes in, for a person to judge, evenly over the types:
 *
 *   npx tsx scripts/quality/sample-findings.ts [--count N] [--seed N] [--type TYPE] DATA.jsonl...
 *
 * Needs the lexicon of `npm run build:lexicon`. The first lines count the alarms of every type; then come the alarms, each with its
 * sentences. A row holds two texts cut into sentences, or two sentences, as `data.ts` reads them. The same seed draws the same alarms from the same findings.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Range, Version } from '../../src/engine/model';
import { collate, versionFromSentences } from '../../src/engine';
import { decodeLexicon } from '../../src/lexicon';
import { random } from './random';
import { type AlignedDocument, type LabelledPair, paragraphsOf, readRows } from './data';

interface Alarm {
  readonly document: string;
  readonly finding: Finding;
  /** The sentences that the places of the finding touch. */
  readonly a: string;
  readonly b: string;
}

const LEXICON = new URL('../../resources/generated/lexicon-en.bin', import.meta.url);

function alarmsIn(file: string): Alarm[] {
  const lexicon = decodeLexicon(readFileSync(LEXICON));
  const { dir, name } = path.parse(file);
  return readRows<AlignedDocument | LabelledPair>(dir, name).flatMap((row) => {
    const from = versionFromSentences(paragraphsIn(row, 'a'), { id: 'A' });
    const to = versionFromSentences(paragraphsIn(row, 'b'), { id: 'B' });
    const findings = collate([from, to], { lexicon }).pairs[0]?.findings ?? [];
    return findings.map((finding) => ({
      document: row.id,
      finding,
      a: sentencesAt(from, finding.a),
      b: sentencesAt(to, finding.b),
    }));
  });
}

function paragraphsIn(row: AlignedDocument | LabelledPair, side: 'a' | 'b'): string[][] {
  return 'label' in row ? [[row[side]]] : paragraphsOf(row[side], side === 'a' ? row.par_a : row.par_b);
}

function sentencesAt({ text, sentences }: Version, place: Range | null): string {
  return sentences
    .filter((sentence) => place && sentence.start < place.end && place.start < sentence.end)
    .map((sentence) => text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' '))
    .join(' ');
}

/** One of each type in turn, each type in random order, until there are enough. */
function drawn(alarms: readonly Alarm[], count: number, next: () => number): Alarm[] {
  const heaps = new Map<string, Alarm[]>();
  for (const alarm of [...alarms].map((alarm) => ({ alarm, at: next() })).sort((x, y) => x.at - y.at))
    heaps.set(alarm.alarm.finding.type, [...(heaps.get(alarm.alarm.finding.type) ?? []), alarm.alarm]);
  const found: Alarm[] = [];
  for (let round = 0; found.length < Math.min(count, alarms.length); round++)
    for (const heap of [...heaps.values()]) {
      const alarm = heap[round];
      if (alarm && found.length < count) found.push(alarm);
    }
  return found.sort((x, y) =>
    x.finding.type < y.finding.type ? -1 : x.finding.type > y.finding.type ? 1 : 0,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    type: { type: 'string' },
  },
});
const alarms = positionals
  .flatMap(alarmsIn)
  .filter(({ finding }) => values.type === undefined || finding.type === values.type);
const types = [...new Set(alarms.map(({ finding }) => finding.type))].sort();
for (const type of types)
  console.log(type.padEnd(26), alarms.filter(({ finding }) => finding.type === type).length);
drawn(alarms, Number(values.count), random(Number(values.seed))).forEach(
  ({ document, finding, a, b }, at) => {
    console.log(
      `\n${at + 1}. ${finding.type} ${finding.confidence.toFixed(2)} (${document}) ${finding.message}`,
    );
    if (a) console.log(`   A: ${a}`);
    if (b) console.log(`   B: ${b}`);
  },
);
