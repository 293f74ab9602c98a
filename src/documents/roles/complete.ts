import type { Role } from '../../engine';
import type { ParsedDocument } from '../model';
import { paragraphsOf } from './paragraphs';
import { recognise } from './recognise';

/**
 * Adds the roles that the text's own form shows to those that the format declared; a declared role is never
 * overruled.
 */
export function completeRoles(document: ParsedDocument): ParsedDocument {
  const declared = document.roles ?? [];
  const found = recognise(document.text, paragraphsOf(document.text, document.paragraphs));
  const missing = found.filter(
    (role) =>
      !declared.some((one) => one.role === role.role && (role.role !== 'date' || overlaps(one, role))),
  );
  const roles = [...declared, ...missing].sort((a, b) => a.start - b.start || b.end - a.end);
  const title = document.title ?? titleFrom(document.text, roles);
  return { ...document, ...(roles.length > 0 ? { roles } : {}), ...(title ? { title } : {}) };
}

function overlaps(a: Role, b: Role): boolean {
  return a.start < b.end && b.start < a.end;
}

function titleFrom(text: string, roles: readonly Role[]): string | undefined {
  const role = roles.find((one) => one.role === 'title');
  return role ? text.slice(role.start, role.end).replace(/\s+/g, ' ').trim() : undefined;
}
