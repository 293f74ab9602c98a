import { describe, expect, it } from 'vitest';
import { collate, type ContraryWords, versionFromText } from '../../../../src/engine';
import { matchesBeside, withoutExchanged } from '../../../../src/engine/inline/exchanged';
import { rangeIn } from '../../hand-made';
import { matched, sidesOf, version } from './support';

/** The phrases of a link of two sentences, as `[cut/put in]`. */
function phrasesBetween(one: string, two: string): string {
  const texts = { a: one, b: two };
  const versions = (['a', 'b'] as const).map((id) => versionFromText(texts[id], { id, language: 'en' }));
  const shown = collate(versions).pairs[0]!.links[0]!.edits.phrases.map(({ kind, a, b, move }) => {
    const cut = a ? one.slice(a.start, a.end) : '';
    const put = b ? two.slice(b.start, b.end) : '';
    return kind === 'kept' ? put : `[${cut}/${put}]${move ? `^${move}` : ''}`;
  });
  return shown.join(' ');
}

it.each([
  [
    'Norland sued Kesh on Monday.',
    'Kesh sued Norland on Monday.',
    '[Norland/Kesh] sued [Kesh/Norland] on Monday.',
  ],
  [
    'The bank lent the shipyard $3 million.',
    'The shipyard lent the bank $3 million.',
    'The [bank/shipyard] lent the [shipyard/bank] $3 million.',
  ],
])(
  'shows phrases that were exchanged around a verb as replaced, not as moved: %s / %s',
  (one, two, expected) => expect(phrasesBetween(one, two)).toBe(expected),
);

it('still shows a move where nobody changed places', () =>
  expect(phrasesBetween('The court on Friday lifted the ban.', 'The court lifted the ban on Friday.')).toBe(
    'The court [on Friday/]^1 lifted the ban [/on Friday]^1 .',
  ));

describe('an exchanged phrase', () => {
  const [one, two] = ['Norland sued Kesh on Monday.', 'Kesh sued Norland on Monday.'];
  const between = (relation: ContraryWords['relation']): ContraryWords[] => [
    { a: rangeIn(one, 'Norland'), b: rangeIn(two, 'Kesh'), relation },
    { a: rangeIn(one, 'Kesh'), b: rangeIn(two, 'Norland'), relation },
  ];
  const sides = sidesOf(one, two);
  const keys = (relation: ContraryWords['relation'], side: 'a' | 'b') =>
    withoutExchanged(sides[side], between(relation), side).map(({ key }) => key);

  it('equals no word of the other side, and only its own words are touched', () => {
    const shared = keys('exchanged', 'a').filter((key) => keys('exchanged', 'b').includes(key));
    expect(shared).toEqual(['sued', 'on', 'monday', '.']);
    const phrases = [
      { a: rangeIn(one, 'Kesh on'), b: rangeIn(two, 'Norland on'), relation: 'exchanged' as const },
    ];
    const touched = withoutExchanged(sides.a, phrases, 'a').filter(({ key }, n) => key !== sides.a[n]!.key);
    expect(touched).toHaveLength(1);
  });

  it('touches no word beside it, however near', () => {
    const close = '“Kesh”sued';
    const { a } = sidesOf(close, close);
    const quoted = [{ a: rangeIn(close, '“'), b: rangeIn(close, '“'), relation: 'exchanged' as const }];
    expect(withoutExchanged(a, quoted, 'a')).toEqual(a);
    const sued = [{ a: rangeIn(close, '”'), b: rangeIn(close, '”'), relation: 'exchanged' as const }];
    expect(withoutExchanged(a, sued, 'a')).toEqual(a);
  });

  it('is not what opposites are', () => expect(keys('opposite', 'a')).toEqual(sides.a.map(({ key }) => key)));

  it('is matched with nothing, and all else stays matched', () => {
    const [a, b] = [version([one], 'a'), version([two], 'b')];
    const matches = ['Kesh', 'sued', 'Norland'].map((word) => matched(a, b, word, word, 'form'));
    expect(matchesBeside(matches, between('exchanged'))).toEqual([matches[1]]);
    expect(matchesBeside(matches, between('other'))).toEqual(matches);
  });
});
