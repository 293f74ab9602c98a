/**
 * Draws alarms from documents that nobody planted changes in, for a person to judge, evenly over the types:
 *
 *   npx tsx scripts/quality/sample-findings.ts [--count N] [--seed N] [--type TYPE] DATA.jsonl...
 *
 * Needs the lexicon of `npm run build:lexicon`. The first lines count the alarms of every type; then come the
 * alarms, each with its sentences. A row holds two texts cut into sentences, or two sentences, as `data.ts`
 * reads them. The same seed draws the same alarms from the same findings.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Lexicon, Range, Version } from '../../src/engine/model';
import { collate } from '../../src/engine';
import { random } from './random';
import { type AlignedDocument, type LabelledPair, readRows, versionOf } from './data';
import { readLexicon } from './setup';

interface Alarm {
  readonly document: string;
  readonly finding: Finding;
  /** The sentences that the places of the finding touch. */
  readonly a: string;
  readonly b: string;
}

function alarmsIn(file: string, lexicon: Lexicon): Alarm[] {
  const { dir, name } = path.parse(file);
  return readRows<AlignedDocument | LabelledPair>(dir, name).flatMap((row) => {
    const [from, to] = [textOf(row, 'a'), textOf(row, 'b')];
    const findings = collate([from, to], { lexicon }).pairs[0]?.findings ?? [];
    return findings.map((finding) => ({
      document: row.id,
      finding,
      a: sentencesAt(from, finding.a),
      b: sentencesAt(to, finding.b),
    }));
  });
}

function textOf(row: AlignedDocument | LabelledPair, side: 'a' | 'b'): Version {
  return versionOf('label' in row ? { ...row, a: [row.a], b: [row.b], gold: [] } : row, side);
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
const lexicon = readLexicon();
const alarms = positionals
  .flatMap((file) => alarmsIn(file, lexicon))
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
