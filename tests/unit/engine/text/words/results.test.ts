import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';

const SCORES = [
  'Arden 2-1 Bolton Vale',
  'Crewe Park 0-0 Dunmore',
  'Eastleigh 3-2 Fordham',
  'Garston 1-1 Hythe',
];
const apart = (line: string): string => line.replace(/^(.*) (\d)-(\d) (.*)$/, '$1 $2, $4 $3');
const NOTE = 'The games will be played again on Monday, the league says in a letter to the clubs.';

const pairOf = (a: readonly string[], b: readonly string[]) =>
  collate([
    versionFromText([...a, NOTE].join('\n'), { id: 'a' }),
    versionFromText([...b, NOTE].join('\n'), { id: 'b' }),
  ]).pairs[0]!;

describe('a list of results', () => {
  it('is the same with one score and with a number for each side', () => {
    const { links, findings } = pairOf(SCORES, SCORES.map(apart));
    expect(links.map(({ relation }) => relation).slice(0, 4)).toEqual(Array(4).fill('cosmetic'));
    expect(findings).toEqual([]);
  });

  it('tells of a result that was turned round', () => {
    const turned = SCORES.map((line) => apart(line.replace('3-2', '2-3')));
    expect(pairOf(SCORES, turned).findings.map(({ message }) => message)).toEqual([
      'The amount “3-2” became “2, Fordham 3”.',
    ]);
    expect(pairOf(SCORES.map(apart), turned).findings).toHaveLength(1);
  });

  it('is none where a name stands twice, or of a line or two', () => {
    const laws = ['Section 2, Article 1', 'Section 3, Article 4', 'Section 5, Article 6'];
    const { links, findings } = pairOf(laws, laws.with(1, 'Section 3, Article 5'));
    expect(links[1]!.evidence.figures).toEqual({ both: ['3'], onlyA: ['4'], onlyB: ['5'] });
    expect(findings.map(({ message }) => message)).toEqual(['The figure “4” became “5”.']);
    expect(pairOf([SCORES[0]!], [apart(SCORES[0]!)]).links[0]!.relation).toBe('edited');
  });
});
