import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { findingsOf, typesOf } = within(SNOW);

describe('a source that was cut', () => {
  it.each([
    ['She called a taxi after the crash', 'according to the landlord'],
    ['The flood claimed 12 lives in the valley', 'the coastguard said'],
    ['The guard found a door open at the back', 'police said'],
    ['The broker paid for the yacht with money meant for widows', 'prosecutors said'],
    ['The baker used flour reported stolen in May', 'investigators said'],
    ['They broke in through an account of a former clerk', 'two officials said'],
    ['An estimated 900 swans died on the lake', 'the ministry said'],
    ['A panel recommended a ban, but nobody ever acted on it', 'according to campaigners'],
    ['The captain admitted that he had been asleep', 'according to the coroner'],
    ['The mill was sold for nothing', 'lawyers for the family said'],
    ['Street noise is waking babies who watch talent shows', 'doctors say'],
  ])('is told, whatever else the sentence has: %s, %s.', (statement, source) => {
    expect(typesOf(`${statement}, ${source}.`, `${statement}.`)).toEqual(['attribution-dropped']);
  });

  it.each([
    ['Villagers accuse the mill of dumping dye in the river.', 'The mill is dumping dye in the river.'],
    [
      'Anna Berg called the charge nonsense and said no crate had been opened in the port.',
      'Anna Berg called the charge nonsense. No crate had been opened in the port.',
    ],
    [
      'The skipper was drunk, police said. The boat had no licence, the harbour office said.',
      'The skipper was drunk. The boat had no licence, the harbour office said.',
    ],
  ])('is told where it accused somebody, or said a second thing: %s', (a, b) => {
    expect(typesOf(a, b)).toContain('attribution-dropped');
  });

  it('is called somebody where nobody knows who it is', () => {
    const [found] = findingsOf(
      'The dam had never been inspected by an engineer, he said.',
      'The dam had never been inspected by an engineer.',
    );
    expect(found?.message).toContain('ascribes to somebody');
  });
});

describe('a source that is still there', () => {
  it.each([
    [
      'The gang dug the tunnel in nine weeks, police said.',
      'The gang dug the tunnel in nine weeks, officers said.',
    ],
    [
      'A pan of oil caused the fire, the fire service said.',
      'The fire service blamed the fire on a pan of oil.',
    ],
    [
      'The frost caused the fall in trade, the guild said.',
      'The guild attributed the fall in trade to the frost.',
    ],
    [
      'Damage from the hail amounts to nine million, insurers said.',
      'Damage from the hail was put at nine million.',
    ],
    [
      'Products with a key will be exported, according to the policy set for May.',
      'Under the policy, products with a key will be exported.',
    ],
    [
      'Friends of the plan argue that it saves time and money.',
      'Arguments for the plan include that it saves time and money.',
    ],
    [
      'The actor said he had slept in a car for a year.',
      'By his own account the actor slept in a car for a year.',
    ],
    [
      'The report says the dam was never inspected. It says the operator knew of the cracks.',
      'The report makes two points. The dam was never inspected. The operator knew of the cracks.',
    ],
    [
      'The fever will spread to the coast, the World Fever Agency said.',
      'The WFA sees the fever spreading to the coast.',
    ],
    [
      'The thieves took the notes of 310 patients, the Cork-based company said.',
      'The loot is the notes of 310 patients, the business disclosed on Monday.',
    ],
    [
      'Figures are expected to show that the economy added 160,000 jobs in August.',
      'Economists forecast a gain of 160,000 jobs in August.',
    ],
    [
      'Street noise is waking babies at night, doctors say.',
      'Street noise is waking babies at night, research shows.',
    ],
    [
      'Half of all beech woods are dying from drought, foresters said.',
      'Half of all beech woods are dying from drought, a study finds.',
    ],
  ])('in other words: %s', (a, b) => {
    expect(typesOf(a, b)).not.toContain('attribution-dropped');
  });

  it('and is not said to be gone where only its place made a pair of two sentences', () => {
    const story = (lone: string) =>
      `Ferries to the islands have been cancelled until Tuesday. ${lone} Oda is the eighth storm of the season.`;
    const [a, b] = [
      'Organisers of the Garve Show, which was due to open on Friday, said it was too soon to say whether it would go ahead.',
      'More than 40 schools will stay shut on Monday, the council said.',
    ];
    expect(typesOf(story(a), story(b))).toEqual([]);
  });

  it.each([
    [
      'Police said the skipper, who swam ashore, had no licence.',
      'The skipper swam ashore. Police suspect that he had no licence.',
    ],
    [
      'The ferry carried 160 people and was licensed for 90, Minister Grace Odell told reporters.',
      'The ferry was licensed for 90 people. Minister Grace Odell put the number on board at 160.',
    ],
  ])('in the other half of a sentence that was split: %s', (a, b) => {
    expect(typesOf(a, b)).not.toContain('attribution-dropped');
  });

  it('for what it says, not for the rest of the sentence', () => {
    const [a, b] = [
      'Lund will pay people to give up their cars, in what officials say is the boldest attempt so far.',
      'Lund will pay people to give up their cars.',
    ];
    expect(typesOf(a, b)).toEqual([]);
  });
});

