import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../xml';

export interface Part {
  readonly name: string;
  /** Of the part itself. */
  readonly contentType: string;
  /** Of the relation from the main document; left out for the main document and the properties. */
  readonly relation?: string;
  readonly xml: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;

export interface Properties {
  readonly title: string;
  /** ISO 8601, whole seconds, UTC. */
  readonly created: string;
  readonly program: string;
}

/** An Office Open XML package (ECMA-376, part 2) of a main document and the parts it refers to. */
export function packDocx(document: string, parts: readonly Part[], properties: Properties): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([
      ['officeDocument', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['app', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
    ]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relations(
      parts.map(({ name, relation }, index) => [`part${index + 1}`, `${OFFICE}/${relation}`, name]),
    ),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}`, xml])),
    'docProps/core.xml': core(properties),
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Variorum</Application><AppVersion>${appVersion(properties.program)}</AppVersion></Properties>`,
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  // Archives keep local time without a zone: a fixed one, so that the same report gives the same bytes everywhere.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The id by which the main document refers to a part. */
export const relationId = (parts: readonly Part[], name: string): string =>
  `part${parts.findIndex((part) => part.name === name) + 1}`;

function contentTypes(parts: readonly Part[]): string {
  const overrides = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ...parts.map(({ name, contentType }) => [`/word/${name}`, contentType]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function core({ title, created }: Properties): string {
  const time = `xsi:type="dcterms:W3CDTF">${created}`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Variorum</dc:creator><dcterms:created ${time}</dcterms:created><dcterms:modified ${time}</dcterms:modified></cp:coreProperties>`;
}

/** Word wants `XX.YYYY`. */
function appVersion(program: string): string {
  const [major = '0', minor = '0'] = program.split('.');
  return `${major.replace(/\D/g, '') || '0'}.${(minor.replace(/\D/g, '') || '0').padStart(4, '0').slice(-4)}`;
}
