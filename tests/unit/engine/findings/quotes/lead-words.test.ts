import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('words cut from in front of what is still quoted', () => {
  it.each([
    [
      'Prof Ada Lorne, who runs the museum, said: "It might be the oldest boat in a country that has lost most of them."',
      'Prof Ada Lorne, who runs the museum, described it as "the oldest boat in a country that has lost most of them."',
    ],
    [
      '"He was perhaps the finest clockmaker of his age," said Otto Krall, who collects his work.',
      'Otto Krall, who collects his work, called him "the finest clockmaker of his age".',
    ],
    [
      '"This was almost the worst winter of my life," said shepherd Jon Reed.',
      'Shepherd Jon Reed spoke of "the worst winter of my life".',
    ],
    [
      'The brewers’ union said that its beers were "already far weaker than wine" and cheaper than those of its rivals.',
      'The brewers’ league maintains that its beers are "far weaker than wine" and cheaper than those of its rivals.',
    ],
  ])('are told where they change it: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['quote-trimmed']);
  });

  it.each([
    [
      '"She was the finest clockmaker of her age," said Otto Krall, who collects her work.',
      'Otto Krall, who collects her work, called her "the finest clockmaker of her age".',
    ],
    [
      '"It may be the oldest boat in the country," said Prof Ada Lorne, who runs the museum.',
      'Prof Ada Lorne, who runs the museum, said it might be "the oldest boat in the country".',
    ],
    [
      '"He was perhaps the finest clockmaker of his age," said Otto Krall, who collects his work.',
      'Otto Krall, who collects his work, said he was possibly "the finest clockmaker of his age".',
    ],
    [
      '"I still have the scars on my back from that winter," said Ole Brun, the miller.',
      'Ole Brun, the miller, told of "the scars on my back from that winter".',
    ],
    [
      '"It was already the worst season in our history," said keeper Jo Lund.',
      'Keeper Jo Lund said it had by then been "the worst season in our history".',
    ],
    [
      '"And then the lights went out," said Piet Roos, who was in the lift.',
      'Piet Roos, who was in the lift, said that "the lights went out".',
    ],
  ])('are let go where they do not, or other words do their work: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});

describe('words cut from the end of a phrase', () => {
  it.each([
    [
      'Wim Daelman, who runs the ferry, said he was "deeply worried but not yet in despair". He has lost three captains since May, and four mates.',
      'Wim Daelman, who runs the ferry, said he was "deeply worried", having lost three captains and four mates since May.',
    ],
  ])('are told where the copy goes on to the next: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['quote-trimmed']);
  });

  it.each([
    [
      'Wim Daelman, who runs the ferry, said he was "deeply worried but not yet in despair". He has lost three captains since May.',
      'Wim Daelman, who runs the ferry and has lost three captains since May, said he was "deeply worried" but had not yet despaired.',
    ],
    [
      'The judge said the plan was "cruel and cheap". She gave the council a week to draw up another.',
      'The judge said the plan was "cruel" and cheap, and gave the council a week to draw up another.',
    ],
    [
      'The warden said the bridge was "safe, dry and open to all". The fair moves to the meadow on Sunday.',
      'The warden said the bridge was "safe", with dry planks and free passage for everybody.',
    ],
  ])('are not where the rest is said without marks: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
