import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';

/** How two sentences of a language differ. */
function relationOf(language: string, one: string, two: string): string | undefined {
  const read = (text: string, id: string) => versionFromText(text, { id, language });
  return collate([read(one, 'a'), read(two, 'b')]).pairs[0]!.links[0]?.relation;
}

describe('a number that is written together with other words', () => {
  it.each([
    ['ko', '새 요금은 다음 달 십오일부터 적용된다고 시는 밝혔다.', '새 요금은 다음 달 15일부터 적용된다고 시는 밝혔다.'],
    ['he', 'המחיר עלה בשלושים שקלים בחודש שעבר.', 'המחיר עלה ב-30 שקלים בחודש שעבר.'],
    ['tr', 'Faiz yüzde kırk beşe yükseldi ve halk tepki gösterdi.', "Faiz yüzde 45'e yükseldi ve halk tepki gösterdi."],
    ['zh', '会议于十月三日举行，市长出席。', '会议于10月3日举行，市长出席。'],
    ['fr', 'Le 1er septembre, la piscine ferme ses portes.', 'Le 1 septembre, la piscine ferme ses portes.'],
    ['zh', '会议于周二举行，市长出席。', '会议于星期二举行，市长出席。'],
  ])('is the same in %s where they are the same: %s', (language, one, two) => {
    expect(relationOf(language, one, two)).toBe('cosmetic');
  }); // prettier-ignore

  it.each([
    ['ko', '새 요금은 다음 달 15일부터 적용된다고 시는 밝혔다.', '새 요금은 다음 달 15일까지 적용된다고 시는 밝혔다.'],
    ['ko', '병원은 환자 15명을 옮겼다고 발표했다.', '병원은 환자 15개를 옮겼다고 발표했다.'],
    ['he', 'המחיר עלה ל-30 שקלים בחודש שעבר.', 'המחיר עלה ב-30 שקלים בחודש שעבר.'],
    ['tr', "Fiyat 45'e yükseldi ve halk tepki gösterdi.", "Fiyat 45'ten yükseldi ve halk tepki gösterdi."],
    ['tr', "Okullar 3 Ekim'e kadar kapalı kalacak dedi.", "Okullar 3 Ekim'den kadar kapalı kalacak dedi."],
    ['ru', 'Он пришёл 5-м к финишу гонки в Москве.', 'Он пришёл 5-го к финишу гонки в Москве.'],
  ])('is not in %s where they are others: %s', (language, one, two) => {
    expect(relationOf(language, one, two)).toBe('edited');
  }); // prettier-ignore
});
