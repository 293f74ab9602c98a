import { describe, expect, it } from 'vitest';
import { versionFromText } from '../../../../../src/engine';

const STORY = [
  'Salt mine under the lake is to be flooded',
  'The last salt mine in the valley will be flooded next year, and the 46 people who work there are to be moved to the quarry at Ardel. The company told them so on Wednesday.',
  '"My grandfather dug the first shaft," said Nora Feld, who has led visitors through the galleries since she was a student. "I always thought that the water would wait for me."',
  'Engineers have watched the roof of the eastern gallery for three years. It sank by nearly a centimetre in that time, and in spring a crack opened that could not be closed.',
];

/**
 * The text as a machine wraps it: at most `width` characters a line; `hyphens` cuts long words at the end of
 * a line.
 */
function wrapped(paragraph: string, width: number, hyphens: boolean): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line === '' || line.length + 1 + word.length <= width) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    const room = width - line.length - 2;
    if (hyphens && /^[a-z]{7,}$/.test(word) && room >= 3 && word.length - room >= 3) {
      lines.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

function sentences(text: string): string[] {
  const version = versionFromText(text, { id: 'a', language: 'en' });
  return version.sentences.map(({ start, end }) =>
    text.slice(start, end).replace(/-\n/g, '').replace(/\s+/g, ' '),
  );
}

const paragraphs = (text: string): string[] =>
  versionFromText(text, { id: 'a', language: 'en' }).paragraphs.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('lines of a column', () => {
  const widths = [72, 60, 50, 44, 40, 36, 32, 28, 24];
  it.each(widths.flatMap((width) => [[width, false] as const, [width, true] as const]))(
    'are joined at a width of %i, with words cut: %s',
    (width, hyphens) => {
      const column = STORY.map((paragraph) => wrapped(paragraph, width, hyphens)).join('\n\n');
      expect(sentences(column)).toEqual(sentences(STORY.join('\n\n')));
    },
  );

  it.each(widths)('are joined where they are a short item, at a width of %i', (width) => {
    const item =
      'A swan that landed on the runway kept forty passengers waiting for an hour on Sunday, the airport said.';
    expect(sentences(wrapped(item, width, false))).toEqual([item]);
  });

  it('are joined where letters of print differ in width', () => {
    const column =
      'Engineers have watched the roof of\nthe eastern gallery for three\nyears. It sank by nearly a centi-\nmetre in that time, and in spring\na crack opened that could not\nbe closed. Nobody was hurt when\na stone as large as a table fell\nfrom it in June.';
    expect(paragraphs(column)).toHaveLength(1);
  });

  it.each([
    [39, 3],
    [40, 2],
  ])('break where the next word would have fitted: %i letters of 45 and a word of five', (length, count) => {
    const line = (letters: number): string => 'of the old town '.repeat(9).slice(0, letters - 1) + 's';
    const full = Array.from({ length: 9 }, () => line(50)).join('\n');
    expect(paragraphs(`${full}.\n\n${line(length)}\nOther trains came.`)).toHaveLength(count);
  });

  it('leave a headline above them by itself', () => {
    const body = wrapped(STORY[3]!, 30, false);
    expect(paragraphs(`Salt mine under the lake is to be flooded\n${body}`)[0]).toBe(STORY[0]);
  });
});

describe('lines that are no column', () => {
  it.each([
    ['verse', 'When I do count the clock that tells the time,\nAnd see the brave day sunk in hideous night;\nWhen I behold the violet past prime,\nAnd sable curls all silvered over with white;\nWhen lofty trees I see barren of leaves\nWhich erst from heat did canopy the herd,\nAnd summer’s green all girded up in sheaves\nBorne on the bier with white and bristly beard'],
    ['free verse', 'the bus was late again\nand the woman with the blue umbrella\ntold me about her son\nwho drives a lorry in Canada\nand never\nwrites'],
    ['a list', 'bread and butter\ntwo pints of milk\na bag of potatoes\neggs from the farm\na newspaper'],
    ['a list of clauses', 'why the ferry does not sail on Friday\nwhat the harbour office has to say\nhow long the repair will take this time\nwho pays for the people left behind'],
    ['headlines', 'Storm kills two in northern Norland\nMinister quits over flat in Paris\nKesh wins first match in nine years\nBanks to open on Saturdays from May\nScientists find frog thought extinct\nPrice of bread reaches record high\nFerry landing to reopen on Monday'],
    ['statements', 'Trains are late in the north.\nSchools stay closed today.\nThe airport is open again.\nTwo roads are still flooded.\nWater must be boiled in Osk.\nThe army is sending pumps.\nThe river falls slowly.'],
    ['results', 'Arden 2-1 Bolton Vale\nCrewe Park 0-0 Dunmore\nEastleigh 3-2 Fordham\nGarston 1-1 Hythe\nIrlam 4-0 Jarrow\nKelso 2-2 Luton\nMoss 1-0 Neath'],
    ['a programme', '18:00 News and weather\n18:30 The village doctor\n19:15 Gardens of the north\n20:00 Film: The last ferry\n21:45 News at a quarter to ten\n22:15 Late concert from Lund\n23:30 The night mail'],
    ['a table', 'Country   Gold  Silver  Bronze\nNorland    12     9       7\nVerlandia  10    11       4\nOstrova     8     3       9\nKesh        5     5       5\nTarn        2     0       1\nMaur        0     1       1'],
    ['captions', 'Volunteers fill sandbags in Osk on Monday. Photograph: Lena Roth\nA man carries his dog along Mill Street. Photograph: Lena Roth\nThe church of St Anne, surrounded by water. Photograph: Jan Kos'],
    ['a gallery', '1/3 The church of St Anne, surrounded by water. Getty Images/Jan Kos\n2/3 Volunteers fill sandbags in Osk on Monday. EPA/Lena Roth\n3/3 A man carries his dog along Mill Street. EPA/Lena Roth'],
    ['talk', '"Where were you?" she asked.\n"At the harbour," he said.\n"All night long?"\n"Until the boats came in."\n"And did they come?"\n"One of them did."\n"Which?"'],
    ['questions', 'Q: When did you first know that the plant was in trouble?\nA: In the spring, when orders stopped coming in from abroad\nQ: Who did you tell about what you had seen in the books?\nA: The board, which asked me to wait for summer figures'],
  ])('keep their breaks: %s', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split('\n'));
    const long = `${STORY[1]!}\n\n${text}`;
    expect(paragraphs(long)).toHaveLength(text.split('\n').length + 1);
  }); // prettier-ignore
});
