import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Titles say what follows from a date; the clock's zone must not change it.
    env: {
      TZ: 'Asia/Tokyo',
      // Hundreds of commands are started: each finds what Node compiled for the one before.
      NODE_COMPILE_CACHE: join(import.meta.dirname, '.keikaku/cache/compiled'),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/scripts/building/**'],
          // Some start a command as a person does; a busy machine takes longer, and no test measures time.
          testTimeout: 180_000,
          // While one waits for a command that it started, the other one can count.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'building',
          // Whole builds: killed at many moments, twice at once, on a full disk, on another day.
          include: ['tests/scripts/building/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup/built-sites.ts'],
          // No test measures time; a slow machine only has to come to the end.
          testTimeout: 900_000,
          hookTimeout: 900_000,
          // While one waits for its Chromium, the other one can count; more would only crowd each other out.
          maxWorkers: 2,
        },
      },
    ],
  },
});
