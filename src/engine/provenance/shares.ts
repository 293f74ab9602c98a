import type { Link, Provenance, Relation, Shares, Version } from '../model';

/**
 * What `version` has from `towards`, in words: each sentence counts whole for the relation of its link, or as
 * the version's own. `side` tells which end of the links is `version`'s; `wordsOf` gives the words of a
 * sentence, marks left out.
 */
export function provenanceOf(
  version: Version,
  towards: Version,
  links: readonly Link[],
  side: 'a' | 'b',
  wordsOf: (sentence: number) => number,
): Provenance {
  const relations = new Array<Relation | 'own'>(version.sentences.length).fill('own');
  for (const link of links) for (const n of link[side]) relations[n] = link.relation;
  const paragraphs = version.paragraphs.map(({ firstSentence, endSentence }) => {
    const shares = { words: 0, identical: 0, cosmetic: 0, edited: 0, paraphrased: 0, own: 0 };
    for (let n = firstSentence; n < endSentence; n++) {
      shares.words += wordsOf(n);
      shares[relations[n]!] += wordsOf(n);
    }
    return shares;
  });
  return { version: version.id, towards: towards.id, shares: sum(paragraphs), paragraphs };
}

function sum(parts: readonly Shares[]): Shares {
  const total = { words: 0, identical: 0, cosmetic: 0, edited: 0, paraphrased: 0, own: 0 };
  for (const { words, identical, cosmetic, edited, paraphrased, own } of parts) {
    total.words += words;
    total.identical += identical;
    total.cosmetic += cosmetic;
    total.edited += edited;
    total.paraphrased += paraphrased;
    total.own += own;
  }
  return total;
}
