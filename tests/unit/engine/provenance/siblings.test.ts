import { describe, expect, it } from 'vitest';
import type { Lexicon, Lineage } from '../../../../src/engine';
import { collate, versionFromText } from '../../../../src/engine';
import { readingOf } from '../../../../src/engine/reading/reading';
import { hasNoOtherSource, lostSourceOf, mayBeSiblings } from '../../../../src/engine/provenance/siblings';
import { specificsOf } from '../../../../src/engine/provenance/specifics';
import { mirrored, type Traits } from '../../../../src/engine/provenance/traits';
import { traitsWith } from './made-traits';

const versionOf = (id: string, text: string) => versionFromText(text, { id, language: 'en' });

const NONE = { within: 0, alone: 0, quoted: 0 };
/** Two texts that tell the same in quite other words. */
const traits = (more: Partial<Traits> = {}, pointers: Partial<Traits['pointers']> = {}): Traits =>
  traitsWith(
    {
      ownA: 0.1,
      ownB: 0.1,
      sureA: 0.8,
      sureB: 0.8,
      keptA: 0.4,
      keptB: 0.4,
      ordered: 1,
      fuller: -0.2,
      ...more,
    },
    pointers,
  );

describe('a copy that was put in other words', () => {
  const NOTHING = { copied: false, lost: 0, backed: 0 };
  const right = (more: Partial<Traits>, pointers: Partial<Traits['pointers']> = {}): number =>
    hasNoOtherSource(traits(more, pointers), NOTHING, () => 0);

  it('may be from a third text, the more so the more it says beyond its source', () => {
    expect(right({ fuller: -0.2 })).toBe(0.8);
    expect(right({ fuller: 0 })).toBe(0.8);
    expect(right({ fuller: 0.05 })).toBeCloseTo(0.4);
    expect(right({ fuller: 0.2 })).toBe(0);
  });

  it('is from a third text where it quotes what the source reports', () =>
    expect(right({ reported: { a: 0, b: 1 } })).toBe(0));

  it('is from a source that an agency, its own voice, a citation or an alert tells', () => {
    expect(right({ fuller: 0.2 }, { credit: 0.75 })).toBe(1);
    expect(right({ fuller: 0.2 }, { raw: 1 })).toBe(1);
    expect(right({ fuller: 0.2 }, { cited: 1 })).toBe(1);
    expect(right({ fuller: 0.2 }, { early: 1 })).toBe(1);
    expect(right({ fuller: 0.2 }, { credit: -1 })).toBe(0);
  });

  it('is as sure as the signs where the words were kept', () =>
    expect(right({ verbatim: 0.9, fuller: 0.2 })).toBe(1));

  it('may be wordier than a source whose words a third version has, while it tells little', () => {
    const beside = (more: Partial<Traits>, tells = 0): number =>
      hasNoOtherSource(traits({ fuller: 0.2, ...more }), { ...NOTHING, copied: true }, () => tells);
    const facts = (b: Partial<typeof NONE>) => ({ facts: { a: NONE, b: { ...NONE, ...b } } });
    expect(beside({})).toBe(0.92);
    expect(beside({ fuller: -0.2 })).toBe(1);
    expect(beside({}, 1.5)).toBe(0.92);
    expect(beside({}, 3.5)).toBe(0);
    expect(beside(facts({ within: 4 }))).toBe(0.92);
    expect(beside(facts({ alone: 2, quoted: 2 }))).toBe(0);
    expect(beside({ reported: { a: 0, b: 1 } })).toBe(0);
  });

  it('has another source where a third tells what it has more, a dateline or not', () => {
    const kept = traits({ verbatim: 0.9 });
    expect(hasNoOtherSource(kept, { ...NOTHING, backed: 0.02 }, () => 0)).toBe(1);
    expect(hasNoOtherSource(kept, { ...NOTHING, backed: 0.04 }, () => 0)).toBeCloseTo(0.5);
    const headed = traits({ verbatim: 0.9 }, { credit: 1 });
    expect(hasNoOtherSource(headed, { ...NOTHING, backed: 0.06 }, () => 0)).toBe(0);
  });

  it('has one as likely as the three go back to a lost text, unless a dateline tells', () => {
    const kept = (pointers: Partial<Traits['pointers']>): number =>
      hasNoOtherSource(traits({ verbatim: 0.9 }, pointers), { ...NOTHING, lost: 0.4 }, () => 0);
    expect(kept({})).toBeCloseTo(0.6);
    expect(kept({ credit: 1 })).toBe(1);
  });
});

describe('a lost source', () => {
  const LITTLE = { a: 0, b: 0 };

  it('is told by what each tells in particular', () => {
    expect(lostSourceOf(traits(), { a: 2, b: 3 }, 0)).toBe('both tell');
    expect(lostSourceOf(traits(), { a: 1.9, b: 9 }, 0)).toBe(null);
    const quoting = { facts: { a: { ...NONE, quoted: 1 }, b: NONE }, reported: { a: 1, b: 2 } };
    expect(lostSourceOf(traits(quoting), LITTLE, 0)).toBe('both tell');
  });

  it('asks for a third thing where the signs plainly call the other one the source', () => {
    expect(lostSourceOf(traits({ fuller: 0 }), { a: 9, b: 2 }, 4)).toBe(null);
    expect(lostSourceOf(traits({ fuller: 0 }), { a: 9, b: 3 }, 4)).toBe('both tell');
    expect(lostSourceOf(traits({ fuller: 0 }), { a: 2, b: 9 }, -4)).toBe(null);
    expect(lostSourceOf(traits({ fuller: 0 }), { a: 2, b: 9 }, 4)).toBe('both tell');
  });

  it('is told by a style that calls the one the source that says less', () => {
    const fuller = traits({ fuller: 0.3 });
    expect(lostSourceOf(fuller, { a: 0, b: 2 }, 3)).toBe('contradiction');
    expect(lostSourceOf(mirrored(fuller), { a: 2, b: 0 }, -3)).toBe('contradiction');
    expect(lostSourceOf(fuller, { a: 0, b: 2 }, -3)).toBe(null);
    expect(lostSourceOf(fuller, { a: 0, b: 2 }, 2)).toBe(null);
    expect(lostSourceOf(fuller, { a: 2, b: 0 }, 3)).toBe(null);
  });

  it('has no part in texts that keep the words, share little, or are of two stages', () => {
    expect(mayBeSiblings(traits())).toBe(true);
    expect(mayBeSiblings(traits({ verbatim: 0.2 }))).toBe(false);
    expect(mayBeSiblings(traits({ ownB: 0.5 }))).toBe(false);
    expect(mayBeSiblings(traits({ sureA: 0.3 }))).toBe(false);
    expect(mayBeSiblings(traits({}, { state: -1 }))).toBe(false);
    expect(mayBeSiblings(traits({}, { cited: 1 }))).toBe(false);
  });
});

