import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

describe('a phrase that moved', () => {
  it.each([
    [
      'The court on Friday lifted the ban.',
      'The court lifted the ban on Friday.',
      'The court [on Friday/]^1 lifted the ban [/on Friday]^1 .',
    ],
    [
      'Nurses said the ward was full.',
      'The ward was full, nurses said.',
      '[Nurses said/]^1 {the~The:cosmetic} ward was full [/, nurses said]^1 .',
    ],
    [
      'In 1998, the couple moved to Turin.',
      'The couple moved to Turin in 1998.',
      '[In 1998,/]^1 {the~The:cosmetic} couple moved to Turin [/in 1998]^1 .',
    ],
    [
      'Norway and Finland joined the talks.',
      'Finland and Norway joined the talks.',
      '[/Finland and]^1 Norway [and Finland/]^1 joined the talks.',
    ],
  ])('is marked in an edited sentence, with its words and marks: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two).phrases).toBe(expected);
  });

  it('is one run where its words changed their order or form', () => {
    expect(
      editsBetween(
        'The fund sold its shares, citing weak demand.',
        'Citing demand that was weak, the fund sold its shares.',
        'paraphrased',
      ).phrases,
    ).toBe(
      '[/Citing demand that was weak,]^1 {The~the:cosmetic} fund sold its shares [, citing weak demand/]^1 .',
    );
    expect(
      editsBetween('The Cape Town-based bank grew.', 'The bank, based in Cape Town, grew.', 'paraphrased')
        .phrases,
    ).toBe('The [Cape Town-based/]^1 bank [/, based in Cape Town,]^1 grew.');
  });

  it('takes no piece of a name along', () => {
    expect(
      editsBetween('He left San Marino for Rome.', 'He left for San Remo and Rome.', 'paraphrased').phrases,
    ).not.toContain('^');
  });

  it.each([
    ['a function word alone', '"It broke," said Tom Hay.', '"It broke," Tom Hay said.'],
    [
      'a word of another phrase',
      'Cheap tickets sold; there were dear seats.',
      'Cheap seats sold; there were dear tickets.',
    ],
    ['a figure that counts other things', 'The two boys saw many ships.', 'The boys saw two grey ships.'],
    ['a figure changed in place', 'It rose 12 percent on Monday.', 'It rose 14 percent on Monday.'],
    ['a letter', '市は今年学校を作る。', '今年学校を市が作る。'],
  ])('is not %s', (_, one, two) => {
    expect(editsBetween(one, two).phrases).not.toContain('^');
  });

  it('is left unmarked among raw words', () => {
    expect(editsBetween('On Monday the ship left.', 'The ship left on Monday.').words).toBe(
      '[On Monday/] {the~The:cosmetic} ship left [/on Monday] .',
    );
  });
});
