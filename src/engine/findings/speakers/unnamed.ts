import { callingsOf, nounOf } from '../names/callings';
import { areNamesakes, areOnePerson, personParts } from '../names/same-person';
import { lazily } from '../../text/lazily';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { IS_OFFICE } from '../words/word-classes';

/** Words from the article to the office: "the new home secretary". */
const REACH = 3;
/** Words behind it within which a name may still tell who it is: "the manager of Ashmere, Sheila Grant,". */
const NAMED = 6;

/** "The manager said she was proud": the office by which alone a sentence calls its subject; `null` for any other. */
export function officeAtHead(plain: readonly Token[], names: readonly NameToken[]): Token | null {
  if (plain[0]?.form !== 'the') return null;
  const at = plain.findIndex(({ classes }, k) => k > 0 && k <= REACH && (classes & IS_OFFICE) !== 0);
  const office = plain[at];
  const next = plain[at + 1];
  // "the manager's car", "the police chief", "the general strike"
  if (!office || !next || /'s?$/.test(office.form) || (next.classes & IS_OFFICE) !== 0) return null;
  if (names.some(({ start, end }) => start <= office.start && office.start < end)) return null;
  const near = plain.slice(at, at + NAMED);
  const isNamed = names.some(({ start }) => {
    const k = near.findIndex((token) => token.start === start);
    return k === 1 || near[k - 1]?.form === ',';
  });
  return isNamed ? null : office;
}

/** Who alone a text calls so beside a name, by the longest form of the name; `null` where nobody is, or several. */
export function createHolders(reading: Reading): (office: Token) => NameToken | null {
  const callings = lazily(() => callingsOf(reading));
  const { text } = reading.version;
  return ({ form, stem }) => {
    const noun = nounOf(form, stem);
    const [first, ...rest] = callings().filter((calling) => calling.noun === noun);
    if (!first || rest.some(({ person }) => !isOne(person, first.person))) return null;
    return reading.names
      .flat()
      .filter(({ start, end, parts }) => isOne(personParts(text.slice(start, end), parts), first.person))
      .reduce<NameToken | null>((x, y) => (x && x.parts.length >= y.parts.length ? x : y), null);
  };
}

function isOne(a: readonly string[], b: readonly string[]): boolean {
  return areOnePerson(a, b) && !areNamesakes(a, b);
}
