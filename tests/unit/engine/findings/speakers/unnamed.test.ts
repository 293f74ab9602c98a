import { describe, expect, it } from 'vitest';
import { createHolders, officeAtHead } from '../../../../../src/engine/findings/speakers/unnamed';
import { alarms, readAs } from '../../../../support/alarms';

const head = (sentence: string): string | undefined => {
  const reading = readAs('a', sentence);
  return officeAtHead(reading.tokens[0] ?? [], reading.names[0] ?? [])?.form;
};

describe('officeAtHead', () => {
  it.each([
    ['The manager said she was proud.', 'manager'],
    ['The new mayor of Leeds was pleased.', 'mayor'],
  ])('%s', (sentence, office) => {
    expect(head(sentence)).toBe(office);
  });

  it.each([
    'The manager, Sheila Grant, said she was proud.',
    'The mayor of Leeds, Jane Holt, was pleased.',
    "The manager's car was stolen.",
    'A manager said she was proud.',
    'The river rose.',
  ])('is none in “%s”', (sentence) => {
    expect(head(sentence)).toBeUndefined();
  });
});

describe('who alone is called so', () => {
  const holder = (...sentences: string[]): readonly string[] | undefined => {
    const reading = readAs('a', ...sentences, 'The manager left.');
    return createHolders(reading)(reading.tokens.at(-1)![1]!)?.parts;
  };

  it('is known by name', () => {
    expect(holder('The manager, Sheila Grant, waited.')).toContain('grant');
  });

  it('is nobody where there are two', () => {
    expect(holder('The manager, Sheila Grant, waited.', 'The manager Ian Poe waited.')).toBeUndefined();
  });
});

describe('a pronoun behind an office', () => {
  const QUOTE = '"Luca needs no pep talk, he needs a ball,"';
  const source = `The manager, Sheila Grant, sent on Luca Ferrand. ${QUOTE} Grant said.`;
  const told = (lead: string): string[] => alarms(source, `${lead} ${QUOTE} she said.`);

  it('is whoever holds it, not who was named last', () => {
    expect(told('Sheila Grant sent on Luca Ferrand. The manager was pleased.')).toEqual([]);
    expect(told('Luca Ferrand scored after Sheila Grant, the manager, sent him on. The manager was pleased.')).toEqual([]);
  }); // prettier-ignore

  it('is another where that is somebody else', () => {
    expect(
      told('The referee, Paula Amory, watched the manager, Sheila Grant, and Luca Ferrand. The referee was pleased.'),
    ).toContain('quote-reattributed');
  }); // prettier-ignore
});
