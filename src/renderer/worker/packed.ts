import type {
  Agreement,
  ContraryWords,
  Edit,
  Evidence,
  Link,
  MatchBy,
  Pair,
  Range,
  Relation,
  WordMatch,
} from '../../engine';

/**
 * A pair's links as they cross from the worker: in columns. Nearly all of a result is word matches and edits,
 * many for each link; as objects on the page they take several times the room that their figures do, and
 * copying them one by one takes longer than all the rest. The buffers are handed over, and a link's lists are
 * made when they are asked for, which is for the few links on the screen.
 */
export interface PackedLinks {
  readonly count: number;
  /** By link: where in `sentences` those of `a` end, then where those of `b` end. */
  readonly sentenceEnds: Uint32Array<ArrayBuffer>;
  readonly sentences: Uint32Array<ArrayBuffer>;
  /** By link: relation, moved, negation, pinned. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** By link: score, similarity, coverage of both sides, order, context. */
  readonly figures: Float64Array<ArrayBuffer>;
  /** By link: where its matches end. */
  readonly matchEnds: Uint32Array<ArrayBuffer>;
  /** By match: start and end in `a`, start and end in `b`. */
  readonly matchPlaces: Uint32Array<ArrayBuffer>;
  readonly matchBy: Uint8Array<ArrayBuffer>;
  readonly matchWeights: Float64Array<ArrayBuffer>;
  readonly words: PackedEdits;
  readonly phrases: PackedEdits;
  /** Figures and names of the links that have any, by link. */
  readonly agreements: ReadonlyMap<number, readonly [figures: Agreement, names: Agreement]>;
  /** Words that exclude each other, of the links that have any, by link. */
  readonly contraries: ReadonlyMap<number, readonly ContraryWords[]>;
}

export interface PackedEdits {
  /** By link: where its edits end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /**
   * By edit: kind, start and end in `a` and in `b` (-1 where it has none), by what it matches and its move
   * (-1 where it says nothing).
   */
  readonly values: Int32Array<ArrayBuffer>;
}

export type PackedPair = Omit<Pair, 'links'> & { readonly links: PackedLinks };

const RELATIONS: readonly Relation[] = ['identical', 'cosmetic', 'edited', 'paraphrased'];
const KINDS: readonly Edit['kind'][] = ['kept', 'inserted', 'deleted', 'replaced'];
const BY: readonly MatchBy[] = [
  'form',
  'cosmetic',
  'spelling',
  'stem',
  'number',
  'abbreviation',
  'name',
  'meaning',
  'typo',
];
const FLAGS = 4;
const FIGURES = 6;
const PLACES = 4;
const VALUES = 7;
const NONE: Agreement = { both: [], onlyA: [], onlyB: [] };

const isNone = ({ both, onlyA, onlyB }: Agreement): boolean =>
  both.length + onlyA.length + onlyB.length === 0;

