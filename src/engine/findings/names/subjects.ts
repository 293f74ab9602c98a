import type { Range } from '../../model';
import { isZone } from '../../text/dates/clocks';
import { areSpellings, related } from './name-forms';
import type { NameToken, Reading } from '../reading/reading';
import { isBody } from '../speakers/persons';
import { isTitleWord } from '../words/title-words';
import type { View } from '../views/views';

/**
 * True where the sentences of two places tell of different things by name: each names somebody or something
 * that the whole other text lacks, and they have no name in common. "Among Fox viewers, 41 percent", "Among
 * CNN viewers, 29 percent". With `before`, names behind the place are left aside.
 */
export function otherSubjects(
  view: View,
  from: Reading,
  to: Reading,
  x: Range,
  y: Range,
  before = true,
): boolean {
  const [a, b] = [namesAt(view.link.a, from, x, before), namesAt(view.link.b, to, y, before)];
  return (
    a.some((name) => isForeign(name, to)) &&
    b.some((name) => isForeign(name, from)) &&
    !a.some((name) => b.some((other) => isSame(name, other)))
  );
}

function namesAt(sentences: readonly number[], reading: Reading, place: Range, before: boolean): NameToken[] {
  return sentences
    .filter((sentence) => {
      const range = reading.version.sentences[sentence];
      return range !== undefined && range.start <= place.start && place.end <= range.end;
    })
    .flatMap((sentence) => reading.names[sentence] ?? [])
    .filter((name) => !before || name.end <= place.start)
    .filter((name) => name.parts.some(tells));
}

/** Of a name, what tells it from others: no title, kind of body or time zone. */
function tells(part: string): boolean {
  return (
    !isTitleWord(part) &&
    !isBody(part) &&
    !isZone(part) &&
    !/^(?:index|composite|average|exchange)$/.test(part)
  );
}

function isForeign(name: NameToken, other: Reading): boolean {
  return !name.parts.some((part) => tells(part) && other.forms.has(part));
}

function isSame(name: NameToken, other: NameToken): boolean {
  return name.parts.some((part) =>
    other.parts.some((second) => related(part, second) || areSpellings(part, second, false)),
  );
}
