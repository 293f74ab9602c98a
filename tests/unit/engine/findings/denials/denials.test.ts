import { describe, expect, it } from 'vitest';
import {
  deniedAt,
  isDeniedAt,
  isLastTime,
  isNoLoss,
  isNoun,
  lostDenials,
  phraseAt,
  predicated,
} from '../../../../../src/engine/findings/denials/denials';
import { readAs } from '../../../../support/alarms';
import { placeOf, viewed } from '../../../../support/linked-sides';

const read = (...sentences: string[]) => readAs('a', ...sentences).tokens.flat();

/** What is denied on one side and stated on the other, as `from the denial to the last word / word stated`. */
const lost = (one: string, two: string): string[] => {
  const { forth, from, to } = viewed(one, two);
  return lostDenials(forth).map(({ at, last, other }) => {
    const { start, end } = phraseAt(forth.tokens, at, last);
    const there = forth.others[other]!;
    return `${from.version.text.slice(start, end)} / ${to.version.text.slice(there.start, there.end)}`;
  });
};

describe('lostDenials', () => {
  it.each([
    ['The mayor did not sign the deed.', 'The mayor signed the deed.', 'did not sign / signed'],
    ['The mayor never signed the deed.', 'The mayor signed the deed.', 'never signed / signed'],
    ['The mayor hasn’t signed the deed.', 'The mayor has signed the deed.', 'hasn’t signed / signed'],
    ['The mayor refused to sign the deed.', 'The mayor signed the deed.', 'refused to sign / signed'],
    ['Nobody signed the deed in the hall.', 'Somebody signed the deed in the hall.', 'Nobody signed / signed'],
    ['No trains ran to Oslo on Sunday.', 'Trains ran to Oslo on Sunday.', 'No trains ran / Trains'],
    ['Not all clerks signed the deed.', 'All clerks signed the deed.', 'Not all clerks / clerks'],
    ['No leak has been found in the dam.', 'A leak has been noticed in the dam.', 'No leak has been found / leak'],
    ['No leak has been found.', 'A leak was noticed.', 'No leak has been found / leak'],
    ['The mayor (of Arda) did not sign the deed.', 'The mayor (of Arda) did sign the deed.', 'did not sign / sign'],
    ['MAYOR DID NOT SIGN THE DEED', 'MAYOR SIGNED THE DEED', 'DID NOT SIGN / SIGNED'],
  ])('%s / %s', (one, two, words) => {
    expect(lost(one, two)).toEqual([words]);
    // What came in on the way is lost on the way back.
    expect(lost(two, one)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['both deny', 'The mayor did not sign the deed.', 'The mayor never signed the deed.'],
    ['something else is said of it', 'No trains ran to Oslo on Sunday.', 'Trains to Oslo were cancelled on Sunday.'],
    ['another verb denies', 'The mayor did not sign the deed.', 'The mayor refused to sign the deed.'],
    ['it was only tried', 'The mayor did not sign the deed.', 'The mayor wanted to sign the deed.'],
    ['it is asked', 'The mayor did not sign the deed.', 'Did the mayor sign the deed?'],
    ['it is somebody else’s word', 'The mayor did not sign the deed.', '“The mayor signed the deed,” a clerk said.'],
    ['nothing else comes back', 'The mayor did not sign the deed.', 'A bus driver signed up.'],
    ['not only', 'The mayor did not only sign the deed.', 'The mayor signed the deed.'],
    ['it ended', 'The mayor no longer hoped to sign.', 'The mayor had given up hope to sign.'],
    ['the last time', 'The team has not won the cup since 1969.', 'The team last won the cup in 1969.'],
    ['a vote', 'The mayor faces a no confidence vote.', 'The mayor faces a confidence vote.'],
    ['the outcome of a test', 'The runner did not carry the virus.', 'Tests of whether the runner carried the virus were negative.'],
    ['a contrast', 'The clerk was not considered a suspect.', 'The clerk was considered a witness, not a suspect.'],
    ['the same refusal', 'The mayor declined to comment on the deed.', 'The mayor declined, through a clerk, to comment on the deed.'],
    ['a word that limits', 'The mayor did not sign the deed.', 'The mayor hardly signed the deed.'],
    ['whoever does it is denied', 'The mayor did not sign the deed.', 'No mayor signed the deed.'],
    ['cleared', 'The mayor had not been negligent.', 'The mayor was cleared of being negligent.'],
    ['nothing', '', ''],
  ])('none: %s', (_, one, two) => expect(lost(one, two)).toEqual([])); // prettier-ignore

  it('answers a question with a word alone', () => {
    const { forth } = viewed('She does not read reviews.', ['Do you read reviews?', 'Never.']);
    expect(lostDenials(forth)).toEqual([]);
  });
});

it.each([
  ['The mayor did not sign it.', 'not', 'sign'],
  ['The mayor never told her husband.', 'never', 'told'],
  ['None of the clerks was hurt.', 'none', 'hurt'],
  ['Nobody saw it.', 'nobody', 'saw'],
  ['They had neither light nor boats.', 'neither', 'light'],
  ['Neither Ross nor Hale was hurt.', 'neither', 'hurt'],
  ['The mayor failed to sign it.', 'failed', 'sign'],
  ['The mayor denied taking it.', 'denied', 'taking'],
  ['The mayor no longer lives here.', 'no', 'lives'],
  ['The mayor did not only sign it.', 'not', null],
  ['It was ranked No 4 there.', 'no', null],
  ['There were three no votes.', 'no', null],
  ['Whether or not it rains.', 'not', null],
  ['Didn’t your mother sing?', "didn't", null],
  ['The mayor signed it.', 'signed', null],
  ['The mayor did not.', 'not', null],
])('deniedAt: %s (%s: %s)', (sentence, denial, word) => {
  const tokens = read(sentence);
  expect(tokens[deniedAt(tokens, placeOf(tokens, denial))]?.form ?? null).toBe(word);
});

it('asks of no position outside the text', () => {
  expect(deniedAt([], 0)).toBe(-1);
  expect(deniedAt(read('It did not.'), 99)).toBe(-1);
  expect(deniedAt(read('It did not.'), -1)).toBe(-1);
});

it('isDeniedAt leaves out what verbs alone deny', () => {
  const tokens = read('He did not sing and refused to dance.');
  expect(isDeniedAt(tokens, placeOf(tokens, 'sing'))).toBe(true);
  expect(isDeniedAt(tokens, placeOf(tokens, 'dance'))).toBe(false);
  expect(isDeniedAt(tokens, placeOf(tokens, 'refused'))).toBe(false);
});

it.each([
  ['No trains ran.', 'no', true],
  ['No one came.', 'no', false],
  ['It no longer runs.', 'no', false],
  ['It did not run.', 'not', false],
])('isNoun: %s', (sentence, denial, is) => {
  const tokens = read(sentence);
  expect(isNoun(tokens, placeOf(tokens, denial))).toBe(is);
});

it.each([
  ['It was not only late.', 'not', true],
  ['Come or not.', 'not', true],
  ['Bus no 4 is late.', 'no', true],
  ['It was not late.', 'not', false],
])('isNoLoss: %s', (sentence, denial, is) => {
  const tokens = read(sentence);
  expect(isNoLoss(tokens, placeOf(tokens, denial))).toBe(is);
});

it('isLastTime holds from the side that denies alone', () => {
  const { forth, back } = viewed('She has not sung since May.', 'She last sung in May.');
  const [head, other] = [placeOf(forth.tokens, 'sung'), placeOf(forth.others, 'sung')];
  expect(isLastTime(forth, head, other)).toBe(true);
  expect(isLastTime(back, other, head)).toBe(false);
});

it.each([
  ['No trains ran to Oslo.', 'Trains ran to Oslo.', 'ran'],
  ['No trains ran to Oslo.', 'Trains were late to Oslo.', null],
  ['The talks brought no deal.', 'The talks brought a deal.', 'deal'],
  ['The talks brought no deal.', 'The deal collapsed.', null],
])('predicated: %s / %s', (one, two, word) => {
  const { forth } = viewed(one, two);
  const at = placeOf(forth.tokens, 'no');
  const last = predicated(forth, at, at + 1, forth.counterpart(at + 1)!);
  expect(forth.tokens[last]?.form ?? null).toBe(word);
});
