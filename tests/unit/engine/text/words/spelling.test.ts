import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../../../src/engine/text/words/spelling';

describe('americanSpelling', () => {
  it.each([
    ['apologise', 'apologize'],
    ['apologising', 'apologizing'],
    ['recognised', 'recognized'],
    ['emphasises', 'emphasizes'],
    ['standardised', 'standardized'],
    ['modernisation', 'modernization'],
    ['organisational', 'organizational'],
    ['recognisable', 'recognizable'],
    ['immunised', 'immunized'],
    ['baptised', 'baptized'],
    ['energise', 'energize'],
    ['crystallised', 'crystallized'],
    ['pasteurised', 'pasteurized'],
    ['analyser', 'analyzer'],
    ['psychoanalysing', 'psychoanalyzing'],
    ['saviour', 'savior'],
    ['ardour', 'ardor'],
    ['misdemeanour', 'misdemeanor'],
    ['unfavourable', 'unfavorable'],
    ['watercolours', 'watercolors'],
    ['centred', 'centered'],
    ['epicentre', 'epicenter'],
    ['centrepiece', 'centerpiece'],
    ['theatregoers', 'theatergoers'],
    ['sabre', 'saber'],
    ['pedalling', 'pedaling'],
    ['counsellors', 'counselors'],
    ['medallists', 'medalists'],
    ['councillor', 'councilor'],
    ['barrelled', 'barreled'],
    ['catalogued', 'cataloged'],
    ['enthral', 'enthrall'],
    ['discs', 'disks'],
    ['smouldering', 'smoldering'],
  ])('takes %s for %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBe(american);
  });

  it.each(
    `promise compromised premises treatise chemise demise surmise advertise merchandise franchise exercise paradise expertise
    surprise enterprise supervise revised televised improvise arise raise praised cruise noise precise concise trellis trellised
    four hour tour pour flour source court amour hours journey acre massacre genre hatred sacred shrewd
    cellist compelled expelled enrolled fulfilled controlled patrolled chancellor rebellion`.split(/\s+/),
  )('leaves %s as it is', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });
});
