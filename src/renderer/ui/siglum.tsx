import './siglum.css';

/** A version's letter; the base's is solid. */
export function Siglum({
  letter,
  base = false,
  size = 'normal',
}: {
  readonly letter: string;
  readonly base?: boolean;
  readonly size?: 'normal' | 'small';
}) {
  return (
    <span className="siglum" data-base={base || undefined} data-size={size}>
      {letter}
    </span>
  );
}
