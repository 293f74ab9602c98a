import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../../src/engine';
import { isGuess, isUnlinked, widened } from '../../../../../src/engine/findings/views/near-links';
import type { RawLink } from '../../../../../src/engine/raw-link';
import { readAs } from '../../../../support/alarms';
import { linkOf } from '../../../hand-made';

type Numbers = readonly [a: readonly number[], b: readonly number[]];
const EVIDENCE = linkOf([0], [0]).evidence;
/** A word that both sides have: what a link has that is no guess. */
const MATCH = { a: { start: 0, end: 1 }, b: { start: 0, end: 1 }, by: 'form' as const, weight: 1 };

/** The links once widened: those that were joined by nothing but their place with a question mark. */
function wide(
  a: readonly string[],
  b: readonly string[],
  links: readonly Numbers[],
  {
    lexicon = null,
    relation = 'paraphrased',
    parted = [],
  }: { lexicon?: Lexicon | null; relation?: RawLink['relation']; parted?: readonly Numbers[] } = {},
): string[] {
  const [from, to] = [readAs('a', ...a), readAs('b', ...b)];
  const made = (x: readonly number[], y: readonly number[]) =>
    linkOf(x, y, { relation, evidence: { ...EVIDENCE, matches: [MATCH] } });
  const shown = (x: readonly number[], y: readonly number[], link: RawLink) =>
    `${x}-${y}${isGuess(link) ? '??' : isUnlinked(link) ? '?' : ''}`;
  const there = widened(
    links.map(([x, y]) => made(x, y)),
    from,
    to,
    lexicon,
    parted.map(([x, y]) => ({ a: x, b: y })),
  );
  const back = widened(
    links.map(([x, y]) => made(y, x)),
    to,
    from,
    lexicon,
    parted.map(([x, y]) => ({ a: y, b: x })),
  );
  const found = there.map((link) => shown(link.a, link.b, link));
  expect(back.map((link) => shown(link.b, link.a, link)).sort()).toEqual([...found].sort());
  return found;
}

describe('a lone sentence', () => {
  const POSTS = ['She did not teach.', 'She turned down two posts.'];
  const TAUGHT = 'She taught, but turned down two posts.';

  it('joins the link of its neighbour that says the same', () => {
    expect(wide(POSTS, [TAUGHT], [[[1], [0]]])).toEqual(['0,1-0']);
    expect(wide([...POSTS].reverse(), [TAUGHT], [[[0], [0]]])).toEqual(['0,1-0']);
    expect(wide(['She taught.', POSTS[1]!, 'She never did.'], [TAUGHT], [[[1], [0]]])).toEqual(['0,1-0']);
  });

  it('joins nothing from which the user parted it', () => {
    expect(wide(POSTS, [TAUGHT], [[[1], [0]]], { parted: [[[0], [0]]] })).toEqual(['1-0']);
    expect(wide(POSTS, [TAUGHT], [], { parted: [[[1], [0]]] })).toEqual([]);
  });

  it('joins one by what its words mean', () => {
    const lexicon: Lexicon = {
      name: '',
      rarity: () => undefined,
      relation: () => null,
      likeness: (x, y) => +(`${x} ${y}` === 'lectured taught' || `${x} ${y}` === 'taught lectured'),
    };
    const lectured = ['She lectured.', POSTS[1]!];
    expect(wide(lectured, [TAUGHT], [[[1], [0]]], { lexicon })).toEqual(['0,1-0']);
    expect(wide(lectured, [TAUGHT], [[[1], [0]]])).toEqual(['1-0']);
  });

  it.each([
    ['that says something else', ['She kept bees.', POSTS[1]!]],
    ['of which one word in four is there', ['She taught weaving in Ardle.', POSTS[1]!]],
    ['farther off', ['She taught.', 'It rained.', POSTS[1]!]],
    ['of nothing', ['…', POSTS[1]!]],
  ])('joins none: one %s', (_, sentences) => {
    expect(wide(sentences, [TAUGHT], [[[sentences.length - 1], [0]]])).toEqual([`${sentences.length - 1}-0`]);
  });

  it('joins none for who spoke alone', () => {
    expect(wide(['She warned them.', POSTS[1]!], [`She warned them: ${TAUGHT}`], [[[1], [0]]])).toEqual([
      '1-0',
    ]);
  });

  it('joins none that came over whole, and none where its sentence is linked', () => {
    expect(wide(POSTS, [TAUGHT], [[[1], [0]]], { relation: 'cosmetic' })).toEqual(['1-0']);
    expect(
      wide(
        POSTS,
        [TAUGHT, 'Bees swarm.'],
        [
          [[1], [0]],
          [[0], [1]],
        ],
      ),
    ).toEqual(['1-0', '0-1']);
  });

  it('is not held back by another value, which may be the change', () => {
    const [a, b] = ['In 1902 she sold 12 hives at 4 crowns.', 'In 1904 she sold 15 at 5 crowns'];
    expect(wide([a, POSTS[1]!], [`${b} and turned down two posts.`], [[[1], [0]]])).toEqual(['0,1-0']);
  });
});

