import * as v from 'valibot';
import type { Review } from './model';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = { start: count, end: count };
const kind = v.picklist([
  'headline',
  'subhead',
  'byline',
  'body',
  'list-item',
  'caption',
  'credit',
  'table-row',
]);
const source = v.object({
  name: v.string(),
  path: v.exactOptional(v.string()),
  format: v.exactOptional(v.string()),
  encoding: v.exactOptional(v.string()),
  reading: v.exactOptional(v.string()),
  checksum: v.exactOptional(v.string()),
  bytes: v.exactOptional(count),
});
const version = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  text: v.string(),
  language: v.string(),
  paragraphs: v.array(v.object({ ...range, kind })),
  roles: v.array(v.object({ ...range, role: v.picklist(['title', 'byline', 'dateline', 'credit', 'date']) })),
  source: v.exactOptional(source),
});
const quote = { text: v.string(), occurrence: count };
const end = v.object({ version: v.string(), ...quote });
const pin = v.object({ kind: v.picklist(['link', 'forbid']), a: v.array(end), b: v.array(end) });
const findingType = v.picklist([
  'quote-altered',
  'quote-trimmed',
  'quote-invented',
  'quote-reattributed',
  'quote-to-reported-speech',
  'number-changed',
  'date-changed',
  'name-changed',
  'title-changed',
  'attribution-dropped',
  'hedge-dropped',
  'hedge-added',
  'negation-changed',
]);
const target = v.variant('kind', [
  v.object({ kind: v.literal('row'), paragraphs: v.array(end) }),
  v.object({
    kind: v.literal('finding'),
    type: findingType,
    from: v.string(),
    to: v.string(),
    a: v.nullable(v.object(quote)),
    b: v.nullable(v.object(quote)),
  }),
]);
const note = v.object({
  target,
  verdict: v.nullable(v.picklist(['accepted', 'to-fix', 'to-discuss'])),
  comment: v.string(),
  by: v.exactOptional(v.string()),
  at: v.exactOptional(v.string()),
});

/** The shape of a `.variorum` file, and what its parts must have to do with each other. */
export const reviewSchema: v.GenericSchema<unknown, Review> = v.pipe(
  v.object({
    format: v.literal('variorum-review'),
    schema: v.literal(1),
    program: v.string(),
    saved: v.string(),
    versions: v.pipe(v.array(version), v.minLength(1)),
    base: v.string(),
    options: v.object({
      detail: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
    pins: v.array(pin),
    notes: v.array(note),
  }),
  v.check(
    ({ versions }) => new Set(versions.map(({ id }) => id)).size === versions.length,
    'two versions have the same id',
  ),
  v.check(({ versions, base }) => versions.some(({ id }) => id === base), 'the base is none of the versions'),
  v.check(
    ({ versions }) =>
      versions.every(({ text, paragraphs, roles }) =>
        [...paragraphs, ...roles].every(({ start, end }) => start <= end && end <= text.length),
      ),
    'a range lies outside its text',
  ),
);
