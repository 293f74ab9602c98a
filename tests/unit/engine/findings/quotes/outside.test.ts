import { describe, expect, it } from 'vitest';
import { studyOf } from '../../../../../src/engine/findings';
import { indexLinks } from '../../../../../src/engine/findings/reading/link-index';
import { createOutside } from '../../../../../src/engine/findings/quotes/outside';
import { readAs } from '../../../../support/alarms';
import { inSentences } from '../../../../support/laid-out';
import { linkOf } from '../../../hand-made';

/** Whether the source says in its own text what is quoted; the quotation stands in the only other sentence. */
function said(source: readonly string[], quoted: string, linkedWith: readonly number[] = []): boolean {
  const { pieces } = studyOf(inSentences('b', [`Ana Petrak said it was “${quoted}”.`]));
  expect(pieces).toHaveLength(1);
  const links = indexLinks(linkedWith.map((sentence) => linkOf([sentence], [0])));
  return createOutside(readAs('a', ...source), links, pieces)(pieces[0]!) !== 'nowhere';
}

const SOURCE = ['It rained all day.', 'The bridge is a shameful waste of public money, the mayor holds.'];

describe('what is quoted', () => {
  it('stands in the text of the source, anywhere', () =>
    expect(said(SOURCE, 'a shameful waste of public money')).toBe(true));

  it('stands there with a word more or less between', () => {
    expect(said(SOURCE, 'a shameful waste of money')).toBe(true);
    expect(said(SOURCE, 'a shameful waste of our public money')).toBe(true);
  });

  it('does not stand there where a word that says something is missing, or few of them do', () => {
    expect(said(SOURCE, 'a shameful waste of private money')).toBe(false);
    expect(said(SOURCE, 'money of a public kind, and waste')).toBe(false);
  });

  it('does not stand there where the words are scattered', () =>
    expect(
      said(
        ['A shameful day: the bridge, which nobody asked for, will be a waste of public money.'],
        'shameful waste of public money',
      ),
    ).toBe(false));

  it('counts in a linked sentence alone where it is three words or fewer', () => {
    expect(said(SOURCE, 'waste of money')).toBe(false);
    expect(said(SOURCE, 'public money', [1])).toBe(true);
    expect(said(SOURCE, 'public money', [0])).toBe(false);
    expect(said(SOURCE, 'waste of public money')).toBe(true);
  });

  it('is not found in what the source quotes itself', () =>
    expect(
      said(['“A shameful waste of public money,” said the mayor.'], 'a shameful waste of public money'),
    ).toBe(false));
});
