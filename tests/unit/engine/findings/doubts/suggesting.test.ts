import { expect, it } from 'vitest';
import { INDICATES, SUGGESTS } from '../../../../../src/engine/findings/doubts/suggesting';

it.each([
  ['suggested', [true, false]],
  ['implies', [true, false]],
  ['hints', [true, false]],
  ['indicates', [false, true]],
  ['shows', [false, false]],
  ['points', [false, false]],
])('%s suggests, indicates', (form, are) =>
  expect([SUGGESTS, INDICATES].map((verbs) => verbs.test(form))).toEqual(are),
);
