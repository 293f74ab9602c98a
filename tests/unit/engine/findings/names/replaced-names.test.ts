import { describe, expect, it } from 'vitest';
import { replaced } from '../../../../../src/engine/findings/names/replaced-names';
import type { Reading } from '../../../../../src/engine/findings/reading/reading';
import { type View, indexAt } from '../../../../../src/engine/findings/views/views';
import { viewed } from '../../../../support/linked-sides';

/** Confidence that the last name of one sentence became the last of the other. */
function confidence(one: string | readonly string[], two: string | readonly string[], alone = true): number {
  const { view, from, to } = viewed(one, two);
  const placed = (reading: Reading, tokens: View['a']) => {
    const name = reading.names[0]!.at(-1)!;
    return { name, at: indexAt(tokens, name), parts: name.parts };
  };
  const [x, y] = [placed(from, view.a), placed(to, view.b)];
  const gone = x.parts.filter((part) => !y.parts.includes(part));
  const fresh = y.parts.filter((part) => !x.parts.includes(part));
  return replaced({ view, from, to, x, y, gone, fresh, alone });
}

describe('replaced', () => {
  it.each([
    ['where nothing else changed', 'The ferry to Denmark sank.', 'The ferry to Norway sank.', 0.75],
    ['by its number', 'They spoke of World War I there.', 'They spoke of World War II there.', 0.9],
    ['by a part nearly alike', 'They met Karl Anzinger there.', 'They met Karl Anzenger there.', 0.85],
    ['by a slip of the pen in both parts', 'They met Catherine Philips there.', 'They met Katherine Phillips there.', 0.55],
  ])('%s', (_, one, two, is) => expect(confidence(one, two)).toBeCloseTo(is)); // prettier-ignore

  it.each([
    ['the same name', 'They met Ana Petrak there.', 'They met Ana Petrak there.'],
    ['a form of the same', 'They met Rob Marsh there.', 'They met Robert Marsh there.'],
    ['one who stands elsewhere in the text as well', ['They met Ana Petrak in Oslo.', 'Osric Bell sang.'], ['Osric Bell met them.', 'Ana Petrak sang.']],
    ['one known by both', ['A ferry came from Tolva.', 'Nils Tolva Berg left.'], ['A boat went off to Berg.', 'Nils Tolva Berg left.']],
  ])('not by %s', (_, one, two) => expect(confidence(one, two)).toBe(0)); // prettier-ignore

  it('is crossed where one was given the family name of another', () =>
    expect(
      confidence(
        ['They met Martin Oakes.', 'Harold Whitfield sang.'],
        ['They met Martin Whitfield.', 'Harold Whitfield sang.'],
      ),
    ).toBe(0.75));
});
