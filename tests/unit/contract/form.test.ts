import { describe, expect, it } from 'vitest';
import { fromForm, jsonField, toForm } from '../../../src/contract';

/** The form after its way over the wire. */
const sent = (form: FormData): Promise<FormData> => new Response(form).formData();

describe('a message as a form', () => {
  it('comes back as it was, with all its bytes', async () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const value = [{ bytes: all, name: 'naïve "q"\r\n' }, null, new Uint8Array(), { $bytes: 0 }];
    expect(await fromForm(await sent(toForm(value)))).toEqual(value);
  });

  it.each<[string, (form: FormData) => void]>([
    ['has no message', (form) => form.delete(jsonField)],
    ['has a file for a message', (form) => form.set(jsonField, new Blob(['[]']))],
    ['is broken', (form) => form.set(jsonField, '[')],
    ['lacks its bytes', (form) => form.delete('bytes-1')],
    ['has text where bytes belong', (form) => form.set('bytes-0', 'text')],
  ])('is refused when it %s', async (_, damage) => {
    const form = toForm([new Uint8Array([1]), new Uint8Array([2])]);
    damage(form);
    await expect(fromForm(await sent(form))).rejects.toThrow(SyntaxError);
  });
});
