import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

/** The edits of a paraphrase as phrases. */
const phrases = (one: string, two: string): string => editsBetween(one, two, 'paraphrased').phrases;

describe('runs that have nothing to do with each other', () => {
  it.each([
    // Beside a phrase that moved more stands: they are in two places.
    [
      'Police said Friday that thieves took cable from the old depot, but that no weapon was used.',
      'Thieves took cable from the old depot, the harbour guards told us. They said Friday that nobody was hurt, police add.',
      'but that no weapon was used',
    ],
    [
      'Analysts polled by the agency FNB had expected a rate of 4.5%.',
      'That was more than the 4.5% forecast in an FNB survey of analysts.',
      'had expected a rate of',
    ],
  ])('stand apart: %s / %s', (one, two, run) => {
    expect(phrases(one, two)).toContain(`[${run}/]`);
  });

  it('stand apart where what one of them says stands elsewhere on the other side', () => {
    const { words } = editsBetween(
      'Harbour police said that thieves took the cable, but that no weapon was used.',
      'Thieves took the cable, the harbour police announced.',
      'paraphrased',
      [
        ['Harbour', 'harbour', 'form'],
        ['police', 'police', 'form'],
      ],
    );
    expect(words).toContain('[but that no weapon was used/] [/the harbour police announced]');
  });

  it('stand apart from a clause that the other text lacks', () => {
    expect(
      phrases(
        'He will lose his licence and bonus.',
        'The crash happened in May outside Trier near a bridge, and it costs him his licence and bonus.',
      ),
    ).toBe(
      '[/The crash happened in May outside Trier near a bridge,] [He will lose/and it costs him] his licence and bonus.',
    );
  });
});

describe('runs in one place', () => {
  it.each([
    ['The plan was waved through on Monday.', 'The plan met no resistance on Monday.', '[was waved through/met no resistance]'],
    ['The bridge, which was built long ago, is closed.', 'The bridge, a landmark of the city, is closed.', '[which was built long ago/a landmark of the city]'],
    // A phrase that moved and is set off by a mark hides nothing of the frame.
    ['He pulled out of the old pact, Reed told them.', 'Reed told them he left behind the old pact.', '[pulled out of/left behind]'],
  ])('are one substitution: %s / %s', (one, two, run) => {
    expect(phrases(one, two)).toContain(run);
  }); // prettier-ignore
});
