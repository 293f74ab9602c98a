/**
 * Messages with bytes in them, for a wire that carries JSON and blobs side by side (the local page). Bytes
 * are taken out of the value and a reference `{ "$bytes": n }` stands in their place; keys that begin with
 * `$` get one more, so that no content can pass for a reference.
 */
export interface Detached {
  readonly json: string;
  readonly parts: readonly Uint8Array[];
}

const reference = '$bytes';

/**
 * Bytes, whichever realm made them: an isolated world has a `Uint8Array` of its own, so `instanceof` would
 * refuse it.
 */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `undefined` becomes `null`, as it does in JSON arrays; everything else that JSON knows comes back as it was. */
export function detach(value: unknown): Detached {
  const parts: Uint8Array[] = [];
  const walk = (node: unknown): unknown => {
    if (isBytes(node)) return { [reference]: parts.push(node) - 1 };
    if (Array.isArray(node)) return node.map(walk);
    if (!isRecord(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key.startsWith('$') ? `$${key}` : key, walk(child)]),
    );
  };
  return { json: JSON.stringify(walk(value) ?? null), parts };
}

/** The inverse of `detach`. Throws `SyntaxError` when the JSON is broken or refers to bytes that did not come along. */
export function attach({ json, parts }: Detached): unknown {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isRecord(node)) return node;
    if (reference in node) {
      const part = typeof node[reference] === 'number' ? parts[node[reference]] : undefined;
      if (!part) throw new SyntaxError('a message refers to bytes that did not come along');
      return part;
    }
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [key.startsWith('$$') ? key.slice(1) : key, walk(child)]),
    );
  };
  return walk(JSON.parse(json));
}
