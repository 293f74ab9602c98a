import { ENGINE_VERSION, unicodeVersion } from './about';
import { linkPair } from './align/links';
import { arrangeRows } from './align/rows/rows';
import { anchoringOf } from './align/rows/rows-anchors';
import { referencesOf } from './align/rows/rows-references';
import { directTies } from './align/rows/rows-ties';
import { type Study, findFindings, ledgerOf } from './findings';
import { coarseEdits, editsOf } from './inline';
import type { Reading } from './reading/reading';
import { type Conditions, createMemory, type Memory } from './memory';
import type { Collation, Link, Options, Pair, Progress, Provenance, Row, Version, VersionId } from './model';
import { resolvePins, type ResolvedPins } from './pins';
import { historyOf } from './provenance/lineage';
import { nearestOf } from './provenance/nearest';
import { provenanceOf } from './provenance/shares';

/** A pair before it is checked for findings. */
type Linked = Omit<Pair, 'findings' | 'facts'>;

/** How eagerly wording counts as edited, unless the options say. */
const DETAIL = 0.5;

/**
 * The collation of one or more versions: everything that stands between every two of them. Ids must differ.
 * With the `memory` of an earlier run only what changed since is worked out; the result is the same.
 */
export function collate(versions: readonly Version[], options: Options = {}, memory?: Memory): Collation {
  const steps = collateSteps(versions, options, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `collate`, in steps: the caller may stop between any two of them, and is told how far the work is. */
export function* collateSteps(
  versions: readonly Version[],
  options: Options = {},
  memory: Memory = createMemory(),
): Generator<Progress, Collation> {
  const base = baseOf(versions, options.base);
  const deadline = deadlineOf(options);
  const pins = resolvePins(options.pins ?? [], versions);
  const readings = new Map<VersionId, Reading>();
  for (const version of versions) {
    yield { phase: 'reading', done: readings.size, total: versions.length };
    readings.set(version.id, memory.readingOf(version));
  }
  const byId = new Map(versions.map((version) => [version.id, version]));
  const making: Making = { options, memory, pins, deadline };
  const couples = couplesOf(versions, base);
  const linked: (Linked | Pair)[] = [];
  for (const [from, to] of couples) {
    yield { phase: 'linking', done: linked.length, total: couples.length };
    linked.push(memory.pairOf(from, to, conditionsOf(from, to, making)) ?? pairOf(from, to, making));
  }
  yield { phase: 'arranging', done: 0, total: 1 };
  const rows = rowsOf(base, versions, linked, readings);
  yield { phase: 'arranging', done: 1, total: 1, rows };
  const pairs: Pair[] = [];
  for (const pair of linked) {
    yield { phase: 'checking', done: pairs.length, total: linked.length, rows };
    pairs.push('facts' in pair ? pair : checked(pair, byId.get(pair.from)!, byId.get(pair.to)!, making));
  }
  const provenance = pairs.flatMap((pair) => provenanceBetween(pair, readings));
  const { lineage, isApart } = historyOf(pairs, readings, options.lexicon ?? null);
  return {
    schema: 1,
    engine: { version: ENGINE_VERSION, scorer: scorerOf(versions, options), unicode: unicodeVersion() },
    base: base.id,
    versions: [...versions],
    pairs,
    rows,
    references: referencesOf(pairs, rows, byId),
    provenance,
    nearest: nearestOf(
      versions.map((version) => version.id),
      provenance,
      isApart,
    ),
    lineage,
    ledger: ledgerOf(versions, pairs, base.id),
    complete: pairs.every((pair) => pair.complete),
    unresolvedPins: pins.unresolved,
  };
}

function baseOf(versions: readonly Version[], id: VersionId | undefined): Version {
  const first = versions[0];
  if (!first) throw new RangeError('There is no version to collate.');
  if (new Set(versions.map((version) => version.id)).size < versions.length)
    throw new RangeError('Two versions have the same id.');
  const base = id === undefined ? first : versions.find((version) => version.id === id);
  if (!base) throw new RangeError(`No version has the id of the base, ${JSON.stringify(id)}.`);
  return base;
}

function deadlineOf({ budget, clock }: Options): () => boolean {
  if (budget === undefined || clock === undefined) return () => false;
  const end = clock() + budget;
  let over = false;
  return () => (over ||= clock() > end);
}

/** Every two versions once: those with the base first, which comes first in them; the others in the order opened. */
function couplesOf(versions: readonly Version[], base: Version): (readonly [Version, Version])[] {
  const others = versions.filter((version) => version !== base);
  const withBase = others.map((version) => [base, version] as const);
  return [...withBase, ...others.flatMap((from, n) => others.slice(n + 1).map((to) => [from, to] as const))];
}

/** What pairs are made with. */
interface Making {
  readonly options: Options;
  readonly memory: Memory;
  readonly pins: ResolvedPins;
  readonly deadline: () => boolean;
}

function conditionsOf(a: Version, b: Version, { options, pins }: Making): Conditions {
  const { lexicon = null, embeddings, detail = DETAIL } = options;
  const vectors = [embeddings?.vectors[a.id], embeddings?.vectors[b.id]];
  return [lexicon, detail, JSON.stringify(pins.between(a.id, b.id)), ...vectors];
}

function pairOf(a: Version, b: Version, { options, memory, pins, deadline }: Making): Linked {
  const { links: raw, complete } = linkPair(a, b, {
    shelf: memory.shelfOf(options.lexicon ?? null),
    embeddings: options.embeddings ?? null,
    pins: pins.between(a.id, b.id),
    detail: options.detail ?? DETAIL,
    deadline,
  });
  const [from, to] = [memory.readingOf(a), memory.readingOf(b)];
  const links = raw.map((link): Link => ({
    ...link,
    edits: deadline() ? coarseEdits(link, a, b) : editsOf(link, from, to, options.lexicon ?? null),
  }));
  return {
    from: a.id,
    to: b.id,
    links,
    removed: alone(a, links, 'a'),
    added: alone(b, links, 'b'),
    complete: complete && !deadline(),
  };
}

/**
 * Findings and facts come last; what the budget leaves no time for is left out, and the result says so. A long
 * version takes its time to be read for the finders, so the clock is looked at before each of the two.
 */
function checked(pair: Linked, from: Version, to: Version, making: Making): Pair {
  const { options, memory, deadline } = making;
  const studies: Study[] = [];
  for (const version of [from, to]) {
    if (deadline()) return { ...pair, findings: [], facts: [], complete: false };
    studies.push(memory.studyOf(version));
  }
  const { findings, facts, complete } = findFindings(studies[0]!, studies[1]!, pair.links, {
    lexicon: options.lexicon ?? null,
    deadline,
    parted: making.pins.between(from.id, to.id).forbidden,
  });
  const made = { ...pair, findings, facts, complete: pair.complete && complete };
  if (made.complete) memory.keepPair(from, to, conditionsOf(from, to, making), made);
  return made;
}

/** Sentences that no link reaches. */
function alone(version: Version, links: readonly Link[], side: 'a' | 'b'): number[] {
  const linked = new Uint8Array(version.sentences.length);
  for (const link of links) for (const n of link[side]) linked[n] = 1;
  const numbers: number[] = [];
  linked.forEach((is, n) => {
    if (!is) numbers.push(n);
  });
  return numbers;
}

function rowsOf(
  base: Version,
  versions: readonly Version[],
  pairs: readonly Linked[],
  readings: ReadonlyMap<VersionId, Reading>,
): Row[] {
  const baseReading = readings.get(base.id)!;
  const others = versions.filter((version) => version !== base);
  const anchored = others.map((version) => {
    const links = pairs.find((pair) => pair.from === base.id && pair.to === version.id)!.links;
    return { version, anchoring: anchoringOf(baseReading, readings.get(version.id)!, links) };
  });
  return arrangeRows(
    base,
    anchored,
    directTies(
      pairs.filter((pair) => pair.from !== base.id),
      readings,
    ),
  );
}

function provenanceBetween(
  { from, to, links }: Pair,
  readings: ReadonlyMap<VersionId, Reading>,
): Provenance[] {
  const a = readings.get(from)!;
  const b = readings.get(to)!;
  return [
    provenanceOf(a.version, b.version, links, 'a', a.countOf),
    provenanceOf(b.version, a.version, links, 'b', b.countOf),
  ];
}

/** What judged the sentences. Vectors that do not fit a version's sentences serve none of its pairs. */
function scorerOf(versions: readonly Version[], { lexicon, embeddings }: Options): string {
  const served = versions.filter(({ id, sentences }) => embeddings?.vectors[id]?.length === sentences.length);
  const neural = served.length < 2 ? undefined : embeddings?.name;
  const whole = served.length === versions.length;
  return ['form', lexicon?.name, neural && (whole ? neural : `${neural} (in part)`)]
    .filter((name) => name !== undefined)
    .join(' + ');
}
