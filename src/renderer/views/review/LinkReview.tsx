import type { Edition } from '../../state/edition';
import { pinOf, pinOn, type PairReview, type ReviewedLink } from '../../state/review';
import { inLanguage } from '../../state/script';
import { act, useStore } from '../../state/store';
import { addPin, removePin } from '../../state/viewing';
import { cite, MARK_NAME, plural } from '../../state/words';
import { jumpTo } from '../../effects/stepping';
import { Glyph } from '../../ui/icons';
import { LinkButton } from '../../ui/link-button';
import { FindingReview } from './FindingReview';
import { LinkTexts } from './LinkTexts';
import { EvidenceTable } from './EvidenceTable';
import type { Version } from '../../../engine';
import './link-review.css';

interface LinkReviewProps {
  readonly edition: Edition;
  readonly review: PairReview;
  readonly reviewed: ReviewedLink;
}

const paragraphsOf = (version: Version, sentences: readonly number[]): number[] => [
  ...new Set(sentences.map((sentence) => version.sentences[sentence]?.paragraph ?? 0)),
];

/** One link: what it is, how sure, why, what was found in it; and the user's last word on it. */
export function LinkReview({ edition, review, reviewed }: LinkReviewProps) {
  const { from, to } = review;
  const { link, findings } = reviewed;
  const letter = (version: Version): string => edition.sigla.get(version.id) ?? '';
  const letters = [letter(from), letter(to)] as const;
  const where = `${letter(from)} ${cite(paragraphsOf(from, link.a))} with ${letter(to)} ${cite(paragraphsOf(to, link.b))}`;
  return (
    <section className="link-review" data-relation={link.relation}>
      <h3>
        <span className="link-relation" data-mark={link.relation}>
          <Glyph name={link.relation} />
          {MARK_NAME[link.relation]}
          {link.moved && (
            <span className="link-relation" data-mark="moved">
              <Glyph name="moved" />
              moved
            </span>
          )}
        </span>
        <span className="link-where">{where}</span>
      </h3>
      {link.a.length + link.b.length > 2 && (
        <p className="link-cut">
          <Glyph name="merged" />
          {`${plural(link.a.length, 'sentence')} in ${letters[0]}, ${link.b.length} in ${letters[1]}`}
        </p>
      )}
      {!link.moved && review.links.length > 1 && (
        <>
          <Opening version={from} sentence={link.a[0]} letter={letters[0]} />
          <Opening version={to} sentence={link.b[0]} letter={letters[1]} />
        </>
      )}
      <Score score={link.score} />
      {link.moved && <Ends edition={edition} review={review} reviewed={reviewed} />}
      {link.moved && <LinkTexts {...{ link, from, to, letters }} />}
      <EvidenceTable {...{ link, from, to, letters }} />
      {findings.map((numbered) => (
        <FindingReview key={numbered.number} {...{ edition, review, numbered }} />
      ))}
      <Pins review={review} reviewed={reviewed} />
    </section>
  );
}

/** How the sentences of an end begin, on one line: several links of a passage may join the same paragraphs. */
function Opening({
  version,
  sentence,
  letter,
}: {
  readonly version: Version;
  readonly sentence: number | undefined;
  readonly letter: string;
}) {
  const range = version.sentences[sentence ?? -1];
  const text = version.text.slice(range?.start, range?.end);
  return (
    <p className="link-opening">
      <span className="finding-version">{letter}</span>
      <span className="link-opening-words" {...inLanguage(version, text)}>
        {text}
      </span>
    </p>
  );
}

/** Both ends of a move, a press away. */
function Ends({ edition, review, reviewed }: LinkReviewProps) {
  const ends = [
    { version: review.from, sentence: reviewed.link.a[0] },
    { version: review.to, sentence: reviewed.link.b[0] },
  ];
  return (
    <p className="link-ends">
      {ends.map(({ version, sentence }) => {
        const paragraph = version.sentences[sentence ?? -1]?.paragraph ?? 0;
        return (
          <LinkButton
            key={version.id}

            onClick={() => jumpTo(edition.rowOf.get(version.id)?.[paragraph] ?? 0, version.id)}
          >
            {`Go to ${edition.sigla.get(version.id)} ¶${paragraph + 1}`}
          </LinkButton>
        );
      })}
    </p>
  );
}

/** How sure the engine is, 0 to 1. */
function Score({ score }: { readonly score: number }) {
  const shown = score.toFixed(2);
  return (
    <div className="score">
      <span title="How likely it is that these belong together, from 0 to 1">Score</span>
      <span className="score-meter" role="img" aria-label={`Score ${shown} of 1`}>
        <i style={{ left: `${score * 100}%` }} />
      </span>
      <b className="tabular" aria-hidden="true">
        {shown}
      </b>
    </div>
  );
}

/** The user's word holds in later runs: keep this link, or never draw it. */
function Pins({ review, reviewed }: Pick<LinkReviewProps, 'review' | 'reviewed'>) {
  const pins = useStore((state) => state.pins);
  const { from, to } = review;
  const { a, b } = reviewed.link;
  const held = pinOn(pins, pinOf('link', from, a, to, b));
  return (
    <div className="link-acts">
      <LinkButton
        aria-pressed={held !== undefined}
        onClick={() => (held ? act(removePin, held) : act(addPin, pinOf('link', from, a, to, b)))}
      >
        <Glyph name="pin" />
        {held ? 'Pinned' : 'Pin link'}
      </LinkButton>
      <LinkButton
        title="These do not belong together"
        onClick={() => act(addPin, pinOf('forbid', from, a, to, b))}
      >
        Break link
      </LinkButton>
    </div>
  );
}
