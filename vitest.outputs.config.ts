import { defineConfig } from 'vitest/config';

/** The reports under the eyes of other programs: LibreOffice, cmark-gfm, Chromium, the Open XML SDK. */
export default defineConfig({
  test: {
    include: ['test/outputs/**/*.test.ts'],
    globalSetup: 'test/outputs/support/make-reports.ts',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // The tests mostly wait for other programs.
    maxWorkers: 3,
  },
});
