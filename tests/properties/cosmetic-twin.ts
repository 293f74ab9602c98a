import fc from 'fast-check';

/** How a house writes: everything here may change without a word of the story changing. */
export interface Style {
  readonly marks: 'straight' | 'curly' | 'single' | 'straight-single' | 'guillemets' | 'german';
  readonly dash: string;
  readonly ellipsis: string;
  readonly digits: boolean;
  readonly grouped: boolean;
  readonly scale: ' million' | 'm';
  readonly percent: '%' | ' per cent' | ' percent';
  readonly initials: boolean;
  readonly honorific: '' | 'Mr ' | 'Mr. ';
  readonly date: 'abbreviated' | 'month-first' | 'day-first';
  readonly clock: '3.40 a.m.' | '3:40 a.m.' | '3.40am';
  readonly space: ' ' | '\u00A0';
  readonly form: 'NFC' | 'NFD';
  readonly capitals: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  marks: fc.constantFrom('straight', 'curly', 'single', 'straight-single', 'guillemets', 'german'),
  dash: fc.constantFrom(' -- ', ' – ', '—', ' — '),
  ellipsis: fc.constantFrom('...', '…', ' ... ', ' … '),
  digits: fc.boolean(),
  grouped: fc.boolean(),
  scale: fc.constantFrom(' million', 'm'),
  percent: fc.constantFrom('%', ' per cent', ' percent'),
  initials: fc.boolean(),
  honorific: fc.constantFrom('', 'Mr ', 'Mr. '),
  date: fc.constantFrom('abbreviated', 'month-first', 'day-first'),
  clock: fc.constantFrom('3.40 a.m.', '3:40 a.m.', '3.40am'),
  space: fc.constantFrom(' ', '\u00A0'),
  form: fc.constantFrom('NFC', 'NFD'),
  capitals: fc.boolean(),
});

/** What the story is made of. */
export interface Facts {
  readonly person: number;
  readonly other: number;
  readonly small: number;
  readonly large: number;
  readonly share: number;
  readonly day: number;
  readonly month: number;
  readonly order: readonly number[];
}

export const facts: fc.Arbitrary<Facts> = fc.record({
  person: fc.nat(4),
  other: fc.nat(4),
  small: fc.integer({ min: 2, max: 12 }),
  large: fc.integer({ min: 1001, max: 99_999 }),
  share: fc.integer({ min: 2, max: 90 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.nat(11),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 5 }),
});

const PEOPLE = ['Alasdair Buie', 'José Álvarez', 'Renée Müller', 'Tom Okafor', 'Søren Lindqvist'];
const OTHERS = ['Birgit Lanz', 'Catriona Lamont', 'Élise Thommes', 'Anna Kos', 'Priya Venkataraman'];
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']; // prettier-ignore
const MONTHS: readonly (readonly [full: string, short: string])[] = [
  ['January', 'Jan.'], ['February', 'Feb.'], ['March', 'Mar.'], ['April', 'Apr.'], ['May', 'May'], ['June', 'Jun.'],
  ['July', 'Jul.'], ['August', 'Aug.'], ['September', 'Sept.'], ['October', 'Oct.'], ['November', 'Nov.'], ['December', 'Dec.'],
]; // prettier-ignore
const MARKS: Readonly<Record<Style['marks'], readonly [string, string, string, string]>> = {
  straight: ['"', '"', "'", "'"],
  curly: ['“', '”', '‘', '’'],
  single: ['‘', '’', '“', '”'],
  'straight-single': ["'", "'", '"', '"'],
  guillemets: ['« ', ' »', '“', '”'],
  german: ['„', '“', '‚', '‘'],
};

/** The story as a house of this style would print it. */
export function printed(facts: Facts, style: Style): string {
  const [open, close, innerOpen, innerClose] = MARKS[style.marks];
  const quote = (text: string): string => `${open}${text}${close}`;
  const nested = (text: string): string => `${innerOpen}${text}${innerClose}`;
  const small = (n: number): string => (style.digits ? String(n) : (WORDS[n] ?? String(n)));
  const large = style.grouped ? facts.large.toLocaleString('en-US') : String(facts.large);
  const [full, short] = MONTHS[facts.month] ?? ['June', 'Jun.'];
  const date = {
    abbreviated: `${short} ${facts.day}`,
    'month-first': `${full} ${facts.day}`,
    'day-first': `${facts.day} ${full}`,
  }[style.date];
  const us = style.initials ? 'U.S.' : 'US';
  const apostrophe = style.marks.startsWith('straight') ? "'" : '’';
  const person = PEOPLE[facts.person] ?? '';
  const other = OTHERS[facts.other] ?? '';
  const last = person.split(' ').at(-1) ?? '';
  const paragraphs = [
    `${style.honorific}${person}, the company${apostrophe}s deputy director, said on ${date} that ${small(facts.small)} ships would be sold${style.dash}the largest sale in its history.`,
    `${quote(`We have waited ${small(facts.small)} years for this,`)} ${style.honorific}${last} said. ${quote(`And then somebody asked, ${nested('What does it cost to fill her up?')} I did not know.`)}`,
    `Fuel made up ${facts.share}${style.percent} of the costs, and may cost more, according to ${other}, a ${us} analyst.`,
    `${other} said the yard had not closed. ${quote(`It isn${apostrophe}t closed${style.ellipsis}it is only asleep,`)} she said.`,
    `The yard, which opened in 1987, employs ${large} people. It was allegedly sold for €5.2${style.scale}.`,
    `The alarm went off at ${style.clock}. Nobody was hurt, a spokeswoman for the island${apostrophe}s police said.`,
    `The ${us} government denied the report. ${quote(`The piers were surveyed on ${date} and they are long enough,`)} a spokesman said.`,
    `${quote('I went down with a tape myself.')} Those were the words of ${other}, who chairs the islands${apostrophe} transport forum.`,
    `About ${small(facts.small)} in ${small(facts.small + 1 > 12 ? 12 : facts.small + 1)} residents took part. They called the plan ${quote('a gift to the town')}.`,
  ];
  const headline = style.capitals
    ? 'Ferry Line Sells Its Ships to a New Owner'
    : 'Ferry line sells its ships to a new owner';
  const body = facts.order.map((number) => paragraphs[number] ?? '');
  // A space that does not break, in every other place.
  const spaced = [headline, ...body].map((text) =>
    text.replace(/ (?=\S+ )/g, (found, at: number) => (at % 2 ? style.space : found)),
  );
  return spaced.join('\n\n').normalize(style.form);
}
