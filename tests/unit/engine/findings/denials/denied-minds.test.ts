import { describe, expect, it } from 'vitest';
import { isDeniedAt } from '../../../../../src/engine/findings/denials/denied-words';
import { changedPlea, deniedMinds } from '../../../../../src/engine/findings/denials/denied-minds';
import { viewed, wordsAt } from '../../../../support/linked-sides';

type Side = string | readonly string[];

describe('deniedMinds', () => {
  const minds = (one: Side, two: Side): string[] => {
    const { view } = viewed(one, two);
    return wordsAt(view, deniedMinds(view, isDeniedAt));
  };

  it.each([
    ['The guard did not remember the van.', 'The guard could recall the van.', 'remember/recall'],
    ['The guard did not know of the van.', 'The guard was aware of the van.', 'know/aware'],
  ])('%s / %s', (one, two, pair) => {
    expect(minds(one, two)).toEqual([pair]);
    expect(minds(two, one)).toEqual([pair.split('/').reverse().join('/')]);
  });

  it.each([
    ['neither side denies', 'The guard remembered the van.', 'The guard could recall the van.'],
    ['both deny', 'The guard did not remember the van.', 'The guard could not recall the van.'],
    ['the other side limits', 'The guard did not remember the van.', 'The guard could hardly recall the van.'],
    ['another state of mind', 'The guard did not remember the van.', 'The guard liked the van.'],
    ['two sentences', ['The guard did not remember the van.', 'It was late.'], 'The guard could recall the van.'],
    ['nothing', '', ''],
  ])('none where there is: %s', (_, one, two) => {
    expect(minds(one, two)).toEqual([]);
    expect(minds(two, one)).toEqual([]);
  }); // prettier-ignore
});

describe('changedPlea', () => {
  const pleas = (one: string, two: string): string[] => {
    const { view } = viewed(one, two);
    return wordsAt(view, changedPlea(view));
  };

  it.each([
    ['The carter pleaded not guilty to arson.', 'The carter admitted arson.', 'pleaded/admitted'],
    ['The carter pleaded not guilty to arson.', 'The carter confessed to arson.', 'pleaded/confessed'],
  ])('%s / %s', (one, two, pair) => {
    expect(pleas(one, two)).toEqual([pair]);
    expect(pleas(two, one)).toEqual([pair.split('/').reverse().join('/')]);
  });

  it.each([
    ['the same plea', 'The carter pleaded not guilty to arson.', 'The carter’s plea was not guilty.'],
    ['both pleas on one side', 'The carter pleaded not guilty to arson.', 'The carter pleaded not guilty to arson and admitted theft.'],
    ['it did not admit', 'The carter pleaded not guilty to arson.', 'The carter did not admit arson.'],
    ['nothing in common', 'The carter pleaded not guilty to arson.', 'His cousin admitted doubts.'],
  ])('none where there is: %s', (_, one, two) => {
    expect(pleas(one, two)).toEqual([]);
    expect(pleas(two, one)).toEqual([]);
  }); // prettier-ignore
});
