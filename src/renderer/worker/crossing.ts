import type { Pair } from '../../engine';
import type { Port } from './line';
import type { Answer, Request } from './messages';
import { buffersOf, packLinks, plainLink, unpackLinks, type PackedPair } from './packed';

/** A pair as it crosses: packed, or the number that it had in the result before, which it is the same as. */
type CrossingPair = PackedPair | number;

type Collated = Extract<Answer, { kind: 'collated' }>;

/** The answers as they cross. */
export type CrossingAnswer =
  | Exclude<Answer, { kind: 'collated' }>
  | (Omit<Collated, 'result'> & {
      readonly result: Omit<Collated['result'], 'pairs'> & { readonly pairs: readonly CrossingPair[] };
    });

type Post = (answer: CrossingAnswer, transfer: Transferable[]) => void;

/** The worker's end: packs results, and sends no pair that it sent with the result before. */
export function packing(post: Post): (answer: Answer, transfer: Transferable[]) => void {
  let sent = new Map<Pair, number>();
  return (answer, transfer) => {
    if (answer.kind !== 'collated') return post(answer, transfer);
    const before = sent;
    const buffers: ArrayBuffer[] = [];
    const pairs = answer.result.pairs.map((pair): CrossingPair => {
      const known = before.get(pair);
      if (known !== undefined) return known;
      const packed = { ...pair, links: packLinks(pair.links) };
      buffers.push(...buffersOf(packed));
      return packed;
    });
    sent = new Map(answer.result.pairs.map((pair, number) => [pair, number]));
    post({ ...answer, result: { ...answer.result, pairs } }, [...transfer, ...buffers]);
  };
}

/**
 * The window's end of one worker: unpacks results; a pair that did not change is the same object again. What
 * goes the other way is made plain, because views of columns cannot be cloned.
 */
export function unpacking(port: Port): Port {
  let last: readonly Pair[] = [];
  const unpacked = (answer: CrossingAnswer): Answer => {
    if (answer.kind !== 'collated') return answer;
    const pairs = answer.result.pairs.map((pair): Pair => {
      if (typeof pair !== 'number') return { ...pair, links: unpackLinks(pair.links) };
      const known = last[pair];
      if (!known) throw new Error(`The result before has no pair ${pair}`);
      return known;
    });
    last = pairs;
    return { ...answer, result: { ...answer.result, pairs } };
  };
  const outer: Port = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => port.postMessage(plain(message as Request), transfer),
    terminate: () => port.terminate(),
  };
  port.onmessage = ({ data }) => outer.onmessage?.({ data: unpacked(data as CrossingAnswer) });
  port.onerror = (event) => outer.onerror?.(event);
  return outer;
}

function plain(message: Request): Request {
  if (message.kind !== 'adopt' || !message.result) return message;
  const pairs = message.result.pairs.map((pair) => ({ ...pair, links: pair.links.map(plainLink) }));
  return { ...message, result: { ...message.result, pairs } };
}
