import { expect, it } from 'vitest';
import { directionsOf, placesOf } from '../../../../../src/engine/findings/views/directions';
import { placeOf, viewed } from '../../../../support/viewed';

const { view, from, to } = viewed(['Nobody saw the heron.'], ['Perhaps a heron came by.']);
const [there, back] = directionsOf(view, from, to);

it('tells the way back as the mirror of the way there', () => {
  expect([there.forward, there.own, there.opposite]).toEqual([true, from, to]);
  expect([back.forward, back.own, back.opposite]).toEqual([false, to, from]);
  expect([there.tokens, there.others]).toEqual([back.others, back.tokens]);
  expect([there.classes, there.otherClasses]).toEqual([back.otherClasses, back.classes]);
  expect(there.tokens).toBe(view.a);
  expect(there.classes).not.toBe(there.otherClasses);
});

it('finds the counterpart on the other side', () => {
  const [i, j] = [placeOf(view.a, 'heron'), placeOf(view.b, 'heron')];
  expect([there.counterpart(i), back.counterpart(j)]).toEqual([j, i]);
  expect(there.counterpart(placeOf(view.a, 'nobody'))).toBeUndefined();
});

it('gives the places of a finding as the pair has them, whichever way it was found', () => {
  const [here, yonder] = [
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ];
  expect(placesOf(there, here, yonder)).toEqual({ a: here, b: yonder });
  expect(placesOf(back, here, yonder)).toEqual({ a: yonder, b: here });
});
