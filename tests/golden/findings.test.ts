import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, FindingType, Lexicon, Range } from '../../src/engine/model';
import { collate, versionFromText } from '../../src/engine';
import { decodeLexicon } from '../../src/lexicon';

interface Expected {
  readonly type: FindingType;
  readonly a: string | null;
  readonly b: string | null;
  /** Neither asked for nor counted against. */
  readonly optional?: boolean;
}

interface Outcome {
  readonly right: Finding[];
  readonly wrong: Finding[];
  readonly missed: Expected[];
}

const ROOM = new URL('./findings/', import.meta.url);
const CASES = readdirSync(ROOM).sort();
/** What the app runs with, once `npm run build:lexicon` has made it. */
const LEXICON = new URL('../../resources/generated/lexicon-en.bin', import.meta.url);
const LEXICONS: [string, Lexicon | null][] = [['no lexicon', null]];
if (existsSync(LEXICON)) LEXICONS.push(['the lexicon of the app', decodeLexicon(readFileSync(LEXICON))]);
/** Findings that are right, of those that are made; and findings made, of those that are there. */
const PRECISION = 0.9;
const RECALL = 0.85;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function meets(wanted: string | null, text: string, found: Range | null): boolean {
  if (wanted === null) return true;
  if (found === null) return false;
  const [x, y] = [collapse(wanted), collapse(text.slice(found.start, found.end))];
  return x.includes(y) || y.includes(x);
}

function outcomeOf(name: string, lexicon: Lexicon | null): Outcome {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, ROOM), 'utf8');
  const [a, b] = [read('1.txt'), read('2.txt')];
  const { pairs } = collate([versionFromText(a, { id: 'a' }), versionFromText(b, { id: 'b' })], { lexicon });
  const { findings: expected } = JSON.parse(read('expected.json')) as { findings: Expected[] };
  const left = [...expected];
  const right: Finding[] = [];
  const wrong: Finding[] = [];
  for (const finding of pairs[0]?.findings ?? []) {
    const at = left.findIndex((want) => want.type === finding.type && meets(want.a, a, finding.a) && meets(want.b, b, finding.b));
    const [want] = at < 0 ? [] : left.splice(at, 1);
    if (!want) wrong.push(finding);
    else if (!want.optional) right.push(finding);
  }
  return { right, wrong, missed: left.filter((want) => !want.optional) };
}

describe.each(LEXICONS)('findings on stories with planted changes, with %s', (_, lexicon) => {
  const outcomes = new Map(CASES.map((name) => [name, outcomeOf(name, lexicon)]));

  it.each(CASES.filter((name) => name.startsWith('none-')))('finds nothing in %s', (name) => {
    expect(outcomes.get(name)?.wrong).toEqual([]);
  });

  it.each(CASES.filter((name) => !name.startsWith('none-')))('finds most of what is planted in %s', (name) => {
    const { right, wrong, missed } = outcomes.get(name)!;
    expect(right.length).toBeGreaterThan(missed.length);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it('is right nine times in ten and misses less than one in seven, over all', () => {
    const all = [...outcomes.values()];
    const count = (key: keyof Outcome): number => all.reduce((sum, outcome) => sum + outcome[key].length, 0);
    const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(PRECISION);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(RECALL);
  });
});
