import type { Finding } from '../../model';
import { rangeOf } from '../reading/common';
import type { NameToken, Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { capitalAt } from '../../text/words/word';
import { excerpt } from '../views/views';
import { IS_OFFICE } from '../words/word-classes';
import { areOnePerson, personParts } from './same-person';

/** Parties of which somebody sits for one, by country; each with the words for it. */
const PARTIES: readonly (readonly (readonly [party: string, words: RegExp])[])[] = [
  [
    ['conservative', /^(?:conservatives?|tor(?:y|ies))$/],
    ['labour', /^labou?r$/],
    ['liberal', /^liberals?$/],
    ['green', /^greens?$/],
    ['reform', /^reform$/],
    ['national', /^(?:snp|nationals?)$/],
  ],
  [
    ['republican', /^(?:republicans?|gop)$/],
    ['democrat', /^democrat(?:s|ic)?$/],
  ],
];
/** What one who sits for a party is called, besides the offices. */
const MEMBER =
  /^(?:mps?|meps?|msps?|peers?|members?|candidates?|lawmakers?|politicians?|congress(?:man|woman)|backbenchers?|whips?|delegates?|nominees?|activists?|donors?)$/;
/** Before a party behind a name: "a Democrat", "a senior Labour MP", "of the Greens". */
const LEADS = /^(?:an?|the|of|from|for|veteran|senior|local|junior|liberal)$/;
/** "Who sits on the council for Labour". */
const SITS = /^(?:sits?|sat|stands?|stood|runs?|ran|serves?|served|represents?|represented|is|was)$/;
const FOR = /^(?:for|as|represents?|represented|an?|the|of)$/;
/** Words from a party to the name, and from a name to it. */
const BEFORE = 4;
const BEHIND = 9;
const CONFIDENCE = 0.7;

/** A person and the party that the text gives beside the name. */
interface Member {
  readonly holder: readonly string[];
  readonly country: number;
  readonly party: string;
  readonly token: Token;
}

/** Who sits for another party than in the source: `Tory councillor Hugh Ferris` → `Hugh Ferris, who sits for Labour`. */
export function partyFindings(from: Reading, to: Reading): Finding[] {
  const b = membersIn(to);
  const a = b.length > 0 ? membersIn(from) : b;
  const seen = new Set<string>();
  return b.flatMap((is): Finding[] => {
    const same = (list: readonly Member[]): readonly Member[] =>
      list.filter(
        ({ holder, country }) =>
          country === is.country && holder.at(-1) === is.holder.at(-1) && areOnePerson(holder, is.holder),
      );
    const [was, ...rest] = same(a);
    const key = is.holder.join(' ');
    if (!was || was.party === is.party || seen.has(key)) return [];
    // Who changed sides has two.
    if (rest.some(({ party }) => party !== was.party) || same(b).some(({ party }) => party !== is.party))
      return [];
    seen.add(key);
    const [before, after] = [excerpt(from.version.text, was.token), excerpt(to.version.text, is.token)];
    const message = `The party changed: “${before}” became “${after}”.`;
    return [
      { type: 'name-changed', a: rangeOf(was.token), b: rangeOf(is.token), confidence: CONFIDENCE, message },
    ];
  });
}

function membersIn(reading: Reading): Member[] {
  const { text } = reading.version;
  return reading.names.flatMap((names, sentence) => {
    const tokens = reading.tokens[sentence] ?? [];
    if (!tokens.some((token) => partyOf(text, token))) return [];
    return names.flatMap((name) => {
      const holder = personParts(text.slice(name.start, name.end), name.parts).filter(
        (part) => !isParty(part),
      );
      return holder.length > 1 ? memberships(text, tokens, name).map((one) => ({ ...one, holder })) : [];
    });
  });
}

type Membership = Omit<Member, 'holder'>;

function memberships(text: string, tokens: readonly Token[], name: NameToken): Membership[] {
  const first = tokens.findIndex(({ start }) => start >= name.start);
  const last = tokens.findLastIndex(({ start }) => start < name.end);
  return [
    ...within(text, tokens, first, last),
    ...before(text, tokens, first),
    ...behind(text, tokens, last),
  ];
}

/** "Labour Councillor Jo Marsh": a capital makes one name of it. */
function within(text: string, tokens: readonly Token[], first: number, last: number): Membership[] {
  const own = tokens[first];
  const party = own && first < last ? partyOf(text, own) : null;
  return party ? [party] : [];
}

/** Nothing but offices between the party and the name. */
function before(text: string, tokens: readonly Token[], first: number): Membership[] {
  for (let k = first - 1; k >= first - BEFORE && tokens[k]; k--) {
    const party = partyOf(text, tokens[k]!);
    if (party) return k < first - 1 ? [party] : [];
    if (!isCalled(tokens[k]!)) return [];
  }
  return [];
}

/** ", a Democrat", "of the Greens", ", who sits for Labour". */
function behind(text: string, tokens: readonly Token[], last: number): Membership[] {
  let k = tokens[last + 1]?.form === ',' || tokens[last + 1]?.form === '(' ? last + 2 : last + 1;
  const sits = tokens[k]?.form === 'who' && SITS.test(tokens[k + 1]?.form ?? '');
  if (sits) {
    k++;
    while (k < last + BEHIND && tokens[k] && tokens[k]!.kind !== 'punctuation') {
      const party = isPlace(text, tokens[k + 1]) ? null : partyOf(text, tokens[k]!);
      if (party) return FOR.test(tokens[k - 1]!.form) ? [party] : [];
      k++;
    }
    return [];
  }
  if (!LEADS.test(tokens[k]?.form ?? '')) return [];
  while (LEADS.test(tokens[k]?.form ?? '')) k++;
  const party = tokens[k] && !isPlace(text, tokens[k + 1]) ? partyOf(text, tokens[k]!) : null;
  return party ? [party] : [];
}

/** "Green Valley": with another capital behind it a word is part of a name. */
function isPlace(text: string, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !capitalAt(text, next.start)) return false;
  return !(next.form === 'party' || isCalled(next) || isParty(next.form));
}

function isCalled({ form, classes }: Token): boolean {
  return (classes & IS_OFFICE) !== 0 || MEMBER.test(form);
}

function isParty(part: string): boolean {
  return PARTIES.some((parties) => parties.some(([, words]) => words.test(part)));
}

function partyOf(text: string, token: Token): Membership | null {
  if (token.kind !== 'word' || token.quoted || !capitalAt(text, token.start)) return null;
  for (const [country, parties] of PARTIES.entries())
    for (const [party, words] of parties) if (words.test(token.form)) return { country, party, token };
  return null;
}
