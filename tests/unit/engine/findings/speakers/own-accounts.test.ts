import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const gone = 'attribution-dropped';

describe('what a body says of itself and others may deny is told where nobody says it', () => {
  it.each([
    ['what an army did', 'The army said it had killed 40 rebels in the raid.', 'The army killed 40 rebels in the raid.'],
    ['what rebels did', 'Rebels said on Sunday that they had taken the town of Orme.', 'Rebels took the town of Orme on Sunday.'],
    ['what is not known', 'The hotel said it had no evidence that any guest had been infected.', 'The hotel had no evidence that any guest had been infected.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(gone);
  }); // prettier-ignore
});

describe('it is not', () => {
  it.each([
    ['where somebody else says it', 'The army said it had killed 40 rebels in the raid.', 'The army killed 40 rebels in the raid, a spokesman said.'],
    ['under another verb', 'Rebels said they had taken the town of Orme on Sunday.', 'Rebels claim to have taken the town of Orme on Sunday.'],
    ['where its own clause stays', 'The army said it had killed 40 rebels in the raid.', 'The army said it had killed 40 rebels in a raid on Orme.'],
    ['of what nobody doubts', 'The bank said it had sold a branch in Orme to a rival.', 'The bank has sold a branch in Orme to a rival.'],
    ['of a person', 'Jan Roe said she had lived in Orme for ten years.', 'Jan Roe has lived in Orme for ten years.'],
    ['of what is to come', 'The army said it would leave the town of Orme on Sunday.', 'The army will leave the town of Orme on Sunday.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(gone);
  }); // prettier-ignore
});
