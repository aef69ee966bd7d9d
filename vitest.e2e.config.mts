import { defineConfig } from 'vitest/config';

/** End-to-end tests: a person at a real VS Code. They share one host, so files run one after another. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: 'test/e2e/support/global-setup.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    // A busy editor loses a key or a click now and then; what fails three times in a row is broken.
    retry: 2,
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
