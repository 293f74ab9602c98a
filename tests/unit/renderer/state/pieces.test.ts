import { describe, expect, it } from 'vitest';
import type { Detail, Edit, Relation } from '../../../../src/engine';
import { piecesOf, type Overlay, type Piece } from '../../../../src/renderer/state/pieces';
import { at, link, story } from '../fixture';

interface Given {
  readonly base: string;
  readonly version: string;
  readonly relation?: Relation;
  readonly detail?: Detail;
  readonly cuts?: boolean;
  readonly side?: 'a' | 'b';
  readonly overlays?: readonly Overlay[];
}

/** Edits written as `kept`, `-deleted`, `+inserted`, `-old+new`. */
function edits(
  base: ReturnType<typeof story>,
  version: ReturnType<typeof story>,
  steps: readonly string[],
): Edit[] {
  return steps.map((step): Edit => {
    const [, old, fresh] = /^-([^+]+)(?:\+(.+))?$/u.exec(step) ?? [];
    if (old !== undefined && fresh !== undefined)
      return { kind: 'replaced', a: at(base, old), b: at(version, fresh) };
    if (old !== undefined) return { kind: 'deleted', a: at(base, old), b: null };
    if (step.startsWith('+')) return { kind: 'inserted', a: null, b: at(version, step.slice(1)) };
    return { kind: 'kept', a: at(base, step), b: at(version, step) };
  });
}

function draw(
  given: Given,
  steps: readonly string[],
): { readonly shown: string; readonly pieces: readonly Piece[]; readonly own: string } {
  const base = story('base', [[given.base]]);
  const version = story('version', [[given.version]]);
  const side = given.side ?? 'b';
  const [mine, theirs] = side === 'b' ? [version, base] : [base, version];
  const pieces = piecesOf(
    { start: 0, end: mine.text.length },
    mine,
    link([0], [0], given.relation ?? 'edited', { edits: edits(base, version, steps) }),
    {
      detail: given.detail ?? 'phrases',
      side,
      cuts: given.cuts ?? true,
      other: theirs.text,
      quiet: () => false,
    },
    given.overlays,
  );
  const text = (piece: Piece): string => (piece.cut ? theirs : mine).text.slice(piece.start, piece.end);
  const signs: Partial<Record<Piece['tone'], string>> = {
    inserted: '+',
    deleted: '-',
    kept: '_',
    new: '~',
    cosmetic: '.',
  };
  return {
    pieces,
    own: pieces
      .filter((piece) => !piece.cut)
      .map(text)
      .join(''),
    shown: pieces
      .map((piece) => {
        const sign = signs[piece.tone] ?? '';
        return `${piece.lead ? ' ' : ''}${sign}${sign ? `{${text(piece)}}` : text(piece)}${piece.trail ? ' ' : ''}`;
      })
      .join(''),
  };
}

describe('the runs of an edited sentence', () => {
  it('put cuts where the words stood, apart from their neighbours', () => {
    const { shown } = draw({ base: 'The pact was signed.', version: 'The treaty was signed.' }, [
      'The',
      '-pact+treaty',
      'was signed.',
    ]);
    expect(shown).toBe('The -{pact} +{treaty} was signed.');
  });

  it('leave a mere cut and what follows as they are', () => {
    const { shown } = draw({ base: 'Kim Jong Un, he said.', version: 'Kim, he said.' }, [
      'Kim',
      '-Jong Un',
      ', he said.',
    ]);
    expect(shown).toBe('Kim -{Jong Un}, he said.');
  });

  it('keep a closing sign with the words before', () => {
    const { shown } = draw(
      { base: 'the peninsula, of course, and more', version: 'the peninsula and more' },
      ['the peninsula', '-, of course,', 'and more'],
    );
    expect(shown).toBe('the peninsula-{, of course,} and more');
  });

  it('put no space between an opening quotation mark and a cut', () => {
    const { shown } = draw({ base: '“It is”', version: '“This is”' }, ['“', '-It+This', ' is”']);
    expect(shown).toBe('“-{It} +{This} is”');
  });

  it('print cuts at either end', () => {
    expect(
      draw({ base: 'WASHINGTON - He spoke.', version: 'He spoke.' }, ['-WASHINGTON -', 'He spoke.']).shown,
    ).toBe('-{WASHINGTON -} He spoke.');
    expect(draw({ base: 'He spoke at noon', version: 'He spoke' }, ['He spoke', '-at noon']).shown).toBe(
      'He spoke -{at noon}',
    );
  });

  it('leave cuts out of the version where the base shows them', () => {
    const steps = ['The', '-pact+treaty', 'was signed.'];
    const texts = { base: 'The pact was signed.', version: 'The treaty was signed.', cuts: false };
    expect(draw(texts, steps).shown).toBe('The +{treaty} was signed.');
    expect(draw({ ...texts, side: 'a' }, steps).shown).toBe('The -{pact} was signed.');
  });

  it('show nothing when rewritten', () => {
    expect(
      draw({ base: 'The pact.', version: 'The treaty.', detail: 'rewritten' }, ['The', '-pact+treaty', '.'])
        .shown,
    ).toBe('The treaty.');
  });
});

