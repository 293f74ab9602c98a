import { expect, it } from 'vitest';
import { BEING, FINITE, HELPING, TENSED } from '../../../../../src/engine/findings/words/helping-verbs';

it.each([
  ['was', [true, true, true, true]],
  ['being', [true, false, false, true]],
  ['been', [true, true, false, true]],
  ['had', [false, true, true, true]],
  ['would', [false, false, true, true]],
  ['do', [false, false, false, true]],
  ['am', [false, true, false, false]],
  ['sold', [false, false, false, false]],
])('%s is a form of “be”, helps into a tense, makes a clause, helps at all', (form, are) =>
  expect([BEING, TENSED, FINITE, HELPING].map((list) => list.test(form))).toEqual(are),
);
