import { describe, expect, it } from 'vitest';
import { collate, type Finding, versionFromText } from '../../../../../src/engine';
import { findingsBetween } from '../../../../support/alarms';

const DIG =
  '"Somebody went to enormous trouble for her," said Maud Illing, who directs the dig near Norrask.';

function told(found: readonly Finding[]): string[] {
  return found.map(({ type }) => type);
}

describe('a quotation in the place of another', () => {
  it.each([
    ['of the same speaker', '"No effort was spared here," said Maud Illing, who directs the dig near Norrask.'],
    ['by another verb', 'Maud Illing, who directs the dig near Norrask, says: "No effort was spared here."'],
    ['whose speaker is named beside it', '"No effort was spared here," in the opinion of Maud Illing, who directs the dig near Norrask.'],
  ])('%s is altered', (_, other) => {
    const found = findingsBetween(DIG, other);
    expect(told(found)).toEqual(['quote-altered']);
    expect(found[0]!.message).toContain('was replaced');
  }); // prettier-ignore

  it.each([
    ['somebody else says', '"No effort was spared here," said Jon Abbas, who directs the dig near Norrask.'],
    ['stands beside the one of the source', `${DIG.slice(0, -1)}. "No effort was spared here," Illing said of the dig near Norrask.`],
  ])('that %s is not', (_, other) => {
    expect(findingsBetween(DIG, other).some(({ message }) => message.includes('was replaced'))).toBe(false);
  }); // prettier-ignore

  it('is known between two sentences that are linked', () => {
    const story = (words: string, id: string) =>
      versionFromText(
        `The farmer Edvin Strale was asked in May what he wished for. He did not hesitate, the museum of Norrask reports. ${words} he said.\n\nThe museum opens the hall with the boat next autumn.`,
        { id, language: 'en' },
      );
    const pair = collate([story('"I would like the ditch,"', 'a'), story('"Let me have my trench,"', 'b')])
      .pairs[0]!;
    expect(told(pair.findings)).toEqual(['quote-altered']);
  });
});
