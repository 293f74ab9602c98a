import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../../src/documents';
import { Cancelled } from '../../../../src/renderer/worker/job';
import { troubleOf, Unread } from '../../../../src/renderer/worker/trouble';

describe('what the window is told of work that failed', () => {
  it('is the sentence of an error that the user can do something about, with its cause', () => {
    const error = new DocumentError('empty', 'a.txt is empty.');
    expect(troubleOf(error)).toEqual({
      kind: 'error',
      code: 'empty',
      message: 'a.txt is empty.',
      detail: error.stack,
    });
  });

  it('says of an unread file how else it might be read', () => {
    const choices = { encoding: true, plain: false, variants: [] };
    expect(troubleOf(new Unread(new DocumentError('binary', 'No text.'), choices))).toMatchObject({
      code: 'binary',
      choices,
    });
  });

  it('tells what was given up from a fault', () => {
    expect(troubleOf(new Cancelled())).toMatchObject({ code: 'cancelled' });
    expect(troubleOf(new Error('x is undefined'))).toMatchObject({
      code: 'failed',
      message: expect.stringContaining('fault in Variorum'),
      detail: expect.stringContaining('x is undefined'),
    });
    expect(troubleOf('odd')).toMatchObject({ code: 'failed', detail: 'odd' });
  });
});
