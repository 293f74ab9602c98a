// Pairs of words that WordNet holds to be near: synonyms, derived forms, near adjectives, the kind above.
import fs from 'node:fs';
import path from 'node:path';

/** Weight by relation; `=` is a shared set of synonyms. */
const RELATIONS = { '=': 1, '+': 0.7, '&': 0.5, '\\': 0.7, '@': 0.35, '*': 0.5 };
/** Only the first senses of a word count: the rare ones bring in words of other worlds. */
const SENSES = 4;

/** `visit(wordA, wordB, weight)` for each pair of single words; `opposite(wordA, wordB)` for antonyms. */
export function readWordnet(dir, visit, opposite) {
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const sets = new Map();
    for (const line of fs.readFileSync(path.join(dir, 'data.' + part), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const count = parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, k) =>
        fields[4 + 2 * k].replace(/\(.*\)$/, '').toLowerCase(),
      );
      const pointers = [];
      const from = 4 + 2 * count + 1;
      for (let k = 0; k < Number(fields[from - 1]); k++)
        pointers.push(fields.slice(from + 4 * k, from + 4 * k + 4));
      sets.set(fields[0], { words, pointers });
    }
    for (const line of fs.readFileSync(path.join(dir, 'index.' + part), 'latin1').split('\n')) {
      if (line.startsWith(' ') || !line) continue;
      const fields = line.trim().split(' ');
      const word = fields[0];
      if (word.includes('_')) continue;
      const offsets = fields.slice(-Number(fields[2]));
      offsets.slice(0, SENSES).forEach((offset, sense) => {
        const set = sets.get(offset);
        if (!set) return;
        const share = 1 / (1 + sense);
        const own = set.words.indexOf(word) + 1;
        for (const other of set.words)
          if (other !== word && !other.includes('_')) visit(word, other, RELATIONS['='] * share);
        for (const [symbol, target, partOfSpeech, numbers] of set.pointers) {
          if (symbol !== '!' && !(symbol in RELATIONS)) continue;
          // A pointer to another part of speech leads into another file; only the derived form itself is wanted there.
          const source = parseInt(numbers.slice(0, 2), 16);
          if (source && source !== own) continue;
          if ({ n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }[partOfSpeech] !== part) continue;
          const goal = sets.get(target);
          if (!goal) continue;
          const aimed = parseInt(numbers.slice(2), 16);
          const others = aimed ? [goal.words[aimed - 1]] : goal.words;
          for (const other of others) {
            if (!other || other === word || other.includes('_')) continue;
            if (symbol === '!') opposite(word, other);
            else visit(word, other, RELATIONS[symbol] * share);
          }
        }
      });
    }
  }
}
