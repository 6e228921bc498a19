import { defineConfig } from 'vitest/config';

/** End-to-end tests use the packed packages as a user does: `tsc -b` must have run. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: 'node',
    include: ['src/**/*.e2e.ts'],
    setupFiles: ['src/matchers.ts'],
    globalSetup: ['src/global-setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 480_000,
    fileParallelism: false,
  },
});
