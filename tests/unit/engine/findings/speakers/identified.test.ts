import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('what others call somebody', () => {
  it.each([
    ['The man, named locally as Ewan Strick, 29, was last seen off Gull Point.', 'Ewan Strick, 29, was last seen off Gull Point.'],
    ['The man, identified by police as Ewan Strick, was last seen off Gull Point.', 'The man, Ewan Strick, was last seen off Gull Point.'],
    ['A driver named by local media as Jon Aske was arrested at the scene.', 'Driver Jon Aske was arrested at the scene.'],
    ['The powder, believed by customs to be heroin, was hidden in tyres.', 'The powder, heroin, was hidden in tyres.'],
    ['Temple Meads is regarded by many critics as the finest record of the decade.', 'Temple Meads is the finest record of the decade.'],
    ['The Salt Road is widely regarded as her finest novel.', 'The Salt Road is her finest novel.'],
  ])('stands as fact: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual(['attribution-dropped']);
  }); // prettier-ignore

  it.each([
    ['The man, identified by police as Ewan Strick, was last seen off Gull Point.', 'Police named the man as Ewan Strick, who was last seen off Gull Point.'],
    ['The man, named as Ewan Strick, 29, was last seen off Gull Point.', 'Ewan Strick, 29, was last seen off Gull Point.'],
    ['The village, described by the poet as a jewel, lies on the lake.', 'The village lies on the lake.'],
    ['The company, named by its founder as Orrin, makes boats.', 'The company, Orrin, makes boats.'],
    ['The man, identified by police as Ewan Strick, was charged, police said.', 'Ewan Strick was charged, police said.'],
    ['The Salt Road is widely regarded as her finest novel.', 'The Salt Road, most critics reckon, is her finest novel.'],
    ['The bird is often seen as far north as Graz.', 'The bird is seen as far north as Graz.'],
  ])('is still theirs, or gone: %s → %s', (one, two) => {
    expect(alarms(one, two)).toEqual([]);
  }); // prettier-ignore
});
