import { expect, it } from 'vitest';
import { refersBack } from '../../../../../src/engine/findings/speakers/refers-back';
import { viewed } from '../../../../support/linked-sides';

const refers = (text: string): boolean => refersBack(viewed(text, 'Nothing.').from.tokens[0]!);

it.each([
  'That is according to the turnpike authority, whose head offered this.',
  'That, at least, is what residents say.',
  'So says the union.',
  'This is how the firm tells it.',
  'Such is the opinion of the vet.',
  'The forms that reveal this were filed on Monday.',
  'Residents said so on Monday.',
])('refersBack: “%s” does', (text) => expect(refers(text)).toBe(true));

it.each([
  'That is a fine bridge.',
  'This week the union said it would strike.',
  'It was a cold day, Ana Petrak said.',
  'The firm said this bridge would close.',
  'So the bridge closed.',
  'The union said that on Monday it would strike.',
])('refersBack: “%s” does not', (text) => expect(refers(text)).toBe(false));
