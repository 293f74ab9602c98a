/**
 * Lands of which the people, or what belongs to them, goes by a word that no rule makes of the land's own: `Norway`,
 * `Norwegian`. Folded.
 */
export const PEOPLES: readonly (readonly string[])[] = [
  'argentina argentine argentines argentinian argentinians',
  'norway norwegian norwegians',
  'denmark danish dane danes',
  'sweden swedish swede swedes',
  'finland finnish finn finns',
  'portugal portuguese lisbon',
  'wales welsh welshman welshwoman',
  'ireland irish irishman irishwoman dublin',
  'scotland scottish scots scot scotsman scotswoman',
  'belgium belgian belgians',
  'philippines philippine filipino filipinos filipina manila',
  'cyprus cypriot cypriots',
  'lebanon lebanese beirut',
  'afghanistan afghan afghans kabul',
  'mozambique mozambican mozambicans',
  'madagascar malagasy antananarivo',
  'myanmar burma burmese',
  'laos lao laotian laotians',
  'catalonia catalan catalans',
  'flanders flemish fleming flemings',
  'serbia serbian serbs serb',
  'slovenia slovenian slovene slovenes',
  'kosovo kosovar kosovars',
].map((line) => line.split(' '));
