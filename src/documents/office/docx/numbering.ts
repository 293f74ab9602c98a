import { BULLET } from '../../text/builder';
import { orderedMarker } from '../../text/numbering';
import { attribute, elements, find } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1` stands for the number of the first level, and so on. */
  readonly pattern: string;
}

const STYLES: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};
const DEFAULT: Level = { start: 1, format: 'bullet', pattern: '' };

/**
 * Counts a document's lists as Word does: lists of one definition go on counting, deeper levels begin anew
 * under each item.
 */
export class Numbering {
  private readonly definitions = new Map<string, ReadonlyMap<number, Level>>();
  private readonly lists = new Map<string, { definition: string; restart: ReadonlyMap<number, number> }>();
  private readonly counters = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  constructor(part: XmlElement | undefined) {
    for (const definition of elements(part, 'abstractNum')) {
      const levels = elements(definition, 'lvl').map(
        (level) => [levelNumber(level), readLevel(level)] as const,
      );
      this.definitions.set(attribute(definition, 'abstractNumId') ?? '', new Map(levels));
    }
    for (const list of elements(part, 'num')) {
      const restart = elements(list, 'lvlOverride').flatMap((level) => {
        const start = attribute(find(level, 'startOverride'), 'val');
        return start === undefined ? [] : [[levelNumber(level), Number(start) || 1] as const];
      });
      const definition = attribute(find(list, 'abstractNumId'), 'val') ?? '';
      this.lists.set(attribute(list, 'numId') ?? '', { definition, restart: new Map(restart) });
    }
  }

  /** The marker of the next item, with a space after it; nothing where the list is not shown (id 0 switches it off). */
  next(id: string, depth: number): string | undefined {
    const list = this.lists.get(id);
    if (!list) return undefined;
    const level = Math.min(Math.max(depth, 0), 8);
    const levels = this.definitions.get(list.definition);
    const { format, pattern } = levels?.get(level) ?? DEFAULT;
    if (format === 'bullet') return BULLET;
    if (format === 'none') return '';
    const counters = this.count(id, list, level, levels);
    const marker = pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return orderedMarker(counters[at] ?? 1, STYLES[levels?.get(at)?.format ?? ''] ?? '1');
    });
    return marker === '' ? '' : `${marker.trim()} `;
  }

  private count(
    id: string,
    list: { definition: string; restart: ReadonlyMap<number, number> },
    level: number,
    levels: ReadonlyMap<number, Level> | undefined,
  ): number[] {
    const counters = this.counters.get(list.definition) ?? [];
    this.counters.set(list.definition, counters);
    const override = list.restart.get(level);
    const first = !this.restarted.has(`${id}/${level}`);
    this.restarted.add(`${id}/${level}`);
    const before = override !== undefined && first ? override - 1 : counters[level];
    counters[level] = (before ?? startOf(level) - 1) + 1;
    for (let above = 0; above < level; above++) counters[above] ??= startOf(above);
    counters.length = level + 1;
    return counters;

    function startOf(at: number): number {
      return list.restart.get(at) ?? levels?.get(at)?.start ?? 1;
    }
  }
}

function levelNumber(level: XmlElement): number {
  return Number(attribute(level, 'ilvl') ?? 0) || 0;
}

function readLevel(level: XmlElement): Level {
  const value = (name: string) => attribute(find(level, name), 'val');
  return {
    start: Number(value('start') ?? 1),
    format: value('numFmt') ?? 'decimal',
    pattern: value('lvlText') ?? '',
  };
}
