import { Archive } from '../../archive';
import { DocumentError, shownName } from '../../errors';
import { attribute, elements } from '../../xml/query';
import { parseXml, type XmlElement } from '../../xml/tree';

/** The parts of a .docx that carry text or say what it is. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly properties: XmlElement | undefined;
}

export function openDocx(name: string, bytes: Uint8Array): DocxParts {
  const archive = Archive.open(name, bytes);
  const part = (path: string) => {
    const content = archive.read(path);
    return content && parseXml(name, content);
  };
  const main = target(part('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = part(main);
  if (!document)
    throw new DocumentError('damaged', `${shownName(name)} is damaged: the Word document in it is missing.`);
  const related = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const partOf = (type: string) => {
    const path = target(related, type, folder);
    return path === undefined ? undefined : part(path);
  };
  return {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    properties: part('docProps/core.xml'),
  };
}

/** Path of the related part of a type; parts outside the package are not followed. */
function target(relations: XmlElement | undefined, type: string, folder: string): string | undefined {
  const relation = elements(relations, 'Relationship').find(
    (one) => attribute(one, 'Type')?.endsWith(`/${type}`) && attribute(one, 'TargetMode') !== 'External',
  );
  const path = attribute(relation, 'Target');
  if (path === undefined) return undefined;
  return path.startsWith('/') ? path.slice(1) : folder + path;
}
