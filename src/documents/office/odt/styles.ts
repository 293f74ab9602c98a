import type { ParagraphKind } from '../../../engine';
import { attribute, elements, find, findAll } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';

export type OdtKind = ParagraphKind | 'title' | 'heading' | undefined;

export interface ListLevel {
  /** `1`, `a`, `A`, `i`, `I`; empty for bullets and for levels that show nothing. */
  readonly format: string;
  readonly bullet: boolean;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows: 2 for "1.2". */
  readonly shown: number;
}

export interface OdtStyles {
  kindOf(style: string | undefined): OdtKind;
  levelOf(list: string | undefined, depth: number): ListLevel | undefined;
  /** Text in this style is not shown. */
  isHidden(style: string | undefined): boolean;
}

export function readStyles(parts: readonly (XmlElement | undefined)[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const group of elements(part).filter(
      ({ name }) => name === 'styles' || name === 'automatic-styles',
    )) {
      for (const style of elements(group)) {
        const name = attribute(style, 'name');
        if (name === undefined) continue;
        if (style.name === 'style') styles.set(name, style);
        else if (style.name === 'list-style') lists.set(name, style);
      }
    }
  }
  return {
    kindOf: (style) => kindOf(style, styles),
    levelOf: (list, depth) => levelOf(lists.get(list ?? ''), depth),
    isHidden: (style) => attribute(find(styles.get(style ?? ''), 'text-properties'), 'display') === 'none',
  };
}

function kindOf(style: string | undefined, styles: ReadonlyMap<string, XmlElement>): OdtKind {
  const seen = new Set<string>();
  for (let at = style; at !== undefined && !seen.has(at);) {
    seen.add(at);
    // Spaces and the like are written as _20_ in names.
    const name = at.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    if (/^title$/i.test(name)) return 'title';
    if (/^(heading( \d+)?|subtitle)$/i.test(name)) return 'heading';
    if (/^(caption|illustration|figure|table|drawing)$/i.test(name)) return 'caption';
    if (/byline|^author$/i.test(name)) return 'byline';
    at = attribute(styles.get(at), 'parent-style-name');
  }
  return undefined;
}

function levelOf(list: XmlElement | undefined, depth: number): ListLevel | undefined {
  const level =
    list &&
    findAll(list, 'list-level-style-number')
      .concat(findAll(list, 'list-level-style-bullet'), findAll(list, 'list-level-style-image'))
      .find((one) => Number(attribute(one, 'level')) === depth);
  if (!level) return undefined;
  const number = level.name === 'list-level-style-number';
  return {
    format: number ? (attribute(level, 'num-format') ?? '') : '',
    bullet: !number,
    prefix: attribute(level, 'num-prefix') ?? '',
    suffix: attribute(level, 'num-suffix') ?? '',
    start: Number(attribute(level, 'start-value') ?? 1) || 1,
    shown: Number(attribute(level, 'display-levels') ?? 1) || 1,
  };
}
