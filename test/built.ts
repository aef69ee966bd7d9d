import { existsSync } from 'node:fs';

/** Tests start what `npm run build` makes; without it they would only wait for their time to run out. */
export default function requireBuild(): void {
  for (const file of ['dist/server.js', 'dist/web/server.js', 'dist/cli.js']) {
    if (!existsSync(new URL(`../${file}`, import.meta.url))) {
      throw new Error(`${file} is missing: run \`npm run build\` first (\`npm test\` does).`);
    }
  }
}
