import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/vscode-host/**', 'test/conformance/**', 'test/ruling/**'],
    // Twice what the slowest takes on a busy machine.
    testTimeout: 90_000,
  },
});