describe('what a text tells in particular', () => {
  const between = (a: string, b: string, lexicon: Lexicon | null = null) => {
    const [x, y] = [versionOf('a', a), versionOf('b', b)];
    return specificsOf(collate([x, y]).pairs[0]!, readingOf(x), readingOf(y), lexicon);
  };
  const told = 'On Friday 340 passengers had to leave the ferry Aldern, said Ida Moll of Kraanwerk.';

  it('are figures and names that the other has nowhere', () => {
    expect(between(told, 'On Friday the passengers had to leave the ferry.')).toEqual({ a: 4, b: 0 });
    expect(between(told, told)).toEqual({ a: 0, b: 0 });
  });

  it('are none that the other has elsewhere, in another form or begun alike', () => {
    expect(between('Some 340 people in Peru fled.', 'Three hundred and forty Peruvian people fled.')).toEqual(
      {
        a: 0,
        b: 0,
      },
    );
  });

  it('are no small numbers, which come and go with the wording', () =>
    expect(between('The twelve men left at once.', 'The men left at once.')).toEqual({ a: 0, b: 0 }));

  it('are no figures that stand for one another', () =>
    expect(between('The ferry took 340 people to Brox.', 'The ferry took 430 people to Brox.')).toEqual({
      a: 0,
      b: 0,
    }));

  it('count a name less that everybody knows', () => {
    const lexicon: Lexicon = {
      name: 'made up',
      likeness: () => 0,
      rarity: (word) => (word === 'aldern' ? 7 : undefined),
    };
    const here = 'The passengers left the ferry Aldern at once.';
    const there = 'The passengers left the ferry at once.';
    expect(between(here, there)).toEqual({ a: 1, b: 0 });
    expect(between(here, there, lexicon)).toEqual({ a: 0, b: 0 });
  });
});

/** `A > B` for derived, `A ~ B` for a common source, `A ? B` for unknown. */
const shown = ({ from, to, kind }: Lineage): string =>
  kind === 'derived' ? `${from} > ${to}` : [from, to].sort().join(kind === 'unknown' ? ' ? ' : ' ~ ');

describe('two rewrites of one story', () => {
  const source = versionOf(
    'S',
    `OSMUND, June 4 (Norrland Wire) - A court in Osmund sent the shipowner Birger Lank to prison for six years on Tuesday because 17 sailors drowned on a freighter that he had failed to repair.

Judge Malin Ruud said Lank, 63, had been told in 14 letters that the hatches of the Sigrun leaked.

"He read the letters, and he bought a yacht," Ruud told the court.

The Sigrun, built in 1974, sank off Cape Torr on November 9, 2021, with 2,300 tonnes of ore on board. Only the cook, Emil Strand, was saved, after 11 hours in the water.

"I hear them at night," Strand said after the verdict.

Lank will appeal, said his lawyer, Karin Dahlberg. She called the sentence a concession to the newspapers.

The families are to share 48 million crowns, which the insurer Havmark has paid to the court.`,
  );
  const one = versionOf(
    'A',
    `The shipowner Birger Lank must go to jail for six years. He had let the freighter Sigrun put to sea although it was in need of repair, the court in Osmund decided, and 17 sailors died.

The hatches leaked, which the 63-year-old knew from 14 letters. "He read the letters, and he bought a yacht," Judge Malin Ruud remarked.

Only one man survived the sinking off Cape Torr. He was in the sea for eleven hours.

The defence has announced an appeal. Lawyer Karin Dahlberg regards the verdict as a concession to the press.`,
  );
  const other = versionOf(
    'B',
    `Seventeen sailors lost their lives when the Sigrun, a freighter from 1974 with 2,300 tonnes of ore in its hold, went down off Cape Torr. Its owner, Birger Lank, now has been given a prison sentence of six years by a court in Osmund.

According to the judge, he had ignored letters which warned him of leaking hatches.

The cook Emil Strand is the only survivor. "I hear them at night," he said.

Lank intends to appeal. The insurer Havmark has paid 48 million crowns, to be divided among the families.`,
  );

  it('have a common source, whether or not it is open, and in whatever order', () => {
    for (const versions of [
      [source, one, other],
      [other, one, source],
    ])
      expect(collate(versions).lineage.map(shown).sort()).toEqual(['A ~ B', 'S > A', 'S > B']);
    for (const versions of [
      [one, other],
      [other, one],
    ]) {
      const arrows = collate(versions).lineage.map(shown);
      expect(arrows.filter((arrow) => arrow.includes('>'))).toEqual([]);
    }
  });
});