describe('the runs of a paraphrase', () => {
  const texts = {
    base: 'Putin hinted at arms for the North on Thursday.',
    version: 'Putin spoke of arms for the North later.',
    relation: 'paraphrased',
  } as const;
  const steps = ['Putin', '-hinted at+spoke of', 'arms for the North', '-on Thursday+later', '.'];

  it('mark wording that was kept from two words up, and grey what is new', () => {
    expect(draw(texts, steps).shown).toBe('Putin ~{spoke of} _{arms for the North} ~{later}.');
  });

  it('tell wording that moved from wording that is new', () => {
    const base = story('base', [['On Monday he left.']]);
    const version = story('version', [['He went on Monday.']]);
    const edits: Edit[] = [
      { kind: 'deleted', a: at(base, 'On Monday'), b: null, move: 1 },
      { kind: 'replaced', a: at(base, 'he left'), b: at(version, 'He went') },
      { kind: 'inserted', a: null, b: at(version, 'on Monday'), move: 1 },
    ];
    const tones = piecesOf(version.sentences[0]!, version, link([0], [0], 'paraphrased', { edits }), {
      detail: 'phrases',
      side: 'b',
      cuts: false,
      other: base.text,
      quiet: () => false,
    }).filter((piece) => !piece.cut);
    expect(tones.map(({ tone, start, end }) => [tone, version.text.slice(start, end)])).toContainEqual([
      'shifted',
      'on Monday',
    ]);
    expect(tones.map(({ tone }) => tone)).toContain('new');
  });

  it('mark every kept word at the finest', () => {
    expect(draw({ ...texts, detail: 'words' }, steps).shown).toBe(
      '_{Putin} ~{spoke of} _{arms for the North} ~{later}_{.}',
    );
  });
});

describe('typography', () => {
  it('is marked at the finest only', () => {
    const base = story('base', [['It is "so".']]);
    const version = story('version', [['It is “so”.']]);
    const one = link([0], [0], 'cosmetic', {
      edits: [
        { kind: 'kept', a: at(base, 'It is'), b: at(version, 'It is') },
        { kind: 'kept', a: at(base, '"so"'), b: at(version, '“so”'), by: 'cosmetic' },
      ],
    });
    const tones = (detail: Detail): string[] =>
      piecesOf({ start: 0, end: version.text.length }, version, one, {
        detail,
        side: 'b',
        cuts: true,
        other: base.text,
        quiet: () => false,
      }).map((piece) => piece.tone);
    expect(tones('phrases')).not.toContain('cosmetic');
    expect(tones('words')).toContain('cosmetic');
  });
});

describe('overlays', () => {
  it('cut runs at their borders, number the finding at its end, and take in the cuts between', () => {
    const given = {
      base: '“It is so,” he said.',
      version: '“This is so,” he said.',
      overlays: [{ start: 0, end: 13, finding: 4 }],
    };
    const { pieces, own } = draw(given, ['“', '-It+This', ' is so,” he said.']);
    expect(own).toBe(given.version);
    expect(pieces.filter((piece) => piece.cut).map((piece) => piece.findings)).toEqual([[4]]);
    expect(pieces.filter((piece) => piece.ends.length > 0).map((piece) => [piece.end, piece.ends])).toEqual([
      [13, [4]],
    ]);
  });

  it('keep the text whole whatever they cover', () => {
    const version = 'One two three four five.';
    for (let start = 0; start < version.length; start += 1)
      for (let end = start + 1; end <= version.length; end += 3) {
        const overlays = [
          { start, end, finding: 1 },
          { start: 3, end: 9 },
          { start: 2, end: 5, current: true },
        ];
        const { own } = draw({ base: 'One 2 three four.', version, overlays }, [
          'One',
          '-2+two',
          'three four',
          '+ five',
          '.',
        ]);
        expect(own).toBe(version);
      }
  });

  it('tell the current hit from the others', () => {
    const { pieces } = draw(
      {
        base: 'a b c',
        version: 'a b c',
        relation: 'identical',
        overlays: [
          { start: 0, end: 1 },
          { start: 4, end: 5, current: true },
        ],
      },
      [],
    );
    expect(pieces.map((piece) => piece.hit)).toEqual(['hit', 'none', 'current']);
  });
});
