import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

describe('who did it to whom', () => {
  it.each([
    ['names of several words', 'The city of Arda sued the builder Velmo over the dam.', 'Over the dam, the builder Velmo has sued the city of Arda.'],
    ['what is yet to be done', 'Hale Foods has agreed to buy Orm Dairies for a song.', 'For a song, Orm Dairies is to buy Hale Foods.'],
    ['what is told', 'The victim told the attacker to leave the flat.', 'The attacker had told the victim to get out of the flat.'],
    ['what is given', 'The tenant owes the landlord six months of rent.', 'The landlord owes half a year of rent to the tenant.'],
    ['a loss', 'Dahlia Osei defeated Rowan Pike in Eastmoor.', 'In Eastmoor, Dahlia Osei lost to Rowan Pike.'],
    ['the passive', 'A guard was bitten by a prisoner in the van.', 'In the van, a prisoner was bitten by a guard.'],
    ['what was given, in the passive', 'Vorn Bank was lent 40 million crowns by Tesk Bank.', 'Tesk Bank was lent 40 million crowns by Vorn Bank.'],
  ])('has changed: %s', (_, one, two) => {
    expect(alarms(one, two)).toContain('name-changed');
    expect(alarms(two, one)).toContain('name-changed');
  }); // prettier-ignore

  it.each([
    ['names of several words', 'The city of Arda sued the builder Velmo over the dam.', 'Over the dam, the builder Velmo was sued by the city of Arda.'],
    ['what is yet to be done', 'Hale Foods has agreed to buy Orm Dairies for a song.', 'For a song, Orm Dairies is to be bought by Hale Foods.'],
    ['what is told', 'The victim told the attacker to leave the flat.', 'The attacker was told by the victim to get out of the flat.'],
    ['what is given', 'The tenant owes the landlord six months of rent.', 'The tenant owes half a year of rent to the landlord.'],
    ['a loss', 'Dahlia Osei defeated Rowan Pike in Eastmoor.', 'In Eastmoor, Rowan Pike lost to Dahlia Osei.'],
    ['the passive', 'A guard was bitten by a prisoner in the van.', 'In the van, a prisoner bit a guard.'],
    ['what was given, in the passive', 'The Krona bank was lent 3 billion kronor.', '3 billion kronor were lent to the Krona bank.'],
    ['what was shown, in the passive', 'The reporter was shown the letter by a clerk.', 'The letter was shown to the reporter by a clerk.'],
    ['what may be done with it', 'The firm has been granted a licence to drill.', 'A licence to drill has been granted to the firm.'],
  ])('is the same: %s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain('name-changed');
    expect(alarms(two, one)).not.toContain('name-changed');
  }); // prettier-ignore
});
