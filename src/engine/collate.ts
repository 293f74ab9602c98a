import { ENGINE_VERSION, unicodeVersion } from './about';
import { linkPair } from './align/links';
import { arrangeRows } from './align/rows';
import { anchoringOf } from './align/rows-anchors';
import { referencesOf } from './align/rows-references';
import { directTies } from './align/rows-ties';
import { findFindings, ledgerOf, type Study, studyOf } from './findings';
import { coarseEdits, editsOf } from './inline';
import { readingOf, type Reading } from './inline/reading';
import type { Collation, Link, Options, Pair, Progress, Provenance, Row, Version, VersionId } from './model';
import { resolvePins, type ResolvedPins } from './pins';
import { lineagesOf } from './provenance/lineage';
import { nearestOf } from './provenance/nearest';
import { provenanceOf } from './provenance/shares';
import { createShelf, type Shelf } from './score/shelf';

/** A pair before it is checked for findings. */
type Linked = Omit<Pair, 'findings' | 'facts'>;

/** How eagerly wording counts as edited, unless the options say. */
const DETAIL = 0.5;

/** The collation of one or more versions: everything that stands between every two of them. Ids must differ. */
export function collate(versions: readonly Version[], options: Options = {}): Collation {
  const steps = collateSteps(versions, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `collate`, in steps: the caller may stop between any two of them, and is told how far the work is. */
export function* collateSteps(
  versions: readonly Version[],
  options: Options = {},
): Generator<Progress, Collation> {
  const base = baseOf(versions, options.base);
  const deadline = deadlineOf(options);
  const pins = resolvePins(options.pins ?? [], versions);
  const readings = new Map<VersionId, Reading>();
  for (const version of versions) {
    yield { phase: 'reading', done: readings.size, total: versions.length };
    readings.set(version.id, readingOf(version));
  }
  const shelf = createShelf(options.lexicon ?? null, ({ id }, n) => readings.get(id)!.wordsOf(n));
  const couples = couplesOf(versions, base);
  const linked: Linked[] = [];
  for (const [from, to] of couples) {
    yield { phase: 'linking', done: linked.length, total: couples.length };
    linked.push(pairOf(readings.get(from.id)!, readings.get(to.id)!, options, shelf, pins, deadline));
  }
  yield { phase: 'arranging', done: 0, total: 1 };
  const rows = rowsOf(base, versions, linked, readings);
  yield { phase: 'arranging', done: 1, total: 1, rows };
  const pairs: Pair[] = [];
  const studies = new Map<VersionId, Study>();
  for (const pair of linked) {
    yield { phase: 'checking', done: pairs.length, total: linked.length, rows };
    pairs.push(checked(pair, readings, studies, options, deadline));
  }
  const provenance = pairs.flatMap((pair) => provenanceBetween(pair, readings));
  const byId = new Map(versions.map((version) => [version.id, version]));
  return {
    schema: 1,
    engine: { version: ENGINE_VERSION, scorer: scorerOf(options), unicode: unicodeVersion() },
    base: base.id,
    versions: [...versions],
    pairs,
    rows,
    references: referencesOf(pairs, rows, byId),
    provenance,
    nearest: nearestOf(
      versions.map((version) => version.id),
      provenance,
    ),
    lineage: lineagesOf(pairs, readings, options.lexicon ?? null),
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

function pairOf(
  from: Reading,
  to: Reading,
  options: Options,
  shelf: Shelf,
  pins: ResolvedPins,
  deadline: () => boolean,
): Linked {
  const a = from.version;
  const b = to.version;
  const { links: raw, complete } = linkPair(a, b, {
    shelf,
    embeddings: options.embeddings ?? null,
    pins: pins.between(a.id, b.id),
    detail: options.detail ?? DETAIL,
    deadline,
  });
  const links = raw.map((link): Link => ({
    ...link,
    edits: deadline() ? coarseEdits(link, a, b) : editsOf(link, from, to),
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

/** Findings and facts come last; what the budget leaves no time for is left out, and the result says so. */
function checked(
  pair: Linked,
  readings: ReadonlyMap<VersionId, Reading>,
  studies: Map<VersionId, Study>,
  { lexicon = null }: Options,
  deadline: () => boolean,
): Pair {
  if (deadline()) return { ...pair, findings: [], facts: [], complete: false };
  const study = (id: VersionId): Study => {
    const made = studies.get(id) ?? studyOf(readings.get(id)!.version, readings.get(id)!.wordsOf);
    studies.set(id, made);
    return made;
  };
  const { findings, facts, complete } = findFindings(study(pair.from), study(pair.to), pair.links, {
    lexicon,
    deadline,
  });
  return { ...pair, findings, facts, complete: pair.complete && complete };
}

/** Sentences that no link reaches. */
function alone(version: Version, links: readonly Link[], side: 'a' | 'b'): number[] {
  const linked = new Set(links.flatMap((link) => link[side]));
  return version.sentences.map((_, n) => n).filter((n) => !linked.has(n));
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

function scorerOf({ lexicon, embeddings }: Options): string {
  return ['form', lexicon?.name, embeddings?.name].filter((name) => name !== undefined).join(' + ');
}
