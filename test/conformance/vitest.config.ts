import { defineConfig } from 'vitest/config';

/** Apart from the other tests: the packages' types must be installed, and a generation's take a while to read. */
export default defineConfig({
  test: { include: ['test/conformance/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
});
