import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../src/engine';

/** A story of each language that both versions share, so that one plainly draws on the other. */
const STORIES: Readonly<Record<string, readonly [string, string, string]>> = {
  de: [
    'Der Gemeinderat von Selbach kam am Montag im alten Rathaus zusammen, um über die neue Brücke zu beraten.',
    'Mehr als vierhundert Einwohner waren gekommen, und viele von ihnen standen bis zum späten Abend in den Gängen.',
    'Die erste Brücke wurde 1911 von einer Firma von der Küste gebaut und trägt seitdem die Straßenbahn.',
  ],
  fr: [
    'Le conseil municipal de Selbach s’est réuni lundi dans l’ancienne mairie pour parler du nouveau pont.',
    'Plus de quatre cents habitants étaient venus, et beaucoup sont restés debout dans les couloirs jusqu’au soir.',
    'Le premier pont a été construit en 1911 par une entreprise de la côte et porte depuis lors le tramway.',
  ],
  es: [
    'El consejo municipal de Selbach se reunió el lunes en el antiguo ayuntamiento para hablar del nuevo puente.',
    'Más de cuatrocientos vecinos habían venido, y muchos de ellos estuvieron de pie en los pasillos hasta la noche.',
    'El primer puente fue construido en 1911 por una empresa de la costa y desde entonces lleva el tranvía.',
  ],
};

const types = (language: string, a: string, b: string): string[] => {
  const [first, second, last] = STORIES[language]!;
  const read = (text: string, id: string) =>
    versionFromText([first, second, text, last].join('\n\n'), { id, language });
  return collate([read(a, 'a'), read(b, 'b')]).pairs[0]!.findings.map((finding) => finding.type);
};

describe('findings in other languages', () => {
  it.each([
    ['de', 'hedge-dropped', 'Der Fahrer hat den Wagen vermutlich selbst in den Fluss gelenkt.', 'Der Fahrer hat den Wagen selbst in den Fluss gelenkt.'],
    ['de', 'hedge-added', 'Der Fahrer hat den Wagen selbst in den Fluss gelenkt.', 'Der Fahrer hat den Wagen offenbar selbst in den Fluss gelenkt.'],
    ['de', 'negation-changed', 'Die Prüfer haben an den Pfeilern keine Risse gefunden.', 'Die Prüfer haben an den Pfeilern Risse gefunden.'],
    ['de', 'negation-changed', 'Die alte Brücke wird im Winter gesperrt.', 'Die alte Brücke wird im Winter nicht gesperrt.'],
    ['de', 'attribution-dropped', 'Nach Angaben der Polizei war der Fahrer viel zu schnell unterwegs.', 'Der Fahrer war viel zu schnell unterwegs.'],
    ['de', 'attribution-dropped', 'Der Bau kostet zwölf Millionen mehr als geplant, sagte Karl Huber.', 'Der Bau kostet zwölf Millionen mehr als geplant.'],
    ['de', 'title-changed', 'Die stellvertretende Bürgermeisterin Anna Huber eröffnete die Sitzung.', 'Bürgermeisterin Anna Huber eröffnete die Sitzung.'],
    ['de', 'quote-reattributed', '„Das Geld reicht für keine zweite Brücke“, sagte Anna Huber. Karl Stein schwieg dazu den ganzen Abend.', '„Das Geld reicht für keine zweite Brücke“, sagte Karl Stein. Anna Huber schwieg dazu den ganzen Abend.'],
    ['fr', 'hedge-dropped', 'Le conducteur a probablement perdu le contrôle de sa voiture.', 'Le conducteur a perdu le contrôle de sa voiture.'],
    ['fr', 'hedge-added', 'Le pont fermera pendant tout l’hiver aux camions.', 'Le pont pourrait fermer pendant tout l’hiver aux camions.'],
    ['fr', 'negation-changed', 'Les experts n’ont pas trouvé de fissures dans les piliers du pont.', 'Les experts ont trouvé des fissures dans les piliers du pont.'],
    ['fr', 'attribution-dropped', 'Selon la police, le conducteur roulait beaucoup trop vite.', 'Le conducteur roulait beaucoup trop vite.'],
    ['fr', 'title-changed', 'L’ancien ministre Paul Morel a ouvert la séance du conseil.', 'Le ministre Paul Morel a ouvert la séance du conseil.'],
    ['es', 'hedge-dropped', 'El conductor presuntamente lanzó el coche al río.', 'El conductor lanzó el coche al río.'],
    ['es', 'hedge-added', 'El puente fue dañado por un camión el martes.', 'El puente fue dañado probablemente por un camión el martes.'],
    ['es', 'negation-changed', 'Los expertos no encontraron grietas en los pilares del puente.', 'Los expertos encontraron grietas en los pilares del puente.'],
    ['es', 'attribution-dropped', 'El conductor iba demasiado rápido, según la policía.', 'El conductor iba demasiado rápido.'],
    ['es', 'title-changed', 'La vicealcaldesa Ana Ortega abrió la sesión del consejo.', 'La alcaldesa Ana Ortega abrió la sesión del consejo.'],
  ])('%s %s: %s', (language, type, a, b) => {
    expect(types(language, a, b)).toEqual([type]);
  }); // prettier-ignore

  it.each([
    ['de', 'Der Fahrer hat den Wagen vermutlich selbst in den Fluss gelenkt.', 'Der Fahrer hat den Wagen wahrscheinlich selbst in den Fluss gelenkt.'],
    ['de', 'Die Firma lehnte es ab, die Brücke zu sperren.', 'Die Firma wollte die Brücke nicht sperren.'],
    ['de', 'Laut Polizei war der Fahrer viel zu schnell unterwegs.', 'Der Fahrer war viel zu schnell unterwegs, teilte die Polizei mit.'],
    ['fr', 'Selon la police, le conducteur roulait beaucoup trop vite.', 'La police a indiqué que le conducteur roulait beaucoup trop vite.'],
    ['fr', 'Le pont n’est pas fermé aux camions.', 'Le pont n’est point fermé aux camions, pas encore.'],
    ['es', 'El puente no fue cerrado a los camiones.', 'El puente nunca fue cerrado a los camiones.'],
    ['es', 'El conductor presuntamente lanzó el coche al río.', 'El conductor está acusado de que lanzó el coche al río.'],
  ])('%s, nothing: %s', (language, a, b) => {
    expect(types(language, a, b)).toEqual([]);
  }); // prettier-ignore

  it('are told with less confidence than in English', () => {
    const [first] = STORIES['de']!;
    const read = (text: string, id: string) => versionFromText(`${first}\n\n${text}`, { id, language: 'de' });
    const pair = collate([
      read('Die Brücke wird im Winter gesperrt.', 'a'),
      read('Die Brücke wird im Winter nicht gesperrt.', 'b'),
    ]).pairs[0]!;
    expect(pair.findings.map(({ confidence }) => confidence < 0.7)).toEqual([true]);
  });

  it('say nothing of a language without word lists', () => {
    const first = 'Kommunfullmäktige i Selbach möttes i måndags i det gamla rådhuset för att tala om bron.';
    const read = (text: string, id: string) => versionFromText(`${first}\n\n${text}`, { id, language: 'sv' });
    const pair = collate([
      read('Bron är inte stängd för lastbilar.', 'a'),
      read('Bron är stängd för lastbilar.', 'b'),
    ]).pairs[0]!;
    expect(pair.findings).toEqual([]);
  });
});

