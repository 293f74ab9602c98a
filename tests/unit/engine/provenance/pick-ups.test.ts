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

const DESKS = `School swaps desks for standing tables, pupils say backs hurt less

A school in the town of Lindau has replaced all its desks with standing tables after a two-year trial in which pupils complained less of back pain, the education ministry said on Tuesday.

The 640 pupils of the Brenner School can still sit on stools but are encouraged to stand for at least half of each lesson, headteacher Claudia Resch said.

"The first week they leaned on everything including me," Resch told reporters. "Now they ask why they ever had to sit."

In the trial, supervised by doctors from the University of Kempten, 71 percent of the pupils reported less back pain. Their marks did not change.

The tables cost 210 euros each and were paid for by a health insurer. The ministry plans to equip another 30 schools by 2027.

The teachers' union was sceptical. "What we need is smaller classes, and not taller furniture," its chairman Bernd Auer said.`;
const DESKS_TIGHTENED = `No more desks at Lindau school

A school in Lindau has replaced all its desks with standing tables after a two-year trial in which pupils complained less of back pain.

The 640 pupils of the Brenner School can still sit on stools but are encouraged to stand for half of each lesson, said headteacher Claudia Resch.

"The first week they leaned on everything including me," she said. "Now they ask why they ever had to sit."

In the trial, run with doctors from Kempten, 71% of the pupils reported less back pain. Their marks did not change.

The tables cost €210 each and were paid for by a health insurer.

The teachers' union was sceptical. "What we need is smaller classes and not taller furniture," said chairman Bernd Auer.`;
const DESKS_RETOLD = `On their feet: how one school got rid of the desk

At the Brenner School in Lindau the desk has become a thing of the past. Following a pilot project that ran for two years, and during which children had fewer complaints about their backs, every one of them has made way for a table at which pupils can stand, as the ministry of education announced on Tuesday.

According to headteacher Claudia Resch, none of the 640 children is forbidden to take a seat, for there are stools, but the idea is that they should spend no less than half of the lesson upright. She recalled that in the beginning they would prop themselves up against anything they could find, herself included, whereas today they wonder what sitting was good for.

Medical experts at the University of Kempten kept an eye on the experiment. They found that 71 percent of those taking part suffered less from their backs, while there was no effect on marks.

A health insurer covered the bill of 210 euros for each table, and by 2027 another 30 schools are due to follow suit under the ministry's plans.

Not everybody is convinced. Bernd Auer, who leads the union of teachers, argued that it was smaller classes rather than taller furniture that schools were in need of.`;

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

  it('shows whose words a wordy paraphrase of the source has changed', () => {
    expect(told(['O', DESKS], ['P', DESKS_RETOLD])).toEqual(['O ? P']);
    expect(told(['O', DESKS], ['K', DESKS_TIGHTENED], ['P', DESKS_RETOLD])).toEqual([
      'K ~ P',
      'O > K',
      'O > P',
    ]);
  });
});
