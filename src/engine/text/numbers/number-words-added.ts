import type { NumberWords } from './number-words-tables';
import type { Spelled } from './spelled';
import type { Written } from '../words/word';

/** Two hundred, three thousand: from here on a scale closes what stands before it. */
const CLOSING = 1000;

interface Part {
  readonly worth: number;
  readonly scale: boolean;
}

/**
 * The number that starts at `at`, in a language whose number words add up from the greatest to the least and
 * are multiplied by scales: `две тысячи пятьсот`, `yüz yirmi beş`, `אלף ושמונה מאות`, `एक लाख बीस हजार`. A
 * lone one is an article, a lone scale a round "thousands".
 */
export function spelledInParts(words: readonly Written[], at: number, known: NumberWords): Spelled | null {
  let [total, group, least, closed] = [0, 0, Infinity, Infinity];
  let end = at;
  let [lead, glued] = ['', ''];
  for (let place = at; ;) {
    const read = partAt(words, place, known, place > at);
    if (!read) break;
    const { part, next } = read;
    if (place === at) lead = read.bare;
    const stuck = read.glued;
    if (part.scale) {
      if (part.worth >= closed || (place === at && part.worth >= CLOSING && !known.alone.has(read.bare)))
        break;
      // "двести тысяч", "iki yüz bin": the scale multiplies all that stands before it.
      group = (group || 1) * part.worth;
      least = part.worth;
      if (part.worth >= CLOSING) [total, group, least, closed] = [total + group, 0, Infinity, part.worth];
    } else {
      const teen = known.teens && part.worth === 10 && group > 0 && least < 10;
      if (!(teen || follows(part.worth, group, least)) || part.worth >= closed) break;
      [group, least] = [group + part.worth, teen ? 1 : part.worth];
    }
    place = end = next;
    glued += stuck;
  }
  const value = total + group;
  const article =
    end === at + 1 &&
    (value === 1 || value < 1 || (value === 100 && !known.numbers.has(lead) && !known.alone.has(lead)));
  return end === at || article ? null : { value, endWord: end, glued };
}

/** Tens behind hundreds, units behind tens, a half behind all. */
function follows(worth: number, group: number, least: number): boolean {
  if (group === 0 || (worth < 1 && least >= 1)) return true;
  if (least >= 100) return worth < 100;
  return least >= 10 && least % 10 === 0 && worth < 10;
}

interface Found {
  readonly part: Part;
  /** Its word without what is stuck to it. */
  readonly bare: string;
  readonly glued: string;
  readonly next: number;
}

function partAt(words: readonly Written[], at: number, known: NumberWords, inside: boolean): Found | null {
  const { numbers, scales, and, prefix, leans, endings, percentBefore } = known;
  const form = words[at]?.form ?? '';
  const read = (bare: string, next = at + 1, glued = ''): Found | null => {
    const [number, scale] = [numbers.get(bare), scales.get(bare)];
    if (number !== undefined) return { part: { worth: number, scale: false }, bare, glued, next };
    return scale === undefined ? null : { part: { worth: scale, scale: true }, bare, glued, next };
  };
  if (form === '') return null;
  if (inside && and && !prefix && form === and) return read(words[at + 1]?.form ?? '', at + 2);
  const own = read(form);
  if (own) return own;
  if (inside && prefix && form.startsWith(and)) return read(form.slice(and.length));
  if (!inside && leans?.test(form)) {
    const rest = form.replace(leans, '');
    return read(rest, at + 1, form.slice(0, -rest.length));
  }
  // An ending of case stands at the last part alone: "kırk beşe".
  const counted = inside || (percentBefore !== '' && words[at - 1]?.form === percentBefore);
  const [ending = ''] = (endings && counted && endings.exec(form)) || [];
  const bare = ending ? read(form.slice(0, -ending.length), at + 1, ending) : null;
  return bare && !bare.part.scale ? bare : null;
}
