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
    ['tried for a crime', 'The dealer Dana Ives faces trial over the theft of a violin from the conservatory.', 'The dealer Dana Ives stole a violin from the conservatory.'],
    ['accused by somebody of', 'The reeve Tom Arden has been accused by two neighbours of poisoning the swans on the lake.', 'The reeve Tom Arden poisoned the swans on the lake.'],
    ['charged at some time with', 'The treasurer Ida Moss was charged on Friday with embezzling 30,000 crowns from the choir.', 'The treasurer Ida Moss embezzled 30,000 crowns from the choir.'],
    ['alleged to have', 'The warden Lars Pohl is alleged to have taken a stuffed owl from the museum.', 'The warden Lars Pohl took a stuffed owl from the museum.'],
    ['it is alleged', 'Two stuffed owls were taken by the warden Pohl, it is alleged, from the museum.', 'Two stuffed owls were taken by the warden Pohl from the museum.'],
    ['taken for granted of who is charged', 'A chemist was charged Tuesday with stealing 9,000 pills from the hospital where he worked.', 'A chemist who stole 9,000 pills from the hospital where he worked was charged Tuesday.'],
    ['though he will deny it', 'The clerk Ida Holm was charged with forging stamps for the post office. She will plead not guilty.', 'The clerk Ida Holm forged stamps for the post office. She will plead not guilty.'],
    ['beside a month', 'The clerk Ida Holm was accused of hiding stamps from the post office in May.', 'The clerk Ida Holm hid stamps from the post office in May.'],
    ['whatever may happen before', 'The fair may open late. The miller Jon Rask is accused of draining the pond behind the mill.', 'The fair may open late. The miller Jon Rask drained the pond behind the mill.'],
    ['whoever speaks before on both sides', 'Police said the road was wet. The miller Jon Rask is accused of draining the pond behind the mill.', 'Police said the road was wet. The miller Jon Rask drained the pond behind the mill.'],
    ['whatever the charge is called before', 'A grand jury has indicted her on 17 counts of theft. Lorraine Scheidt, 58, is accused of moving 438,000 crowns from a cemetery fund.', 'She faces 17 counts of theft after a grand jury indicted her. Lorraine Scheidt, 58, moved 438,000 crowns from a cemetery fund.'],
    ['of a pronoun', 'He is accused of poisoning three horses in Melby.', 'He poisoned three horses in Melby.'],
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
    ['of a task that is set on a day', 'A panel charged on Monday with finding a site for the school in Orme met twice.', 'A panel that found a site for the school in Orme met twice.'],
    ['where the clause itself leaves it open', 'A chemist was charged Tuesday with stealing 9,000 pills from the hospital where he worked.', 'A chemist who allegedly stole 9,000 pills from the hospital where he worked was charged Tuesday.'],
    ['where the source takes it for granted too', 'The boy who stole the pony from the circus is 12. He was accused of hiding the pony in a barn at Orme.', 'The boy who stole the pony from the circus is 12. He was charged over hiding the pony in a barn at Orme.'],
    ['of an inquiry into a deed', 'The police inquiry into the murder of Ann Roe in the weir goes on.', 'Police said that Ann Roe was murdered in the weir.'],
    ['where only the copy has somebody speak before', 'The road was wet. The miller Jon Rask is accused of draining the pond behind the mill.', 'Prosecutors spoke of the mill and said so. The miller Jon Rask drained the pond behind the mill.'],
    ['where he is held in connection with it', 'The pair were arrested on suspicion of smuggling and later released.', 'The pair were arrested in connection with smuggling but have since been released.'],
    ['of an illness', 'The study found a connection with the lung disease of miners.', 'The study dealt with the lung disease of miners.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
  }); // prettier-ignore
});
