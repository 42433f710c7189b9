import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Needs a browser, so it is no part of the quick tests: `node test/browser/install.mjs` brings it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/browser/**/*.test.mjs'], testTimeout: 90_000, hookTimeout: 90_000 },
});
