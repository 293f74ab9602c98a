import type { Pin, VersionId } from '../../engine';
import { cellOf, sentencesOf } from './blocks';
import type { Edition } from './edition';
import type { HandEnd, State } from './model';
import { pinOf } from './review';
import { addPin, select } from './viewing';
import { cite } from './words';

/** All sentences of a version in a row, in their order. */
export const sentencesAt = (edition: Edition, row: number, id: VersionId): readonly number[] =>
  cellOf(edition, row, id).flatMap((paragraph) =>
    sentencesOf(edition.versions.get(id)?.paragraphs[paragraph]),
  );

/** The first or last sentence of the selected cell, as an end of a link. */
export function endAt(edition: Edition, { selection }: State, last = false): HandEnd | null {
  const version = selection?.version;
  if (!selection || !version) return null;
  const sentence = sentencesAt(edition, selection.row, version).at(last ? -1 : 0);
  return sentence === undefined ? null : { version, sentence };
}

export const textOfEnd = (edition: Edition, { version, sentence }: HandEnd): string => {
  const own = edition.versions.get(version);
  const range = own?.sentences[sentence];
  return own && range ? own.text.slice(range.start, range.end) : '';
};

/** `C ¶3`, and which sentence of it where it has more than one. */
export function citeEnd(edition: Edition, { version, sentence }: HandEnd): string {
  const own = edition.versions.get(version);
  const number = own?.sentences[sentence]?.paragraph ?? 0;
  const paragraph = own?.paragraphs[number];
  const count = paragraph ? paragraph.endSentence - paragraph.firstSentence : 1;
  const place = count > 1 ? `, sentence ${sentence - (paragraph?.firstSentence ?? 0) + 1}` : '';
  return `${edition.sigla.get(version) ?? ''} ${cite([number])}${place}`;
}

const sayEnd = (edition: Edition, end: HandEnd): string =>
  `${citeEnd(edition, end)}: ${textOfEnd(edition, end)}`;

export function startHand(state: State, edition: Edition): State {
  const at = endAt(edition, state);
  return {
    ...state,
    hand: { first: null, at },
    narration: `Link by hand. Choose a sentence with the arrows and Enter. ${at ? sayEnd(edition, at) : ''}`,
  };
}

export const stopHand = (state: State): State => ({ ...state, hand: null, narration: 'No link was made' });

/** Puts the reader on a sentence while a link is made. */
export function handAt(state: State, edition: Edition, at: HandEnd | null): State {
  if (!state.hand) return state;
  return {
    ...state,
    hand: { ...state.hand, at },
    narration: at ? sayEnd(edition, at) : 'Nothing to choose here',
  };
}

/** The pin between two sentences of different versions, the one of the earlier column first. */
function pinBetween(edition: Edition, one: HandEnd, other: HandEnd): Pin | null {
  const order = edition.columns.map((version) => version.id);
  const [a, b] = order.indexOf(one.version) <= order.indexOf(other.version) ? [one, other] : [other, one];
  const from = edition.versions.get(a.version);
  const to = edition.versions.get(b.version);
  return from && to ? pinOf('link', from, [a.sentence], to, [b.sentence]) : null;
}

/**
 * Chooses a sentence: the first end, or the second, which makes the link. A second sentence of the same
 * version takes the place of the first, because a link is between versions.
 */
export function chooseEnd(state: State, edition: Edition, end: HandEnd): State {
  const first = state.hand?.first;
  if (!state.hand) return state;
  if (!first || first.version === end.version)
    return {
      ...state,
      hand: { first: end, at: end },
      narration: `Chosen: ${citeEnd(edition, end)}. Now choose what belongs to it in another version.`,
    };
  const pin = pinBetween(edition, first, end);
  if (!pin) return stopHand(state);
  const row = edition.rowOf.get(end.version)?.[
    edition.versions.get(end.version)?.sentences[end.sentence]?.paragraph ?? -1
  ];
  const linked = addPin(row === undefined ? state : select(state, { row, version: end.version }), pin);
  return {
    ...linked,
    hand: null,
    pair: [first.version, end.version],
    narration: `Linked ${citeEnd(edition, first)} with ${citeEnd(edition, end)}. Control Z takes it back.`,
  };
}
