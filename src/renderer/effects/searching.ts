import { editionIn } from '../state/derived';
import { paragraphAt } from '../../account/places';
import { hitsIn, useFound } from '../state/hits';
import { act, current, useStore } from '../state/store';
import { narrate, setFind } from '../state/viewing';
import { plural } from '../state/words';
import { jumpTo } from './stepping';
import type { Services } from './services';

const PAUSE = 120;

/** Searches anew when the query or the texts change. */
export function keepSearched({ search }: Services): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let texts: readonly { readonly id: string; readonly text: string }[] = [];
  const look = () => {
    const state = current();
    const columns = editionIn(state)?.columns ?? [];
    const same =
      columns.length === texts.length &&
      columns.every((one, index) => one.id === texts[index]?.id && one.text === texts[index]?.text);
    if (!same) texts = columns.map(({ id, text }) => ({ id, text }));
    const { query, words, regex, matchCase } = state.find;
    void search.find(texts, { query, words, regex, matchCase }).then((result) => {
      if (!result) return;
      useFound.setState(result, true);
      if (query === '') return;
      act(
        narrate,
        result.ok
          ? result.hits.length === 0
            ? 'Nothing found'
            : `${plural(result.hits.length, 'hit')}`
          : result.message,
      );
    });
  };
  return useStore.subscribe((state, before) => {
    const asked =
      state.find.query !== before.find.query ||
      state.find.words !== before.find.words ||
      state.find.regex !== before.find.regex ||
      state.find.matchCase !== before.find.matchCase;
    const changed = state.find.query !== '' && editionIn(state) !== editionIn(before);
    if (!asked && !changed) return;
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
}

/** The next or the previous hit: its row is shown and selected. */
export function stepHit(step: 1 | -1): void {
  const state = current();
  const hits = hitsIn(useFound.getState());
  const edition = editionIn(state);
  if (!edition || hits.length === 0) return;
  const { at } = state.find;
  const next = at < 0 ? (step === 1 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
  const hit = hits[next];
  const version = edition.versions.get(hit?.version ?? '');
  if (!hit || !version) return;
  const paragraph = paragraphAt(version, hit.start);
  act(setFind, { at: next });
  act(
    narrate,
    `Hit ${next + 1} of ${hits.length}: ${edition.sigla.get(version.id)} paragraph ${paragraph + 1}`,
  );
  jumpTo(edition.rowOf.get(version.id)?.[paragraph] ?? 0, version.id);
}
