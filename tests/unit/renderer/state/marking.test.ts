import { describe, expect, it } from 'vitest';
import {
  colourOf,
  contrast,
  drawnAs,
  GROUNDS,
  INKS,
  isMarkingOwn,
  legibility,
  lookOf,
  markingFrom,
  mixed,
  NO_MARKING,
  takenBy,
  toneForWords,
  tokensOf,
  USUAL_LOOK,
  withColour,
  withLook,
  WORD_MARKS,
} from '../../../../src/renderer/state/marking';

const PAPERS = { light: '#ffffff', dark: '#17191b', contrast: '#ffffff' } as const;

describe('colourOf', () => {
  it.each([
    ['#9A3B00', '#9a3b00'],
    ['9a3b00', '#9a3b00'],
    [' #930 ', '#993300'],
    ['#9a3b0', null],
    ['red', null],
    ['#9a3b00;background:url(x)', null],
    ['', null],
  ])('%s is %s', (typed, colour) => {
    expect(colourOf(typed)).toBe(colour);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('mixes channel by channel', () => {
    expect(mixed('#ff0000', '#ffffff', 0.5)).toBe('#ff8080');
    expect(mixed('#0072b2', '#ffffff', 0)).toBe('#ffffff');
  });
});

describe('legibility', () => {
  it('says what is too faint for lines and what for words', () => {
    expect(legibility('edit', '#e0c080', 'light', '#ffffff')).toMatchObject({ lines: false });
    expect(legibility('del', '#00845f', 'light', '#ffffff')).toMatchObject({ lines: true, stronger: true });
    expect(legibility('edit', '#00845f', 'light', '#ffffff')).toMatchObject({ lines: true, stronger: false });
    expect(legibility('del', '#5a1a00', 'light', '#ffffff')).toMatchObject({ lines: true, stronger: false });
    expect(legibility('ins', '#0072b2', 'dark', '#17191b').ratio).toBeLessThan(
      legibility('ins', '#0072b2', 'light', '#ffffff').ratio,
    );
  });

  it('never says enough of what is cut to less', () => {
    for (let grey = 0; grey < 256; grey += 1) {
      const colour = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      const { ratio, lines } = legibility('edit', colour, 'light', '#ffffff');
      expect(lines).toBe(ratio >= 3);
    }
  });

  it('finds a tone for words for every colour on every ground', () => {
    for (const ground of GROUNDS)
      for (const colour of ['#ffffff', '#000000', '#ffff00', '#e8a0a0', '#00845f', '#7f7f7f', '#0000ff']) {
        const paper = PAPERS[ground];
        const tone = toneForWords(colour, ground, paper);
        expect(contrast(tone, paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(tone, tokensOf('del', colour, ground, paper)['--del-bg']!)).toBeGreaterThanOrEqual(
          4.5,
        );
        const find = tokensOf('find', colour, ground, paper);
        expect(contrast(find['--find-ink']!, find['--find-bg']!)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('leaves a colour alone in which words can be read', () => {
    expect(toneForWords('#5a1a00', 'light', '#ffffff')).toBe('#5a1a00');
  });
});

describe('colours', () => {
  it('hold in one theme, and go back to the palette', () => {
    const own = withColour(NO_MARKING, 'dark', 'ins', '#aabbcc');
    expect(own.colours).toEqual({ light: {}, dark: { ins: '#aabbcc' }, contrast: {} });
    expect(isMarkingOwn(own)).toBe(true);
    expect(withColour(own, 'dark', 'ins', null)).toEqual(NO_MARKING);
    expect(isMarkingOwn(NO_MARKING)).toBe(false);
  });
});

describe('forms', () => {
  it('are all different, as they usually are and however they are chosen', () => {
    const forms = WORD_MARKS.map((mark) => lookOf(NO_MARKING, mark));
    expect(new Set(forms).size).toBe(forms.length);
    expect(takenBy(NO_MARKING, 'strike', 'inserted')).toBe('deleted');
    expect(withLook(NO_MARKING, 'inserted', 'strike')).toBe(NO_MARKING);
    const wavy = withLook(NO_MARKING, 'deleted', 'wavy');
    expect(lookOf(wavy, 'deleted')).toBe('wavy');
    expect(takenBy(wavy, 'strike', 'inserted')).toBeNull();
    expect(withLook(wavy, 'deleted', 'strike')).toEqual(NO_MARKING);
  });

  it('name a line or a ground, never neither', () => {
    expect(drawnAs('inserted', 'wash')).toEqual({
      line: 'none',
      ground: expect.stringContaining('--ins-bg'),
    });
    expect(drawnAs('kept', 'double')).toEqual({
      line: 'underline double 1.5px var(--para-u)',
      ground: 'none',
    });
  });
});

describe('markingFrom', () => {
  it('gives back what was kept', () => {
    let own = NO_MARKING;
    for (const ground of GROUNDS) for (const ink of INKS) own = withColour(own, ground, ink, '#336699');
    own = withLook(withLook(own, 'deleted', 'wavy'), 'inserted', 'strike');
    own = withLook(own, 'deleted', 'line-wash');
    expect(own.looks).toEqual({ deleted: 'line-wash', inserted: 'strike' });
    expect(markingFrom(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it.each([
    ['nothing', undefined],
    ['no record', 'blue'],
    [
      'no colours',
      { colours: { light: { ins: 'url(x)', nobody: '#fff' }, dark: 7 }, looks: { inserted: 'neon' } },
    ],
    ['two marks of one form', { looks: { inserted: 'strike' } }],
    ['usual forms', { looks: USUAL_LOOK }],
  ])('leaves out %s', (_name, kept) => {
    expect(markingFrom(kept)).toEqual(NO_MARKING);
  });
});
