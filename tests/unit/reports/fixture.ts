import {
  versionFromText,
  type Collation,
  type Edit,
  type Finding,
  type Link,
  type Range,
  type Relation,
  type Row,
  type Version,
} from '../../../src/engine';
import { collationOf, linkOf, pairOf, rangeIn } from '../hand-made';

/** A link by hand: sentence numbers, relation, and edits as `[kind, a, b]` with the words themselves. */
export interface HandLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation;
  readonly moved?: boolean;
  readonly edits?: readonly (readonly [Edit['kind'], string, string])[];
}

export interface HandPair {
  readonly to: number;
  readonly links: readonly HandLink[];
  readonly findings?: readonly Finding[];
}

/** A collation made without the aligner: what the reports are tested on, so that they are judged alone. */
export function handCollation(
  texts: readonly string[],
  pairs: readonly HandPair[],
  rows: readonly Row[],
): Collation {
  const versions = texts.map((text, index) =>
    versionFromText(text, { id: `v${index}`, title: `Version ${index}` }),
  );
  const [base] = versions;
  if (!base) throw new Error('no versions');
  return collationOf(versions, {
    pairs: pairs.map(({ to, links, findings }) => {
      const other = versions[to];
      if (!other) throw new Error('no such version');
      return pairOf(
        base,
        other,
        links.map((link) => makeLink(link, base, other)),
        { findings: findings ?? [] },
      );
    }),
    rows,
  });
}

function makeLink(link: HandLink, base: Version, other: Version): Link {
  const edits = (link.edits ?? []).reduce<{ list: Edit[]; a: number; b: number }>(
    ({ list, a, b }, [kind, left, right]) => {
      const one = left === '' ? null : rangeIn(base.text, left, a);
      const two = right === '' ? null : rangeIn(other.text, right, b);
      return { list: [...list, { kind, a: one, b: two }], a: one?.end ?? a, b: two?.end ?? b };
    },
    {
      list: [],
      a: base.sentences[link.a[0] ?? 0]?.start ?? 0,
      b: other.sentences[link.b[0] ?? 0]?.start ?? 0,
    },
  ).list;
  const { relation, moved = false } = link;
  return linkOf(link.a, link.b, { relation, moved, edits: { words: edits, phrases: edits } });
}

/** Where words stand in a text. */
export const rangeOf = (text: string, words: string): Range => rangeIn(text, words);

export const WHEN = '2026-02-03T04:05:06.000Z';

/** Texts that try to be something else than text. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  'It cost $& and $1 and $$ and $`.',
  'End of data ]]> and --> and <!-- comment.',
  '&lt;b&gt; &amp; &#60;',
  '=cmd|"/C calc"!A0',
  '+1 "quoted", semi;colon',
  '\u202eright to left override\u202c and \u2067isolate\u2069.',
  'A lone \ud800 surrogate and another \udfff one.',
  'Bell \u0007, escape \u001b[31m red, null \u0000 and delete \u007f.',
  '{++not an insertion++} {--nor a deletion--} {~~a~>b~~} {>>c<<}',
  '**bold** _em_ `code` [link](javascript:alert(1)) | cell | ~~~',
  '@@ -1,2 +3,4 @@',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} e\u0301 \ufeff zero\u200bwidth',
];
