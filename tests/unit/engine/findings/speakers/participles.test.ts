import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../../../../../src/engine/findings/speakers/speakers';
import { readAs } from '../../../../support/alarms';

/** Who speaks, last, as the attribution shows it. */
const speakerOf = (...sentences: string[]): string | undefined =>
  attributionsOf(readAs('a', ...sentences)).at(-1)?.speaker?.label;

describe('who speaks by a participle', () => {
  it.each([
    ['the subject, not whom it was done to', ['Arno Rix beat Luis Cano in four sets, later saying: “My knees told me to stop.”'], 'Arno Rix'],
    ['whom a pronoun means', ['Arno Rix had a cold.', 'He beat Luis Cano in four sets, adding: “My knees told me to stop.”'], 'Arno Rix'],
    ['behind a phrase of time', ['On Friday Vera Stahl visited the grave of Anton Zell, saying: “He taught me to listen.”'], 'Vera Stahl'],
    ['behind a subordinate clause', ['As Jon Wiik left the yard, Lars Moe waved to Ada Kuhl, saying: “I will keep every man.”'], 'Lars Moe'],
    ['of the second clause', ['Jon Wiik sold the yard to Ada Kuhl, and Lars Moe thanked Piet Maas, saying: “I will keep every man.”'], 'Lars Moe'],
    ['of what is said', ['Jon Wiik said Lars Moe had left and Ada Kuhl stayed, adding: “I will keep every man.”'], 'Jon Wiik'],
    ['a noun', ['The retired judge sentenced Max Orban to nine years, telling him: “You took it.”'], 'The retired judge'],
    ['named beside it', ['Vera Stahl spoke after Anton Zell, Zell saying: “He taught me to listen.”'], 'Zell'],
    ['whom the clause behind a comma is about', ['Jon Wiik sold the yard to Lars Moe, who said: “I will keep every man.”'], 'Lars Moe'],
  ])('is %s', (_, sentences, speaker) => expect(speakerOf(...sentences)).toBe(speaker)); // prettier-ignore
});
