import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'date-changed';

describe('the day on which something is said to have been told', () => {
  it.each([
    ['was before it happened', 'Orlin cut its profit forecast on Thursday after a weak quarter.', 'Orlin cut its profit forecast, the company said on Tuesday, after a weak quarter.'],
    ['was before it, in other words', 'Rebels entered the port of Samar on Friday after a siege.', 'After a siege rebels have entered the port of Samar, the army said on Wednesday.'],
  ])('%s', (_, one, two) => expect(alarms(one, two)).toContain(changed)); // prettier-ignore

  it.each([
    ['is the next', 'A man was shot dead in Gera on Thursday.', 'A man was shot dead in Gera, police said on Friday.'],
    ['is beyond a weekend', 'A man was shot dead in Gera on Thursday.', 'A man was shot dead in Gera, police said on Sunday.'],
    ['stands in the source', 'Orlin cut its forecast on Thursday. It had warned on Tuesday.', 'Orlin cut its forecast, the company said on Tuesday.'],
    ['is before what is to come', 'The talks will begin on Thursday in Gera.', 'The talks are about to begin in Gera, the envoy said on Tuesday.'],
    ['is before what was planned', 'The band was to play on Thursday in Gera.', 'The band will not play in Gera, its agent said on Tuesday.'],
    ['stands beside that of the event', 'The ferry sank on Friday off Samar.', 'The ferry, which sank on Friday off Samar, had been checked, its owner said on Wednesday.'],
  ])('%s', (_, one, two) => expect(alarms(one, two)).not.toContain(changed)); // prettier-ignore
});