describe('two lone sentences', () => {
  const [OPENS, CLOSES] = ['The weavers of Ardle met in the chapel on Sunday.', 'Supper was served at nine.'];
  const [STILL, SILENT] = ['The looms stood empty for a week.', 'For a week the looms stood silent.'];

  it('are joined where they stand in one gap and say the same', () => {
    expect(wide([OPENS, STILL, CLOSES], [OPENS, SILENT, CLOSES], [[[0], [0]], [[2], [2]]])).toEqual(['0-0', '2-2', '1-1?']);
    expect(wide([OPENS, STILL], [OPENS, SILENT], [[[0], [0]]])).toEqual(['0-0', '1-1?']);
    expect(wide([STILL, CLOSES], [SILENT, CLOSES], [[[1], [1]]])).toEqual(['1-1', '0-0?']);
  }); // prettier-ignore

  it('are joined where one stands before a linked sentence and one behind', () => {
    const links: Numbers[] = [
      [[0], [1]],
      [[2], [2]],
    ];
    expect(wide([OPENS, STILL, CLOSES], [SILENT, OPENS, CLOSES], links)).toEqual(['0-1', '2-2', '1-0?']);
  });

  it('are a guess where they alone stand in it and little is the same', () => {
    const idle = 'Idle looms, wrote the bailiff of the abbot in his ledger.';
    expect(wide([OPENS, STILL, CLOSES], [OPENS, idle, CLOSES], [[[0], [0]], [[2], [2]]])).toEqual(['0-0', '2-2', '1-1??']);
    expect(wide([OPENS, STILL], [OPENS, idle], [[[0], [0]]])).toEqual(['0-0']);
    expect(wide([OPENS, STILL, CLOSES], [OPENS, 'Bees swarm.', CLOSES], [[[0], [0]], [[2], [2]]])).toEqual(['0-0', '2-2']);
  }); // prettier-ignore

  it('are none where little of the text is linked', () => {
    const idle = 'Idle looms, wrote the bailiff of the abbot in his ledger.';
    const rest = ['Bees swarm.', 'Hops are picked.', 'Rooks nest.', 'Mist lies.'];
    expect(wide([OPENS, STILL, CLOSES, ...rest], [OPENS, idle, CLOSES, ...rest], [[[0], [0]], [[2], [2]]])).toEqual(['0-0', '2-2']);
  }); // prettier-ignore

  it('are the likeliest two of a gap', () => {
    const links: Numbers[] = [[[0], [0]], [[2], [3]]];
    const angry = 'The looms stood for months, and the abbot and his bailiff were angry all week.';
    for (const others of [['For a week it rained on Ardle.', SILENT], [angry, `They say: ${STILL}`]])
      expect(wide([OPENS, STILL, CLOSES], [OPENS, ...others, CLOSES], links)).toEqual(['0-0', '2-3', '1-2?']);
  }); // prettier-ignore

  it('are the same where one says more', () => {
    const long = 'The looms of the abbot and of the bailiff of Marle stood empty on the hill for a week.';
    expect(wide([OPENS, long], [OPENS, 'For a week looms stood.'], [[[0], [0]]])).toEqual(['0-0', '1-1?']);
  });

  it('are joined once, and not where one has joined its neighbour', () => {
    expect(wide([OPENS, STILL, STILL], [OPENS, SILENT], [[[0], [0]]])).toEqual(['0-0', '1-1?']);
    const [never, posts] = ['She never taught weaving in Ardle.', 'She turned down two posts.'];
    const taught = 'She taught weaving, but turned down two posts.';
    expect(wide([never, posts], [taught, never], [[[1], [0]]])).toEqual(['0,1-0']);
  });

  it('are not joined across a gap, or where there is none', () => {
    const rest = ['Bees swarm.', 'Hops are picked.', 'Rooks nest.'];
    expect(wide([OPENS, STILL, CLOSES], [OPENS, ...rest, SILENT, CLOSES], [[[0], [0]]])).toEqual(['0-0']);
    expect(wide([STILL], [SILENT], [])).toEqual([]);
    expect(wide([], [], [])).toEqual([]);
  });
});
