import { useEdition, usePartial } from '../../state/derived';
import type { Edition } from '../../state/edition';
import { canReadAgain, openReading } from '../../state/reading';
import { act, useStore } from '../../state/store';
import { listed, plural } from '../../state/words';
import { BarButton } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { Alerts } from './Alerts';
import './notices.css';

/** What the reader should know: files left out, texts that do not differ, a comparison that broke off. */
export function Notices() {
  const entries = useStore((state) => state.entries);
  const partial = usePartial();
  const compared = useStore((state) => state.collation !== null);
  const edition = useEdition();
  const ready = entries.filter((entry) => entry.status === 'ready').length;
  // others are on their way
  const reading = entries.some((entry) => entry.status === 'reading');
  const told = edition && compared && !partial ? sayings(edition) : [];
  return (
    <div className="notices">
      <Alerts />
      {ready === 1 && edition && !reading && (
        <div className="notice" role="status">
          <Icon name="doc" />
          <p>One version is open. Open or drop another one to compare it.</p>
        </div>
      )}
      {told.map((text) => (
        <div key={text} className="notice" role="status">
          <Icon name="doc" />
          <p>{text}</p>
        </div>
      ))}
      {entries.flatMap((entry) =>
        entry.notices.map((text) => (
          <div key={`${entry.id} ${text}`} className="notice" role="status">
            <Icon name="doc" />
            <p>{`${entry.name}: ${text}`}</p>
            {canReadAgain(entry) && (
              <BarButton
                size="small"
                label="Read again as …"
                aria-label={`Read ${entry.name} again as …`}
                onClick={() => act(openReading, entry.id)}
              />
            )}
          </div>
        )),
      )}
    </div>
  );
}

/** What is worth a sentence about the result as a whole. */
function sayings(edition: Edition): readonly string[] {
  const base = edition.sigla.get(edition.base.id) ?? '';
  const same = edition.sides
    .filter((side) => side.version.text === edition.base.text)
    .map((side) => edition.sigla.get(side.version.id) ?? '');
  const pins = edition.collation.unresolvedPins.length;
  return [
    ...(same.length > 0
      ? [`${listed(same)} ${same.length > 1 ? 'are' : 'is'} the same as ${base}, to the character.`]
      : []),
    ...(pins > 0
      ? [
          `${plural(pins, 'pinned or broken link')} no longer ${pins > 1 ? 'have' : 'has'} a place: the text they were set on has changed.`,
        ]
      : []),
  ];
}
