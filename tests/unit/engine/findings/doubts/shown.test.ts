import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what evidence appeared to show', () => {
  it.each([
    ['Television pictures appeared to show the ball hitting Kost on the arm.', 'The ball was hitting Kost on the arm.'],
    ['Satellite images seem to show that the dam has been breached.', 'The dam has been breached.'],
    ['Video appeared to show officers dragging the man from the car.', 'Officers dragged the man from the car.'],
  ])('is told as what happened: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['hedge-dropped']);
  }); // prettier-ignore

  it.each([
    ['Video appeared to show officers dragging the man from the car.', 'In a video, officers seem to be dragging the man from the car.'],
    ['Video appeared to show officers dragging the man from the car.', 'Officers are said to have dragged the man from the car.'],
    ['Video appeared to show officers dragging the man from the car.', 'Officers dragged the man from the car, according to witnesses.'],
    ['The actor appeared in the show on Friday and struck a chord.', 'The actor was in the show on Friday and struck a chord.'],
  ])('is left open, or somebody says so: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
