import { expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';

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
