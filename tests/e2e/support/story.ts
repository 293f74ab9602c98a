const BEGINNINGS = [
  'bar',
  'cor',
  'den',
  'fal',
  'gri',
  'hol',
  'jan',
  'kel',
  'lor',
  'mar',
  'nor',
  'pel',
  'ros',
  'sil',
  'tam',
  'ven',
];
const ENDINGS = [
  'ack',
  'ble',
  'den',
  'ford',
  'gate',
  'ham',
  'ing',
  'ley',
  'mont',
  'ner',
  'ock',
  'row',
  'stead',
  'ton',
  'vale',
  'wick',
];

/** A word for every number: neighbours differ, and one comes back after some thousands. */
const wordOf = (number: number): string => {
  const spread = Math.imul(number + 1, 0x9e3779b1) >>> 16;
  return `${BEGINNINGS[spread & 15]}${BEGINNINGS[(spread >> 4) & 15]}${ENDINGS[(spread >> 8) & 15]}`;
};

/**
 * A story of `paragraphs` paragraphs, each in words of its own. Another `telling` words every few of them
 * differently, so that there is something to see.
 */
export function storyOf(paragraphs: number, telling = 0): string {
  return Array.from({ length: paragraphs }, (_, index) => {
    const word = (place: number): string => wordOf(index * 11 + place);
    const told = telling > 0 && index % (telling + 4) === 0 ? `the late ${wordOf(telling)}` : word(9);
    return `The ${word(0)} of ${word(1)} sold ${word(2)} and ${word(3)} to ${told} in ${1900 + (index % 97)}. Its ${word(4)} told ${word(5)} that ${word(6)} would never ${word(7)} the ${word(8)}.`;
  }).join('\n');
}
