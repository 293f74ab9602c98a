import { describe, expect, it } from 'vitest';
import {
  givesView,
  governs,
  isReportedPassive,
  isVerb,
  leansOn,
} from '../../../../../src/engine/findings/speakers/governed';
import { readAs } from '../../../../support/alarms';

type Asked = (tokens: Parameters<typeof governs>[0], at: number) => boolean;

/** What is asked of the word between stars. */
const ask = (asked: Asked, marked: string): boolean => {
  const [before = '', word = ''] = marked.split('*');
  const tokens = readAs('a', marked.replaceAll('*', '')).tokens[0]!;
  return asked(
    tokens,
    tokens.findIndex(({ start }) => start === before.length && word !== ''),
  );
};

describe('a verb of saying', () => {
  it.each([
    'The firm *warned* that jobs would go.',
    'The road is safe, he *claims*.',
    'Doctors *expect* her to walk again.',
    'Jurors were *told* he had lied.',
    'They were *told* to leave at once.',
    'The fund *puts* the debt at nine million.',
    'The company *disclosed* on Monday.',
  ])('governs a statement: %s', (marked) => expect(ask(governs, marked)).toBe(true));

  it.each([
    'She *called* a taxi home.',
    'The storm *claimed* 40 lives.',
    'A high price will be *demanded* for it.',
    'It was money *meant* for the poor.',
  ])('governs none: %s', (marked) => expect(ask(governs, marked)).toBe(false));

  it('is a verb, and no noun that looks like one', () => {
    expect(ask(isVerb, 'They *report* few losses.')).toBe(true);
    expect(ask(isVerb, 'The *report* lists losses.')).toBe(false);
    expect(ask(isVerb, 'The ice was to *blame* for it.')).toBe(false);
    expect(ask(isVerb, 'He was *promised* a job.')).toBe(false);
  });

  it('stands in the passive where somebody says so, whoever it is', () => {
    expect(ask(isReportedPassive, 'He is *said* to have sold it.')).toBe(true);
    expect(ask(isReportedPassive, 'He *said* to his men that it was sold.')).toBe(false);
  });

  it('does no other work, or leans on what follows', () => {
    expect(ask(givesView, 'She *blames* a tainted medicine.')).toBe(true);
    expect(ask(givesView, 'She *found* a door.')).toBe(false);
    expect(ask(leansOn, 'She *called* for a ban.')).toBe(true);
    expect(ask(leansOn, 'It was *meant* for the poor.')).toBe(false);
  });
});
