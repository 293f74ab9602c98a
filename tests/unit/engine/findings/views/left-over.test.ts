import { describe, expect, it } from 'vitest';
import { type Finding, collate, versionFromText } from '../../../../../src/engine';

/** What both versions share, so that the one is seen to draw on the other. */
const AROUND = {
  en: [
    'The council of Marsham met on Monday in the old town hall to talk about the river and its bridges.',
    'Many residents stood in the corridors until late in the evening, and the mayor had to ask for silence.',
  ],
  de: [
    'Der Rat von Marsheim hat am Montag im alten Rathaus über den Fluss und seine Brücken beraten.',
    'Viele Bürger standen bis zum späten Abend in den Gängen und hörten den Rednern zu.',
  ],
  es: [
    'El ayuntamiento de Marsal debatió en la casa vieja sobre el río y sus puentes durante la tarde.',
    'Muchos vecinos esperaron en los pasillos hasta la noche y escucharon a los oradores en silencio.',
  ],
} as const;

function findingsOf(a: string, b: string, language: keyof typeof AROUND = 'en'): readonly Finding[] {
  const [before, after] = AROUND[language];
  const read = (text: string, id: string) =>
    versionFromText([before, text, after].join('\n\n'), { id, language });
  return collate([read(a, 'a'), read(b, 'b')]).pairs[0]?.findings ?? [];
}

const told = (found: readonly Finding[], type: Finding['type']): string[] =>
  found.filter((finding) => finding.type === type).map(({ message }) => message);

