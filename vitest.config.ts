import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The runtime of the neural scorer starts once in a process, and this test needs one where it fails. */
const ALONE = ['tests/unit/embedding/runtime.test.ts'];

/**
 * Half a minute each. What runs first in a fresh clone is otherwise what has most letters, and one of these
 * would be left to one of two workers at the end.
 */
const LONG = ['accessibility.spec.ts', 'export.spec.ts', 'model.spec.ts', 'libreoffice.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/properties/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ],
          exclude: ALONE,
          // The files share their worker's compiled code: an engine loaded anew for each takes half of the time.
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'alone', include: ALONE, maxWorkers: '100%' },
      },
      {
        // These run what the build left in out/: the shells, the command line, the window in a browser.
        test: {
          name: 'built',
          include: ['tests/contract/**/*.test.ts', 'tests/e2e/**/*.spec.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A window waits as much as it works: two Chromiums share two cores well, more would not.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
