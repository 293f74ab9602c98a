import { describe, expect, it } from 'vitest';
import { editsBetween } from './support';

describe('word edits, raw', () => {
  it.each([
    ['one two three', 'one twi three', 'one [two/twi] three'],
    ['He paid 100 euros.', 'He paid 200 euros.', 'He paid [100 euros/200 euros] .'],
    ['It cost 111 in all.', 'It cost 211 in all.', 'It cost [111/211] in all.'],
    ['The treaty holds.', 'The treaty holds.', 'The treaty holds.'],
    ['He left.', 'He left on Monday.', 'He left [/on Monday] .'],
    ['He quickly left.', 'He left.', 'He [quickly/] left.'],
    ['Wholly unlike', 'Something else entirely', '[Wholly unlike/Something else entirely]'],
  ])('%s / %s', (one, two, expected) => {
    expect(editsBetween(one, two).words).toBe(expected);
  });

  it('keep content words rather than articles', () => {
    expect(
      editsBetween('the ministry of the interior', 'interior of the ministry of the state').words,
    ).toContain('ministry');
    expect(editsBetween('the a of in Paris', 'Paris the a of in').words).toContain('Paris');
  });

  it('put a matching word in place of the other, in an edited sentence', () => {
    expect(
      editsBetween('He was killed at once', 'He died there', 'edited', [['killed', 'died', 'meaning']]).words,
    ).toBe('He [was/] [killed/died] [at once/there]');
  });

  it('count a matching word as kept in a paraphrase', () => {
    expect(
      editsBetween('He was killed at once', 'He died there', 'paraphrased', [['killed', 'died', 'meaning']])
        .words,
    ).toBe('He [was/] {killed~died:meaning} [at once/there]');
  });
});

describe('word edits, typography', () => {
  it.each([
    ['"Yes," he said.', '“Yes,” he said.', '{"~“:cosmetic} Yes, {"~”:cosmetic} he said.'],
    ['about 5,000 people', 'about five thousand people', 'about {5,000~five thousand:cosmetic} people'],
    ['some 60 per cent of it', 'some 60% of it', 'some {60 per cent~60%:cosmetic} of it'],
    ['the U.S. envoy', 'the US envoy', 'the {U.S.~US:cosmetic} envoy'],
    ['a nuclear-armed state', 'a nuclear armed state', 'a {nuclear-armed~nuclear armed:cosmetic} state'],
    ['on Jun. 20', 'on June 20', 'on {Jun. 20~June 20:cosmetic}'],
    ['cause of concern, but no', 'cause of concern but no', 'cause of {concern,~concern:cosmetic} but no'],
    ['The end', 'the end', '{The~the:cosmetic} end'],
  ])('is kept: %s / %s', (one, two, expected) => {
    expect(editsBetween(one, two, 'cosmetic').phrases).toBe(expected);
  });
});

describe('word edits, made readable', () => {
  it('swallow a stop-word that stands alone between long changes', () => {
    const { words, phrases } = editsBetween(
      'Rivals say the plan asks too much of old farmers near here now',
      'Rivals say reform would be the end of it for now',
      'paraphrased',
    );
    expect(words).toContain(' of ');
    expect(phrases).not.toMatch(/\] (?:the|of) \[/u);
  });

  it('keep a stop-word that leads to the same word, or to the one put for it', () => {
    expect(
      editsBetween('It commits each side to provide help', 'It commits both nations to help').phrases,
    ).toBe('It commits [each side/both nations] to [provide/] help');
    expect(
      editsBetween('They searched woods for three days', 'They searched woods and fields for two days')
        .phrases,
    ).toBe('They searched woods [/and fields] for [three/two] days');
  });

  it('keep a stop-word between small changes', () => {
    expect(editsBetween('from Paris to Rome', 'from Lyon to Turin').phrases).toBe(
      'from [Paris/Lyon] to [Rome/Turin]',
    );
  });

  it('never swallow a content word', () => {
    expect(
      editsBetween('one big old Paris far away from', 'two small new Paris quite close by').phrases,
    ).toContain(' Paris ');
  });

  it('slide a change to where a phrase begins', () => {
    expect(editsBetween('the blue car', 'the red the blue car').phrases).toBe('[/the red] the blue car');
  });

  it('mark a phrase that moved within the sentence', () => {
    expect(
      editsBetween(
        'On Monday evening the talks in Geneva ended',
        'The talks in Geneva ended on Monday evening',
      ).phrases,
    ).toBe('[On Monday evening/]^1 {the~The:cosmetic} talks in Geneva ended [/on Monday evening]^1');
  });

  it('never let a range cross a sentence', () => {
    expect(editsBetween('It rained all day.|He left.', 'It rained all day, so he left.').phrases).toBe(
      'It rained all day [./, so] {He~he:cosmetic} left.',
    );
  });
});

describe('word edits of a sentence without end', () => {
  it('are bounded, and complete', () => {
    const words = (prefix: string): string =>
      Array.from({ length: 6000 }, (_, n) => `${prefix}${(n * 7919) % 6007}`).join(' ');
    const { phrases } = editsBetween(
      `same start ${words('x')} same end`,
      `same start ${words('y')} same end`,
    );
    expect(phrases.startsWith('same start [x')).toBe(true);
    expect(phrases.endsWith('] same end')).toBe(true);
  });
});
