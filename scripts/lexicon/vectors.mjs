// Reads the first words of the embeddings file without holding its 300 MB: only the head is read, in pieces.
import fs from 'node:fs';

const PIECE = 1 << 22;
/** A word as texts have it: letters, with apostrophe, hyphen or full stop inside. */
const WORD = /^\p{L}[\p{L}\p{M}'.-]*$/u;

/** The `limit` most frequent words: `{ words, ranks, dimensions, vectors }`, vectors row by row. */
export function readVectors(file, limit) {
  const descriptor = fs.openSync(file, 'r');
  const piece = Buffer.alloc(PIECE);
  const decoder = new TextDecoder();
  let text = '';
  const more = () => {
    const read = fs.readSync(descriptor, piece, 0, PIECE, null);
    text += decoder.decode(piece.subarray(0, read), { stream: read > 0 });
    return read > 0;
  };
  while (!text.includes('"words":[')) if (!more()) throw new Error('no word list in ' + file);
  const dimensions = Number(/"dimensions":(\d+)/.exec(text)?.[1]);
  while (!text.includes('"vectors":{')) if (!more()) throw new Error('no vectors in ' + file);
  const start = text.indexOf('"words":[') + '"words":'.length;
  const listed = JSON.parse(text.slice(start, text.indexOf('],"', start) + 1));
  const rankOf = new Map(listed.map((word, rank) => [word, rank]));
  text = text.slice(text.indexOf('"vectors":{') + '"vectors":{'.length);

  const words = [];
  const ranks = [];
  const vectors = new Float32Array(limit * dimensions);
  for (let at = 0; words.length < limit;) {
    const colon = text.indexOf('":[', at);
    const close = colon < 0 ? -1 : text.indexOf(']', colon);
    if (close < 0) {
      text = text.slice(at);
      at = 0;
      if (!more()) break;
      continue;
    }
    const word = JSON.parse(text.slice(text.indexOf('"', at), colon + 1));
    if (WORD.test(word) && word === word.toLowerCase()) {
      vectors.set(
        text
          .slice(colon + 3, close)
          .split(',', dimensions)
          .map(Number),
        words.length * dimensions,
      );
      words.push(word);
      ranks.push(rankOf.get(word) ?? listed.length);
    }
    at = close + 1;
  }
  fs.closeSync(descriptor);
  return { words, ranks, dimensions, vectors: vectors.subarray(0, words.length * dimensions) };
}
