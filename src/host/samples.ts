import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sample that leads the others: the agency's report, which the others are compared with. The version that
 * is opened first is the base, and by name it would come second.
 */
const LEADING_SAMPLE = '001_d8078e1bd6dae867.txt';

/**
 * The sample stories of a folder: the agency's report first, the others in the order of their names; none
 * when the folder is missing.
 */
export function sampleFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
    const leads = (name: string): number => (name === LEADING_SAMPLE ? 0 : 1);
    return names.sort((one, other) => leads(one) - leads(other)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
