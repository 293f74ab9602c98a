import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const QUOTE = '"The town will never be the same after this flood,"';
const told = (lead: string, was: string, is: string): string[] =>
  alarms(`${lead} ${QUOTE} ${was} said.`, `${lead} ${QUOTE} ${is} said.`);

describe('another speaker', () => {
  it.each([
    ['one name looks like a part of the other', 'Carla Brown and Harold Whitfield came.', 'Carla Brown', 'Harold Whitfield'],
    ['a given name is like a family name', 'Erin Boyle and Peter Neil came.', 'Boyle', 'Neil'],
    ['both family names are alike', 'Tom Parker and Ruth Barker came.', 'Parker', 'Barker'],
    ['of one family', 'Anna Sorel and her brother Emil Sorel came.', 'Anna Sorel', 'Emil Sorel'],
    ['who comes from somewhere', 'Neil Ashby of Leeds met Joan Miller.', 'Ashby', 'Miller'],
    ['one office in common', 'Attorney General Luis Barros and attorney Helen Crane came.', 'Attorney General Luis Barros', 'attorney Helen Crane'],
    ['by office, each held by one', 'Governor Ines Toro and Mayor Felix Braun came.', 'the governor', 'the mayor'],
    ['by office and by name', 'Judge Alma Reyes met prosecutor Nils Berg.', 'Reyes', 'the prosecutor'],
    ['by offices that nobody holds at a time', 'The hearing began on Friday.', 'the judge', 'the prosecutor'],
  ])('%s', (_, lead, was, is) => {
    expect([told(lead, was, is), told(lead, is, was)]).toEqual([['quote-reattributed'], ['quote-reattributed']]);
  }); // prettier-ignore
});

describe('the same speaker', () => {
  it.each([
    ['with and without a place', 'Neil Ashby of Leeds met Joan Miller.', 'Ashby', 'Neil Ashby of Leeds'],
    ['by office and by name', 'Mayor Felix Braun met Governor Ines Toro.', 'Braun', 'the mayor'],
    ['by two words for an office', 'Police Chief Dan Ochoa came.', 'the police chief', 'the chief of police'],
    ['by an office that another text gives to nobody', 'The hearing began on Friday.', 'the president', 'the union leader'],
    ['by a short form', 'Robert Lang, the owner, came.', 'Robert Lang', 'Bob Lang'],
    ['by the first of two family names', 'Gabriel Garcia Marin came.', 'Garcia Marin', 'Garcia'],
  ])('%s', (_, lead, was, is) => {
    expect([told(lead, was, is), told(lead, is, was)]).toEqual([[], []]);
  }); // prettier-ignore

  it('stands behind a pronoun and an office as well as not', () => {
    const lead = 'Dr Imogen Vane led the dig. Professor Idris Cole read the tablet.';
    expect(told(lead, 'he', 'the professor')).toEqual([]);
  });

  it('whose name was misspelt or replaced has another name, and the source need not know it', () => {
    const names = (is: string): string[] =>
      alarms(`Carla Brown came. ${QUOTE} Carla Brown said.`, `Carla Brown came. ${QUOTE} ${is} said.`);
    expect(names('Carla Braun')).not.toContain('quote-reattributed');
    expect(names('Carla Whitfield')).not.toContain('quote-reattributed');
  });
});

describe('an office without an article behind a name', () => {
  const source = `The Food Trades Union was angry. ${QUOTE} said its regional secretary, Glenys Holroyd.`;

  it('is hers, and its body does not speak', () => {
    const copy = `Glenys Holroyd, regional secretary of the Food Trades Union, said: ${QUOTE.replace(',"', '."')}`;
    expect(alarms(source, copy)).toEqual([]);
  });

  it('may be that of another', () => {
    const copy = `Glenys Holroyd was angry. Martin Oake, regional secretary of the Food Trades Union, said: ${QUOTE.replace(',"', '."')}`;
    expect(alarms(source, copy)).toContain('quote-reattributed');
  });
});

describe('what was the verdict of somebody', () => {
  const lead = 'Colm Rafferty met Gareth Moyle.';
  const source = `${lead} ${QUOTE} Rafferty said.`;
  const copy = (noun: string, who: string): string[] =>
    alarms(source, `${lead} ${QUOTE.replace(',"', '"')} ${noun} of ${who}.`);

  it.each(['was the verdict', 'were the words', 'is the view'])('he said, where it %s', (noun) => {
    expect(copy(noun, 'Gareth Moyle')).toEqual(['quote-reattributed']);
    expect(copy(noun, 'Colm Rafferty')).toEqual([]);
  });
});

describe('by pronouns alone', () => {
  it('are two people where one is a he and the other a she', () => {
    expect(told('Tom Birch met Jane Holt.', 'he', 'she')).toEqual(['quote-reattributed']);
    expect(told('Tom Birch met Jane Holt.', 'he', 'he')).toEqual([]);
    expect(told('Tom Birch met Jane Holt.', 'they', 'she')).toEqual([]);
  });
});

describe('a pronoun behind two people', () => {
  const source = `Marta Lund went overboard on Sunday. Gil Fisk found her. ${QUOTE} Lund said.`;

  it('may mean whom the sentence before names, whoever spoke there', () => {
    const copy = `Gil Fisk turned round in the fog. Marta Lund had gone overboard; Joan Teller says so. ${QUOTE} she said.`;
    expect(alarms(source, copy)).toEqual([]);
  });

  it('means the one of whom alone the sentences before tell', () => {
    const copy = `Marta Lund went overboard on Sunday. Gil Fisk found her. He said so. ${QUOTE} he said.`;
    expect(alarms(source, copy)).toEqual(['quote-reattributed']);
  });

  it('means no day and no body', () => {
    const lead = 'Owner Skip Delane hopes to open again soon.';
    const copy = `Owner Skip Delane runs the course. All could be back for Memorial Day. ${QUOTE} he said.`;
    expect(alarms(`${lead} ${QUOTE} Delane said.`, copy)).toEqual([]);
  });
});
