import { describe, expect, it } from 'vitest';
import { collate, versionFromText } from '../../../../../src/engine';
import { peopleIn } from '../../../../../src/engine/findings/names/people-abroad';

const namesIn = (text: string, language: string): string[] =>
  peopleIn(text, { start: 0, end: text.length }, language).map(({ name }) => name);

describe('people named beside what they are', () => {
  it.each([
    ['zh', '目击者陈国华说,桥不见了。', '陈国华'],
    ['zh', '市长林玉梅表示,工程即将开始。', '林玉梅'],
    ['ja', '住民の山本恵子さんは話した。', '山本恵子'],
    ['ja', '病院長の村上浩二氏は頭を下げた。', '村上浩二'],
    ['ko', '오세진 시장은 적자를 감당할 수 없다고 말했다.', '오세진'],
    ['ko', '환경부 장관 한지훈은 방침을 밝혔다.', '한지훈'],
    ['hi', 'जिलाधिकारी रमेश तिवारी ने बताया।', 'रमेश तिवारी'],
    ['th', 'นายสมชาย วงศ์ใหญ่ ผู้ว่าราชการจังหวัด สั่งอพยพ', 'สมชาย วงศ์ใหญ่'],
    ['ar', 'وقال الوزير سامي الحداد إن الوضع تحت السيطرة.', 'سامي الحداد'],
    ['he', 'שר השיכון, יוסי אלון, הבטיח לבנות.', 'יוסי אלון'],
  ])('%s: %s', (language, text, name) => {
    expect(namesIn(text, language)).toEqual([name]);
  });

  it.each([
    ['zh', '市长表示,工程即将开始,居民也很高兴。'],
    ['ja', '市長は患者さんに会った。'],
    ['ko', '시장은 이 문제를 논의했다.'],
    ['th', 'นายกรัฐมนตรี กล่าวในที่ประชุม'],
    ['ar', 'وقال الوزير إن الوضع تحت السيطرة.'],
    ['en', 'Mayor Karl Brenner said so.'],
  ])('%s: nobody in %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});

const changes = (language: string, one: string, two: string): string[] => {
  const read = (text: string, id: string) => versionFromText(text, { id, language });
  return collate([read(one, 'a'), read(two, 'b')]).pairs[0]!.findings.map(({ type }) => type);
};

describe('a name without capitals', () => {
  it.each([
    ['zh', '馆长孙志远说,归来的文物将从五月起免费展出。', '馆长孙志成说,归来的文物将从五月起免费展出。'],
    ['ja', '院長の村上浩二氏は「深くおわびする」と頭を下げた。', '院長の村上浩一氏は「深くおわびする」と頭を下げた。'],
    ['ko', '경찰은 공장장 박상철 씨를 불러 조사하고 있다.', '경찰은 공장장 박상진 씨를 불러 조사하고 있다.'],
    ['hi', 'मंत्री अनीता शर्मा ने कहा कि बच्चों की सेहत पहले है।', 'मंत्री अनीता वर्मा ने कहा कि बच्चों की सेहत पहले है।'],
  ])('that became another is told in %s', (language, one, two) => {
    expect(changes(language, one, two)).toEqual(['name-changed']);
  }); // prettier-ignore

  it.each([
    ['zh', '馆长孙志远说,归来的文物将从五月起免费展出。', '馆长孙志远表示,归来的文物将从五月起免费展出。'],
    ['zh', '馆长孙志远说,归来的文物将从五月起免费展出。', '馆长说,归来的文物将从五月起免费展出。'],
    ['ja', '院長の村上浩二氏は「深くおわびする」と頭を下げた。', '村上浩二院長は「深くおわびする」と頭を下げた。'],
    ['ko', '오세진 시장은 적자를 감당할 수 없다고 말했다.', '오 시장은 적자를 감당할 수 없다고 말했다.'],
  ])('that is the same is not, in %s', (language, one, two) => {
    expect(changes(language, one, two)).toEqual([]);
  }); // prettier-ignore
});
