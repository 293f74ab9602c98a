import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';

/** A text with its sentences parted by bars, which are taken out before it is read. */
function expectCut(marked: string, language: string): void {
  const text = marked.replaceAll('|', '');
  const version = versionFromText(text, { id: 'a', language });
  const cut = version.sentences.map(({ start, end }) => text.slice(start, end));
  expect(cut).toEqual(marked.split('|').map((part) => part.trim()));
}

describe('sentences', () => {
  it.each([
    [
      'abbreviations',
      'Mr. Miller met Sen. Graham on Jun. 20 in St. Louis.| They spoke of Acme Inc. and of No. 5.',
    ],
    ['offices in short', 'Ald. Moss met Cllr. Lund and Atty. Gen. Hunt.| Asst. Chief Reyes spoke.'],
    [
      'initialisms',
      'The U.S. State Department spoke.| He went to the U.S. The talks failed.'.replace(
        'U.S. The',
        'U.S.| The',
      ),
    ],
    ['initials and decimals', 'J. R. R. Tolkien paid 3.5 per cent.| George W. Bush did not.'],
    [
      'times of day',
      'It struck at 4:12 a.m. on Monday.| It struck at 4:12 a.m.| Nobody was hurt.| It struck at 4:12 a.m. EDT on Monday.',
    ],
    [
      'times of day before words with a capital',
      'It closed at 4 p.m.| About 3,200 people had come.| It closes at 4 p.m. Eastern time.| It closed at 4 p.m. Jun. 20.',
    ],
    [
      'ellipses',
      'It could ... depending on the weather ... fail.| And then …| Nothing came.| Well ... I think so.',
    ],
    ['closing quotation marks', '“It is over.”| He left.| "It is over."| "Is it?"| (He left.)| They stayed.'],
    [
      'a quotation of two sentences',
      '"And number two, it may act out.| Maybe it could start again," he said.',
    ],
    [
      'an attribution after the mark',
      '"Really?" she asked.| "No!" said Miller.| "Why now?" John Kirby asked.| "Never!"| The talks ended.',
    ],
    [
      'a missing space',
      'It binds either one of them.| White House aides called it odd.| That was in 2017.| The rest is known.',
    ],
    [
      'a mark that ends no sentence',
      'See example.org or version 2.0.1 of Node.js, e.g. the U.K. site, etc. and so on.',
    ],
    ['a number that opens an item', '1. The first thing.| 2. The second thing.'],
    ['footnote marks', 'It fell.[1]| It rose.[2]'],
  ])('reads %s', (_, marked) => expectCut(marked, 'en'));

  it('cuts where a space is missing, and keeps the text as it came', () => {
    const text = 'It binds either one of them.White House aides called it odd.';
    const version = versionFromText(text, { id: 'a', language: 'en' });
    expect(version.text).toBe(text);
    expect(version.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It binds either one of them.',
      'White House aides called it odd.',
    ]);
  });

  it.each([
    [
      'de',
      'Am 20. Juni kam er an.| Die 3. Division folgte um 8 Uhr.| „Wirklich?“, fragte sie.| „Ja.“| Er ging z. B. im Jahr 2024.| Der Rest blieb.',
    ],
    ['fr', '« C’est fini. »| Il est parti avec M. Dupont.| « Pourquoi ? » a-t-il demandé.| Rien.'],
    ['es', '¿Qué pasó?| ¡Nada!| El Sr. López no lo sabe.| «¿De veras?», dijo.'],
    ['ru', 'Он родился в 1999 г. в Москве.| «Правда?» — спросил он.| В. В. Путин уехал.| Да!'],
    ['zh', '他来了。|“你好。”他说。|“为什么？”她问道。|真的吗？|是的！'],
    [
      'ja',
      '「はい。行きます。」と彼は言った。|雨が降った。|本当か？'.replace('「はい。行きます。」', '「はい」'),
    ],
    ['ar', 'هل وصل الوفد؟| نعم.| قال د. سالم إن الأمر انتهى.'],
    ['hi', 'क्या वह आया?| हाँ।| डॉ. शर्मा ने कहा कि सब ठीक है।'],
    ['th', 'สะพานมีความยาว 180 เมตร เชื่อมตลาดเก่ากับสถานีรถไฟ'],
  ])('follows the rules of %s', (language, marked) => expectCut(marked, language));

  it('keeps a corner bracket whole that opens in mid-sentence', () => {
    expectCut('彼は「行く。すぐ行く。」と言った。|雨だ。', 'ja');
  });

  it('leaves no sentence of marks alone', () => {
    expectCut('* * *', 'en');
    expectCut('It ended. ***', 'en');
    expectCut('... And then it began.', 'en');
  });
});
