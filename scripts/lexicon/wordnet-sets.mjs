// WordNet as sets of synonyms and pointers, all parts of speech at once (C. Fellbaum, ed., "WordNet", 1998;
// layout: wndb(5WN)).
import fs from 'node:fs';
import path from 'node:path';

const FILES = [['n', 'noun'], ['v', 'verb'], ['a', 'adj'], ['r', 'adv']]; // prettier-ignore
/** By the number of a part of speech in a sense key; 5 is an adjective near another. */
const PARTS = ['n', 'v', 'a', 'r', 'a'];

/**
 * `sets`: by part of speech and offset, `{ words, pointers: [{ symbol, target, from, to }] }`; `from` and
 * `to` count the words, 0 stands for the whole set. `senses`: by part of speech and word, its sets, the most
 * frequent first; `countOf(word, set)`: how often the word was met in this sense where texts were tagged by
 * hand.
 */
export function readSets(dir) {
  const sets = new Map();
  const senses = new Map();
  for (const [part, name] of FILES) {
    for (const line of linesOf(path.join(dir, 'data.' + name))) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const count = parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, k) =>
        fields[4 + 2 * k].replace(/\(.*\)$/, '').toLowerCase(),
      );
      const pointers = [];
      const first = 5 + 2 * count;
      for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4)
        pointers.push({
          symbol: fields[at],
          target: fields[at + 2].replace('s', 'a') + fields[at + 1],
          from: parseInt(fields[at + 3].slice(0, 2), 16),
          to: parseInt(fields[at + 3].slice(2), 16),
        });
      sets.set(part + fields[0], { words, pointers });
    }
    for (const line of linesOf(path.join(dir, 'index.' + name))) {
      if (!line || line.startsWith(' ')) continue;
      const fields = line.trim().split(' ');
      senses.set(
        part + fields[0],
        fields.slice(-Number(fields[2])).map((offset) => part + offset),
      );
    }
  }
  const counts = new Map();
  for (const line of linesOf(path.join(dir, 'index.sense'))) {
    const [key, offset, , count] = line.split(' ');
    if (!count || count === '0') continue;
    const [word, kind] = key.split('%');
    counts.set(word + ' ' + PARTS[kind[0] - 1] + offset, Number(count));
  }
  return { sets, senses, countOf: (word, set) => counts.get(word + ' ' + set) ?? 0 };
}

function linesOf(file) {
  return fs.readFileSync(file, 'latin1').split('\n');
}
