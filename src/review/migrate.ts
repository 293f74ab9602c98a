import { ReviewError } from './error';

/** The schema that this program writes. */
export const CURRENT_SCHEMA = 1;

/** Turns a file of schema n into one of schema n + 1. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the schema they start from. There is only one schema so far, so nothing to migrate. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * Brings parsed JSON to the current schema, step by step.
 * @throws ReviewError when it is no review, or was saved by a newer program
 */
export function migrate(
  parsed: unknown,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  current: number = CURRENT_SCHEMA,
): Record<string, unknown> {
  if (!isObject(parsed) || parsed['format'] !== 'variorum-review') {
    throw new ReviewError('not-a-review', 'The file is no Variorum review.');
  }
  let data = parsed;
  for (;;) {
    const schema = data['schema'];
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
      throw new ReviewError('damaged', 'The review does not say which schema it has.');
    }
    if (schema > current) {
      throw new ReviewError(
        'newer',
        'The review was saved by a newer version of Variorum; update to open it.',
      );
    }
    if (schema === current) return data;
    const step = migrations.get(schema);
    if (!step) throw new ReviewError('damaged', `The review has schema ${schema}, which never was.`);
    data = { ...step(data), schema: schema + 1 };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
