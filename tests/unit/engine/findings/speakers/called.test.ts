import { describe, expect, it } from 'vitest';
import { calledWithin } from '../../../../../src/engine/findings/speakers/called';
import { readAs } from '../../../../support/alarms';

const within = (text: string, label: string, parts: string[] = []): string => {
  const reading = readAs('a', 'It rained.', text);
  const start = reading.version.text.indexOf(label);
  return calledWithin(reading, { start, end: start + label.length, label, parts, pronoun: false });
};

describe('calledWithin', () => {
  it.each([
    ['Two officials said so.', 'Two officials', 'two officials'],
    ['The company said so.', 'The company', 'the company'],
    ['Officials said so.', 'Officials', 'officials'],
    ['Scientists of Brage said so.', 'Scientists of Brage', 'scientists of Brage'],
  ])('%s', (text, label, expected) => {
    expect(within(text, label)).toBe(expected);
  });

  it('keeps the capital of a name, and its article', () => {
    expect(within('Ann Pell said so.', 'Ann Pell', ['ann', 'pell'])).toBe('Ann Pell');
    expect(within('So the Crown said.', 'Crown', ['crown'])).toBe('the Crown');
  });
});
