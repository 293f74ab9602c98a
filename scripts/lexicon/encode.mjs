/** Version of the layout, which src/lexicon/decode.ts reads. */
const LAYOUT = 3;

/**
 * The file as bytes: a head, ranks, forms and their bases, relations, names, and the unit vectors rounded to
 * signed bytes. `related` and `bases` are what `relationsOf` gave.
 */
export function encodeLexicon({ words, ranks, dimensions, vectors }, { related, bases }) {
  // Side by side, ascending by form.
  const forms = bases.flatMap((own, form) => own.map((base) => [form, base]));
  const { starts, relations } = inRows(related);
  const names = Buffer.from(words.join('\n'), 'utf8');
  const head = Buffer.alloc(32);
  head.write('VLEX', 0, 'latin1');
  [LAYOUT, words.length, dimensions, names.length, forms.length, relations.length].forEach((value, k) =>
    head.writeUInt32LE(value, 4 + 4 * k),
  );
  return Buffer.concat([
    head,
    numbers(ranks),
    numbers(forms.map(([form]) => form)),
    numbers(forms.map(([, base]) => base)),
    numbers(starts),
    numbers(relations),
    names,
    Buffer.alloc((4 - (names.length % 4)) % 4),
    Buffer.from(rounded(vectors, dimensions).buffer),
  ]);
}

/**
 * By word where its relations begin; then, of each, the number of the other word and above it what they are
 * to each other.
 */
function inRows(related) {
  const starts = [0];
  const relations = [];
  for (const own of related) {
    for (const [other, relation] of [...own].sort(([x], [y]) => x - y))
      relations.push(other + (relation << 24));
    starts.push(relations.length);
  }
  return { starts, relations };
}

/** Each vector by its longest part, so that none of the 127 steps is wasted. */
function rounded(vectors, dimensions) {
  const bytes = new Int8Array(vectors.length);
  for (let from = 0; from < vectors.length; from += dimensions) {
    const row = vectors.subarray(from, from + dimensions);
    let longest = 0;
    for (const value of row) longest = Math.max(longest, Math.abs(value));
    for (let d = 0; d < dimensions; d++) bytes[from + d] = Math.round((row[d] / (longest || 1)) * 127);
  }
  return bytes;
}

function numbers(list) {
  return Buffer.from(new Uint32Array(list).buffer);
}
