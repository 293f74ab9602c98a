import { describe, expect, it } from 'vitest';
import { type Role, versionFromText } from '../../../../../src/engine';
import { areOfTwoAgencies, credit, plain } from '../../../../../src/engine/provenance/signs/copy-marks';
import { readingOf } from '../../../../../src/engine/reading/reading';

const version = (text: string, roles: readonly Role[] = []) =>
  versionFromText(text, { id: 'v', language: 'en', roles });
const reading = (text: string) => readingOf(version(text));

const BODY = 'Two boats sank off the coast on Monday. Nobody on board was hurt.';

describe('credit', () => {
  const wire = reading(`OSLO, Oct. 3 (Agency) - ${BODY} It rained all day.`);
  const desk = reading(BODY);

  it('leans to the text with the header of an agency', () => {
    expect(credit(wire, desk)).toBe(1);
    expect(credit(desk, wire)).toBe(-1);
    expect(credit(wire, wire)).toBe(0);
  });

  it('leans less where that text is the shorter one', () => {
    const cut = reading('OSLO, Oct. 3 (Agency) - Two boats sank.');
    expect(credit(cut, desk)).toBe(0.75);
  });

  it('counts a credit line for half, and no headline in capitals', () => {
    expect(credit(reading(`${BODY}\n\nReporting by Anna Roe; Editing by Per Lind`), desk)).toBe(0.5);
    expect(credit(reading(`LIVE: Storm nears coast\n\n${BODY}`), desk)).toBe(0);
  });
});

describe('areOfTwoAgencies', () => {
  const headed = (head: string) => reading(`${head}${BODY}`);
  const apart = (one: string, two: string): boolean => {
    expect(areOfTwoAgencies(headed(two), headed(one))).toBe(areOfTwoAgencies(headed(one), headed(two)));
    return areOfTwoAgencies(headed(one), headed(two));
  };

  it('goes by the names in the datelines, with a place or without', () => {
    expect(apart('OSLO (Norda) - ', 'BERGEN, Oct. 3 (Union Press) - ')).toBe(true);
    expect(apart('OSLO (Norda) - ', 'Oct 3 (Union Press) - ')).toBe(true);
    expect(apart('(Norda) - ', 'Oct. 3 (Union Press) – ')).toBe(true);
  });

  it('is not said where one of them has none, or both the same', () => {
    expect(apart('OSLO (Norda) - ', '')).toBe(false);
    expect(apart('OSLO (Norda) - ', 'OSLO - ')).toBe(false);
    expect(apart('OSLO (NORDA) - ', 'Oct 3 (Norda) - ')).toBe(false);
    expect(apart('OSLO (Norda) - ', 'Oct 3 (Norda Business) - ')).toBe(false);
  });

  it('takes nothing in brackets within a sentence for an agency', () =>
    expect(apart('OSLO (Norda) - ', 'Rescuers (Team Alpha) came. ')).toBe(false));
});

describe('plain', () => {
  const straight = version(`"We won," he said. "It's late."`);
  const curly = version('“We won,” he said. “It’s late.”');

  it('leans to the text that nobody has set', () => {
    expect(plain(straight, curly)).toBe(1);
    expect(plain(curly, straight)).toBe(-1);
    expect(plain(curly, curly)).toBe(0);
  });

  it('says nothing of a text with few marks', () => {
    expect(plain(version('"We won," he said.'), curly)).toBe(0);
  });
});
