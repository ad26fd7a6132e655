import { defineConfig } from 'vitest/config';

/** Fastest first: `unit` needs no build, `doors` runs the bundles, `package` reads the package. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Properties run hundreds of reports; on a busy machine five seconds are too few.
          testTimeout: 120_000,
          include: [
            '{server,client}/src/**/*.test.ts',
            '{server,client}/test/unit/**/*.test.ts',
            '{bench,fuzz,soak}/**/*.test.ts',
            'scripts/rings/**/*.test.mjs',
          ],
        },
      },
      {
        test: {
          name: 'doors',
          include: ['server/test/doors/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          // They build every bundle anew.
          testTimeout: 60_000,
          include: ['scripts/*.test.mjs'],
        },
      },
    ],
  },
});
