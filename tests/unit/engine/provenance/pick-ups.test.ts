import { describe, expect, it } from 'vitest';
import { collate, type Lineage, versionFromText } from '../../../../src/engine';

const versionOf = (id: string, text: string) => versionFromText(text, { id, language: 'en' });
/** `A > B` for derived, `A ~ B` for a common source, `A ? B` for unknown; sorted. */
const told = (...versions: readonly (readonly [id: string, text: string])[]): string[] =>
  collate(versions.map(([id, text]) => versionOf(id, text)))
    .lineage.map(({ from, to, kind }: Lineage) => {
      if (kind === 'derived') return `${from} > ${to}`;
      return [from, to].sort().join(kind === 'unknown' ? ' ? ' : ' ~ ');
    })
    .sort();

const RECALL = `Health agency orders recall of 1.2 million doses of flu vaccine

The national health agency on Friday ordered the recall of 1.2 million doses of flu vaccine after some vials were found to contain tiny particles of glass.

No one is known to have been harmed, the agency said, but it urged anyone who felt unwell after a shot since Sept. 20 to see a doctor.

The vaccine, sold under the name Flurex, is made by Palladine Biotech at a plant in Sommerly. The company said a faulty filling machine had been taken out of service.

"We stopped the line within an hour of the first report," said Palladine's head of quality, Deepa Varghese. "We are sorry for the worry this has caused."

About 380,000 of the doses had already been given, mostly to people over 65 and to health workers, according to the agency. The rest are in the fridges of pharmacies and surgeries.

The agency's deputy director, Tomas Lindqvist, told a news conference that there were enough doses from two other makers to cover the winter. He said the campaign might be delayed by a week or two in rural areas.

Pharmacists criticised the way they had been told. "I learned it from the radio, with three customers waiting," said Anneke Bos, who runs a pharmacy in Wesseltown's old harbour.

Shares in Palladine fell 11 percent, their steepest drop since a failed drug trial in 2018.

Flu killed about 4,100 people in the country last winter, the highest number in a decade.`;
const RECALL_TIGHTENED = `Flu vaccine recalled over glass particles

The national health agency has ordered the recall of 1.2 million doses of flu vaccine after some vials were found to contain particles of glass.

No one is known to have been harmed, but anyone who felt unwell after a shot since September 20 should see a doctor, it said.

The vaccine, Flurex, is made by Palladine Biotech in Sommerly. The company said a faulty filling machine had been taken out of service.

"We stopped the line within an hour of the first report," said head of quality Deepa Varghese. "We are sorry for the worry this has caused."

About 380,000 doses had already been given, mostly to people over 65 and health workers.

Deputy director Tomas Lindqvist said there were enough doses from two other makers to cover the winter. The campaign might be delayed by a week or two in rural areas, he said.

Pharmacists criticised the way they had been told. "I learned it from the radio, with three customers waiting," said Anneke Bos, who runs a pharmacy in Wesseltown.`;

const DERAILED = `Freight train derails near Kolby, line closed

A freight train carrying chemicals derailed near Kolby on Tuesday and several wagons overturned, the rail regulator said. Nobody was injured.

The train of 32 wagons left the tracks at about 9 a.m. two kilometres outside the station. Four of the wagons were carrying ammonia, but there was no sign of a leak.

Police evacuated a school and a care home. The line between Kolby and Arnsund was closed in both directions.

An investigator was on his way to the scene, the regulator said.`;
const DERAILED_LATER = `School evacuated after chemical train derails near Kolby

A freight train carrying chemicals derailed near Kolby on Tuesday and seven wagons overturned, the rail regulator said. Nobody was injured.

The train of 32 wagons, operated by Baltfrakt, left the tracks at about 9 a.m. on a curve two kilometres outside the station. Four of the wagons were carrying ammonia and one chlorine, but there was no sign of a leak, fire chief Morten Ek said.

Police evacuated a primary school with 240 pupils and a care home as a precaution. They were allowed to return at 3 p.m.

The line between Kolby and Arnsund was closed in both directions and would not reopen before Thursday, the operator said. Some 60 passenger trains a day use the line.

"The driver did everything right and braked in time," Ek said. "It could have been far worse."

Two investigators were at the scene and had secured the data recorder, the regulator said. It was the third derailment on the line in 18 months.

Baltfrakt said the wagons had been inspected in July and no faults had been found.`;

describe('a pick-up without a telling mark', () => {
  it('is told by the hand that took idle words out of what it kept', () => {
    for (const versions of [
      [
        ['O', RECALL],
        ['K', RECALL_TIGHTENED],
      ],
      [
        ['K', RECALL_TIGHTENED],
        ['O', RECALL],
      ],
    ] as const)
      expect(told(...versions)).toEqual(['O > K']);
  });

  it('is not what a later, longer state of a story looks back on', () =>
    expect(told(['A', DERAILED], ['B', DERAILED_LATER])).toEqual(['A ? B']));
});
