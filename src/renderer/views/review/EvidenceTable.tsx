import type { ReactNode } from 'react';
import type { Agreement, ContraryWords, Link, MatchBy, Version, WordMatch } from '../../../engine';
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
/** Word pairs listed for one kind of match: enough to be convinced. */
const MOST = 12;

/** From here on the neighbours speak clearly, for a link or against it. */
const CLEAR = 0.3;

/** Why two sentences are held to say the same: word by word, figure by figure. */
export function EvidenceTable({ link, from, to, letters }: EvidenceTableProps) {
  const { evidence } = link;
  if (link.relation === 'identical') return <p className="evidence-short">The same characters.</p>;
  const groups = ORDER.flatMap((by) => {
    const matches = evidence.matches.filter((match) => match.by === by);
    return matches.length > 0 ? [{ by, matches }] : [];
  });
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
        {groups.map(({ by, matches }) => (
          <tr key={by}>
            <th scope="row">{MATCH_NAME[by]}</th>
            {by === 'form' ? (
              <td colSpan={2} className="evidence-words" lang={languageTag(from)}>
                {words(matches, from, 'a')}
              </td>
            ) : (
              <>
                <td className="evidence-words" lang={languageTag(from)}>
                  {words(matches, from, 'a')}
                </td>
                <td className="evidence-words" lang={languageTag(to)}>
                  {words(matches, to, 'b')}
                </td>
              </>
            )}
          </tr>
        ))}
        <Contraries
          name="Opposites"
          pairs={evidence.contraries?.filter(({ relation }) => relation === 'opposite')}
          from={from}
          to={to}
        />
        <Contraries
          name="Another thing"
          pairs={evidence.contraries?.filter(({ relation }) => relation === 'other')}
          from={from}
          to={to}
        />
        <Contraries
          name="Changed places"
          pairs={evidence.contraries?.filter(({ relation }) => relation === 'exchanged')}
          from={from}
          to={to}
        />
        <Agreements name="Names" agreement={evidence.names} />
        <Agreements name="Figures" agreement={evidence.figures} />
        <tr>
          <th
            scope="row"
            title="How much of what each side says the other says, too; telling words weigh more"
          >
            Covered
          </th>
          <td className="tabular">{percent(evidence.coverageA)}</td>
          <td className="tabular">{percent(evidence.coverageB)}</td>
        </tr>
        <tr>
          <th scope="row" title="How much of what matches comes in the same order">
            Order kept
          </th>
          <td colSpan={2} className="tabular">
            {percent(evidence.order)}
          </td>
        </tr>
        {Math.abs(evidence.context) >= CLEAR && (
          <tr>
            <th scope="row" title="What the sentences before and behind them are linked with">
              Neighbours
            </th>
            <td colSpan={2}>{evidence.context > 0 ? 'belong together, too' : 'belong elsewhere'}</td>
          </tr>
        )}
        {evidence.negation === 'differs' && (
          <tr>
            <th scope="row">Negation</th>
            <td colSpan={2}>differs</td>
          </tr>
        )}
        {evidence.pinned && (
          <tr>
            <th scope="row">By hand</th>
            <td colSpan={2}>you set this link</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function words(matches: readonly WordMatch[], version: Version, side: 'a' | 'b'): ReactNode {
  const shown = [...matches]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .sort((one, other) => one[side].start - other[side].start);
  const text = shown.map((match) => version.text.slice(match[side].start, match[side].end)).join(', ');
  return matches.length > MOST ? `${text} and ${matches.length - MOST} more` : text;
}

interface ContrariesProps {
  readonly name: string;
  readonly pairs: readonly ContraryWords[] | undefined;
  readonly from: Version;
  readonly to: Version;
}

/** Words of both sides that stand in the same place and cannot mean the same. */
function Contraries({ name, pairs, from, to }: ContrariesProps) {
  if (!pairs?.length) return null;
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
