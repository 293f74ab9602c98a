import { plainLength, sideOf, type Comment } from './comments';
import { withPlainLineEnds, type Op, type Redline } from '../redline';

/** The body of a redline as a sequence of the smallest things it is made of. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string; readonly change: Op['kind'] }
  | { readonly kind: 'break'; readonly change: Op['kind'] }
  /** Passages are left out here. */
  | { readonly kind: 'gap' }
  /** `change` is that of the words around. */
  | { readonly kind: 'open' | 'close'; readonly comment: number; readonly change: Op['kind'] };

/** Cuts the steps at line ends and at the ends of comments. */
export function flow(line: Redline, comments: readonly Comment[]): Atom[] {
  const events = eventsByOp(line, comments);
  const atoms: Atom[] = [];
  comments.forEach(({ range }, comment) => {
    if (range !== null) return;
    for (const kind of ['open', 'close'] as const) atoms.push({ kind, comment, change: 'keep' });
  });
  line.ops.forEach((op, index) => {
    if (line.gaps.has(index)) atoms.push({ kind: 'gap' });
    const [text, range] = sideOf(op, line.base.text, line.other.text);
    const plain = withPlainLineEnds(text.slice(range.start, range.end));
    let at = 0;
    for (const { offset, kind, comment } of events.get(index) ?? []) {
      atoms.push(...textAtoms(plain.slice(at, offset), op.kind));
      atoms.push({ kind, comment, change: op.kind });
      at = offset;
    }
    atoms.push(...textAtoms(plain.slice(at), op.kind));
  });
  if (line.gaps.has(line.ops.length)) atoms.push({ kind: 'gap' });
  return atoms;
}

function textAtoms(text: string, change: Op['kind']): Atom[] {
  return text
    .split('\n')
    .flatMap((part, index): Atom[] => [
      ...(index > 0 ? [{ kind: 'break', change } as const] : []),
      ...(part === '' ? [] : [{ kind: 'text', text: part, change } as const]),
    ]);
}

interface Event {
  readonly offset: number;
  readonly kind: 'open' | 'close';
  readonly comment: number;
}

/** For each step the comments that open or close in it, by offset in its text with plain line ends. */
function eventsByOp({ base, other, ops }: Redline, comments: readonly Comment[]): Map<number, Event[]> {
  const events = new Map<number, Event[]>();
  const add = (
    side: 'a' | 'b',
    at: number,
    inside: (start: number, end: number) => boolean,
    event: Omit<Event, 'offset'>,
  ): boolean => {
    const index = ops.findIndex((op) => {
      const range = op[side];
      return range !== null && inside(range.start, range.end);
    });
    const range = ops[index]?.[side];
    if (!range) return false;
    const offset = plainLength(side === 'a' ? base.text : other.text, range.start, at);
    events.set(index, [...(events.get(index) ?? []), { offset, ...event }]);
    return true;
  };
  comments.forEach(({ side, range }, comment) => {
    if (!range) return;
    const { start } = range;
    const end = Math.max(range.end, start + 1);
    const opened = add(side, start, (from, to) => from <= start && start < to, { kind: 'open', comment });
    if (opened) add(side, end, (from, to) => from < end && end <= to, { kind: 'close', comment });
  });
  for (const list of events.values()) list.sort((one, two) => one.offset - two.offset);
  return events;
}
