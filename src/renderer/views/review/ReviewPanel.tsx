import { Tabs } from 'radix-ui';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useEdition } from '../../state/derived';
import type { Edition } from '../../state/edition';
import { cellOf } from '../../state/blocks';
import { keptUnder, rowKeys } from '../../state/remarks';
import { reviewOf } from '../../state/review';
import { act, useStore } from '../../state/store';
import { showPair, togglePanel } from '../../state/viewing';
import { cite } from '../../state/words';
import { beginHand } from '../../effects/linking';
import { reveal } from '../../effects/stepping';
import { Glyph } from '../../ui/icons';
import { LinkButton } from '../../ui/link-button';
import { BarButton } from '../../ui/button';
import { Decision } from './Decision';
import { LinkReview } from './LinkReview';
import { OnlyIn } from './OnlyIn';
import './review.css';

/**
 * The selected passage under review: why its sentences are held to belong together, what was found, what is
 * decided.
 */
export function ReviewPanel() {
  const edition = useEdition();
  const selection = useStore((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  useFocusBackToText(panel);
  return (
    <aside className="review" aria-label="Review" ref={panel} onKeyDown={leaveByEscape}>
      {edition && selection ? (
        <Passage edition={edition} row={selection.row} />
      ) : (
        <>
          <Head title="Review" sub="" />
          <p className="review-none">
            Select a passage, or step to a change, to see why it is marked as it is.
          </p>
        </>
      )}
    </aside>
  );
}

const toText = (): void => {
  const selected = useStore.getState().selection;
  if (selected) reveal(selected.row);
};

/** Escape leads back to the passage that the panel is about; the panel stays. */
function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  toText();
}

/** A panel that is closed from within takes the focus with it, unless it is put back. */
function useFocusBackToText(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement)) toText();
    };
  }, [panel]);
}

function Head({ title, sub }: { readonly title: string; readonly sub: string }) {
  return (
    <header className="review-head">
      <h2>{title}</h2>
      <span className="review-sub">{sub}</span>
      <span className="grow" />
      <BarButton icon="close" bare label="Close review panel" onClick={() => act(togglePanel, false)} />
    </header>
  );
}

const keyOf = (one: string, other: string): string => JSON.stringify([one, other]);

function Passage({ edition, row }: { readonly edition: Edition; readonly row: number }) {
  const chosen = useStore((state) => state.pair);
  const keys = useMemo(() => rowKeys(edition, row), [edition, row]);
  const subject = useStore((state) => keptUnder(keys, state.remarks));
  const letter = (id: string): string => edition.sigla.get(id) ?? '';
  const pairs = edition.columns.flatMap((one, index) =>
    edition.columns.slice(index + 1).map((other) => [one.id, other.id] as const),
  );
  const first = pairs[0];
  const shown = pairs.find(([one, other]) => chosen?.includes(one) && chosen.includes(other)) ?? first;
  if (!shown) return null;
  const cited = edition.columns
    .filter((version) => shown.includes(version.id) && cellOf(edition, row, version.id).length > 0)
    .map((version) => `${letter(version.id)} ${cite(cellOf(edition, row, version.id))}`);
  return (
    <>
      <Head title={`Passage ${row + 1}`} sub={cited.join(', ')} />
      <Tabs.Root
        className="review-tabs"
        value={keyOf(...shown)}
        onValueChange={(value) => {
          const pair = pairs.find((one) => keyOf(...one) === value);
          if (pair) act(showPair, pair);
        }}
      >
        <Tabs.List className="review-pairs" aria-label="Versions under review">
          {pairs.map(([one, other]) => (
            <Tabs.Trigger
              key={keyOf(one, other)}
              value={keyOf(one, other)}
            >{`${letter(one)} and ${letter(other)}`}</Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content className="review-body" value={keyOf(...shown)} tabIndex={-1}>
          <PairBody edition={edition} row={row} one={shown[0]} other={shown[1]} />
          <section className="review-passage">
            <h3>The passage as a whole</h3>
            <Decision key={subject} subject={subject} label="Verdict on the passage" />
          </section>
        </Tabs.Content>
        <footer className="review-foot">
          <LinkButton onClick={beginHand}>
            <Glyph name="pin" />
            Link by hand …
          </LinkButton>
          <span>any two sentences</span>
        </footer>
      </Tabs.Root>
    </>
  );
}

function PairBody({
  edition,
  row,
  one,
  other,
}: {
  readonly edition: Edition;
  readonly row: number;
  readonly one: string;
  readonly other: string;
}) {
  const review = reviewOf(edition, row, one, other);
  if (!review) return <p className="review-none">These two have not been compared.</p>;
  const { links, onlyFrom, onlyTo } = review;
  if (links.length + onlyFrom.length + onlyTo.length === 0)
    return <p className="review-none">Neither of the two has anything here.</p>;
  return (
    <>
      {links.map((reviewed) => (
        <LinkReview key={reviewed.number} edition={edition} review={review} reviewed={reviewed} />
      ))}
      <OnlyIn edition={edition} review={review} />
    </>
  );
}
