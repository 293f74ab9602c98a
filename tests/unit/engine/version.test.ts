import { describe, expect, it } from 'vitest';
import { versionFromSentences, versionFromText } from '../../../src/engine';

const cut = ({ text, sentences }: ReturnType<typeof versionFromText>): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

describe('versionFromText', () => {
  const text = 'Court lifts ban\n\nTwo boats sank. Nobody drowned.\r\n\r\n\tIt rained.  \n';

  it('keeps the text to the character, and every character that is no space in one sentence', () => {
    const version = versionFromText(text, { id: 'v', language: 'en' });
    expect(version.text).toBe(text);
    expect(cut(version).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it('numbers sentences through, paragraph by paragraph', () => {
    const { paragraphs, sentences } = versionFromText(text, { id: 'v', language: 'en' });
    expect(paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
    ]);
    paragraphs.forEach(({ firstSentence, endSentence, start, end }, n) => {
      for (const sentence of sentences.slice(firstSentence, endSentence)) {
        expect(sentence.paragraph).toBe(n);
        expect(sentence.start).toBeGreaterThanOrEqual(start);
        expect(sentence.end).toBeLessThanOrEqual(end);
      }
    });
  });

  it('is called by its title, else its headline, else its source, else its id', () => {
    const titled = (more: object, body = text) =>
      versionFromText(body, { id: 'v', language: 'en', ...more }).title;
    expect(titled({ title: 'Given' })).toBe('Given');
    expect(titled({})).toBe('Court lifts ban');
    expect(titled({ roles: [{ role: 'title', start: 17, end: 26 }] })).toBe('Two boats');
    expect(titled({ source: { name: 'a.txt', path: null } }, 'It rained.')).toBe('a.txt');
    expect(titled({}, 'It rained.')).toBe('v');
  });

  it('takes declared paragraphs as they are, and loses nothing of what they leave out', () => {
    const version = versionFromText('Title\nOne. Two.\nThree.', {
      id: 'v',
      paragraphs: [{ start: 6, end: 15, kind: 'body' }],
    });
    expect(version.paragraphs.map(({ start, end }) => version.text.slice(start, end))).toEqual([
      'Title',
      'One. Two.',
      'Three.',
    ]);
  });

  it('drops roles that are no range of the text', () => {
    const role = (start: number, end: number) => ({ role: 'title' as const, start, end });
    const roles = [role(-1, 2), role(3, 3), role(5, 4), role(0, 1000), role(0, 3)];
    expect(versionFromText('One two.', { id: 'v', roles }).roles).toEqual([role(0, 3)]);
  });
});

describe('versionFromSentences', () => {
  it('gives each sentence back exactly as it was handed in, whatever stands in it', () => {
    const paragraphs = [['One. Two.', '  Three '], [], ['Four\nfive'], ['“Six”']];
    const version = versionFromSentences(paragraphs, { id: 'v' });
    expect(cut(version)).toEqual(paragraphs.flat());
    expect(version.paragraphs).toHaveLength(3);
  });
});
