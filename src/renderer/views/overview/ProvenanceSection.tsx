import { wordCount } from '../../../account/word-count';
import type { VersionId } from '../../../engine';
import type { Edition } from '../../state/edition';
import { plural } from '../../state/words';
import { Siglum } from '../../ui/siglum';
import { Section } from './Section';
import { ShareBar } from './ShareBar';
import { sharesTowards } from './shares';
import { taleOf } from './tale';
import { VersionName } from './VersionName';
import './provenance.css';

/** Whose words each version is made of, and what became of the base's. */
export function ProvenanceSection({ edition }: { readonly edition: Edition }) {
  const { collation, base } = edition;
  const letter = edition.sigla.get(base.id) ?? '';
  const others = edition.columns.slice(1);
  return (
    <Section title="Provenance" deck={`What the words of each version are, measured against ${letter}.`}>
      {others.map(({ id }) => (
        <Provenance key={id} edition={edition} id={id} />
      ))}
      <h3>What becomes of {letter}</h3>
      {others.map(({ id }) => {
        const shares = sharesTowards(collation, base.id, id);
        const own = edition.sigla.get(id) ?? '';
        return (
          shares && (
            <div key={id} className="provenance" data-thin>
              <span className="provenance-in">
                in <Siglum letter={own} size="small" />
              </span>
              <ShareBar shares={shares} own={`not in ${own}`} lost figures />
            </div>
          )
        );
      })}
    </Section>
  );
}

function Provenance({ edition, id }: { readonly edition: Edition; readonly id: VersionId }) {
  const { collation, base } = edition;
  const version = edition.versions.get(id);
  const shares = sharesTowards(collation, id, base.id);
  const nearest = collation.nearest[id];
  const nearer = nearest && nearest !== base.id ? sharesTowards(collation, id, nearest) : null;
  if (!version || !shares) return null;
  return (
    <div className="provenance">
      <VersionName edition={edition} id={id} about={plural(wordCount(version.text), 'word')} />
      <div>
        <ShareBar shares={shares} own="its own" figures />
        <p>{taleOf(edition, id, base.id)}</p>
        {nearer && nearest && (
          <div className="provenance-nearest">
            <p>
              It is nearest to <b>{edition.sigla.get(nearest)}</b>:
            </p>
            <ShareBar shares={nearer} own="its own" figures />
          </div>
        )}
      </div>
    </div>
  );
}
