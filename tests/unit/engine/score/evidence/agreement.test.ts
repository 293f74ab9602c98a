import { describe, expect, it } from 'vitest';
import { figuresOf, namesOf } from '../../../../../src/engine/score/evidence/agreement';
import { held } from '../../../../support/laid-out';

/** `both | only the first | only the second`; the mirror must say the same of either side alone. */
function agreement(of: typeof namesOf, one: string, two: string, language = 'en'): string {
  const { x, y, comparison } = held(one, two, { language });
  const [a, b] = [
    { profile: x, text: one, language },
    { profile: y, text: two, language },
  ];
  const { both, onlyA, onlyB } = of(a, b, comparison);
  const back = of(b, a, { a: comparison.b, b: comparison.a });
  expect([back.both.length > 0, back.onlyA, back.onlyB]).toEqual([both.length > 0, onlyB, onlyA]);
  return [both, onlyA, onlyB].map((list) => list.join()).join(' | ');
}

describe('namesOf', () => {
  it.each([
    ['Kesh met Arda in Orsk.', 'In Orsk, Kesh met Velm.', 'Kesh,Orsk | Arda | Velm'],
    ['the mill burned.', 'the mill froze.', ' |  | '],
    ['', '', ' |  | '],
    ['He saw Kesh.', '', ' | Kesh | '],
    ['Kesh left.', '', ' |  | '],
    ['Kesh left.', 'Then Kesh left.', 'Kesh |  | '],
    ['KESH left Orsk.', 'Kesh left.', 'KESH | Orsk | '],
    ['Kesh saw Kesh and Arda.', 'He saw Kesh.', 'Kesh | Arda | '],
    ['The European Space Agency agreed.', 'The ESA agreed.', 'European,Space,Agency |  | '],
    ['He met Kesh; Kesh ran to Arda and Arda hid.', 'He met Kesh; Kesh ran.', 'Kesh | Arda | '],
    ['He sold his Mill.', 'He sold his mill.', ' |  | '],
    ['Мы видим Орск и Арду.', 'Мы видим Орск и Велм.', 'Орск | Арду | Велм', 'ru'],
    ['we ((saw Kesh)) [and Arda', 'we saw [Arda]', 'Arda | Kesh | '],
  ])('%s / %s: %s', (one, two, expected, language = 'en') =>
    expect(agreement(namesOf, one, two, language)).toBe(expected),
  );
});

describe('figuresOf', () => {
  it.each([
    ['He sold 12 mills for 5 crowns.', 'For 5 crowns he sold 13 mills.', '5 | 12 | 13'],
    ['He sold five mills.', 'He sold 5 mills.', 'five |  | '],
    ['He sold mills.', 'She sold mills.', ' |  | '],
    ['', '', ' |  | '],
    ['He sold 5 mills, 5 dams and 6 boats.', 'He sold 5 mills.', '5 | 6 | '],
    ['Two in three mills burned.', 'Some 66.7% of the mills burned.', 'Two in three |  | '],
    ['It lasted 2 hours.', 'It lasted 120 minutes.', '2 |  | '],
    ['Some 15-16 mills burned.', 'Some 15 or 16 mills burned.', '15-16 |  | '],
    ['Some 15-16 mills burned.', 'Some 15 or 17 mills burned.', ' | 15-16 | 15,17'],
    ['It rose 5%.', 'It rose 5 points.', '5% |  | '],
    ['It rose 5%.', 'It rose 5 km.', ' | 5% | 5'],
    ['No one saw the 2nd mill.', 'One saw the second mill.', 'one,2nd |  | '],
    ['One of them burned.', 'One mill burned.', 'One |  | '],
    ['No one drowned.', 'Nobody drowned.', ' |  | '],
  ])('%s / %s: %s', (one, two, expected) => expect(agreement(figuresOf, one, two)).toBe(expected));
});
