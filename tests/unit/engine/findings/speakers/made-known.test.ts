import { describe, expect, it } from 'vitest';
import { makesKnown } from '../../../../../src/engine/findings/speakers/made-known';
import { alarms, readAs } from '../../../../support/alarms';

const makes = (sentence: string): boolean => {
  const [tokens = []] = readAs('a', sentence).tokens;
  return tokens.some((_, at) => makesKnown(tokens, at));
};

describe('makesKnown', () => {
  it.each([
    'The firm announced on Monday a recall of its heaters.',
    'The ministry confirmed the deaths.',
    'The firm quietly disclosed 300 job cuts.',
    'The port unveiled a plan.',
    'The radar had failed, as was learned from two officials.',
  ])('finds a source in “%s”', (sentence) => {
    expect(makes(sentence)).toBe(true);
  });

  it.each([
    'The confirmed toll is 40.',
    'The recall was announced the day before.',
    'The firm did not confirm the deaths.',
    'She learned from two officials.',
    'A plan was unveiled.',
  ])('finds none in “%s”', (sentence) => {
    expect(makes(sentence)).toBe(false);
  });
});

describe('who makes it known says so', () => {
  const source = 'Brightwell Home is recalling 184,000 heaters, the company said on Monday.';

  it.each(['announced on Monday a recall of', 'confirmed the recall of', 'unveiled a recall of'])(
    'where Brightwell Home %s',
    (verb) => {
      expect(alarms(source, `Brightwell Home ${verb} 184,000 heaters.`)).toEqual([]);
    },
  );

  it('and where nobody does, the source is gone', () => {
    expect(alarms(source, 'Brightwell Home is recalling 184,000 heaters.')).toEqual(['attribution-dropped']);
  });

  it('nor does a plan speak that the source unveils, too', () => {
    expect(
      alarms(
        'Trade fell after the port unveiled a plan for cranes, analysts said.',
        'Trade fell after the port unveiled a plan for cranes.',
      ),
    ).toEqual(['attribution-dropped']);
  });
});
