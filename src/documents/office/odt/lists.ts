import { BULLET } from '../../text/builder';
import { orderedMarker } from '../../text/numbering';
import { attribute } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';
import type { OdtStyles } from './styles';

interface OpenList {
  readonly style: string | undefined;
  readonly number: number;
}

/** The lists around the paragraph that is being read, and where each list style stopped counting. */
export class Lists {
  private readonly open: OpenList[] = [];
  private readonly stopped = new Map<string, number>();

  constructor(private readonly styles: OdtStyles) {}

  get depth(): number {
    return this.open.length;
  }

  enter(list: XmlElement): void {
    const style = attribute(list, 'style-name') ?? this.open.at(-1)?.style;
    const depth = this.open.length + 1;
    const goesOn =
      attribute(list, 'continue-numbering') === 'true' || attribute(list, 'continue-list') !== undefined;
    const start = this.styles.levelOf(style, depth)?.start ?? 1;
    const before = goesOn ? this.stopped.get(`${style}/${depth}`) : undefined;
    this.open.push({ style, number: before ?? start - 1 });
  }

  leave(): void {
    const list = this.open.pop();
    if (list) this.stopped.set(`${list.style}/${this.open.length + 1}`, list.number);
  }

  /** Counts an item and gives its marker, with a space after it. */
  item(item: XmlElement): string {
    const list = this.open.pop();
    if (!list) return '';
    const start = attribute(item, 'start-value');
    const number = start === undefined ? list.number + 1 : Number(start) || 1;
    this.open.push({ ...list, number });
    const level = this.styles.levelOf(list.style, this.open.length);
    if (!level || level.bullet) return BULLET;
    if (level.format === '') return '';
    const shown = this.open.slice(Math.max(0, this.open.length - level.shown));
    const first = this.open.length - shown.length + 1;
    const numbers = shown.map((one, at) =>
      orderedMarker(one.number, this.styles.levelOf(one.style, first + at)?.format ?? '1'),
    );
    return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim() + ' ';
  }
}
