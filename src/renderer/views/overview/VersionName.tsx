import type { VersionId } from '../../../engine';
import type { Edition } from '../../state/edition';
import { useStore } from '../../state/store';
import { Siglum } from '../../ui/siglum';
import './version-name.css';

interface VersionNameProps {
  readonly edition: Edition;
  readonly id: VersionId;
  readonly size?: 'normal' | 'small';
  /** A second line. */
  readonly about?: string;
}

/** A version's letter and the name of its file. */
export function VersionName({ edition, id, size = 'normal', about }: VersionNameProps) {
  const name = useStore((state) => state.entries.find((entry) => entry.id === id)?.name ?? id);
  return (
    <span className="version-name">
      <Siglum letter={edition.sigla.get(id) ?? ''} base={id === edition.base.id} size={size} />
      <span className="version-words">
        <span className="version-file" dir="auto" title={name}>
          {name}
        </span>
        {about && <small>{about}</small>}
      </span>
    </span>
  );
}
