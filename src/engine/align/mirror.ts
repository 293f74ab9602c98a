import type { Evidence, Version, WordMatch } from '../model';
import type { RawLink } from '../raw-link';
import { withMatches } from '../score/evidence/late-matches';
import type { LinkContext, PinnedPairs } from './types';

/** True where `a` and `b` have to change places, so that a pair is linked the same way whichever comes first. */
export function comesSecond(a: Version, b: Version): boolean {
  if (a.text.length !== b.text.length) return a.text.length > b.text.length;
  if (a.text !== b.text) return a.text > b.text;
  if (a.sentences.length !== b.sentences.length) return a.sentences.length > b.sentences.length;
  return a.language > b.language;
}

/** The context seen from the other side. */
export function mirroredContext(context: LinkContext): LinkContext {
  return { ...context, pins: mirroredPins(context.pins) };
}

function mirroredPins({ links, forbidden }: PinnedPairs): PinnedPairs {
  const turn = (list: PinnedPairs['links']): PinnedPairs['links'] => list.map(({ a, b }) => ({ a: b, b: a }));
  return { links: turn(links), forbidden: turn(forbidden) };
}

/** The same link seen from the other side. */
export function mirrored(link: RawLink): RawLink {
  const { evidence } = link;
  const turn = ({ both, onlyA, onlyB }: typeof evidence.figures): typeof evidence.figures => ({
    both,
    onlyA: onlyB,
    onlyB: onlyA,
  });
  return {
    ...link,
    a: link.b,
    b: link.a,
    evidence: withMatches(() => turnedMatches(evidence), {
      coverageA: evidence.coverageB,
      coverageB: evidence.coverageA,
      order: evidence.order,
      context: evidence.context,
      figures: turn(evidence.figures),
      names: turn(evidence.names),
      negation: evidence.negation,
      ...(evidence.contraries && {
        contraries: evidence.contraries
          .map((pair) => ({ ...pair, a: pair.b, b: pair.a }))
          .sort((x, y) => x.a.start - y.a.start),
      }),
      ...(evidence.pinned && { pinned: evidence.pinned }),
    }),
  };
}

function turnedMatches({ matches }: Evidence): WordMatch[] {
  return matches
    .map((match) => ({ ...match, a: match.b, b: match.a }))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}
