import { expect, it } from 'vitest';
import { BEING, BEING_OR_GETTING } from '../../../../../src/engine/text/words/being';

it.each([
  ['was', [true, true]],
  ['being', [true, true]],
  ['got', [false, true]],
  ['had', [false, false]],
  ['wasp', [false, false]],
])('%s is a form of “be”, makes a passive', (form, are) => {
  expect([BEING, BEING_OR_GETTING].map((list) => list.test(form))).toEqual(are);
});
