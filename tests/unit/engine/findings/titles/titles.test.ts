import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const types = (a: string, b: string): string[] =>
  alarms(a, b).filter((type) => type === 'title-changed' || type === 'name-changed');

describe('a title that changed', () => {
  it.each([
    ['the assistant', 'Assistant District Attorney Rosa Pell read the letters.', 'District Attorney Rosa Pell read the letters.'],
    ['behind a place', 'Oregon Attorney General Max Orr opened the inquiry.', 'Oregon Deputy Attorney General Max Orr opened the inquiry.'],
    ['before a place', 'Acting New Haven police chief Dan Ochoa closed the bridge.', 'New Haven police chief Dan Ochoa closed the bridge.'],
    ['the letters of a chief', 'Velm CEO Mona Quist defended the sale.', 'Velm COO Mona Quist defended the sale.'],
    ['chief executive and president', 'Velm chief executive Mona Quist defended the sale.', 'Mona Quist, the president of Velm, defended the sale.'],
    ['who runs and who owns', 'Its managing director, Omar Sayle, defended the sale.', 'Its owner, Omar Sayle, defended the sale.'],
    ['scholars', 'Professor Lena Munk called the results weak.', 'Dr. Lena Munk called the results weak.'],
    ['houses of parliament', 'Sen. Julia Roake voted against the bill.', 'Rep. Julia Roake voted against the bill.'],
    ['who speaks and who decides', 'Spokeswoman Tara Beck defended the sale.', 'Chief executive Tara Beck defended the sale.'],
    ['chairs of commissions', 'Commission chairman Ernst Vogel announced the results.', 'Interior minister Ernst Vogel announced the results.'],
    ['chiefs', 'The police chief, Dan Ochoa, closed the bridge.', 'The fire chief, Dan Ochoa, closed the bridge.'],
    ['of one chief and of another', 'Chief Medical Officer Piotr Halas defended the trial.', 'Piotr Halas, the chief scientific officer, defended the trial.'],
    ['behind one word', 'Parks director Lena Holm opened the gate.', 'Lena Holm, the deputy parks director, opened the gate.'],
    ['founders', 'Co-founder Ravi Menon sold his shares.', 'Founder Ravi Menon sold his shares.'],
    ['councillors in short', 'Cllr Fiona Lund opened the gate.', 'Mayor Fiona Lund opened the gate.'],
    ['aldermen', 'Ald. Peter Moss opened the gate.', 'Mayor Peter Moss opened the gate.'],
    ['the deputy in short', 'Gov. Anita Voss signed the order.', 'Lt. Gov. Anita Voss signed the order.'],
    ['judges of two kinds', 'Judge Alan Sayle heard the case.', 'Recorder Alan Sayle heard the case.'],
    ['of the state and of the county', 'Nadia Orr, the state epidemiologist, closed the pool.', 'Nadia Orr, the county epidemiologist, closed the pool.'],
    ['the same with an owner', "Tom Reyes, the county's sheriff, closed the bridge.", "Tom Reyes, the city's sheriff, closed the bridge."],
    ['of two courts', 'Federal prosecutor Ann Lind read the letters.', 'State prosecutor Ann Lind read the letters.'],
    ['of the whole and of a part', 'Mona Quist, national director of Velm, defended the sale.', 'Mona Quist, regional director of Velm, defended the sale.'],
    ['secretaries', 'Glen Hale, general secretary of the union, defended the strike.', 'Glen Hale, regional secretary of the union, defended the strike.'],
    ['of two houses', 'U.S. Rep. Julia Roake voted against the bill.', 'State Rep. Julia Roake voted against the bill.'],
    ['who owns and who runs a house', "The hotel's owner, Dora Lenk, defended the sale.", "The hotel's manager, Dora Lenk, defended the sale."],
    ['the same without an article', 'Farm owner Dora Lenk defended the sale.', "The farm's manager, Dora Lenk, defended the sale."],
    ['chiefs of parts', 'Finance chief Omar Sayle defended the sale.', 'Operations chief Omar Sayle defended the sale.'],
    ['a chief of a part and an officer of another', 'Finance chief Omar Sayle defended the sale.', 'Chief operating officer Omar Sayle defended the sale.'],
    ['posts of one body before it', "The council's president, Ana Roy, opened the gate.", 'Council treasurer Ana Roy opened the gate.'],
    ['before a rank', "The club's chairman, Captain Nora Lind, signed the letter.", "The club's treasurer, Captain Nora Lind, signed the letter."],
    ['before one and behind it', "The club's chairman, Dr. Nora Lind, signed the letter.", 'Dr. Nora Lind, treasurer of the club, signed the letter.'],
    ['a deputy before a rank', "The club's vice-president, Captain Nora Lind, signed the letter.", "The club's president, Captain Nora Lind, signed the letter."],
    ['who is elected and who governs', 'Governor-elect Amy Dole named her team.', 'Governor Amy Dole named her team.'],
  ])('%s', (_, a, b) => {
    expect([types(a, b), types(b, a)]).toEqual([['title-changed'], ['title-changed']]);
  }); // prettier-ignore
});

