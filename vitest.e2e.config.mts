import { defineConfig } from 'vitest/config';

/** End-to-end tests: a person at a real VS Code. They share one host, so files run one after another. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: 'test/e2e/support/global-setup.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    // Tests wait for what they can see, not for time. Once more is for a browser that stalls on a busy machine.
    retry: 1,
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
