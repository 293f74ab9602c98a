import { isolatedQuotations } from '../../../account/direction';
import { paragraphAt } from '../../../account/places';
import type { Version } from '../../../engine';
import type { Edition, NumberedFinding } from '../../state/edition';
import { findingKey } from '../../state/remarks';
import { looseEnds, type PairReview } from '../../state/review';
import { inLanguage } from '../../state/script';
import { citeStretch, FINDING_NAME } from '../../state/words';
import { FindingNumber } from '../../ui/finding-number';
import { Decision } from './Decision';
import './finding-review.css';

interface FindingReviewProps {
  readonly edition: Edition;
  readonly review: PairReview;
  readonly numbered: NumberedFinding;
}

/** A finding: what it is about in either version, why it was raised, and what the reviewer decides. */
export function FindingReview({ edition, review, numbered }: FindingReviewProps) {
  const { from, to } = review;
  const { number, finding } = numbered;
  const letter = (version: Version): string => edition.sigla.get(version.id) ?? '';
  return (
    <div className="finding">
      <FindingNumber>{number}</FindingNumber>
      <div>
        <h4>{FINDING_NAME[finding.type]}</h4>
        <Quote letter={letter(from)} version={from} range={finding.a} />
        <Quote letter={letter(to)} version={to} range={finding.b} />
        <p className="finding-why">{isolatedQuotations(finding.message)}</p>
        {looseEnds(review, numbered).map((version) => (
          <p key={version.id} className="finding-why">
            {looseEnd(version, version === from ? to : from, numbered, review, letter)}
          </p>
        ))}
        <Decision
          key={findingKey(edition, numbered)}
          subject={findingKey(edition, numbered)}
          label={`Verdict on finding ${number}`}
        />
      </div>
    </div>
  );
}

/** Why a finding can speak of a sentence that stands under `Only in A`. */
function looseEnd(
  version: Version,
  other: Version,
  { finding }: NumberedFinding,
  { from }: PairReview,
  letter: (version: Version) => string,
): string {
  const range = version === from ? finding.a : finding.b;
  const paragraph = paragraphAt(version, range?.start ?? 0);
  const isOneSided = finding.a === null || finding.b === null;
  const where = `${letter(version)} ${citeStretch(paragraph, paragraph)}`;
  return isOneSided
    ? `The sentence in ${where} is linked with none in ${letter(other)}.`
    : `Found by its words: the sentence in ${where} is linked with none in ${letter(other)}.`;
}

function Quote({
  letter,
  version,
  range,
}: {
  readonly letter: string;
  readonly version: Version;
  readonly range: { readonly start: number; readonly end: number } | null;
}) {
  if (!range) return null;
  const text = version.text.slice(range.start, range.end);
  return (
    <p className="finding-quote">
      <span className="finding-version">{letter}</span>
      <span className="finding-words" {...inLanguage(version, text)}>
        {text}
      </span>
    </p>
  );
}
