import type { ParagraphKind } from '../../../engine';
import { attribute, elements, find } from '../../xml/query';
import type { XmlElement } from '../../xml/tree';

export interface ParagraphStyle {
  readonly kind: ParagraphKind | 'title' | 'heading' | undefined;
  /** Numbering that the style brings along. */
  readonly list: { readonly id: string; readonly level: number } | undefined;
}

const PLAIN: ParagraphStyle = { kind: undefined, list: undefined };

/** What each paragraph style means, by its id; styles inherit from those they are based on. */
export function readStyles(styles: XmlElement | undefined): (id: string | undefined) => ParagraphStyle {
  const byId = new Map(elements(styles, 'style').map((style) => [attribute(style, 'styleId'), style]));
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    if (id === undefined) return PLAIN;
    let style = known.get(id);
    if (!style) {
      style = resolve(id, byId);
      known.set(id, style);
    }
    return style;
  };
}

function resolve(id: string, byId: ReadonlyMap<string | undefined, XmlElement>): ParagraphStyle {
  let kind: ParagraphStyle['kind'];
  let list: ParagraphStyle['list'];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = byId.get(at);
    kind ??= kindOf(attribute(find(style, 'name'), 'val') ?? at, outlineLevel(find(style, 'pPr')));
    list ??= listOf(find(style, 'pPr'));
    at = attribute(find(style, 'basedOn'), 'val');
  }
  return { kind, list };
}

/** Word's own styles have English names in every language of the program. */
function kindOf(name: string, outline: number | undefined): ParagraphStyle['kind'] {
  if (/^title$/i.test(name)) return 'title';
  if (/^(heading \d|subtitle)/i.test(name) || (outline !== undefined && outline < 9)) return 'heading';
  if (/^caption$|^(figure|illustration|table)$/i.test(name)) return 'caption';
  if (/byline|^author$/i.test(name)) return 'byline';
  if (/^credit/i.test(name)) return 'credit';
  return undefined;
}

export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = attribute(find(properties, 'outlineLvl'), 'val');
  return level === undefined ? undefined : Number(level);
}

export function listOf(properties: XmlElement | undefined): ParagraphStyle['list'] {
  const numbering = find(properties, 'numPr');
  const id = attribute(find(numbering, 'numId'), 'val');
  if (id === undefined) return undefined;
  return { id, level: Number(attribute(find(numbering, 'ilvl'), 'val') ?? 0) || 0 };
}
