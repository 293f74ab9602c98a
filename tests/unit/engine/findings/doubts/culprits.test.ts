import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'hedge-dropped';

describe('who is only suspected of a deed is told where he is called after it', () => {
  it.each([
    ['a suspect', 'The suspect in the killing, Leo Marsh, was seen in Orme on Sunday.', 'The killer, Leo Marsh, was seen in Orme on Sunday.'],
    ['named as', 'Police named the suspect in the bombing as Leo Marsh, a baker from Orme.', 'Police named the bomber as Leo Marsh, a baker from Orme.'],
    ['accused of', 'Leo Marsh, accused of stealing a painting from the museum, was seen in Orme.', 'The thief Leo Marsh was seen in Orme with a painting from the museum.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
  }); // prettier-ignore
});

describe('it is not', () => {
  it.each([
    ['where another word keeps it open', 'The suspect in the bombing, Leo Marsh, was seen in Orme on Sunday.', 'The suspected bomber, Leo Marsh, was seen in Orme on Sunday.'],
    ['of somebody whom nobody knows', 'Police are looking for a suspect in the killing of a farmer near Orme.', 'Police are looking for the killer of a farmer near Orme.'],
    ['of a victim', 'The suspect in the killing of Ann Roe was seen in Orme on Sunday.', "Ann Roe's killer was seen in Orme on Sunday."],
    ['where the source calls him so', 'The killer has a name. The suspect in the killing, Leo Marsh, was seen in Orme.', 'The killer has a name. The killer, Leo Marsh, was seen in Orme.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
  }); // prettier-ignore
});
