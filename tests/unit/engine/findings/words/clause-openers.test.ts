import { expect, it } from 'vitest';
import { OPENS_ANOTHER, OPENS_PART } from '../../../../../src/engine/findings/words/clause-openers';

it.each([
  ['and', [true, true]],
  ['what', [false, true]],
  ['before', [true, false]],
  ['since', [false, true]],
  ['mill', [false, false]],
  ['an', [false, false]],
])('%s opens another clause, or a part that a source is for', (form, opens) =>
  expect([OPENS_ANOTHER, OPENS_PART].map((words) => new RegExp(`^(?:${words})$`).test(form))).toEqual(opens),
);
