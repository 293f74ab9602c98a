import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../../src/renderer/worker/look';

const lines = (...texts: string[]): string => texts.join('\n\n');
const plain = Array.from({ length: 30 }, (_, at) => `Paragraph ${at + 1} says nothing new.`);

describe('a look at a reading', () => {
  it('shows the beginning of a text that reads as the open one does', () => {
    const look = lookAt('a', lines(...plain), [lines(...plain)]);
    expect(look.passages.map(({ text }) => text)).toEqual(plain.slice(0, 6));
    expect(look).toMatchObject({ paragraphs: 30, fresh: 0, unreadable: 0 });
    expect(look.passages.some(({ fresh, gap }) => fresh || gap)).toBe(false);
  });

  it('shows what reads otherwise, wherever it stands', () => {
    const open = plain.with(20, 'Le café ferme.');
    const look = lookAt('a', lines(...plain.with(20, 'Le cafИ ferme.')), [lines(...open)]);
    expect(look.fresh).toBe(1);
    expect(look.passages.slice(3)).toEqual([{ text: 'Le cafИ ferme.', fresh: true, gap: true }]);
  });

  it('shows where the letters tell while nothing is open', () => {
    const look = lookAt('a', lines(...plain.with(12, 'Le café ferme.')), []);
    expect(look.fresh).toBeNull();
    expect(look.passages.map(({ text }) => text)).toContain('Le café ferme.');
    expect(look.passages.some(({ fresh }) => fresh)).toBe(false);
  });

  it('is short: some passages, each around its first telling letter', () => {
    const long = `${'word '.repeat(200)}é${' word'.repeat(200)}`;
    const look = lookAt('a', lines(...plain.map(() => long)), []);
    expect(look.passages).toHaveLength(12);
    for (const { text } of look.passages) {
      expect(text).toMatch(/^….*é.*…$/);
      expect(text.length).toBeLessThan(330);
    }
  });

  it('counts what stands for no letter', () => {
    expect(lookAt('a', 'caf\uFFFD \uFFFD\n', []).unreadable).toBe(2);
  });
});
