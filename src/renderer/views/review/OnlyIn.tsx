import { useState } from 'react';
import { paragraphAt } from '../../../account/places';
import type { Version } from '../../../engine';
import { jumpToParagraph } from '../../effects/stepping';
import type { Edition, NumberedFinding } from '../../state/edition';
import { findingsOn, pinOf, type PairReview } from '../../state/review';
import { inLanguage } from '../../state/script';
import { act, useStore } from '../../state/store';
import { addPin, removePin } from '../../state/viewing';
import { citeStretch, plural } from '../../state/words';
import { Glyph } from '../../ui/icons';
import { LinkButton } from '../../ui/link-button';
import { FindingReview } from './FindingReview';
import './only-in.css';

const textOf = (version: Version, sentence: number): string => {
  const range = version.sentences[sentence];
  return range ? version.text.slice(range.start, range.end) : '';
};

/** Sentences of the passage that only one of the two has. Two of them can be linked by hand. */
export function OnlyIn({ edition, review }: { readonly edition: Edition; readonly review: PairReview }) {
  const { from, to, onlyFrom, onlyTo } = review;
  const [chosen, setChosen] = useState<{ readonly from: number | null; readonly to: number | null }>({
    from: null,
    to: null,
  });
  const both = onlyFrom.length > 0 && onlyTo.length > 0;
  const shared = { edition, review, both };
  return (
    <>
      <Side
        {...shared}
        version={from}
        sentences={onlyFrom}
        chosen={chosen.from}
        choose={(number) => setChosen({ ...chosen, from: number })}
      />
      <Side
        {...shared}
        version={to}
        sentences={onlyTo}
        chosen={chosen.to}
        choose={(number) => setChosen({ ...chosen, to: number })}
      />
      {both && (
        <div className="link-acts">
          <LinkButton
            disabled={chosen.from === null || chosen.to === null}
            onClick={() => {
              if (chosen.from === null || chosen.to === null) return;
              act(addPin, pinOf('link', from, [chosen.from], to, [chosen.to]));
              setChosen({ from: null, to: null });
            }}
          >
            <Glyph name="pin" />
            Link the two chosen
          </LinkButton>
        </div>
      )}
      <Broken {...{ edition, review }} />
    </>
  );
}

interface SideProps {
  readonly edition: Edition;
  readonly review: PairReview;
  readonly version: Version;
  readonly sentences: readonly number[];
  readonly both: boolean;
  readonly chosen: number | null;
  readonly choose: (sentence: number) => void;
}

function Side({ edition, review, version, sentences, both, chosen, choose }: SideProps) {
  if (sentences.length === 0) return null;
  const mark = version === edition.base ? 'removed' : 'added';
  const letter = edition.sigla.get(version.id) ?? '';
  const found = sentences.flatMap((sentence) => findingsOn(edition, review, version, sentence));
  const here = review.alone.filter(({ finding }) => version === (finding.b ? review.to : review.from));
  const elsewhere = [...new Set(found)].filter((one) => !review.alone.includes(one));
  return (
    <section className="link-review">
      <h3>
        <span className="link-relation" data-mark={mark}>
          <Glyph name={mark} />
          {`Only in ${letter}`}
        </span>
        <span className="link-where">{plural(sentences.length, 'sentence')}</span>
      </h3>
      {sentences.map((sentence) =>
        both ? (
          <label key={sentence} className="only-choice">
            <input
              type="radio"
              name={`only ${version.id}`}
              checked={chosen === sentence}
              onChange={() => choose(sentence)}
            />
            <span {...inLanguage(version, textOf(version, sentence))}>{textOf(version, sentence)}</span>
          </label>
        ) : (
          <p key={sentence} className="only-text" {...inLanguage(version, textOf(version, sentence))}>
            {textOf(version, sentence)}
          </p>
        ),
      )}
      {elsewhere.map((numbered) => (
        <FoundElsewhere key={numbered.number} {...{ edition, numbered }} />
      ))}
      {here.map((numbered) => (
        <FindingReview key={numbered.number} {...{ edition, review, numbered }} />
      ))}
    </section>
  );
}

/** The way to a finding that goes by words of a sentence here, and stands with the passage of the other side. */
function FoundElsewhere({
  edition,
  numbered: { number, pair, finding },
}: {
  readonly edition: Edition;
  readonly numbered: NumberedFinding;
}) {
  const to = edition.versions.get(pair.to);
  if (!to || !finding.b) return null;
  const paragraph = paragraphAt(to, finding.b.start);
  return (
    <LinkButton onClick={() => jumpToParagraph(to.id, paragraph)}>
      {`Finding ${number} in ${edition.sigla.get(to.id)} ${citeStretch(paragraph, paragraph)} is about these words`}
    </LinkButton>
  );
}

/** Links that the user broke between these two, so that they can be allowed again. */
function Broken({ edition, review }: { readonly edition: Edition; readonly review: PairReview }) {
  const pins = useStore((state) => state.pins);
  const ids = [review.from.id, review.to.id];
  const broken = pins.filter(
    (pin) => pin.kind === 'forbid' && [...pin.a, ...pin.b].every((end) => ids.includes(end.version)),
  );
  if (broken.length === 0) return null;
  return (
    <section className="link-review">
      <h3>{`Broken between ${edition.sigla.get(review.from.id)} and ${edition.sigla.get(review.to.id)}`}</h3>
      {broken.map((pin) => (
        <div key={JSON.stringify(pin)} className="broken">
          <p className="only-text" {...inLanguage(review.from, pin.a[0]?.text ?? '')}>
            {pin.a[0]?.text}
          </p>
          <LinkButton onClick={() => act(removePin, pin)}>Allow again</LinkButton>
        </div>
      ))}
    </section>
  );
}