describe('who vouches for a claim in the copy', () => {
  it.each([
    ['by an account of his', 'Ernesto Bianchi, 86, began in 1962 and estimates that he travelled the height of Everest every month.', 'He had begun in 1962, and by his own reckoning travelled the height of Everest once a month.'],
    ['by what it put a thing down to', 'The chain had promised to do so by May but blamed frost for the delay.', 'The chain missed its target of May, a delay it put down to frost.'],
    ['by those who heard it', 'The court heard he was clocked at 57mph near the school.', 'Magistrates were told on Monday that he was doing 57mph near the school.'],
    ['by the next sentence, which points back', 'Tolls on the Hadley Bridge will rise from $4 to $6, the turnpike authority announced.', 'It will cost $6 rather than $4 to cross the Hadley Bridge. That is according to the turnpike authority.'],
    ['by a sentence behind it that tells the rest', 'A fault in a software update knocked out ticket machines at 214 stations on Monday, the authority MetroSud said.', 'Passengers rode for nothing on Monday when ticket machines went dead at 214 stations. By noon they ran again. The cause, said the authority, MetroSud, was a fault in a software update.'],
    ['as the one who does it, at the head of the sentence', 'Ten bus routes in the vale are to be withdrawn in May, operator Redline has announced.', 'Redline is to withdraw ten bus routes in the vale in May.'],
    ['by initials', 'The United Nations monitoring mission said no shell had come from the south.', 'No shell had come from the south, as UN monitors have it.'],
    ['under another name of theirs', 'Two men were held after flares were thrown, police said.', 'Officers held two men after flares were thrown.'],
    ['under another name, behind the claim', 'Prosecutors said he had set three barns alight for the insurance.', 'He had set three barns alight for the insurance: that was the case the prosecution made.'],
    ['as the one whose spokeswoman said so', 'The airline Nordavia will drop its route to Bergen, a spokeswoman said on Tuesday.', 'Nordavia is dropping its route to Bergen.'],
    ['in an aside, by any verb', 'Landry complained that the winner had forced him low in the second lap.', 'In the second lap, the champion protested, the winner had forced him low.'],
  ])('somebody does, %s', (_, a, b) => {
    expect(typesOf(a, b)).not.toContain('attribution-dropped');
  }); // prettier-ignore

  it.each([
    ['in state aid is nothing that was said', 'Prosecutors allege that the chain collected 9 million crowns by listing children who had moved away.', 'The chain collected 9 million crowns in state aid by listing children who had moved away.'],
    ['a spokesman speaks for others, too', 'Ivo Lund had been drinking since noon, a spokesman said on Tuesday.', 'Ivo Lund had been drinking since noon.'],
    ['others of the kind, to whom it is done', 'The machinists’ union said management was getting rich at the expense of its workers.', 'Management is getting rich on the backs of its employees.'],
    ['to agree to a thing says nothing', 'Crowder told jurors that the elders had approved each withdrawal.', 'The elders had agreed to every withdrawal.'],
    ['who is claiming a thing says nothing', 'A stable hand has told a tribunal she was sacked by text message in May.', 'A stable hand who is claiming unfair dismissal was sacked by text message in May.'],
  ])('nobody does: %s', (_, a, b) => {
    expect(typesOf(a, b)).toContain('attribution-dropped');
  }); // prettier-ignore
});

describe('a source as the sentence gives it', () => {
  it.each([
    ['those who were told', 'He had taken a tablet far stronger than most, the inquest was told.', 'He had taken a tablet far stronger than most.'],
    ['what was found, at the end', 'Nine in ten teachers buy supplies themselves, a survey by their union found.', 'Nine in ten teachers buy supplies themselves.'],
    ['who promised it, named behind an office', 'Payments to care workers will be made on time, the finance director, Gwen Tully, promised.', 'Payments to care workers will be made on time.'],
    ['who promised that it would be', 'The manager promised that nobody at the mill would lose a job.', 'Nobody at the mill will lose a job.'],
    ['who is named behind a role', 'His lawyer, Nomsa Dlathu, said the case rested on forged bank papers.', 'The case rests on forged bank papers.'],
    ['of a claim beside a quotation that stays', 'A prosecutor told jurors on Monday that Philip Strand killed his partner for the insurance money, then drove to a bakery "to be seen buying rye."', 'Philip Strand killed his partner for the insurance money, then drove to a bakery "to be seen buying rye."'],
    ['of a word or two', 'Doctors who treated the boy said he had been beaten.', 'The boy had been beaten.'],
  ])('is told: %s', (_, a, b) => {
    expect(typesOf(a, b)).toContain('attribution-dropped');
  }); // prettier-ignore

  it('is who stands before a clause about somebody, which says nothing', () => {
    const a =
      'A porter who saved a toddler in a queue says he is no hero. Delroy Simms, 57, was buying milk in the town.';
    const b =
      'Delroy Simms was buying milk. The porter slapped the back of a toddler in the queue. He is no hero to himself.';
    expect(typesOf(a, b)).not.toContain('attribution-dropped');
  });
});
