import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../../../../src/engine/score/compare/roles';
import { held } from '../../../../support/laid-out';

/** The exchanged phrases of the first side, parted by a bar; null where nobody changed places. Asked both ways. */
function exchanged(a: string, b: string): string | null {
  const told = [
    [a, b],
    [b, a],
  ].map(([one, two]) => {
    const { x, y, comparison } = held(one!, two!);
    const found = exchangeOf(x, y, comparison.a, comparison.b);
    const words = ({ terms }: typeof x, [from, to]: readonly [number, number]) =>
      terms
        .slice(from, to + 1)
        .map(({ form }) => form)
        .join(' ');
    return (
      found && {
        a: [words(x, found.first.a), words(x, found.second.a)],
        b: [words(y, found.first.b), words(y, found.second.b)],
      }
    );
  });
  const [there, back] = told;
  // Seen from the other side, the same phrases in the order of that side.
  expect(back && [back.a, back.b].map((pair) => [...pair].reverse())).toEqual(there && [there.b, there.a]);
  return there ? there.a.join('|') : null;
}

describe('who did it to whom', () => {
  it.each([
    ['Norland sued Kesh.', 'Kesh sued Norland.', 'norland|kesh'],
    ['Kesh sues Norland.', 'Norland sues Kesh.', 'kesh|norland'],
    ['The old bank sued the grey yard.', 'The grey yard sued the old bank.', 'old bank|grey yard'],
    ['Arda will fine Velm.', 'Velm will fine Arda.', 'arda|velm'],
    ['Kesh hit Norland hard.', 'Norland hit Kesh hard.', 'kesh|norland'],
    ['Ana Petrak took Odrin.', 'Odrin took Ana Petrak.', 'ana petrak|odrin'],
    ['Velm is bigger than Arda.', 'Arda is bigger than Velm.', 'velm|arda'],
    ['Arda was sold to Velm.', 'Velm was sold to Arda.', 'arda|velm'],
  ])('is turned round: %s / %s', (a, b, phrases) => expect(exchanged(a, b)).toBe(phrases));

  it.each([
    ['by the passive', 'Norland sued Kesh.', 'Kesh was sued by Norland.'],
    ['where the passive has whom it is given to on either side', 'The port was lent crowns.', 'Crowns were lent to the port.'],
    ['between those who meet', 'Norland met Kesh.', 'Kesh met Norland.'],
    ['between a speaker and what he says', 'Norland sank, said Kesh.', 'Kesh said Norland sank.'],
    ['where only "and" is between', 'Norland and Kesh sued.', 'Kesh and Norland sued.'],
    ['where the order is kept', 'Norland sued Kesh.', 'Norland sued Kesh again.'],
    ['where one only moved', 'On Monday Norland sued.', 'Norland sued on Monday.'],
    ['where nothing is done', 'Norland near Kesh.', 'Kesh near Norland.'],
    ['where one is said to be situated', 'The bank based in Kesh failed.', 'The Kesh-based bank failed.'],
    ['between nouns with a noun between', 'Old yards outside grey banks.', 'Grey banks outside old yards.'],
    ['where a third changed places as well', 'Arda sued Kesh over Velm.', 'Velm sued Arda over Kesh.'],
  ])('is not turned round %s: %s / %s', (_, a, b) => expect(exchanged(a, b)).toBe(null)); // prettier-ignore

  it('is asked of phrases of six words at most', () => {
    const long = (count: number) => 'old grey sad big wet poor'.split(' ').slice(0, count - 1).join(' '); // prettier-ignore
    const turned = (count: number) =>
      exchanged(`The ${long(count)} bank sued Kesh.`, `Kesh sued the ${long(count)} bank.`);
    expect(turned(6)).toBe('old grey sad big wet bank|kesh');
    expect(turned(7)).toBe(null);
  });

  it('is asked of sentences that share most of what they say', () => {
    const more = (...[a, b]: [string, string]) =>
      exchanged(`Norland sued Kesh${a}.`, `Kesh sued Norland${b}.`);
    // Half of the longer side is enough where the shorter is there whole.
    expect(more('', ' near grey wet farms')).toBe('norland|kesh');
    expect(more('', ' near grey wet old farms')).toBe(null);
    // Of both three of four, and three of five.
    expect(more(' twice', ' yesterday')).toBe('norland|kesh');
    expect(more(' over farms twice', ' over wages yesterday')).toBe(null);
  });
});
