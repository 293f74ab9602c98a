/**
 * What Electron's context bridge lets through between two worlds: primitives, plain objects, arrays, bytes,
 * dates, errors, promises and functions (as proxies). It drops prototypes in silence; the stand-in refuses
 * instances, so that a loss is seen.
 */
export function carry(value: unknown, path = 'value'): unknown {
  if (typeof value === 'function') return carryFunction(value as (...args: unknown[]) => unknown, path);
  if (typeof value === 'symbol') throw new TypeError(`${path}: a symbol cannot cross the context bridge`);
  if (typeof value !== 'object' || value === null) return value;
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Promise]') {
    return (value as Promise<unknown>).then(
      (settled) => carry(settled, path),
      (cause: unknown) => {
        throw carryError(cause);
      },
    );
  }
  // A file from the page's world arrives as itself; the bridge knows it.
  if (tag === '[object File]') return value;
  if (tag === '[object Error]') return carryError(value);
  if (ArrayBuffer.isView(value) || tag === '[object ArrayBuffer]' || tag === '[object Date]')
    return structuredClone(value);
  if (Array.isArray(value)) return value.map((item, at) => carry(item, `${path}[${at}]`));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new TypeError(`${path}: an instance loses its prototype on the context bridge`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carry(item, `${path}.${key}`)]));
}

function carryFunction(fn: (...args: unknown[]) => unknown, path: string): (...args: unknown[]) => unknown {
  if (/^class\s/.test(Function.prototype.toString.call(fn))) {
    throw new TypeError(`${path}: a class cannot cross the context bridge`);
  }
  return (...args) => carry(fn(...args.map((arg, at) => carry(arg, `${path}(${at})`))), `${path}()`);
}

/** An error keeps its message and nothing else. */
function carryError(cause: unknown): Error {
  return new Error(cause instanceof Object && 'message' in cause ? String(cause.message) : String(cause));
}