describe('the one figure left over on each side of a link', () => {
  it.each([
    [
      'a sum with another sign',
      'The operating profit of the brewery in the summer quarter amounted to CHF 58.1 million, the brewery said.',
      'In the summer quarter, the brewery said, its operating profit fell to 51.8 million Swiss francs.',
    ],
    [
      'an age in another style',
      'The bus driver of Marsham, Henry Lomax, who is 88, has kept the records of the old bus line.',
      'The records of the old bus line of Marsham have been kept by its driver, Henry Lomax (78).',
    ],
    [
      'what is counted otherwise',
      'Anton Zgur, a fisherman of the island, made six trips through the fog with his boat.',
      'Through the fog Anton Zgur, a fisherman of the island, went with his boat nine times.',
    ],
    [
      'how often in a week',
      'The bus to the moor runs two days a week since the autumn timetable of the county.',
      'Since the autumn timetable of the county the bus to the moor runs three times a week.',
    ],
  ])('is a changed figure: %s', (_, a, b) => {
    const found = findingsOf(a, b).filter(({ type }) => type === 'number-changed');
    expect(found).toHaveLength(1);
    expect(found[0]!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    [
      'a rounding that says so',
      'A petition to keep the pool of the town open had 4,100 signatures by the end of the week.',
      'By the end of the week more than 4,000 people had signed the petition to keep the town pool open.',
    ],
    [
      'a total and its parts',
      'The rescue boat took 14 women and 9 children off the ferry in the fog of the morning.',
      'In the fog of the morning the rescue boat took 23 people off the ferry, the guard said.',
    ],
    [
      'a share of something else',
      'With 31 of 120 districts counted, the governing union was ahead in the vote of the county.',
      'The governing union was ahead in the vote of the county after 104 of 120 districts had been counted.',
    ],
    [
      'how many times as much and how many',
      'The trust counted more than three times as many beavers on the river as in the survey five years ago.',
      'In the survey of the trust five years ago there were not even 40 beavers on the river.',
    ],
    [
      'a sum in another currency',
      'The firm paid 90 million kroner for the yard in the harbour of the town in spring.',
      'In spring the firm paid 8.4 million dollars for the yard in the harbour of the town.',
    ],
  ])('is none: %s', (_, a, b) => {
    expect(told(findingsOf(a, b), 'number-changed')).toEqual([]);
  });

  it('is none where the value stands elsewhere in the other version', () => {
    const a =
      'The depot holds 240 buses of the county company. The company of the county employs 310 drivers.';
    const b = 'The county company employs 310 drivers at its depot of the county. Its depot holds 240 buses.';
    expect(told(findingsOf(a, b), 'number-changed')).toEqual([]);
  });

  it('reads ages in German', () => {
    const a =
      'Der 52 Jahre alte Fahrer des Lastwagens wurde bei dem Unfall auf der Autobahn leicht verletzt.';
    const b = 'Bei dem Unfall auf der Autobahn wurde der Fahrer des Lastwagens (25) leicht verletzt.';
    expect(told(findingsOf(a, b, 'de'), 'number-changed')).toHaveLength(1);
    expect(told(findingsOf(a, b.replace('25', '52'), 'de'), 'number-changed')).toEqual([]);
  });
});

describe('the one date left over on each side of a link', () => {
  it('is a changed date, in other languages a day of the week, too', () => {
    const a = 'El alcalde de Marsal fue detenido el martes en su casa por la policía, según el juez.';
    const b = 'Según el juez, la policía detuvo al alcalde de Marsal en su casa el jueves.';
    expect(told(findingsOf(a, b, 'es'), 'date-changed')).toEqual(['The date “martes” became “jueves”.']);
    expect(told(findingsOf(a, b.replace('jueves', 'martes'), 'es'), 'date-changed')).toEqual([]);
  });

  it('in German is a date and no name', () => {
    const a = 'Die Brücke über den Fluss bleibt wegen der Arbeiten bis Dienstag gesperrt.';
    const b = 'Wegen der Arbeiten bleibt bis Mittwoch die Brücke über den Fluss gesperrt.';
    const found = findingsOf(a, b, 'de');
    expect(told(found, 'date-changed')).toEqual(['The date “Dienstag” became “Mittwoch”.']);
    expect(told(found, 'name-changed')).toEqual([]);
  });
});

describe('the one name left over on each side of a link', () => {
  it.each([
    [
      'a part of a name',
      'The opposition leader, Tariq Hussain, called the sale of the baths a gift to the hotel firm.',
      'For Tariq Aziz, who leads the opposition, the sale of the baths was a gift to the hotel firm.',
    ],
    [
      'a place',
      'Prosecutors in Piran have opened an inquiry into the accident of the ferry and its captain.',
      'Into the accident of the ferry and its captain prosecutors in Koper have opened an inquiry.',
    ],
    [
      'a place before what it has',
      'The company will close its yard in Uddevalla with the loss of many jobs, the board said.',
      'With the loss of many jobs, the board said, the company will close its Varberg yard.',
    ],
  ])('is a changed name: %s', (_, a, b) => {
    expect(told(findingsOf(a, b), 'name-changed')).toHaveLength(1);
  });

  it.each([
    [
      'a shorter form',
      'Prosecutors in Piran have opened an inquiry into the accident of the ferry, Anton Zgur said.',
      'Into the accident of the ferry prosecutors in Piran have opened an inquiry, said Mr Zgur.',
    ],
    [
      'who comes from there',
      'The survey of Hebridean mosses made the botanist known among the members of the society.',
      'Among the members of the society the survey of the mosses of the Hebrides made the botanist known.',
    ],
    [
      'a name that went into another sentence',
      'The yard in Uddevalla belongs to the company. The firm has an office in Varberg as well, the board said.',
      'The company has an office in Varberg, the board said. The yard that belongs to it is in Uddevalla.',
    ],
  ])('is none: %s', (_, a, b) => {
    expect(told(findingsOf(a, b), 'name-changed')).toEqual([]);
  });

  it('is none where the name opens its sentence behind another word', () => {
    const a = 'Para Nadia Ferrat, concejala de la oposición, el presupuesto de la ciudad es insuficiente.';
    const b = 'Según Nadia Ferrat, concejala de la oposición, es insuficiente el presupuesto de la ciudad.';
    expect(told(findingsOf(a, b, 'es'), 'name-changed')).toEqual([]);
  });

  it('is none in German where what somebody is was told otherwise', () => {
    const a = 'Museumsdirektor Jens Aigner nannte die Entscheidung des Rates über das Bild überfällig.';
    const b = 'Die Entscheidung des Rates über das Bild nannte Direktor Jens Aigner überfällig.';
    expect(told(findingsOf(a, b, 'de'), 'name-changed')).toEqual([]);
  });
});
