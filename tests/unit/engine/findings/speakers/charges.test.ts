import { describe, expect, it } from 'vitest';
import { SNOW, within } from '../../../../support/framed';

const { typesOf } = within(SNOW);

describe('a charge that became the reason', () => {
  it.each([
    [
      'Ilona Reyes left the ballet in 1991 after accusing its director, Pavel Horn, of selling her costumes.',
      'Ilona Reyes left the ballet in 1991 because its director, Pavel Horn, had sold her costumes.',
    ],
    [
      'The mill sacked its foreman in May after accusing him of stealing copper wire from the yard.',
      'The mill sacked its foreman in May for stealing copper wire from the yard.',
    ],
    [
      'Norvia recalled its envoy on Friday, accusing Belmark of spying on its fleet in the strait.',
      'Norvia recalled its envoy on Friday because Belmark had spied on its fleet in the strait.',
    ],
    [
      'The league fined the club 9,000 pounds after accusing its fans of throwing flares on to the pitch.',
      'The league fined the club 9,000 pounds over flares that its fans had thrown on to the pitch.',
    ],
  ])('now stands as fact: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual(['attribution-dropped']);
  });

  it.each([
    [
      'Ilona Reyes left the ballet in 1991 after accusing its director, Pavel Horn, of selling her costumes.',
      'Ilona Reyes quit the ballet in 1991 because, she said, its director, Pavel Horn, had sold her costumes.',
    ],
    [
      'The mill sacked its foreman in May after accusing him of stealing copper wire from the yard.',
      'The mill sacked its foreman in May over the alleged theft of copper wire from the yard.',
    ],
    [
      'Norvia recalled its envoy on Friday, accusing Belmark of spying on its fleet in the strait.',
      'Norvia recalled its envoy on Friday and charged Belmark with spying on its fleet in the strait.',
    ],
    [
      'The villagers blocked the road on Sunday, accusing the quarry of poisoning their wells.',
      'The villagers blocked the road on Sunday because they believed the quarry had poisoned their wells.',
    ],
    [
      'She stopped writing to her brother in 1960, blaming him for losing the farm at cards.',
      'She held the loss of the farm at cards against her brother and stopped writing to him in 1960.',
    ],
    [
      'Norvia recalled its envoy on Friday, accusing Belmark of spying on its fleet in the strait.',
      'Norvia recalled its envoy from Belmark on Friday.',
    ],
  ])('is still one, or is gone with the deed: %s', (a, b) => {
    expect(typesOf(a, b)).toEqual([]);
  });
});
