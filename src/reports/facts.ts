import { factSays } from '../account/fact-words';
import type { ToldFact } from '../account/facts';
import { siglumOf } from './labels';
import type { Report } from './model';
import { cite } from './cite';

export interface FactPlace {
  /** Paragraphs, from 1, ascending, each once. */
  readonly paragraphs: readonly number[];
  /** What the version has there; empty for the base where it has the fact, which is the label. */
  readonly says: string;
}

/** Where a version has a fact, and what it has there, as the ledger of the window says it. */
export function factPlace(report: Report, fact: ToldFact, id: string): FactPlace {
  const { collation, base } = report;
  const cell = fact.cells[id];
  const version = collation.versions.find((candidate) => candidate.id === id);
  if (!cell || !version) return { paragraphs: [], says: '' };
  const paragraphs = cell.ranges.map(
    ({ start }) => version.paragraphs.findLastIndex((paragraph) => paragraph.start <= start) + 1,
  );
  const isPlain = id === base && cell.state !== 'dropped';
  return {
    paragraphs: [...new Set(paragraphs)].sort((one, other) => one - other),
    says: isPlain ? '' : factSays(cell, version.text, fact, siglumOf(report, base)),
  };
}

/** `¶4: at least three`, `¶4`, `absent`. */
export function factLine(report: Report, fact: ToldFact, id: string): string {
  const { paragraphs, says } = factPlace(report, fact, id);
  return [cite(paragraphs), says].filter(Boolean).join(': ');
}
