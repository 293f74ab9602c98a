import { defineConfig } from 'vitest/config';

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
          testTimeout: 60_000,
        },
      },
      {
        // These run what the build left in out/: the shells, the command line, the window in a browser.
        test: {
          name: 'built',
          include: ['tests/contract/**/*.test.ts', 'tests/e2e/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two cores: a second Chromium beside the first only makes both slow.
          fileParallelism: false,
        },
      },
    ],
  },
});
