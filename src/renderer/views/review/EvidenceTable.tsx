import type { ReactNode } from 'react';
import type { Agreement, ContraryWords, Evidence, Link, MatchBy, Version, WordMatch } from '../../../engine';
import { languageTag } from '../../state/script';
import { MATCH_NAME, percent } from '../../state/words';
import './evidence.css';

interface EvidenceTableProps {
  readonly link: Link;
  readonly from: Version;
  readonly to: Version;
  readonly letters: readonly [string, string];
}

const ORDER: readonly MatchBy[] = [
  'form',
  'cosmetic',
  'spelling',
  'typo',
  'stem',
  'number',
  'abbreviation',
  'name',
  'meaning',
];
const CONTRARIES: readonly (readonly [ContraryWords['relation'], string])[] = [
  ['opposite', 'Opposites'],
  ['other', 'Another thing'],
  ['exchanged', 'Changed places'],
];
/** Word pairs listed for one kind of match: enough to be convinced. */
const MOST = 12;

/** From here on the neighbours speak clearly, for a link or against it. */
const CLEAR = 0.3;

/** Why two sentences are held to say the same: word by word, figure by figure. */
export function EvidenceTable({ link, from, to, letters }: EvidenceTableProps) {
  const { evidence } = link;
  if (link.relation === 'identical') return <p className="evidence-short">The same characters.</p>;
  return (
    <table className="evidence">
      <caption>Why</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{letters[0]}</th>
          <th scope="col">{letters[1]}</th>
        </tr>
      </thead>
      <tbody>
        {ORDER.map((by) => (
          <Matches key={by} {...{ by, evidence, from, to }} />
        ))}
        {CONTRARIES.map(([relation, name]) => (
          <Contraries key={relation} {...{ relation, name, evidence, from, to }} />
        ))}
        <Agreements name="Names" agreement={evidence.names} />
        <Agreements name="Figures" agreement={evidence.figures} />
        <Measures evidence={evidence} />
      </tbody>
    </table>
  );
}

interface SidesProps {
  readonly evidence: Evidence;
  readonly from: Version;
  readonly to: Version;
}

/** Words that answer each other in one way; the same words are told once. */
function Matches({ by, evidence, from, to }: SidesProps & { readonly by: MatchBy }) {
  const matches = evidence.matches.filter((match) => match.by === by);
  if (matches.length === 0) return null;
  return (
    <tr>
      <th scope="row">{MATCH_NAME[by]}</th>
      <td colSpan={by === 'form' ? 2 : 1} className="evidence-words" lang={languageTag(from)}>
        {words(matches, from, 'a')}
      </td>
      {by !== 'form' && (
        <td className="evidence-words" lang={languageTag(to)}>
          {words(matches, to, 'b')}
        </td>
      )}
    </tr>
  );
}

/** How much of either side is matched, in which order, and what else speaks for the link or against it. */
function Measures({ evidence }: { readonly evidence: Evidence }) {
  return (
    <>
      <tr>
        <th scope="row" title="How much of what each side says the other says, too; telling words weigh more">
          Covered
        </th>
        <td className="tabular">{percent(evidence.coverageA)}</td>
        <td className="tabular">{percent(evidence.coverageB)}</td>
      </tr>
      <Row name="Order kept" title="How much of what matches comes in the same order">
        <span className="tabular">{percent(evidence.order)}</span>
      </Row>
      {Math.abs(evidence.context) >= CLEAR && (
        <Row name="Neighbours" title="What the sentences before and behind them are linked with">
          {evidence.context > 0 ? 'belong together, too' : 'belong elsewhere'}
        </Row>
      )}
      {evidence.negation === 'differs' && <Row name="Negation">differs</Row>}
      {evidence.pinned && <Row name="By hand">you set this link</Row>}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A row that tells of both sides at once. */
const Row = ({ name, title, children }: RowProps) => (
  <tr>
    <th scope="row" title={title}>
      {name}
    </th>
    <td colSpan={2}>{children}</td>
  </tr>
);

function words(matches: readonly WordMatch[], version: Version, side: 'a' | 'b'): ReactNode {
  const shown = [...matches]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .sort((one, other) => one[side].start - other[side].start);
  const text = shown.map((match) => version.text.slice(match[side].start, match[side].end)).join(', ');
  return matches.length > MOST ? `${text} and ${matches.length - MOST} more` : text;
}

interface ContrariesProps extends SidesProps {
  readonly relation: ContraryWords['relation'];
  readonly name: string;
}

/** Words of both sides that stand in the same place and cannot mean the same. */
function Contraries({ relation, name, evidence, from, to }: ContrariesProps) {
  const pairs = evidence.contraries?.filter((one) => one.relation === relation) ?? [];
  if (pairs.length === 0) return null;
  const listed = (side: 'a' | 'b', { text }: Version): string =>
    pairs.map((pair) => text.slice(pair[side].start, pair[side].end)).join(', ');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="evidence-words" lang={languageTag(from)}>
        <del>{listed('a', from)}</del>
      </td>
      <td className="evidence-words" lang={languageTag(to)}>
        <ins>{listed('b', to)}</ins>
      </td>
    </tr>
  );
}

function Agreements({ name, agreement }: { readonly name: string; readonly agreement: Agreement }) {
  const { both, onlyA, onlyB } = agreement;
  const differ = onlyA.length + onlyB.length > 0;
  if (both.length === 0 && !differ) return null;
  return (
    <>
      {both.length > 0 && (
        <tr>
          <th scope="row">{name}</th>
          <td colSpan={2} className="evidence-words">
            {both.join(', ')}
          </td>
        </tr>
      )}
      {differ && (
        <tr>
          <th scope="row">{both.length > 0 ? `${name}, only` : name}</th>
          <td className="evidence-words">{onlyA.length > 0 ? <del>{onlyA.join(', ')}</del> : <None />}</td>
          <td className="evidence-words">{onlyB.length > 0 ? <ins>{onlyB.join(', ')}</ins> : <None />}</td>
        </tr>
      )}
    </>
  );
}

const None = () => <span className="evidence-none">none</span>;
