import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attach, detach } from '../../../src/contract';

/** Anything that JSON carries, with bytes at any depth and keys that look like references. */
const message = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(
      fc.oneof(fc.constantFrom('$bytes', '$$bytes', '$', '__proto__', 'ok'), fc.string()),
      tie('value'),
      {
        noNullPrototype: true,
      },
    ),
  ),
})).value;

describe('messages with bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(message, (value) => {
        expect(attach(detach(value))).toStrictEqual(value);
      }),
      { seed: 20_240_611, numRuns: 500 },
    );
  });

  it('keep the bytes out of the JSON', () => {
    const { json, parts } = detach([{ bytes: new Uint8Array([1, 2]) }, new Uint8Array([3])]);
    expect(json).toBe('[{"bytes":{"$bytes":0}},{"$bytes":1}]');
    expect(parts).toEqual([new Uint8Array([1, 2]), new Uint8Array([3])]);
  });

  it('do not let content pass for bytes', () => {
    const { json, parts } = detach({ $bytes: 0 });
    expect(parts).toEqual([]);
    expect(attach({ json, parts: [new Uint8Array([7])] })).toEqual({ $bytes: 0 });
  });

  it.each([
    '{"$bytes":1}',
    '{"$bytes":"0"}',
    '{"$bytes":-1}',
    '{"$bytes":null}',
    '{"a":{"$bytes":"__proto__"}}',
  ])('refuse a reference to nothing: %s', (json) => {
    expect(() => attach({ json, parts: [new Uint8Array([7])] })).toThrow(SyntaxError);
  });

  it('have no undefined', () => {
    expect(attach(detach(undefined))).toBeNull();
  });
});
