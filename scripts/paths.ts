import path from 'node:path';

/** The folder with package.json: the extension in development. */
export const root = path.resolve(import.meta.dirname, '..');

/** Everything fetched or generated for running the editor; git ignores it and it may be deleted at any time. */
export const cache = path.join(root, '.vscode-test');

/** Where screenshots and reports of test runs go; git ignores it. */
export const results = path.join(root, 'test-results');
