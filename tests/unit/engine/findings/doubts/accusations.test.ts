import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'hedge-dropped';

describe('a deed that somebody is only accused of is told where it stands as fact', () => {
  it.each([
    ['accused of', 'The treasurer Gail Dunn is accused of taking 60,000 crowns from the rowing club.', 'The treasurer Gail Dunn took 60,000 crowns from the rowing club.'],
    ['on suspicion of', 'A baker of 34 was arrested on suspicion of setting fire to the chapel on Mill Lane.', 'A baker of 34 was arrested for burning the chapel on Mill Lane.'],
    ['charged, now guilty', 'The nurse Helene Bratt, whom police held, was charged with stealing morphine from the ward.', 'The nurse Helene Bratt is guilty of stealing morphine from the ward.'],
    ['under investigation for', 'The banker Lena Voss is under investigation for laundering money through shell firms.', 'The banker Lena Voss laundered money through shell firms.'],
    ['on trial for', 'The reeve Jon Bekker is on trial for taking bribes from a builder.', 'The reeve Jon Bekker, who took bribes from a builder, spoke on Monday.'],
    ['in connection with', 'A teacher was arrested in connection with the theft of exam papers from a safe in Orme.', 'A teacher stole exam papers from a safe in Orme.'],
    ['allegations that', 'The coach was banned over allegations that he had pushed young gymnasts.', 'The coach was banned for pushing young gymnasts.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
  }); // prettier-ignore
});

describe('it is not', () => {
  it.each([
    ['where another word keeps it open', 'The smuggler Dario Venn is accused of hiding parrots in his luggage.', 'The smuggler Dario Venn allegedly hid parrots in his luggage.'],
    ['where somebody says so', 'The smuggler Dario Venn is accused of hiding parrots in his luggage.', 'Customs officers say the smuggler Dario Venn hid parrots in his luggage.'],
    ['where it goes to court', 'The banker Tom Reil, whom police held, was charged with insider dealing in shares of Quandra.', 'The banker Tom Reil is on trial for insider dealing in shares of Quandra.'],
    ['where the story tells of guilt', 'The clerk Ida Holm, whom a court convicted, was charged with forging stamps for the post office.', 'The clerk Ida Holm forged stamps for the post office.'],
    ['of the deed alone', 'The miller is accused of the murder of the widow Hansen in the weir.', 'The murder of the widow Hansen in the weir shocked the village.'],
    ['of a task', 'A panel charged with finding a site for the school in Orme met twice.', 'A panel found a site for the school in Orme and met twice.'],
    ['of an illness', 'The study found a connection with the lung disease of miners.', 'The study dealt with the lung disease of miners.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
  }); // prettier-ignore
});
