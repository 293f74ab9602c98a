import { endHand } from '../../effects/linking';
import { useEdition } from '../../state/derived';
import { citeEnd, textOfEnd } from '../../state/hand';
import { inLanguage } from '../../state/script';
import { useStore } from '../../state/store';
import { Glyph } from '../../ui/icons';
import { LinkButton } from '../../ui/link-button';
import './hand-link.css';

/** Says, while two sentences are linked by hand, which is chosen and what to do next. */
export function HandLink() {
  const hand = useStore((state) => state.hand);
  const edition = useEdition();
  if (!hand || !edition) return null;
  const shown = hand.first ?? hand.at;
  return (
    <section className="hand-link" aria-label="Link by hand">
      <Glyph name="pin" />
      <p>
        <b>{hand.first ? 'Now choose what belongs to it in another version' : 'Choose a sentence'}</b>
        <span>Click it, or walk with the arrows and press Enter.</span>
      </p>
      {shown && (
        <p className="hand-link-end">
          <span>{citeEnd(edition, shown)}</span>
          <q {...inLanguage(edition.versions.get(shown.version) ?? edition.base, textOfEnd(edition, shown))}>
            {textOfEnd(edition, shown)}
          </q>
        </p>
      )}
      <LinkButton onClick={endHand}>
        Give up <kbd>Esc</kbd>
      </LinkButton>
    </section>
  );
}
