import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  collate,
  type Lineage,
  type Version,
  versionFromSentences,
  versionFromText,
} from '../../../../src/engine';

const seed = (file: string, id: string): Version => {
  return versionFromText(readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url), 'utf8'), { id });
};
const R = seed('001_d8078e1bd6dae867.txt', 'R');
const S = seed('000_95ac1f7326fa371e.txt', 'S');
const P = seed('004_c66c99d77e959bb8.txt', 'P');

describe('shares', () => {
  it('count the words of each sentence for the relation of its link', () => {
    const a = versionFromSentences(
      [['One two three four.', 'Bells rang in the old tower.'], ['Nobody else came.']],
      { id: 'a', language: 'en' },
    );
    const b = versionFromSentences([['One two three four.'], ['Bells rang in the old tower!']], {
      id: 'b',
      language: 'en',
    });
    const collation = collate([a, b]);
    const towards = collation.provenance.find((one) => one.version === 'a')!;
    expect(towards.shares).toEqual({
      words: 13,
      identical: 4,
      cosmetic: 6,
      edited: 0,
      paraphrased: 0,
      own: 3,
    });
    expect(towards.paragraphs.map(({ words, own }) => [words, own])).toEqual([
      [10, 0],
      [3, 3],
    ]);
    expect(collation.nearest).toEqual({ a: 'b', b: 'a' });
  });

  it('name no nearest version where nothing is shared', () => {
    const a = versionFromSentences([['Bells rang in the old tower.']], { id: 'a', language: 'en' });
    const b = versionFromSentences([['Shares of the brewery fell by half.']], { id: 'b', language: 'en' });
    expect(collate([a, b]).nearest).toEqual({ a: null, b: null });
    expect(collate([a]).nearest).toEqual({ a: null });
  });
});

/** All sentences of one paragraph, as ends of a pin. */
const endsIn = (version: Version, paragraph: number) => {
  const { firstSentence, endSentence } = version.paragraphs[paragraph]!;
  return version.sentences.slice(firstSentence, endSentence).map(({ start, end }) => ({
    version: version.id,
    text: version.text.slice(start, end),
    occurrence: 0,
  }));
};

