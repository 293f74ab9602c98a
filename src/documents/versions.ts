import { versionFromText, type Version, type VersionId } from '../engine';
import type { ParsedDocument } from './model';

/**
 * Makes the engine's version of a parsed document; the text and what the format declared about it are handed
 * on unchanged.
 */
export function versionFromDocument(document: ParsedDocument, id: VersionId): Version {
  return versionFromText(document.text, {
    id,
    title: document.title ?? nameWithoutExtension(document.source.name),
    source: document.source,
    ...(document.language === undefined ? {} : { language: document.language }),
    ...(document.paragraphs === undefined ? {} : { paragraphs: document.paragraphs }),
    ...(document.roles === undefined ? {} : { roles: document.roles }),
  });
}

/** All versions that a file holds: the first has the id, the others the id and a number. */
export function versionsFromDocument(documents: readonly ParsedDocument[], id: VersionId): Version[] {
  return documents.map((document, index) =>
    versionFromDocument(document, index === 0 ? id : `${id}-${index + 1}`),
  );
}

function nameWithoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, '');
}
