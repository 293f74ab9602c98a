import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const changed = 'negation-changed';

describe('who had no part in a thing and then led it is told, from either side', () => {
  it.each([
    ['not involved', 'Dr Petra Vane, a chemist who was not involved in the study, praised it.', 'Dr Petra Vane, a chemist who led the study, praised it.'],
    ['no role', 'The architect Omar Reyes, who had no role in the restoration, called it brave.', 'The architect Omar Reyes, who directed the restoration, called it brave.'],
    ['nothing to do', 'The union had nothing to do with the blockade of the port, its leader said.', 'The union organised the blockade of the port, its leader said.'],
    ['by another name', 'Marta Sill, who was not part of the project, called the sample small.', 'Marta Sill, who conducted the research, called the sample small.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).toContain(changed);
    expect(alarms(two, one)).toContain(changed);
  }); // prettier-ignore
});

describe('where somebody else or another thing is led nothing is told', () => {
  it.each([
    ['somebody else', 'Dr Petra Vane, who was not involved in the study led by Ian Mott, praised it.', 'Dr Petra Vane praised the study, which Ian Mott led.'],
    ['another thing', 'Kestrel Bank, which was not involved in the sale, led an earlier bid.', 'Kestrel Bank led an earlier bid and played no role in the sale.'],
    ['another place', 'Historian Jon Abbas, who was not involved in the report, directs the Weaver Museum.', 'Historian Jon Abbas, director of the Weaver Museum, had no hand in the report.'],
    ['only praised', 'Chemist Rosa Quill was not involved in the soil study by the Dunmore team.', 'Chemist Rosa Quill praised the soil study by the Dunmore team.'],
  ])('%s', (_, one, two) => {
    expect(alarms(one, two)).not.toContain(changed);
    expect(alarms(two, one)).not.toContain(changed);
  }); // prettier-ignore
});
