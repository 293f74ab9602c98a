import { describe, expect, it } from 'vitest';
import { versionFromSentences } from '../../../../src/engine';
import { withInflection } from '../../../../src/engine/inline/inflection';
import { rawMatches } from '../../../../src/engine/inline/raw';
import { readingOf } from '../../../../src/engine/reading/reading';
import { scriptOf } from './support';

function seen(one: string, two: string): string {
  const [a, b] = [one, two].map((text, n) =>
    readingOf(versionFromSentences([[text]], { id: `${n}`, language: 'ja' })),
  ) as [ReturnType<typeof readingOf>, ReturnType<typeof readingOf>];
  const sides = { a: a.tokensOf([0]), b: b.tokensOf([0]), textA: one, textB: two };
  return scriptOf(withInflection(rawMatches(sides), sides), sides);
}

describe('withInflection', () => {
  it('gives a word back its ending where the change lies inside', () => {
    expect(seen('橋が壊れた', '橋が壊された')).not.toMatch(/\[\+ さ \+\]/u);
  });

  it('leaves what changed behind a word', () => {
    expect(seen('橋が壊れた', '橋は壊れた')).toContain('[- が -] [+ は +]');
  });
});
