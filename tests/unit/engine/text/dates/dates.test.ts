import { describe, expect, it } from 'vitest';
import { dateKey, datesOf } from '../../../../../src/engine/text/dates/dates';
import { wordsOf } from '../../../../../src/engine/text/forms/words';

const found = (text: string, language = 'en') =>
  datesOf(text, wordsOf(text, { start: 0, end: text.length }), language);

describe('datesOf', () => {
  it.each([
    ['on Jun. 20 he', ['*-6-20-*']],
    ['on 20 June 2024 he', ['2024-6-20-*']],
    ['on June 20, 2024, he', ['2024-6-20-*']],
    ['2024-06-20', ['2024-6-20-*']],
    ['on 20/06/2024, 06/20/2024 and 20.06.2024', ['2024-6-20-*', '2024-6-20-*', '2024-6-20-*']],
    ['on 03/04/2024', []],
    ['on 31/13/2024', []],
    ["in '99", ['1999-*-*-*']],
    ['on Thursday, June 20, he', ['*-6-20-3']],
    ['since 2022', ['2022-*-*-*']],
    ['on Oct 24 he', ['*-10-24-*']],
    ['on Thursday, 24 Jan 2024, he', ['2024-1-24-3']],
    ['by Dec 2024', ['2024-12-*-*']],
    ['Thursday, Mar 3, he', ['*-3-3-3']],
    ['Jan, 24, said', []],
    ['Jan Oct said', []],
    ['Mar 300 euros', []],
    ['they may march', []],
    ['he died in May at home', ['*-5-*-*']],
    ['at the end of May', ['*-5-*-*']],
    ['between April and May', ['*-4-*-*', '*-5-*-*']],
    ['May to July', ['*-5-*-*', '*-7-*-*']],
    ['May I come', []],
    ['from mid-May to mid-June', ['*-5-*-*', '*-6-*-*']],
    ['after May resigned', []],
    ['the cabinet of May', []],
    ['May and her husband', []],
    ["after Monday's fire, Sun.’s rain and January’s frost", ['*-*-*-0', '*-*-*-6', '*-1-*-*']],
    ["since mid-June's vote", ['*-6-*-*']],
    ["in May's election", ['*-5-*-*']],
    ["Theresa May's car", []],
    ['the 2019-20 and 2020/21 seasons', ['2019-*-*-*', '2020-*-*-*']],
    ['from 2019-22', []],
    ['20 people', []],
  ])('%s', (text, expected) => expect(found(text).map(dateKey)).toEqual(expected));

  it.each([
    ['am 3. Oktober 2023', 'de', ['2023-10-3-*']],
    ['am 03.10.2023', 'de', ['2023-10-3-*']],
    ['le 3 octobre 2023', 'fr', ['2023-10-3-*']],
    ['el 3 de octubre de 2023', 'es', ['2023-10-3-*']],
    ['le 03/10/2023', 'fr', ['2023-10-3-*']],
    ['on 03/10/2023', 'en-US', ['2023-3-10-*']],
    ['on 03/10/2023', 'en-GB', ['2023-10-3-*']],
    ['la commissione si riunirà martedì', 'it', ['*-*-*-1']],
    ['Placido Domenica ha visitato Torino', 'it', []],
    ['de raad komt donderdag bijeen', 'nl', ['*-*-*-3']],
    ['委员会将于周三开会', 'zh', ['*-*-*-2']],
    ['委員会は木曜日に開かれる', 'ja', ['*-*-*-3']],
    ['de raad komt donderdag bijeen', 'fr', []],
  ])('%s in %s', (text, language, expected) => expect(found(text, language).map(dateKey)).toEqual(expected));
});
