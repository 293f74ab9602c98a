import type { XmlElement, XmlNode } from './tree';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly inside, all or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (
    parent?.children.filter(
      (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
    ) ?? []
  );
}

/** The first element at the end of a path of names, each directly inside the one before. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path)
    at = at?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
  return at;
}

/** All elements of a name anywhere inside, in document order. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  visit(parent, (element) => {
    if (element.name === name) found.push(element);
    return true;
  });
  return found;
}

/** Calls back for every element inside, in document order; descends where the callback says so. */
function visit(parent: XmlElement, callback: (element: XmlElement) => boolean): void {
  for (const node of parent.children) {
    if (isElement(node) && callback(node)) visit(node, callback);
  }
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  const suffix = `:${name}`;
  const full = Object.keys(element.attributes).find((key) => key.endsWith(suffix));
  return full === undefined ? undefined : element.attributes[full];
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');
}

/** All text inside, white space collapsed. */
export function lineOf(element: XmlElement | undefined): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
