import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // Markdown files are imported as their text, as the bundler does.
      name: 'markdown-as-text',
      transform: (code, id) => (id.endsWith('.md') ? `export default ${JSON.stringify(code)};` : undefined),
    },
  ],
  test: {
    include: [
      'test/{core,cli,server,grammar,timeline,docs}/**/*.test.ts',
      'test/web/server-in-worker.test.ts',
    ],
    globalSetup: 'test/built.ts',
    testTimeout: 120_000,
  },
});