function packEdits(lists: readonly (readonly Edit[])[]): PackedEdits {
  const ends = new Uint32Array(lists.length);
  const values = new Int32Array(VALUES * lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  lists.forEach((list, link) => {
    for (const { kind, a, b, by, move } of list) {
      values[at] = KINDS.indexOf(kind);
      values[at + 1] = a?.start ?? -1;
      values[at + 2] = a?.end ?? -1;
      values[at + 3] = b?.start ?? -1;
      values[at + 4] = b?.end ?? -1;
      values[at + 5] = by === undefined ? -1 : BY.indexOf(by);
      values[at + 6] = move ?? -1;
      at += VALUES;
    }
    ends[link] = at / VALUES;
  });
  return { ends, values };
}

export function packLinks(links: readonly Link[]): PackedLinks {
  const count = links.length;
  const sum = (of: (link: Link) => number): number => links.reduce((all, link) => all + of(link), 0);
  const packed = {
    sentenceEnds: new Uint32Array(2 * count),
    sentences: new Uint32Array(sum(({ a, b }) => a.length + b.length)),
    flags: new Uint8Array(FLAGS * count),
    figures: new Float64Array(FIGURES * count),
    matchEnds: new Uint32Array(count),
  };
  // How many there are nobody can tell before they are made, which the engine does anew each time they are asked for.
  const matchPlaces: number[] = [];
  const matchBy: number[] = [];
  const matchWeights: number[] = [];
  const agreements = new Map<number, readonly [Agreement, Agreement]>();
  const contraries = new Map<number, readonly ContraryWords[]>();
  let sentence = 0;
  links.forEach((link, number) => {
    const { a, b, relation, score, similarity, moved, evidence } = link;
    packed.sentences.set(a, sentence);
    packed.sentences.set(b, sentence + a.length);
    packed.sentenceEnds.set([sentence + a.length, sentence + a.length + b.length], 2 * number);
    sentence += a.length + b.length;
    const { coverageA, coverageB, order, context, negation, pinned } = evidence;
    packed.flags.set(
      [RELATIONS.indexOf(relation), Number(moved), Number(negation === 'differs'), Number(pinned === true)],
      FLAGS * number,
    );
    packed.figures.set([score, similarity, coverageA, coverageB, order, context], FIGURES * number);
    if (!isNone(evidence.figures) || !isNone(evidence.names))
      agreements.set(number, [evidence.figures, evidence.names]);
    if (evidence.contraries) contraries.set(number, evidence.contraries);
    for (const { a, b, by, weight } of evidence.matches) {
      matchPlaces.push(a.start, a.end, b.start, b.end);
      matchBy.push(BY.indexOf(by));
      matchWeights.push(weight);
    }
    packed.matchEnds[number] = matchBy.length;
  });
  return {
    count,
    ...packed,
    matchPlaces: new Uint32Array(matchPlaces),
    matchBy: new Uint8Array(matchBy),
    matchWeights: new Float64Array(matchWeights),
    words: packEdits(links.map((link) => link.edits.words)),
    phrases: packEdits(links.map((link) => link.edits.phrases)),
    agreements,
    contraries,
  };
}

/** The buffers of a packed pair, to be handed over. */
export function buffersOf({ links }: PackedPair): ArrayBuffer[] {
  const {
    words,
    phrases,
    count: _count,
    agreements: _agreements,
    contraries: _contraries,
    ...columns
  } = links;
  const arrays = [...Object.values(columns), words.ends, words.values, phrases.ends, phrases.values];
  return arrays.map(({ buffer }) => buffer);
}

const rangeAt = (values: Int32Array | Uint32Array, at: number): Range => ({
  start: values[at]!,
  end: values[at + 1]!,
});

class LinkEdits {
  constructor(
    private readonly packed: PackedLinks,
    private readonly link: number,
  ) {}

  get words(): readonly Edit[] {
    return this.list(this.packed.words);
  }

  get phrases(): readonly Edit[] {
    return this.list(this.packed.phrases);
  }

  private list({ ends, values }: PackedEdits): readonly Edit[] {
    const first = this.link === 0 ? 0 : ends[this.link - 1]!;
    return Array.from({ length: ends[this.link]! - first }, (_, index): Edit => {
      const at = (first + index) * VALUES;
      const [by, move] = [values[at + 5]!, values[at + 6]!];
      return {
        kind: KINDS[values[at]!]!,
        a: values[at + 1]! < 0 ? null : rangeAt(values, at + 1),
        b: values[at + 3]! < 0 ? null : rangeAt(values, at + 3),
        ...(by < 0 ? {} : { by: BY[by]! }),
        ...(move < 0 ? {} : { move }),
      };
    });
  }
}

class LinkEvidence implements Evidence {
  constructor(
    private readonly packed: PackedLinks,
    private readonly link: number,
  ) {}

  private figure(which: number): number {
    return this.packed.figures[FIGURES * this.link + which]!;
  }

  get matches(): readonly WordMatch[] {
    const { matchEnds, matchPlaces, matchBy, matchWeights } = this.packed;
    const first = this.link === 0 ? 0 : matchEnds[this.link - 1]!;
    return Array.from({ length: matchEnds[this.link]! - first }, (_, index) => ({
      a: rangeAt(matchPlaces, PLACES * (first + index)),
      b: rangeAt(matchPlaces, PLACES * (first + index) + 2),
      by: BY[matchBy[first + index]!]!,
      weight: matchWeights[first + index]!,
    }));
  }

  get coverageA(): number {
    return this.figure(2);
  }

  get coverageB(): number {
    return this.figure(3);
  }

  get order(): number {
    return this.figure(4);
  }

  get context(): number {
    return this.figure(5);
  }

  get figures(): Agreement {
    return this.packed.agreements.get(this.link)?.[0] ?? NONE;
  }

  get names(): Agreement {
    return this.packed.agreements.get(this.link)?.[1] ?? NONE;
  }

  get contraries(): readonly ContraryWords[] {
    return this.packed.contraries.get(this.link) ?? [];
  }

  get negation(): Evidence['negation'] {
    return this.packed.flags[FLAGS * this.link + 2] === 1 ? 'differs' : 'same';
  }
}

class PinnedEvidence extends LinkEvidence {
  readonly pinned = true;
}

/** The links again. Their evidence and edits are views of the columns. */
export function unpackLinks(packed: PackedLinks): Link[] {
  const { count, sentences, sentenceEnds, flags, figures } = packed;
  return Array.from({ length: count }, (_, link): Link => {
    const start = link === 0 ? 0 : sentenceEnds[2 * link - 1]!;
    const middle = sentenceEnds[2 * link]!;
    const pinned = flags[FLAGS * link + 3] === 1;
    return {
      a: [...sentences.subarray(start, middle)],
      b: [...sentences.subarray(middle, sentenceEnds[2 * link + 1])],
      relation: RELATIONS[flags[FLAGS * link]!]!,
      score: figures[FIGURES * link]!,
      similarity: figures[FIGURES * link + 1]!,
      moved: flags[FLAGS * link + 1] === 1,
      evidence: pinned ? new PinnedEvidence(packed, link) : new LinkEvidence(packed, link),
      edits: new LinkEdits(packed, link),
    };
  });
}

/** The link as a plain object, which can be cloned. */
export function plainLink({ evidence, edits, ...rest }: Link): Link {
  const { matches, coverageA, coverageB, order, context, figures, names, negation, contraries } = evidence;
  return {
    ...rest,
    evidence: {
      ...{ matches, coverageA, coverageB, order, context, figures, names, negation },
      ...(contraries?.length ? { contraries } : {}),
      ...(evidence.pinned ? { pinned: true } : {}),
    },
    edits: { words: edits.words, phrases: edits.phrases },
  };
}
