import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { stageOf } from '../../../../../src/engine/provenance/signs/stages';

const stage = (text: string) => stageOf(versionFromText(text, { id: 'v', language: 'en' }));
const STORY = `The harbour board has voted to close the fish market in Kell for two years.

The roof, put up in 1931, is no longer safe, the board's chairman, Aldo Brandt, said on Monday.

Repairs will cost £2.4 million, and 38 stalls will move to the old ferry shed.`;

/** What the pair comes to, in both orders of opening. */
function told(a: string, b: string): string[] {
  const kinds = [['a', 'b'] as const, ['b', 'a'] as const].map((ids) => {
    const texts = { a, b };
    const { lineage } = collate(ids.map((id) => versionFromText(texts[id], { id, language: 'en' })));
    return lineage.map(({ from, to, kind }) => (kind === 'derived' ? `${from} > ${to}` : kind)).join();
  });
  return [...new Set(kinds)];
}

describe('stageOf', () => {
  it.each([
    'This article was amended on 4 May 2024. An earlier version said the roof was put up in 1921.',
    'Correction: The roof was put up in 1931, not in 1921.',
    '(Adds quote from chairman in paragraph 2)',
    'UPDATE 2-Fish market in Kell to close',
    'In einer früheren Version dieses Artikels hieß es, das Dach stamme von 1921.',
    'Berichtigung: Das Dach stammt von 1931.',
    'Mise à jour : le toit date de 1931.',
    'Une version antérieure de cet article disait que le toit datait de 1921.',
    'Fe de errores: el techo es de 1931.',
    'Correction, 4 May: The roof was put up in 1931, not in 1921.',
    'WRAPUP 3-Fish markets to close',
    '(Recasts first paragraph)',
  ])('knows the note of a change: %s', (note) => {
    expect(stage(`${STORY}\n\n${note}`)).toMatchObject({ changed: true, raw: false });
  });

  it.each([
    'The board has amended its budget, and this year an earlier vote was corrected.',
    'Corrections officers at the jail in Kell will share the shed.',
    'The updated plans are on show in the town hall.',
    'Stallholders want an earlier version of the plan.',
  ])('takes no sentence of the story for one: %s', (sentence) => {
    expect(stage(`${STORY}\n\n${sentence}`)).toMatchObject({ changed: false, raw: false });
  });

  it('knows a press release and a transcript', () => {
    expect(stage(`FOR IMMEDIATE RELEASE\n\n${STORY}`).raw).toBe(true);
    expect(stage(`${STORY}\n\nAbout Kell Harbour\n\nThe board runs the port of Kell.`).raw).toBe(true);
    expect(stage('Q: Why now?\n\nA: The roof.\n\nQ: And then?\n\nA: We shall see.').raw).toBe(true);
    expect(stage(`${STORY}\n\nAbout Kell Harbour: The board runs the port of Kell.`).raw).toBe(true);
    expect(stage('Kell Harbour is delighted to announce a new roof.').raw).toBe(true);
    expect(stage('Kell Foods (NYSE: KELL) has bought a roof.').raw).toBe(true);
    expect(stage('Why now? Question: Why? Answer: The roof. Question: And then? Answer: Rain.').raw).toBe(
      true,
    );
    expect(stage(`${STORY}\n\nShe was delighted to announce it. About 40 people came.`).raw).toBe(false);
    expect(stage(`${STORY}\n\nOSLO: Two more roofs.\n\nKELL: One.`).raw).toBe(false);
  });
});

describe('the heads that agencies give to breaking news', () => {
  const early = (text: string): number => stage(text).early;

  it('tell an alert from an urgent, and both from a story', () => {
    expect(early('ALERT - Fish market in Kell to close')).toBe(2);
    expect(early('BREAKING: Fish market in Kell to close')).toBe(2);
    expect(early('URGENT - Fish market in Kell to close\n\nThe board voted on Monday.')).toBe(1);
    expect(early('EILMELDUNG: Fischmarkt schlie\u00DFt')).toBe(2);
    expect(early(STORY)).toBe(0);
  });

  it('are no words of a story, and no alert is long', () => {
    expect(early('Breaking the roof took two days')).toBe(0);
    expect(early('Alert villagers saw the roof move')).toBe(0);
    expect(early(`ALERT - Fish market to close\n\n${STORY.repeat(4)}`)).toBe(0);
  });
});

describe('the lineage of two states of a story', () => {
  const NOTE = 'This article was amended on 4 May. An earlier version said the roof was put up in 1921.';

  it('runs to the one that says that it was changed', () => {
    expect(told(STORY.replace('1931', '1921'), `${STORY}\n\n${NOTE}`)).toEqual(['a > b']);
  });

  it('is open where both say so', () => {
    const both = told(`${STORY}\n\n${NOTE}`, `${STORY.replace('two', 'three')}\n\n${NOTE}`);
    expect(both).toEqual(['unknown']);
  });

  it('is looked for in texts without a word, too', () => {
    expect(told(`${STORY}\n\n\u202E`, `${STORY}\n\n\u202E\n\n\u202E`)).toEqual(['unknown']);
  });

  it('runs to the live blog that goes on', () => {
    const entry = (time: string, says: string): string => `${time} ${says}`;
    const early = [
      entry('14:20', 'Smoke is rising from the roof of the fish market, a witness tells us.'),
      entry('14:05', 'Two engines have left the station in Dock Street for the market.'),
      entry('13:50', 'The harbour board says that all 38 stalls have been cleared.'),
      entry('13:41', 'Firefighters have been called to the fish market in Kell.'),
    ];
    const later = [entry('14:48', 'The fire is out, and nobody has been hurt, the brigade says.'), ...early];
    expect(told(early.join('\n\n'), later.join('\n\n'))).toEqual(['a > b']);
    const older = [...early, entry('13:10', 'The market opened late this morning because of a strike.')];
    expect(told(early.join('\n\n'), older.join('\n\n'))).toEqual(['unknown']);
  });
});
