import { defineConfig } from 'vitest/config';

/** Apart from the other tests: the packages must be installed, and the command built. */
export default defineConfig({
  test: { include: ['test/ruling/*.test.ts'], testTimeout: 240_000 },
});