describe('what a language only reports by the form of the verb', () => {
  it.each([
    ['de', 'Die Bande soll mehr als 20 Autos gestohlen haben.', 'Die Bande hat mehr als 20 Autos gestohlen.'],
    ['fr', 'Le chauffeur aurait pris la fuite après le choc.', 'Le chauffeur a pris la fuite après le choc.'],
    ['es', 'El detenido habría amenazado a dos testigos.', 'El detenido amenazó a dos testigos.'],
  ])('is a doubt that may be lost (%s)', (language, said, stated) => {
    expect(types(language, said, stated)).toEqual(['hedge-dropped']);
    expect(types(language, stated, said)).toEqual([]);
  });

  it.each([
    ['de', 'Die Schule soll im Herbst gebaut werden.', 'Die Schule wird im Herbst gebaut.'],
    ['de', 'Der Fahrer soll Wein getrunken haben.', 'Der Fahrer hat angeblich Wein getrunken.'],
    ['fr', 'Sans son aide, le projet aurait échoué hier.', 'Le projet a échoué hier, même avec son aide.'],
    ['fr', 'Le chauffeur aurait pris la fuite.', 'Selon la police, le chauffeur a pris la fuite.'],
    [
      'es',
      'El detenido habría amenazado a dos testigos.',
      'Según la policía, el detenido amenazó a dos testigos.',
    ],
  ])('and none where it tells what is to be, or another word reports (%s): %s', (language, a, b) => {
    expect(types(language, a, b)).not.toContain('hedge-dropped');
  });
});

describe('days of the week in other languages', () => {
  it.each([
    ['de', 'Das Museum öffnet am Dienstag wieder.', 'Das Museum öffnet am Mittwoch wieder.'],
    ['de', 'Am Montagabend brannte die Scheune ab.', 'Am Freitagabend brannte die Scheune ab.'],
    ['fr', "Le procès s'ouvrira lundi à Rouen.", "Le procès s'ouvrira vendredi à Rouen."],
    ['es', 'La feria abrirá el sábado por la tarde.', 'La feria abrirá el domingo por la tarde.'],
  ])('are dates and no names (%s): %s', (language, a, b) => {
    expect(types(language, a, b)).toEqual(['date-changed']);
  });

  it.each([
    ['de', 'Am Sonnabend brannte die Scheune ab.', 'Am Samstag brannte die Scheune ab.'],
    ['de', 'Die Stadt teilte am Montag mit, dass das Bad wieder öffnet.', 'Am Dienstag öffnet das Bad wieder, teilte die Stadt mit.'],
    ['fr', 'Le ministre a annoncé lundi que la mine fermera.', 'La mine fermera mardi, a annoncé le ministre.'],
  ])('say the same, or something else than when it was said (%s): %s', (language, a, b) => {
    expect(types(language, a, b)).toEqual([]);
  }); // prettier-ignore
});

describe('a name in German', () => {
  it('is the same without the office that it is written with', () => {
    const full = 'Der Museumsdirektor Karl Ebner eröffnete die Ausstellung.';
    expect(types('de', full, 'Direktor Karl Ebner eröffnete die Ausstellung.')).toEqual([]);
    expect(types('de', full, 'Der Museumsdirektor Karl Ebert eröffnete die Ausstellung.')).toContain(
      'name-changed',
    );
  });
});
