import type { Lineage } from '../engine';

/** Claims less sure than this are told as probable: no reader should take a guess for a fact. */
const SURE = 0.85;

/** Whether a claim is told as a fact. */
export function isToldAsFact({ confidence }: Pick<Lineage, 'confidence'>): boolean {
  return confidence >= SURE;
}

/** One relation between two versions, which go by `from` and `to`, as a sentence without its full stop. */
export function lineageWords(
  lineage: Pick<Lineage, 'kind' | 'confidence'>,
  from: string,
  to: string,
): string {
  const { kind } = lineage;
  const [was, have] = isToldAsFact(lineage) ? ['was', 'have'] : ['was probably', 'probably have'];
  if (kind === 'derived') return `${to} ${was} made from ${from}`;
  if (kind === 'common-source') return `${from} and ${to} ${have} a common source`;
  return `The texts do not tell how ${from} and ${to} are related`;
}