describe('lineage', () => {
  const told = (lineage: readonly Lineage[], one: string, two: string): string => {
    const found = lineage.find(
      ({ from, to }) => (from === one && to === two) || (from === two && to === one),
    );
    return found ? (found.kind === 'derived' ? `${found.from} > ${found.to}` : found.kind) : 'none';
  };

  it('is found between the seeds, in whatever order they are opened', () => {
    for (const versions of [
      [R, S, P],
      [P, S, R],
      [S, P, R],
    ]) {
      const { lineage } = collate(versions);
      expect(told(lineage, 'R', 'S')).toBe('R > S');
      expect(told(lineage, 'R', 'P')).toBe('R > P');
      // What S and P share stands in R as well.
      expect(told(lineage, 'S', 'P')).toBe('common-source');
      for (const one of lineage) {
        expect(one.reasons.length).toBeGreaterThan(0);
        expect(one.confidence).toBeGreaterThan(0);
        expect(one.confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is unknown between two texts that say the same', () => {
    expect(told(collate([R, { ...R, id: 'copy' }]).lineage, 'R', 'copy')).toBe('unknown');
  });

  it('claims no direction from length alone: a desk cuts, a second draft grows', () => {
    const { text, sentences } = S;
    const half = sentences
      .slice(0, Math.ceil(sentences.length / 2))
      .map(({ start, end }) => text.slice(start, end));
    const cut = versionFromText(half.join('\n'), { id: 'cut' });
    expect(told(collate([S, cut]).lineage, 'S', 'cut')).toBe('unknown');
    expect(told(collate([cut, S]).lineage, 'S', 'cut')).toBe('unknown');
  });

  it('follows the signs of a rewrite: quotations opened up, "said" avoided, longer words', () => {
    const plain = [
      'OSLO, Oct. 3 (NRB) - The mayor said the bridge would open in May and said tolls would go. "We kept our word, and we kept it on time," she said.',
      'Police said two men were held after the fire and told reporters the men were local.',
      'The firm said it would cut 40 jobs and shut its plant. "It hurts, but we have to do it," the head of the firm said.',
      'Doctors said the trial worked and said most who got the drug could walk.',
      'The union said it would fight the plan in court and told its members to vote.',
    ];
    const rich = [
      'The mayor announced that the bridge would be inaugurated in May. She emphasised that tolls would be abolished, underlining that commitments had been honoured.',
      'Authorities confirmed that two individuals were detained following the fire. They indicated that the men were local residents.',
      'The company announced that it would eliminate 40 positions and discontinue its plant. Its chief executive described the measures as unavoidable.',
      'Physicians reported that the trial succeeded. They highlighted that most patients receiving the medication could walk.',
      'The union declared that it would challenge the proposal in court. It encouraged its members to participate in a vote.',
    ];
    const source = versionFromText(plain.join('\n'), { id: 'source', language: 'en' });
    const copy = versionFromText(rich.join('\n'), { id: 'copy', language: 'en' });
    const pins = plain.map((_, n) => ({
      kind: 'link' as const,
      a: endsIn(source, n),
      b: endsIn(copy, n),
    }));
    for (const versions of [
      [source, copy],
      [copy, source],
    ]) {
      const { lineage } = collate(versions, { pins });
      expect(told(lineage, 'source', 'copy')).toBe('source > copy');
      expect(lineage[0]!.reasons.join(' ')).toContain('longer ones');
      expect(lineage[0]!.confidence).toBeLessThanOrEqual(0.95);
    }
  });

  /**
   * A wire report, a desk's edit with a slip and a word of its own, and two rewrites: one of the report, one
   * of the edit.
   */
  const wire = [
    'TALLINN, May 4 (Baltic Wire) - A cargo ship with 19 sailors ran aground near Hiiumaa on Tuesday, the coastguard said.',
    'The Calder Moor carried 3,100 tonnes of timber from Riga to Hull, its owner said.',
    'Captain Arvo Tamm told reporters that nobody was hurt. "We felt a knock, and then we stood still," he said.',
    'Divers will look at the hull on Wednesday, and two tugboats from Paldiski are on their way, the coastguard said.',
    'It was the fourth grounding off the island since 2019, according to the maritime board.',
  ];
  const desk = [
    'A cargo ship with 19 sailors ran aground near Hiiumaa on Tuesday, the coastguard said.',
    'The Calder Moore carried 3,100 tonnes of plywood from Riga to Hull, its owner said.',
    'Captain Arvo Tamm told reporters that nobody was hurt. “We felt a knock, and then we stood still,” he said.',
    'Divers will inspect the hull on Wednesday, the coastguard said.',
    'It was the fifth grounding off the island since 2019, according to the maritime board.',
  ];
  const ofWire = [
    'A freighter got stuck off Hiiumaa on Tuesday with 19 sailors on board, according to the coastguard.',
    'Bound for Hull from Riga, the Calder Moor was loaded with 3,100 tonnes of timber.',
    'Nobody was hurt, captain Arvo Tamm explained, describing how they had felt a knock before standing still.',
    'Two tugboats have left Paldiski, and divers examine the hull on Wednesday.',
    'The maritime board counts four groundings off the island since 2019, of which this is the fourth.',
  ];
  const ofDesk = [
    'Nineteen sailors were aboard a cargo vessel that hit the ground near Hiiumaa on Tuesday.',
    'With plywood in its hold, all 3,100 tonnes of it, the Calder Moore was heading for Hull.',
    'Its captain, Arvo Tamm, reported no injuries and recalled a knock.',
    'An inspection of the hull by divers is due on Wednesday.',
    'Since 2019 five ships, this being the fifth, have grounded off the island.',
  ];
  const versionOf = (id: string, sentences: readonly string[]): Version =>
    versionFromText(sentences.join('\n\n'), { id, language: 'en' });
  const all = [
    versionOf('W', wire),
    versionOf('D', desk),
    versionOf('P', ofWire),
    versionOf('Q', ofDesk),
  ] as const;
  const tellings = (versions: readonly Version[]): string[] => {
    const links = versions.flatMap((a, n) =>
      versions
        .slice(n + 1)
        .flatMap((b) =>
          Array.from({ length: 5 }, (_, k) => ({ kind: 'link' as const, a: endsIn(a, k), b: endsIn(b, k) })),
        ),
    );
    const { lineage } = collate(versions, { pins: links });
    const ids = versions.map(({ id }) => id).sort();
    return ids.flatMap((one, n) =>
      ids.slice(n + 1).map((other) => `${one}${other} ${told(lineage, one, other)}`),
    );
  };

  it('asks a third version who stands next to whom', () => {
    const [W, D, P, Q] = all;
    expect(tellings([W, D, P])).toEqual(['DP common-source', 'DW W > D', 'PW W > P']);
    // Q has the slips of the desk: it was made from the edit, and from the wire only by way of it.
    expect(tellings([W, D, Q])).toEqual(['DQ D > Q', 'DW W > D', 'QW none']);
  });

  it('is the same in whatever order four versions are opened', () => {
    const [W, D, P, Q] = all;
    const expected = tellings([W, D, P, Q]);
    expect(expected).toContain('PW W > P');
    expect(expected).toContain('DQ D > Q');
    expect(expected).toContain('PQ common-source');
    for (const versions of [
      [Q, P, D, W],
      [P, W, Q, D],
      [D, Q, W, P],
      [Q, D, P, W],
    ])
      expect(tellings(versions)).toEqual(expected);
  });

  it('does not choose between two copies of one text', () => {
    const [W, , P] = all;
    const copy = { ...W, id: 'copy' };
    const found = tellings([W, copy, P]).filter((one) => one.includes('P'));
    expect(found.filter((one) => one.includes('>'))).toEqual([]);
  });

  it('goes by common words side by side as well, and the nearest version with it', () => {
    const agency = versionOf('a', [
      'LJUBA, May 4 (Corvin) - A crack in the Orlic dam forced 1,200 people out on Thursday, the civil protection agency said.',
      'The crack, found by a diver, is about nine metres long, agency chief Nada Perko said.',
      '"We are not taking any chances with a wall that is older than I am," she told reporters.',
      'The operator, Soline Energy, said the dam had passed its last inspection in 2021.',
      'Two schools and a sports hall were opened for those who had to leave.',
    ]);
    const desk = versionOf('d', [
      'A crack in the Orlic dam forced 1,200 people out on Thursday, the civil protection agency said.',
      'The crack, which was nine metres long, had been found by a diver, agency chief Nada Perko said.',
      '“We are not taking any chances with a wall that is older than I am,” she told reporters.',
      'Those who had to leave were put up in two schools and a sports hall.',
    ]);
    const ofDesk = versionOf('o', [
      'Some 1,200 people were forced out on Thursday by a crack in the Orlic dam, the civil protection agency said.',
      'The crack, which was nine metres long, had been found when a diver went down, said agency chief Nada Perko.',
      '“We are not taking any chances with a wall that is older than I am,” she told reporters.',
      'People were put up in two schools and a sports hall.',
    ]);
    for (const versions of [[agency, desk, ofDesk], [ofDesk, desk, agency], [ofDesk, agency, desk]]) {
      const { lineage, nearest } = collate(versions);
      expect(nearest).toEqual({ a: 'd', d: expect.any(String) as string, o: 'd' });
      expect(told(lineage, 'd', 'o')).toBe('d > o');
      expect(['a > d', 'unknown']).toContain(told(lineage, 'a', 'd'));
      expect(['none', 'unknown']).toContain(told(lineage, 'a', 'o'));
    } // prettier-ignore
  });

  it('is none between two stories written to one template', () => {
    const one = versionOf('o', [
      'A man of 27 was arrested in Linz on Wednesday after a jeweller’s shop was robbed in broad daylight.',
      'Police said the suspect had threatened a saleswoman with a pistol and fled on a bicycle.',
      'The loot, worth about 40,000 euros, was found in his flat.',
    ]);
    const other = versionOf('p', [
      'Two women were arrested in Bergen on Monday after a pharmacy was robbed shortly before closing time.',
      'Police said the suspects had threatened a chemist with a syringe and fled in a taxi.',
      'The loot, worth some 3,000 crowns, has not been found.',
    ]);
    expect(collate([one, other]).lineage).toEqual([]);
  });

  it('is none between unrelated stories', () => {
    const other = versionFromText(
      'The brewery opened a second hall in May.\nIts shares fell by half.\nNobody was hurt.',
      { id: 'o' },
    );
    expect(collate([R, other]).lineage).toEqual([]);
  });
});
