import { expect, it } from 'vitest';
import { hearsayLost } from '../../../../../src/engine/findings/doubts/hearsay-abroad';
import { readVersion } from '../../../../../src/engine/findings/reading/reading';
import { wordListsOf } from '../../../../../src/engine/findings/words/languages';
import { inSentences } from '../../../../support/laid-out';

/** The words of one text that the other tells as a fact; `null` where there are none. */
const lost = (language: string, one: string, two: string, isSourced = false): string | null => {
  const [own, others] = [one, two].map((text) => readVersion(inSentences('a', [text], language)));
  const found = hearsayLost(own!.tokens.flat(), others!.tokens.flat(), wordListsOf(language)!, isSourced);
  return found && one.slice(found.start, found.end);
};

it.each([
  ['fr', 'Le maire aurait vendu la cloche.', 'Le maire a vendu la cloche.', 'aurait vendu'],
  ['fr', 'Le maire aurait donc vendu la cloche.', 'Le maire a vendu la cloche.', 'aurait donc vendu'],
  ['es', 'El alcalde habría vendido la campana.', 'El alcalde vendió la campana.', 'habría vendido'],
  ['de', 'Der Müller soll die Glocke verkauft haben.', 'Der Müller hat die Glocke verkauft.', 'soll'],
  ['de', 'Die Glocken sollen laut geläutet haben.', 'Laut haben die Glocken geläutet.', 'sollen'],
])('%s: %s / %s', (language, one, two, words) => {
  expect(lost(language, one, two)).toBe(words);
  expect(lost(language, two, one)).toBeNull();
}); // prettier-ignore

it.each([
  ['a condition', 'fr', 'Le maire aurait vendu la cloche si elle sonnait.', 'Le maire a vendu la cloche.'],
  ['a doubt on the other side', 'fr', 'Le maire aurait vendu la cloche.', 'Le maire a probablement vendu la cloche.'],
  ['the form on both sides', 'es', 'El alcalde habría vendido la campana.', 'La campana habría sido vendida por el alcalde.'],
  ['another verb', 'es', 'El alcalde habría vendido la campana.', 'El alcalde compró la campana.'],
  ['a duty and no report', 'de', 'Der Müller soll die Glocke verkaufen.', 'Der Müller hat die Glocke verkauft.'],
  ['the infinitive in another clause', 'de', 'Der Müller soll läuten, weil sie es verkauft haben.', 'Der Müller hat es verkauft.'],
  ['nothing', 'de', '', ''],
])('none where there is %s', (_, language, one, two) => {
  expect(lost(language, one, two)).toBeNull();
}); // prettier-ignore

it('is none where a source is named', () => {
  const [one, two] = ['Le maire aurait vendu la cloche.', 'Le maire a vendu la cloche.'];
  expect(lost('fr', one, two, true)).toBeNull();
});
