import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';

const paragraphs = (text: string): string[] =>
  versionFromText(text, { id: 'a', language: 'en' }).paragraphs.map(({ start, end }) =>
    text.slice(start, end),
  );

const WRAPPED = [
  'A cable car carrying 54 passengers stalled 80 metres above a valley in',
  'southern Chile on Friday, and it took rescuers nearly nine hours to bring',
  'everyone down.',
  '',
  'The car stopped shortly after noon. A sensor had reported a fault in the',
  "main cable. The operator's backup motor then failed to start, officials",
  'said on Saturday.',
];

describe('paragraphs', () => {
  it.each([
    ['line breaks', 'One.\nTwo.\nThree.'],
    ['blank lines', 'One.\n\nTwo.\n \n\nThree.'],
    ['CRLF', 'One.\r\nTwo.\r\n\r\nThree.'],
    ['lone CR', 'One.\rTwo.\rThree.\r'],
    ['Unicode separators', '\uFEFFOne.\u2028Two.\u2029Three.\n'],
  ])('are parted by %s', (_, text) => {
    expect(paragraphs(text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('join lines that were wrapped at a width', () => {
    expect(paragraphs(WRAPPED.join('\n'))).toEqual([
      WRAPPED.slice(0, 3).join('\n'),
      WRAPPED.slice(4).join('\n'),
    ]);
    expect(paragraphs(WRAPPED.join('\r\n'))).toHaveLength(2);
  });

  it('do not join the items of a list, nor lines that break early', () => {
    const list =
      'These are the things that were found in the cellar of the old house:\n\n- a lamp\n- a ladder\n- the works of a clock';
    expect(paragraphs(list)).toHaveLength(4);
    const verse = 'A short line\nand another\n\nand one that is rather longer than those before it were';
    expect(paragraphs(verse)).toHaveLength(3);
  });

  it('take what a format declares, and lose nothing of the rest', () => {
    const text = 'Head\nbody one\nbody two\ntail';
    const version = versionFromText(text, { id: 'a', paragraphs: [{ start: 5, end: 22, kind: 'caption' }] });
    expect(version.paragraphs.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Head', 'body'],
      ['body one\nbody two', 'caption'],
      ['tail', 'body'],
    ]);
  });

  it('are told apart by their form', () => {
    const text =
      'Ferry landing to reopen\nBy Marta Ellingsworth\nThe landing opens on Monday.\n• A first point\nPhoto from Reuters';
    const version = versionFromText(text, { id: 'a' });
    expect(version.paragraphs.map(({ kind }) => kind)).toEqual([
      'headline',
      'byline',
      'body',
      'list-item',
      'credit',
    ]);
    expect(version.title).toBe('Ferry landing to reopen');
  });
});
