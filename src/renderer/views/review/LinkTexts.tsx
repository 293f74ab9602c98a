import type { Link, Version } from '../../../engine';
import { piecesOf } from '../../state/pieces';
import { inLanguage } from '../../state/script';
import { useStore } from '../../state/store';
import { PieceText } from '../../ui/piece';

interface LinkTextsProps {
  readonly link: Link;
  readonly from: Version;
  readonly to: Version;
  readonly letters: readonly [string, string];
}

/** The two ends of a link one below the other with their inner changes, wherever they stand in their texts. */
export function LinkTexts({ link, from, to, letters }: LinkTextsProps) {
  return (
    <div className="link-texts cell">
      <Side {...{ link }} version={from} other={to} side="a" letter={letters[0]} />
      <Side {...{ link }} version={to} other={from} side="b" letter={letters[1]} />
    </div>
  );
}

function Side({
  link,
  version,
  other,
  side,
  letter,
}: {
  readonly link: Link;
  readonly version: Version;
  readonly other: Version;
  readonly side: 'a' | 'b';
  readonly letter: string;
}) {
  const detail = useStore((state) => state.detail);
  const ends = link[side].map((number) => version.sentences[number]);
  const text = version.text.slice(ends[0]?.start, ends.at(-1)?.end);
  return (
    <p {...inLanguage(version, text)}>
      <span className="finding-version">{letter}</span>
      {link[side].map((number) => {
        const sentence = version.sentences[number];
        if (!sentence) return null;
        const pieces = piecesOf(sentence, version, link, {
          detail,
          side,
          cuts: false,
          other: other.text,
          quiet: () => false,
        });
        return (
          <span key={number}>
            {pieces.map((piece) => (
              <PieceText key={piece.start} piece={piece} text={version.text.slice(piece.start, piece.end)} />
            ))}{' '}
          </span>
        );
      })}
    </p>
  );
}
