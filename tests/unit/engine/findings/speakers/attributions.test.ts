import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

/** What became of sources: the words that are gone, or both where another stands for them. */
function told(one: string, two: string): string[] {
  return findingsBetween(one, two)
    .filter(({ type }) => type === 'attribution-dropped')
    .map(({ message }) => [...message.matchAll(/“(.*?)”/gu)].map(([, words]) => words).join(' → '));
}

const CLOSE = 'The shed will close in May';

describe('a source that is gone', () => {
  it.each([
    ['behind', `${CLOSE}, the wardens said.`, `${CLOSE}.`, 'the wardens said'],
    ['before', `Ida Roe said ${CLOSE.toLowerCase()}.`, `${CLOSE}.`, 'Ida Roe said'],
    ['according to', `According to Ida Roe, ${CLOSE.toLowerCase()}.`, `${CLOSE}.`, 'According to Ida Roe'],
    ['who holds something', 'The shed should close in May, Ida Roe believes.', 'The shed should close in May.', 'Ida Roe believes'],
    ['a report', 'A report by the trust found that the shed leaks.', 'The shed leaks.', 'A report by the trust found'],
    ['of a part', 'In what officials say is a first, the shed will close.', 'In a first, the shed will close.', 'officials say'],
    ['before somebody else', `${CLOSE}, the ministry said, as wardens warned of owls.`, `${CLOSE} as wardens warned of owls.`, 'the ministry said'],
    ['in the midst', `${CLOSE} because, Ida Roe explained, its roof leaks.`, `${CLOSE} because its roof leaks.`, 'Ida Roe explained'],
    ['over two sentences', 'The shed leaks and the loft is dry, Ida Roe said.', 'The shed leaks.\n\nThe loft is dry.', 'Ida Roe said'],
  ])('is told: %s', (_, one, two, expected) => {
    expect(told(one, two)).toEqual([expected]);
    expect(told(two, one)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['another verb', `${CLOSE}, Ida Roe said.`, `Ida Roe announced that ${CLOSE.toLowerCase()}.`],
    ['a neighbour', `${CLOSE}, Ida Roe said.`, `${CLOSE}. That is what Ida Roe said.`],
    ['either half', 'The shed leaks and the loft is dry, Ida Roe said.', 'The shed leaks, Ida Roe said. The loft is dry.'],
    ['who tells of herself', 'Ida Roe said she would close the shed in May.', 'Ida Roe will close the shed in May.'],
['who tells of himself, by a pronoun', 'Ben Coe left. He said he would close the shed in May.', 'Ben Coe left. He would close the shed in May.'],
    ['a quotation, of which something else is told', `"${CLOSE}," Ida Roe said.`, `${CLOSE}.`],
    ['a quotation of a few words', 'The shed was "a damp hole" and would close in May, Ida Roe said.', 'The shed was a damp hole and would close in May.'],
    ['only what was not said', 'Ben Coe sold the shed in May because, Ida Roe explained, its roof leaked.', 'Ben Coe sold the shed in May with two cows.'],
    ['a book', 'In her book "The Shed Says No", Ida Roe sang of owls.', 'In her book, Ida Roe sang of owls.'],
    ['nothing, as the statement is gone', `${CLOSE}, the wardens said.`, 'Owls sleep by day.'],
    ['the same', `${CLOSE}, Ida Roe said.`, `${CLOSE}, Ida Roe said!`],
  ])('is not, where there is still %s', (_, one, two) => expect(told(one, two)).toEqual([])); // prettier-ignore

  it('is told of each of two, and more surely by name', () => {
    const one = 'Ida Roe said the shed leaks. The wardens said the loft is dry.';
    const found = findingsBetween(one, 'The shed leaks and the loft is dry.');
    expect(found.map(({ confidence }) => confidence)).toEqual([0.8, 0.7]);
  });

  it('shows where it stood and what stands as fact now', () => {
    const [found] = findingsBetween(`${CLOSE}, Ida Roe said.`, `${CLOSE}.`);
    expect(found!.a!.end - found!.a!.start).toBe('Ida Roe said'.length);
    expect(found!.b!.end - found!.b!.start).toBe(`${CLOSE}.`.length);
  });
});

describe('a source of another kind', () => {
  it('is told with less confidence, there and back', () => {
    const [police, residents] = ['the police said', 'residents said'].map((who) => `${CLOSE}, ${who}.`);
    expect(told(police!, residents!)).toEqual(['the police said → residents said']);
    expect(told(residents!, police!)).toEqual(['residents said → the police said']);
    expect(findingsBetween(police!, residents!)[0]!.confidence).toBe(0.65);
  });

  it.each([
    ['one of the same kind', `${CLOSE}, the police said.`, `${CLOSE}, officers said.`],
    ['one whom the source has as well', `${CLOSE}, the police told residents.`, `${CLOSE}, residents said.`],
    ['one of two', `${CLOSE}, the police said.`, `${CLOSE}, residents said, and so, officers said, will the loft.`],
  ])('is not %s', (_, one, two) => expect(told(one, two)).toEqual([])); // prettier-ignore
});

describe('what is said behind a comma and a verb of saying', () => {
  it.each([
    ['Linda Roe, whose father died, said the family wanted answers about the shed.', 'The family wanted answers about the shed.', 'Linda Roe'],
    ['Anders Quell, who was not involved, said a single beaker proved little.', 'A single beaker proved little.', 'Anders Quell'],
  ])('has its speaker in front: %s', (one, two, gone) => {
    const [found] = findingsBetween(one, two);
    expect([found?.type, found?.confidence, found?.message.includes(gone)]).toEqual(['attribution-dropped', 0.8, true]);
  }); // prettier-ignore

  it.each([
    ['Linda Roe, whose father died, said the family wanted answers about the shed.', 'Linda Roe, whose father died, said on Sunday that the family was looking for answers about the shed.'],
    ['Anders Quell, who was not involved, said a single beaker proved little.', 'One glass is hardly proof, objected Anders Quell, who was not involved.'],
  ])('is not gone where it still stands there: %s', (one, two) => {
    expect(findingsBetween(one, two)).toEqual([]);
  }); // prettier-ignore
});
