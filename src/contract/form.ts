import { attach, detach } from './wire';

/**
 * The name of the form's field that holds the JSON; the bytes it refers to are `bytesField(0)`,
 * `bytesField(1)`, ...
 */
export const jsonField = 'json';
const bytesField = (at: number): string => `bytes-${at}`;

/** A message as the local page's calls travel: a form, with the bytes beside the JSON. */
export function toForm(value: unknown): FormData {
  const { json, parts } = detach(value);
  const form = new FormData();
  form.set(jsonField, json);
  parts.forEach((part, at) => form.set(bytesField(at), new Blob([part as Uint8Array<ArrayBuffer>])));
  return form;
}

/** The inverse of `toForm`. Throws `SyntaxError` when the form holds no message. */
export async function fromForm(form: FormData): Promise<unknown> {
  const json = form.get(jsonField);
  if (typeof json !== 'string') throw new SyntaxError('a form without a message');
  const parts: Uint8Array[] = [];
  for (let at = 0; ; at += 1) {
    const part = form.get(bytesField(at));
    if (part === null || typeof part === 'string') break;
    parts.push(new Uint8Array(await part.arrayBuffer()));
  }
  return attach({ json, parts });
}
