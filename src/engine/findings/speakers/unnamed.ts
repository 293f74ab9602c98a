import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { indexAt } from '../views/views';
import { ownParts } from './persons';
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
  const { version, names, tokens } = reading;
  const familyOf = (name: NameToken): string => ownParts(version, name).at(-1) ?? '';
  return ({ stem }) => {
    const called = names.flatMap((list, sentence) =>
      list.filter((name) => wordsBeside(tokens[sentence] ?? [], name).some((word) => word.stem === stem)),
    );
    const [first, ...rest] = called;
    if (!first || rest.some((name) => familyOf(name) !== familyOf(first))) return null;
    return called.reduce((x, y) => (y.parts.length > x.parts.length ? y : x));
  };
}

/** "The manager, Sheila Grant", "Sheila Grant, the new manager": the words by which somebody is called. */
function wordsBeside(tokens: readonly Token[], name: NameToken): Token[] {
  const first = indexAt(tokens, name);
  const last = indexAt(tokens, { start: name.end - 1, end: name.end });
  const before = tokens[tokens[first - 1]?.form === ',' ? first - 2 : first - 1];
  const behind = tokens[last + 1]?.form === ',' ? tokens.slice(last + 2, last + 2 + REACH) : [];
  const inside = tokens.slice(first, last);
  return [...(before ? [before] : []), ...inside, ...behind];
}
