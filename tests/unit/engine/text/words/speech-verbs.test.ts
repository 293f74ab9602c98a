import { describe, expect, it } from 'vitest';
import {
  isAmbiguousSpeech,
  isNounAsWell,
  isPlainSpeech,
  isUnsaid,
  speechOf,
  speechVerb,
  takesClause,
} from '../../../../../src/engine/text/words/speech-verbs';

describe('speechVerb', () => {
  it.each([
    ['said', 'say'],
    ['says', 'say'],
    ['saying', 'say'],
    ['told', 'tell'],
    ['claims', 'claim'],
    ['denied', 'deny'],
    ['thinks', 'think'],
    ['believed', 'believe'],
    ['wrote', 'write'],
  ])('%s belongs to %s', (form, base) => {
    expect(speechVerb(form)).toBe(base);
    expect(speechVerb(base)).toBe(base);
  });

  it.each(['bridge', 'saids', 'essay', '', 'Said', 'constructor', 'tolled'])(
    '“%s” belongs to none',
    (form) => {
      expect([speechVerb(form), speechOf(form)]).toEqual([null, null]);
      expect([takesClause(form), isPlainSpeech(form), isAmbiguousSpeech(form), isNounAsWell(form)]).toEqual(
        Array(4).fill(false),
      );
    },
  );
});

describe('speechOf', () => {
  it.each([
    ['said', 'say'],
    ['warned', 'say'],
    ['thinks', 'hold'],
    ['believed', 'hold'],
  ] as const)('%s: %s', (form, kind) => expect(speechOf(form)).toBe(kind));
});

describe('forms of more than one kind', () => {
  it('are told', () => {
    expect(['claims', 'reports', 'said', 'told'].map(isNounAsWell)).toEqual([true, true, false, false]);
    expect(['said', 'told', 'warned', 'praised'].map(isPlainSpeech)).toEqual([true, true, true, false]);
    expect(['said', 'told', 'warned', 'claims'].map(isAmbiguousSpeech)).toEqual([false, false, true, true]);
    expect(['claims', 'believed', 'warned', 'said'].map(takesClause)).toEqual([true, true, false, false]);
  });
});

describe('isUnsaid', () => {
  const unsaid = (words: string, verb: string): boolean => {
    const forms = words.split(' ');
    return isUnsaid(
      forms.map((form) => ({ form })),
      forms.indexOf(verb),
    );
  };

  it.each([
    ['he did not say why', 'say'],
    ['he did not publicly say why', 'say'],
    ['he has not yet said why', 'said'],
    ['he could have said why', 'said'],
    ['he came to say why', 'say'],
    ['he was said to wait', 'said'],
    ["he didn't say why", 'say'],
    ['he declined to say why', 'say'],
    ['he refused to comment', 'comment'],
    ['she was told to wait', 'told'],
    ['nobody was told', 'told'],
  ])('%s', (words, verb) => expect(unsaid(words, verb)).toBe(true));

  it.each([
    ['he said why', 'said'],
    ['said', 'said'],
    ['he has publicly said why', 'said'],
    ['they have said why', 'said'],
    ['it was not far he said', 'said'],
    ['only yet said', 'said'],
    ['she told him', 'told'],
  ])('not so: %s', (words, verb) => expect(unsaid(words, verb)).toBe(false));
});
