import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { within } from '../../../../support/framed';

const { findingsOf, typesOf } = within({
  before:
    'The council of Harden voted on Tuesday to close its two public baths, which ends a dispute that began in 2019.\n\n' +
    'Rita Osborne, Colin Tate and Dilys Marr spoke at the meeting, which went on until midnight.\n\n',
  after: '\n\nSome 40,000 people used the baths last year, a third fewer than ten years ago.',
});
const messageOf = (a: string, b: string): string =>
  findingsOf(a, b)
    .map(({ message }) => message)
    .join(' / ');

describe('a quotation without its marks and its speaker', () => {
  it.each([
    [
      '"The vote is shameful and nobody asked the swimmers," Rita Osborne said.',
      'The vote is shameful and nobody asked the swimmers.',
    ],
    [
      'Marr said: "This town has been robbed of its childhood."',
      'This town has been robbed of its childhood.',
    ],
    [
      'Osborne called the vote "a betrayal of every child in Harden".',
      'The vote was a betrayal of every child in Harden.',
    ],
    [
      '‘The contractor stole at least £90,000,’ Osborne told the meeting.',
      'The contractor stole at least £90,000.',
    ],
    [
      '"They lied to us for three years," Osborne said, "and now they expect our thanks."',
      'They lied for three years and now they expect thanks.',
    ],
  ])('is told once: %s', (said, bare) => {
    expect(typesOf(said, bare)).toEqual(['quote-to-reported-speech']);
    expect(messageOf(said, bare)).toContain('the paper’s own words');
  });

  it.each([
    [
      '"The vote is shameful and nobody asked," Rita Osborne said.',
      'Rita Osborne was angry. "The vote is shameful and nobody asked."',
    ],
    [
      'The baths lose 400,000 pounds a year. "We lose 400,000 pounds a year," Marr said.',
      'The baths lose 400,000 pounds a year.',
    ],
    ['"We have no money left," said Marr, who took office in May.', 'Marr took office in May.'],
    [
      'Officials speak of "dual-use" lockers for the new baths.',
      'Officials have dual-use lockers for the new baths.',
    ],
    ['The so-called "bath wars" began with a letter.', 'The so-called bath wars began with a letter.'],
  ])('is not: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });

  it('is reported speech where a neighbour or the sentence still names the speaker', () => {
    const said = '"It is a fine pool in the wrong place," said Colin Tate.';
    const judged = 'Colin Tate judged that the pool was fine but that its place was wrong.';
    expect(typesOf(said, judged)).toEqual(['quote-to-reported-speech']);
    expect(messageOf(said, judged)).toContain('is given in the reporter’s words');
  });

  it('is reported speech where whoever spoke is told of by the same word', () => {
    const message = messageOf(
      '"We have 22 boats at sea and no fuel," the coastguard said.',
      'The coastguard has 22 boats at sea and no fuel.',
    );
    expect(message).toContain('is given in the reporter’s words');
  });

  it('is not looked for where a mark has lost its partner', () => {
    const cut = 'The vote is shameful and nobody asked the swimmers."';
    expect(typesOf('"The vote is shameful and nobody asked the swimmers," Rita Osborne said.', cut)).toEqual(
      [],
    );
  });
});

describe('a quotation that was cut', () => {
  it.each([
    [
      '"Our members are tired in spring and furious in autumn," Osborne said.',
      '"Our members are tired in spring," Osborne said.',
      '“and furious in autumn” is missing',
    ],
    [
      '"I will fight this in the courts, but I do not expect to win," Osborne said.',
      'Osborne said she "will fight this in the courts".',
      '“I … but I do not expect to win” is missing',
    ],
    [
      '"We are losing a friend in the dead of a long winter," said Marr.',
      'Marr spoke of "losing a friend" to the "long winter".',
      '“We are … in the dead of a” is missing',
    ],
    [
      '"He told me, \'Never swim alone,\' and I never did," Marr said.',
      '"He told me, \'Never swim alone,\'" Marr said.',
      '“and I never did” is missing',
    ],
  ])('is told once, with what is missing: %s', (a, b, missing) => {
    expect(typesOf(a, b)).toEqual(['quote-trimmed']);
    expect(messageOf(a, b)).toContain(missing);
  });

  it('is altered where the words went from its middle, and no cut besides', () => {
    const whole = '"These are no pools to us, they are our school and our church," Marr said.';
    expect(typesOf(whole, '"These are no pools to us. They are our church," Marr said.')).toEqual([
      'quote-altered',
    ]);
  });

  it('is known by two reporters as well where their sentences are linked', () => {
    const text = (quote: string, id: string) => versionFromText(quote, { id });
    const { findings } = collate([
      text('"They are our school and our church," Dilys Marr said.', 'a'),
      text(
        '"They are our church," Dilys Marr said on Tuesday.\n\nRain is expected.\n\nTrains ran late.\n\nA choir sang.',
        'b',
      ),
    ]).pairs[0]!;
    expect(findings.map(({ type }) => type)).toContain('quote-altered');
  });

  it.each([
    [
      '"The roof leaks, the boiler smokes and the tiles are falling," Tate said.',
      '"The roof leaks, the boiler smokes," Tate said, "and the tiles are falling."',
    ],
    [
      '"The water was black.\n\n"We swam in it all the same.\n\n"We were young," Osborne said.',
      '“The water was black,” Osborne said. “We swam in it all the same. We were young.”',
    ],
    [
      '"They promised us a new roof by Christmas," Marr said.',
      '"[The council] promised us a new roof by Christmas," Marr said.',
    ],
    [
      '‘The swimmers’ club warned us, and we didn’t listen,’ Tate said.',
      '"The swimmers\' club warned us, and we didn\'t listen," Tate said.',
    ],
  ])('is not where it is only set in another way: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});

describe('a quotation that the source lacks', () => {
  it.each([
    'Tate drew up the plans. "I offered my help twice," Tate told this newspaper on Wednesday.',
    'Tate drew up the plans. "We have swum here since the war," said Peggy Laine, 88.',
    'Tate drew up the plans. "My wife never liked the pool anyway," Tate said.',
    'Tate drew up the plans. "My wife never liked the pool anyway," Owen Tate added.',
  ])('is a fact in a sentence of its own that says who speaks: %s', (added) => {
    expect(typesOf('Tate drew up the plans.', added)).toEqual([]);
  });

  it.each([
    [
      '"I slept badly for a year," said Tate.',
      '"I slept badly for a year," said Tate. "I still see their faces."',
    ],
    [
      'Osborne handed over a petition with 3,000 names.',
      '"I have brought you 3,000 names," said Osborne as she handed over a petition.',
    ],
    ['Tate said that the roof leaked.', 'Tate said that "the roof leaked".'],
  ])('is invented where it goes on with, or into, what the source says: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['quote-invented']);
  });

  it('is not the other half of what two rewrites have from one source', () => {
    const [roof, boiler] = ['Tate called the roof "rotten".', 'Tate called the boiler "a museum piece".'];
    expect(typesOf(roof, boiler)).not.toContain('quote-altered');
    expect(typesOf(roof, 'Tate called the roof "ruined".')).toEqual(['quote-altered']);
    const shame = 'Tate spoke "with great regret" of it.';
    expect(typesOf(shame, 'Tate gave it up "with great relief".')).toEqual(['quote-altered']);
    const heard =
      'She wanted to hear, she said in 2003, "what they said when they thought nobody was writing".';
    expect(typesOf(heard, '"I wanted no voice for anyone," she said in 2003.')).not.toContain(
      'quote-altered',
    );
  });
});

describe('whose quotation it is', () => {
  it('stands in the message as the text has it', () => {
    const court = (words: string): string => `The Court of Appeal said the council had "${words}".`;
    expect(messageOf(court('acted without sense or law'), court('acted without any law'))).toContain(
      'a quotation of the Court of Appeal were',
    );
  });

  it('is nobody where a pronoun leads to what speaks no words', () => {
    const won = (words: string): string => `She won the Nordic Circuit in 1984. "${words}," she said later.`;
    const message = messageOf(
      won('I never wanted to be a voice for anybody'),
      won('I never wanted to be a voice for anyone'),
    );
    expect(message).toContain('Words inside a quotation were changed');
  });
});
