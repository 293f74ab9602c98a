import { describe, expect, it } from 'vitest';
import { isLastTime, lostDenials } from '../../../../../src/engine/findings/denials/denials';
import { phraseAt } from '../../../../../src/engine/findings/denials/denied-words';
import { placeOf, viewed } from '../../../../support/linked-sides';

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
    ['Not everyone signed the deed.', 'Everyone signed the deed.', 'Not everyone signed / signed'],
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
    ['not everyone, on either side', 'Not everyone signed the deed.', 'Not everyone signed the deed at once.'],
    ['cleared', 'The mayor had not been negligent.', 'The mayor was cleared of being negligent.'],
    ['nothing', '', ''],
  ])('none: %s', (_, one, two) => expect(lost(one, two)).toEqual([])); // prettier-ignore

  it('answers a question with a word alone', () => {
    const { forth } = viewed('She does not read reviews.', ['Do you read reviews?', 'Never.']);
    expect(lostDenials(forth)).toEqual([]);
  });
});

it('isLastTime holds from the side that denies alone', () => {
  const { forth, back } = viewed('She has not sung since May.', 'She last sung in May.');
  const [head, other] = [placeOf(forth.tokens, 'sung'), placeOf(forth.others, 'sung')];
  expect(isLastTime(forth, head, other)).toBe(true);
  expect(isLastTime(back, other, head)).toBe(false);
});
