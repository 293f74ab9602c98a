import { describe, expect, it } from 'vitest';
import { collate, type Lineage, type Version, versionFromText } from '../../../../src/engine';

const versionOf = (id: string, text: string): Version => versionFromText(text, { id, language: 'en' });

/** `A > B` for derived, `A ~ B` for a common source, `A ? B` for unknown; sorted. */
const told = (versions: readonly Version[]): string[] =>
  collate(versions)
    .lineage.map(({ from, to, kind }: Lineage) => {
      if (kind === 'derived') return `${from} > ${to}`;
      return [from, to].sort().join(kind === 'unknown' ? ' ? ' : ' ~ ');
    })
    .sort();

const agency = versionOf(
  'A',
  `A fire destroyed the roof of the state library in Tessin on Sunday night, and some 12,000 books were damaged by water.

About 140 firefighters fought the blaze for nine hours, said Markus Eide, the head of the city's fire brigade. Two of them were treated for smoke poisoning.

"We saved the reading room, but the attic is gone," Eide told reporters.

The oldest part of the collection, 830 manuscripts from the Middle Ages, had been moved to a vault in November, library director Paula Renz said.

"If we had waited until spring, we would be talking about ashes," she said.

Police said the fire started near a chimney on which roofers had been working. Three men were questioned.

The building opened in 1887 and was to be renovated from June for 31 million crowns.`,
);
const local = versionOf(
  'B',
  `Smoke hung over the old town of Tessin on Monday as hundreds of people formed a chain to carry wet books out of the state library.

"I brought my children, because this is their library too," said Lena Hofer, 38, a baker. Schools gave pupils the morning off.

Students had noticed the flames at 9:40 p.m. and rang the bell of a nearby convent, whose 14 nuns took in guests of a hotel.

The books will be frozen at a fish factory in Port Ammer so that mould cannot grow, said restorer Ulf Kranz. Drying them will take two years.

An insurer put the damage at 18 million crowns.`,
);
const merged = versionOf(
  'M',
  `A fire destroyed the roof of the state library in Tessin on Sunday night, and some 12,000 books were damaged by water.

Students noticed the flames at 9:40 p.m. About 140 firefighters fought the blaze for nine hours, said fire chief Markus Eide.

On Monday hundreds of people formed a chain to carry wet books out. "I brought my children, because this is their library too," said Lena Hofer, 38, a baker.

The 830 manuscripts from the Middle Ages had been moved to a vault in November, library director Paula Renz said.

The wet books will be frozen at a fish factory in Port Ammer so that mould cannot grow. Drying them will take two years, said restorer Ulf Kranz.

Police said the fire started near a chimney on which roofers had been working.`,
);

describe('a story merged of two', () => {
  it('is derived from both, in whatever order they are opened', () => {
    for (const versions of [
      [agency, local, merged],
      [merged, local, agency],
      [local, merged, agency],
    ])
      expect(told(versions)).toEqual(['A > M', 'B > M']);
  });

  it('is not called the source of one of them where the other is not open', () => {
    for (const versions of [
      [local, merged],
      [merged, agency],
    ])
      expect(told(versions).filter((one) => one.startsWith('M >'))).toEqual([]);
  });

  it('is not seen in the middle of a chain, which both neighbours tell between them', () => {
    const first = versionOf(
      'a',
      `A strong earthquake shook the island of Maru early on Saturday. There were no immediate reports of damage.

The quake had a magnitude of 6.8 and a depth of 12 kilometres, the seismological institute said.

A tsunami warning was issued for the south coast. More soon.`,
    );
    const second = versionOf(
      'b',
      `A strong earthquake shook the island of Maru early on Saturday, and at least nine people were killed when a hotel collapsed.

The quake had a magnitude of 6.8 and a depth of 12 kilometres, the seismological institute said. It struck at 3:12 a.m.

A tsunami warning for the south coast was lifted after two hours.

"The bed walked through the room," said Keo Tan, a guest from Singapore, who jumped from the second floor of the Pearl Hotel.

Rescuers were looking for 20 others in the rubble, said Governor Ana Lim. The airport was closed.`,
    );
    const third = versionOf(
      'c',
      `The number of dead after an earthquake on the island of Maru rose to 31 on Sunday, and rescuers lost hope of finding others alive.

The quake of magnitude 6.8 struck at 3:12 a.m. on Saturday.

"The bed walked through the room," said Keo Tan, a guest from Singapore, who jumped from the second floor of the Pearl Hotel.

Governor Ana Lim said 26 of the dead had been found there. The owner, Victor Sy, was arrested because two floors had been added without a permit.

Aid has arrived from four countries. The airport reopened on Sunday with one runway.`,
    );
    const arrows = told([first, second, third]).filter((one) => one.includes('>'));
    expect(arrows.filter((one) => !['a > b', 'b > c'].includes(one))).toEqual([]);
  });
});