describe('a title that is the same', () => {
  it.each([
    ['the chief of a part', 'Finance chief Omar Sayle defended the sale.', 'Chief financial officer Omar Sayle defended the sale.'],
    ['coach and manager', "The club's manager, Ana Roy, praised the team.", "The club's coach, Ana Roy, praised the team."],
    ['whoever leads', "The union's general secretary, Ana Roy, praised the team.", "The union's leader, Ana Roy, praised the team."],
    ['a school', "The school's head, Ana Roy, praised the team.", "The school's principal, Ana Roy, praised the team."],
    ['one trade in two words', "The family's lawyer, Ana Roy, praised the team.", "The family's attorney, Ana Roy, praised the team."],
    ['at a bank', "The bank's chief economist, Ana Roy, praised the team.", 'Ana Roy, an analyst at the bank, praised the team.'],
    ['of a study', "The study's lead author, Ana Roy, praised the team.", "The study's leader, Ana Roy, praised the team."],
    ['who speaks', "The airline's spokeswoman, Ana Roy, praised the team.", "The airline's director of communications, Ana Roy, praised the team."],
    ['former', 'Former mayor Leon Price was in court.', 'Ex-mayor Leon Price was in court.'],
    ['former, once', 'Lena Holm, a former school principal, opened the gate.', 'Once a school principal, Lena Holm opened the gate.'],
    ['former, before a place', 'Former French president Luc Morel was in court.', 'Ex-president Luc Morel of France was in court.'],
    ['former, by the years', 'Former mayor Leon Price was in court.', 'Leon Price, mayor from 2012 to 2021 and ex-mayor since, was in court.'],
    ['a finance chief', 'Chief financial officer Mona Quist defended the sale.', 'Velm CFO Mona Quist defended the sale.'],
    ['chief executive', 'Chief executive officer Mona Quist defended the sale.', 'Velm CEO Mona Quist defended the sale.'],
    ['prime minister', 'PM Anja Voss spoke about the winter.', 'The premier, Anja Voss, spoke about the winter.'],
    ['chief of police', 'Police Chief Dan Ochoa closed the bridge.', 'Dan Ochoa, the chief of police, closed the bridge.'],
    ['an office and a rank', "The club's chairman, Captain Nora Lind, signed the letter.", 'Club chairman Nora Lind signed the letter.'],
    ['a rank left out', "The club's chairman, Captain Nora Lind, signed the letter.", 'Nora Lind, the chairman of the club, signed the letter.'],
    ['acting', 'Acting mayor Hana Kolar signed the order.', 'Interim mayor Hana Kolar signed the order.'],
    ['half of a rank', 'Lieutenant Colonel Ana Ruiz gave the order.', 'Colonel Ana Ruiz gave the order.'],
    ['one of several', 'Mona Quist, chairman, president and CEO of Velm, defended the sale.', 'Velm chief executive Mona Quist defended the sale.'],
    ['one of two in a row', 'Committee Chairman Sen. Rick Stone opened the hearing.', 'Committee Chairman Rick Stone opened the hearing.'],
    ['doctor and chair', 'Dr. Lena Munk, head of the trial, called it weak.', 'Lena Munk, a professor at the clinic, called it weak.'],
    ['out of office and in another', 'Former governor Rick Stone opened the hearing.', 'Senator Rick Stone opened the hearing.'],
    ['in short', 'Lieutenant Governor Anita Voss signed the order.', 'Lt. Gov. Anita Voss signed the order.'],
    ['councillors', 'Councillor Fiona Lund opened the gate.', 'Cllr. Fiona Lund opened the gate.'],
    ['detectives', 'Detective Sergeant Ana Ruiz closed the bridge.', 'Sgt. Ana Ruiz closed the bridge.'],
    ['admirals', 'Vice Adm. Ana Ruiz gave the order.', 'Admiral Ana Ruiz gave the order.'],
    ['a recorder called a judge', 'Recorder Alan Sayle heard the case.', 'Alan Sayle, the judge, heard the case.'],
    ['of which it is one left out', 'Nadia Orr, the state epidemiologist, closed the pool.', 'Nadia Orr, the epidemiologist, closed the pool.'],
    ['of the nation and of the federation', 'Federal prosecutor Ann Lind read the letters.', 'U.S. prosecutor Ann Lind read the letters.'],
    ['of the state and of its county in court', 'County Judge Harold Wexler heard the case.', 'State Judge Harold Wexler heard the case.'],
    ['of a city and a town', 'Town manager Lena Holm opened the gate.', 'Lena Holm, the city manager, opened the gate.'],
    ['prosecutors', 'District Attorney Carl Ames read the letters.', 'Prosecutor Carl Ames read the letters.'],
  ])('%s', (_, a, b) => {
    expect([types(a, b), types(b, a)]).toEqual([[], []]);
  }); // prettier-ignore

  it('is asked of one person alone', () => {
    const judge = 'Judge Harold Wexler heard the case for nine days.';
    const appeal = (name: string): string =>
      `${judge} Attorney ${name} announced an appeal within the month.`;
    expect(types(appeal('Martin Oates'), appeal('Martin Wexler'))).toEqual(['name-changed']);
  });
});

describe('an office and a form of address beside it', () => {
  it('are two, of which neither gives the other its rank', () => {
    const told = alarms(
      'Vice-chancellor Professor Roderick Blaise said that no student would be disciplined.',
      'No student would be disciplined, said the vice-chancellor, Professor Roderick Blaise.',
    );
    expect(told).toEqual([]);
  });

  it('tells a chief inspector in short from an inspector', () => {
    const told = alarms(
      'Det Ch Insp Alan Purvis said that trained officers were with the family.',
      'Det Insp Alan Purvis said that trained officers were with the family.',
    );
    expect(told).toEqual(['title-changed']);
  });
});
