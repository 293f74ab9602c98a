import { describe, expect, it } from 'vitest';
import { createFocus } from '../../../../../src/engine/findings/speakers/focus';
import { readAs } from '../../../../support/alarms';

const reading = readAs('a', 'Then Mr Tom Birch met Ms Jane Holt.', 'Then Osric Bell sang with Ida Roe.');
const [birch, holt, bell, roe] = reading.names.flat();

describe('whom a pronoun means', () => {
  it('is nobody at first', () => expect(createFocus(reading).resolve('she')).toBeNull());

  it('is whoever was spoken of last, and may be so called', () => {
    const focus = createFocus(reading);
    focus.lookAt(holt!);
    focus.lookAt(birch!);
    expect([focus.resolve('he'), focus.resolve('she'), focus.resolve('they')]).toEqual([birch, holt, birch]);
  });

  it('is somebody named besides, where nobody else will do', () => {
    const focus = createFocus(reading);
    focus.lookAt(birch!);
    focus.mention(holt!);
    focus.mention(roe!);
    expect([focus.resolve('he'), focus.resolve('she')]).toEqual([birch, holt]);
  });

  it('is somebody introduced until the paragraph ends', () => {
    const focus = createFocus(reading);
    focus.enter(0);
    focus.lookAt(birch!);
    focus.introduce(bell!);
    focus.enter(0);
    expect(focus.resolve('they')).toBe(bell);
    focus.enter(1);
    expect(focus.resolve('they')).toBe(birch);
  });
});