const copy = versionOf(
  'W',
  `Flames have ripped through the roof of Tessin's state library, but the treasures of the house are safe.

Around 140 firefighters battled for nine hours on Sunday night before they got the upper hand. Two suffered smoke poisoning. The reading room could be rescued, whereas the attic was lost, according to fire chief Markus Eide.

Water damaged about 12,000 books. The 830 medieval manuscripts from the collection, however, had been moved to a vault last November. Had the library waited until spring, "we would be talking about ashes", its director, Paula Renz, remarked.

Investigators believe the blaze started close to a chimney where roofers had been working.

Libraries are the memory of a city, and every loss is felt for generations. Readers will need patience.`,
);

describe('a rewrite that drops a part and adds talk of its own', () => {
  it('is derived, for all its facts come from the source, which has more', () => {
    expect(told([agency, copy])).toEqual(['A > W']);
    expect(told([copy, agency])).toEqual(['A > W']);
  });

  it('is not derived where a fact of its own stands beside few of the source', () => {
    const reporting = `${copy.text}\n\nThe minister of culture, Ada Brink, gave 5 million crowns on Tuesday. Architect Jon Falk of Lund has examined 40 beams since 6 a.m., of which 17 must go. In Vaduz, where a library burned in 2009, it took 11 years and 90 workers until Queen Ottilie could open it again.`;
    expect(told([agency, versionOf('W', reporting)]).filter((one) => one.includes('>'))).toEqual([]);
  });
});

describe('a third version', () => {
  it('leaves unknown who copied whom where it is a near copy of the source, and says so', () => {
    const near = versionOf('N', agency.text.replace('31 million', '30 million'));
    const { lineage } = collate([agency, near, copy]);
    expect(lineage.filter(({ kind }) => kind === 'derived')).toEqual([]);
    const doubtful = lineage.find(({ from, to }) => from === 'A' && to === 'W')!;
    expect(doubtful.reasons).toEqual([expect.stringContaining('in the place of one of them')]);
  });

  it('leaves an arrow as it is where it tells another story of the day', () => {
    expect(told([agency, local, copy])).toEqual(told([agency, copy]));
  });
});

describe('the confidence of unknown', () => {
  it('is near 1 where nothing points anywhere, and never under a half', () => {
    const cut = versionOf('C', agency.text.split('\n\n').slice(0, 4).join('\n\n'));
    const [one] = collate([agency, cut]).lineage;
    expect(one).toMatchObject({ kind: 'unknown' });
    expect(one!.confidence).toBeGreaterThan(0.9);
    expect(one!.reasons.join(' ')).toContain('cut short');
    for (const versions of [
      [agency, merged],
      [local, merged],
      [agency, copy, merged],
    ])
      for (const { kind, confidence } of collate(versions).lineage)
        if (kind === 'unknown') expect(confidence).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a text that names the agency which heads another', () => {
  const brief = versionOf(
    'A',
    `LODEN (KNB) - A goat climbed onto the roof of the town hall of Loden on Tuesday and ate the flag before it was brought down by firemen, police said.

Nobody was hurt. The goat got in through the archive at 8:15 a.m., when 12 clerks were at work.

"It left the eagle," Mayor Tilde Aas said.`,
  );
  const long = (source: string) =>
    versionOf(
      'B',
      `People in Loden rubbed their eyes on Tuesday when a goat stood on the roof of the town hall and chewed on the flag.

Nobody was hurt. The goat got in through the archive at 8:15 a.m., when 12 clerks were at work, police told ${source}.

"It left the eagle," said the mayor, Tilde Aas.

The animal belongs to a farmer from Brekke, who has 30 of them. He had not missed it.

Goats have been seen in the streets since the dairy closed in 2014. A new flag costs 85 crowns.`,
    );

  it('is derived from it, however much it adds', () => {
    expect(told([brief, long('the agency KNB')])).toEqual(['A > B']);
    expect(told([long('KNB'), brief])).toEqual(['A > B']);
  });

  it('is not where it names another, or one whose name goes on', () => {
    expect(told([brief, long('reporters')])).toEqual(['A ? B']);
    expect(told([brief, long('KNBC')])).toEqual(['A ? B']);
  });
});
