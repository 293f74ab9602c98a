import { defineConfig } from 'vitest/config';

/** The runtime of the neural scorer starts once in a process, and this test needs one where it fails. */
const ALONE = ['tests/unit/embedding/runtime.test.ts'];

export default defineConfig({
  test: {
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
