import { describe, expect, it } from 'vitest';
import { NOTHING, within } from '../../../../support/framed';

const { typesOf } = within(NOTHING);

describe('the month of May', () => {
  it.each([
    ['The painter died in March at the age of 81, her gallery said.', 'March', 'May'],
    ['The works will last until late April, the city said.', 'April', 'May'],
    ['It will rain from mid-June, forecasters said.', 'mid-June', 'mid-May'],
  ])('is a date that changes, and no doubt: %s', (text, month, may) => {
    const other = text.replace(month, may);
    expect(typesOf(text, other)).toEqual(['date-changed']);
    expect(typesOf(other, text)).toEqual(['date-changed']);
  });

  it('is no doubt where nothing shows it to be a date', () => {
    const text = 'By July the company had sold 300 units, the report said.';
    expect(typesOf(text, text.replace('July', 'May'))).not.toContain('hedge-added');
  });

  it('is told from the verb', () => {
    const text = 'The company may sell 300 units, the report said.';
    expect(typesOf(text, text.replace('may sell', 'will sell'))).toEqual(['hedge-dropped']);
  });
});

describe('a doubt in a clause of its own', () => {
  const around = (text: string): string =>
    `The council met on Monday evening in the town hall.\n\n${text}\n\nThe bridge was built in 1911 and carries trams.`;

  it.each([
    ['It is thought that the vase was stolen by a guest from the inn.', 'The vase was stolen by a guest from the inn.'],
    ['The loot includes a ring thought to be 3,400 years old.', 'The loot includes a ring that is 3,400 years old.'],
    ['Police suspect she drove the van to the quarry.', 'She drove the van to the quarry, according to police.'],
    ['There is a risk that the dam will burst in March.', 'The dam will burst in March.'],
    ['There is a chance that the dam will hold in March.', 'The dam will hold in March.'],
    ['Their lives are not thought to be in danger, the hospital said.', 'Their lives are not in danger, the hospital said.'],
    ['Asked to open the show, the painter reportedly sent the medal back to the club.', 'Asked in 1991 to open the show, the painter returned the medal to the club.'],
    ['The painting is not believed to be genuine, the museum said.', 'The painting is not genuine, the museum said.'],
  ])('is told when it goes or comes: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual(['hedge-dropped']);
    expect(typesOf(around(two), around(one))).toEqual(['hedge-added']);
  }); // prettier-ignore

  it.each([
    ['The warden should resign before the debate, Roe said.', 'Roe called for the warden to resign before the debate.'],
    ['The rash might come from a mould in the hay, the vet said.', 'The vet spoke to the farmer, who keeps goats. It was possible, she said, that the rash came from a mould in the hay.'],
    ['The divers did not rule out that the samples had been mixed up.', 'It was possible that the samples had been mixed up, the divers said.'],
    ['It is believed that the letter dates from 1620.', 'The letter probably dates from 1620.'],
    ['There is a danger that the dam will burst in March.', 'The dam threatens to burst in March.'],
    ['A friend allegedly told him to burn the plans.', 'A friend is said to have told him to burn the plans.'],
    ['The prime suspect, the man in the hat, was at the inn.', 'The main suspect, the man in the hat, was at the inn.'],
    ['On the cliff grew oaks, which most experts believed to be a hybrid.', 'On the cliff grew oaks that most experts had written off as a hybrid.'],
    ['Bathers who suspect a leak should ring the bell.', 'Bathers who notice a leak should ring the bell.'],
    ['The cup was apparently marred by rain, the judges said.', 'The judges called the cup tainted by what looked like rain.'],
    ['The driver is not thought to have been drunk, police said.', 'The driver was probably not drunk, police said.'],
    ['To judge this it should be realised that the weir is old.', 'To judge this it should be understood that the weir is old.'],
  ])('is not where both sides have one, or neither: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual([]);
    expect(typesOf(around(two), around(one))).toEqual([]);
  }); // prettier-ignore
});

describe('a doubt about what is past, larger or somebody else’s to do', () => {
  const around = (text: string): string =>
    `The council met on Monday evening in the town hall.\n\n${text}\n\nThe bridge was built in 1911 and carries trams.`;

  it.each([
    ['The ferry was licensed for 180 guests, but tickets may have been sold at the quay, officials said.', 'The ferry was licensed for 180 guests, but tickets had been sold at the quay, officials said.'],
    ['Light may be a larger factor in the loss of moths than was thought, the authors say.', 'Light is a larger factor in the loss of moths than was assumed, the authors say.'],
    ['Cracks were found in the dam, and they may widen in winter, the council said.', 'Cracks have appeared in the dam and will widen in winter, the council said.'],
    ['The deal is likely to face scrutiny from the regulators in Orme.', 'The regulators in Orme will scrutinise the deal.'],
    ['Two swimmers may have drowned off the pier on Sunday, officers said.', 'Officers indicated that two swimmers had drowned off the pier on Sunday.'],
  ])('is told when it goes: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual(['hedge-dropped']);
  }); // prettier-ignore

  it.each([
    ['According to unconfirmed reports, the minister stepped down on Friday after the vote.', 'The minister resigned on Friday after the vote.'],
    ['The strike may cost the shops in the town 9 million crowns a day, traders said.', 'The traders of the town, which expects many visitors, said the strike would cost the shops 9 million crowns a day.'],
  ])('is told when it comes: “%s”, “%s”', (doubtful, plain) => {
    expect(typesOf(around(plain), around(doubtful))).toEqual(['hedge-added']);
  }); // prettier-ignore

  it.each([
    ['The club denied that it had to sell before it could buy.', 'The club denied that buying had to wait for a sale.'],
    ['Nobody may enter the harbour before Sunday.', 'The harbour is not to be entered before Sunday.'],
    ['A driver was charged with leaving the scene of a crash in Orme.', 'A driver who is said to have left the scene of a crash in Orme has been charged.'],
  ])('is not where nothing is in doubt, or as much: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).toEqual([]);
    expect(typesOf(around(two), around(one))).toEqual([]);
  }); // prettier-ignore
});

describe('a doubt of what is asked', () => {
  const around = (text: string): string =>
    `The council met on Monday evening in the town hall.\n\n${text}\n\nThe bridge was built in 1911 and carries trams.`;

  it.each([
    ['Has the wolf returned to the valley for good?', 'The wolf may have returned to the valley for good.'],
    ['Did the mayor take money from the builders?', 'The mayor is said to have taken money from the builders.'],
    ['Q: Was there a quarrel in the choir?', 'There is said to have been a quarrel in the choir.'],
  ])('is none that came: “%s”, “%s”', (one, two) => {
    expect(typesOf(around(one), around(two))).not.toContain('hedge-added');
  }); // prettier-ignore

  it('came where it was stated', () => {
    const stated = 'The wolf has returned to the valley for good, keepers say.';
    const doubted = 'The wolf may have returned to the valley for good, keepers say.';
    expect(typesOf(around(stated), around(doubted))).toEqual(['hedge-added']);
  });
});
