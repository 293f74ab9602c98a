import { capitalAt } from '../../text/forms/words';
import type { Finding, Range } from '../../model';
import { type WordLists, wordListsOf } from '../words/languages';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { excerpt } from '../views/views';

/** An office beside a name, with what ranks it. */
interface Title extends Range {
  readonly holder: string;
  readonly office: string;
  readonly ranks: string;
}

/** Words between an office and the name of its holder: "Bürgermeisterin von Marsham, Anna Huber". */
const REACH = 3;
const CONFIDENCE = 0.7;
/** "l'ancien", "d'un". */
const ELISION = /^\p{L}{1,2}'/u;
/** Letters that tell a rank whatever its ending: ancien, ancienne. */
const STEM = 5;
/** A rank grown together with its office. */
const GROWN = /^(?:vize|vice|ex|alt|sub)(?=\p{L}{4})-?/u;

/** The same person in the same office with and without "stellvertretend", "ancien", "vice" and the like. */
export function foreignTitleFindings(from: Reading, to: Reading): Finding[] {
  const lists = wordListsOf(from.version.language);
  if (!lists || lists !== wordListsOf(to.version.language)) return [];
  const source = titlesOf(from, lists);
  const seen = new Set<string>();
  return titlesOf(to, lists).flatMap((title): Finding[] => {
    const held = source.filter(({ holder, office }) => holder === title.holder && office === title.office);
    const other = held[0];
    const key = `${title.holder} ${title.office}`;
    if (!other || seen.has(key) || held.some(({ ranks }) => ranks === title.ranks)) return [];
    seen.add(key);
    const [was, is] = [excerpt(from.version.text, other), excerpt(to.version.text, title)];
    const message = `The title of ${title.holder.slice(0, 1).toUpperCase() + title.holder.slice(1)} changed: “${was}” became “${is}”.`;
    const [a, b] = [other, title].map(({ start, end }) => ({ start, end }));
    return [{ type: 'title-changed', a: a ?? null, b: b ?? null, confidence: CONFIDENCE, message }];
  });
}

function titlesOf(reading: Reading, lists: WordLists): Title[] {
  return reading.tokens.flatMap((tokens) => {
    const plain = tokens.filter((token) => !token.quoted);
    return plain.flatMap((token, at) => titleAt(reading, plain, at, token, lists) ?? []);
  });
}

function titleAt(
  reading: Reading,
  tokens: readonly Token[],
  at: number,
  { form }: Token,
  lists: WordLists,
): Title | null {
  if (!lists.office.test(form)) return null;
  const bare = (token: Token | undefined): string => (token?.form ?? '').replace(ELISION, '');
  const isRank = (k: number): boolean => lists.rank.test(bare(tokens[k]));
  let [first, last] = [at, at];
  while (isRank(first - 1)) first--;
  while (isRank(last + 1)) last++;
  const grown = GROWN.exec(form)?.[0] ?? '';
  const ranks = tokens
    .slice(first, last + 1)
    .filter((_, k) => first + k !== at)
    .map((token) => bare(token).slice(0, STEM));
  const holder = holderNear(reading, tokens, first, last, lists);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const office = form.slice(grown.length).replace(/(?:in|s|n|r)$/u, '');
  return holder
    ? {
        start,
        end,
        holder,
        office,
        ranks: [...ranks, grown.replace('-', '')].filter(Boolean).sort().join(' '),
      }
    : null;
}

/** The last of the capitals that follow at once or stand right before the comma. */
function holderNear(
  reading: Reading,
  tokens: readonly Token[],
  first: number,
  last: number,
  lists: WordLists,
): string | null {
  const isName = (k: number): boolean => {
    const token = tokens[k];
    return (
      token?.kind === 'word' && capitalAt(reading.version.text, token.start) && !lists.office.test(token.form)
    );
  };
  let at = last + 1;
  while (isName(at)) at++;
  if (at > last + 1 && at <= last + 1 + REACH) return tokens[at - 1]?.form ?? null;
  let comma = first - 1;
  while (first - comma <= 2 && tokens[comma]?.kind === 'word' && !isName(comma)) comma--;
  return tokens[comma]?.form === ',' && isName(comma - 1) ? (tokens[comma - 1]?.form ?? null) : null;
}
