/** A list that counts how often one of its items is asked for, to see that work grows with its length. */
export function counted<T>(items: readonly T[]): {
  readonly list: readonly T[];
  readonly reads: () => number;
} {
  let count = 0;
  const list = new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list, reads: () => count };
}
