import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The sample stories of a folder, in the order of their names; none when the folder is missing. */
export function sampleFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
