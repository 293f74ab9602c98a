import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';

const types = (language: string, one: string, two: string): string[] => {
  const read = (text: string, id: string) => versionFromText(text, { id, language });
  return collate([read(one, 'a'), read(two, 'b')]).pairs[0]!.findings.map(({ type }) => type);
};

describe('a denial that came or went', () => {
  it.each([
    ['ru', 'Суд признал его виновным в мошенничестве.', 'Суд не признал его виновным в мошенничестве.'],
    ['he', 'השר אמר כי הממשלה תעלה את המסים השנה.', 'השר אמר כי הממשלה לא תעלה את המסים השנה.'],
    ['ar', 'قال الوزير إن الحكومة سترفع الضرائب هذا العام.', 'قال الوزير إن الحكومة لن ترفع الضرائب هذا العام.'],
    ['hi', 'पुलिस ने कल तीन लोगों को गिरफ्तार किया।', 'पुलिस ने कल तीन लोगों को गिरफ्तार नहीं किया।'],
    ['th', 'รัฐมนตรีกล่าวว่ารัฐบาลจะขึ้นภาษีในปีนี้', 'รัฐมนตรีกล่าวว่ารัฐบาลจะไม่ขึ้นภาษีในปีนี้'],
    ['zh', '警方昨天逮捕了三名男子。', '警方昨天没有逮捕三名男子。'],
    ['ja', '政府は今年、消費税を引き上げると首相は述べた。', '政府は今年、消費税を引き上げないと首相は述べた。'],
    ['ko', '교육부는 내년 입시 개편안을 확정했다고 발표했다.', '교육부는 내년 입시 개편안을 확정하지 않았다고 발표했다.'],
    ['ko', '선수는 다음 경기에 출전할 수 있다고 감독이 말했다.', '선수는 다음 경기에 출전할 수 없다고 감독이 말했다.'],
    ['it', 'La squadra ha perso una partita in trasferta.', 'La squadra non ha mai perso una partita in trasferta.'],
    ['pt', 'O banco central vai cortar os juros em dezembro.', 'O banco central não vai cortar os juros em dezembro.'],
    ['nl', 'De minister treedt volgens haar woordvoerder af.', 'De minister treedt volgens haar woordvoerder niet af.'],
    ['pl', 'Sąd uznał oskarżonego za winnego oszustwa.', 'Sąd nie uznał oskarżonego za winnego oszustwa.'],
  ])('is told in %s', (language, one, two) => {
    expect(types(language, one, two)).toEqual(['negation-changed']);
    expect(types(language, two, one)).toEqual(['negation-changed']);
  }); // prettier-ignore

  it.each([
    ['ru', 'Он не только поддержал закон, но и предложил поправки.', 'Он поддержал закон и предложил поправки.'],
    ['ru', 'Суд не признал его виновным в мошенничестве.', 'Суд признал его невиновным в мошенничестве.'],
    ['he', 'הוא לא רק תמך בחוק אלא גם הציע תיקונים.', 'הוא תמך בחוק וגם הציע תיקונים.'],
    ['ar', 'لا يزال الحزب يدعم الاتفاق مع النقابات.', 'يدعم الحزب الاتفاق مع النقابات.'],
    ['hi', 'उसने न केवल कानून का समर्थन किया बल्कि संशोधन भी रखे।', 'उसने कानून का समर्थन किया और संशोधन भी रखे।'],
    ['zh', '他不仅支持这项法律，还提出了修正案。', '他支持这项法律，并提出了修正案。'],
    ['ja', '会社は工場を閉鎖しなければならない。', '会社は工場を閉鎖する必要がある。'],
    ['ko', '그는 가수일 뿐만 아니라 배우로도 활동하고 있다.', '그는 가수이자 배우로도 활동하고 있다.'],
    ['ko', '주민들은 공항 건설에 찬성하지 않는다.', '주민들은 공항 건설에 반대한다.'],
    ['it', 'Il ministro non solo ha firmato il decreto, ma lo ha difeso.', 'Il ministro ha firmato il decreto e lo ha difeso.'],
    ['pt', 'O ministro não quis comentar o caso.', 'O ministro recusou comentar o caso.'],
    ['nl', 'De trein rijdt niet alleen op zondag maar ook op zaterdag.', 'De trein rijdt op zondag en ook op zaterdag.'],
    ['pl', 'Rzecznik nie chciał komentować sprawy.', 'Rzecznik odmówił komentowania sprawy.'],
    ['th', 'มีผู้เสียชีวิตไม่น้อยกว่าสามสิบคนในเมืองนี้', 'มีผู้เสียชีวิตสามสิบคนในเมืองนี้'],
  ])('is none in %s where the sense is kept: “%s”', (language, one, two) => {
    expect(types(language, one, two)).toEqual([]);
    expect(types(language, two, one)).toEqual([]);
  }); // prettier-ignore
});
