import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit and conformance tests run on the sources: nothing has to be built first. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@extkit\/([^/]+)$/, replacement: `${source('./packages')}/$1/src/index.ts` },
      { find: /^@extkit\/([^/]+)\/([^.]+)$/, replacement: `${source('./packages')}/$1/src/$2/index.ts` },
    ],
  },
  test: {
    environment: 'node',
    include: ['packages/*/src/**/*.spec.ts', 'tools/**/*.spec.mjs'],
    testTimeout: 30_000,
    // Much of the time is spent waiting for other programs: leave no processor free.
    maxWorkers: '100%',
  },
});
