import { Archive } from '../../archive';
import { DocumentError, shownName } from '../../errors';
import { findAll } from '../../xml/query';
import { parseXml, type XmlElement } from '../../xml/tree';

export interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
}

export function openOdt(name: string, bytes: Uint8Array): OdtParts {
  const archive = Archive.open(name, bytes);
  const part = (path: string) => {
    const found = archive.read(path);
    return found && parseXml(name, found);
  };
  const manifest = part('META-INF/manifest.xml');
  if (manifest && findAll(manifest, 'encryption-data').length > 0) {
    throw new DocumentError(
      'encrypted',
      `${shownName(name)} is protected by a password; save it without one first.`,
    );
  }
  const content = part('content.xml');
  if (!content)
    throw new DocumentError('damaged', `${shownName(name)} is damaged: the text in it is missing.`);
  return { content, styles: part('styles.xml') };
}
