import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

/** The raw edits of a paraphrase. */
const words = (one: string, two: string): string => editsBetween(one, two, 'paraphrased').words;

describe('the raw edits', () => {
  it('keep no article between words that have nothing in common', () => {
    expect(words('The owner of the mill left a shop in Rome.', 'Guards found the bear in Rome.')).toBe(
      '[The owner of the mill left a shop/Guards found the bear] in Rome.',
    );
  });

  it('keep an article that leads to the same word, and other function words', () => {
    expect(words('He saw the mill burn.', 'They left the mill alone.')).toContain(' the mill ');
    expect(words('Many old men sat there for hours.', 'Two new boats lay idle for months.')).toContain(
      ' for ',
    );
  });

  it('keep no full stop before a quotation mark of one side', () => {
    expect(words('"We won," coach Tom Hale told them.', 'Coach Tom Hale told them: "We won."')).toBe(
      '["We won,"/] {coach~Coach:cosmetic} Tom Hale told them [./: "We won."]',
    );
    expect(words('"We won," said Ann Lee, a baker.', 'Ann Lee, who bakes, said: "We won."')).not.toMatch(
      /\] \. \[/u,
    );
  });

  it('keep the full stop of a quotation that stayed', () => {
    expect(words('He said: "We won."', 'He added: "We won."')).toBe('He [said/added] : "We won."');
  });
});
