import { expect } from 'vitest';
import { defineTest } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

const kilobytes = (text: string, size: number) => text.repeat(Math.ceil((size * 1024) / text.length));

/** Lines on which Markdown parsers take half a minute or run out of stack, and other trouble. */
const trouble: Record<string, string> = {
  'nested lists on one line': kilobytes('- ', 40),
  'nested quotes on one line': kilobytes('> ', 40),
  'a run of asterisks': `${kilobytes('*', 20)}a${kilobytes('*', 20)}`,
  'a run of brackets': `${kilobytes('[', 20)}a${kilobytes(']', 20)}`,
  'a line of links': kilobytes('[a](', 40),
  'backticks of all lengths': Array.from({ length: 280 }, (_, i) => '`'.repeat(i)).join(' '),
  'a table without end': `|a|b|\n|-|-|\n${kilobytes('|x|y|\n', 40)}`,
  'NUL, lone surrogates and bidi overrides': '\u0000\ud800\udc00\udfff\u202e\u2066 \ufeff',
  'front matter without end': `---\n${kilobytes('a: &a [*a]\n', 20)}`,
  'numbers that look like times': kilobytes('10:00 ', 40),
  'digits without end': kilobytes('1', 40),
  'HTML that is never closed': kilobytes('<div><!-- ', 40),
};

for (const [name, text] of Object.entries(trouble)) {
  defineTest({
    name: `stays alive and quick with ${name}`,
    initializationOptions: { summaries: true },
    async run(client) {
      const started = performance.now();
      const uri = await client.open(`${unfinished}\n${text}\n`);
      await client.diagnostics(uri);
      const alone = await client.open(text, 'file:///home/ada/0x19-postmortem/alone.md');
      await client.diagnostics(alone);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  });
}

defineTest({
  name: 'a file of two megabytes does not block',
  async run(client) {
    const uri = await client.open(
      unfinished + kilobytes('- **10:00 AM:** Something happened again.\n', 2048),
    );
    const started = performance.now();
    await client.diagnostics(uri);
    expect(performance.now() - started).toBeLessThan(3000);
  },
});

defineTest({
  name: 'findings without number are cut off, and said to be',
  async run(client) {
    const uri = await client.open(
      '# Postmortem\n\nThe outage of 3 May 2024, root cause and impact below.\n\n## Timeline\n\n- 10:00 UTC alert\n\n' +
        kilobytes('## Impact\n\n', 10),
    );
    const findings = await client.diagnostics(uri);
    expect(findings.length).toBe(201);
    expect(findings.at(-1)?.message).toMatch(/^\d+ more findings are not shown/);
  },
});

defineTest({
  name: 'odd names of files are no trouble',
  async run(client) {
    for (const uri of [
      'untitled:Untitled-1',
      'file:///c%3A/%E0%A4%A/0x19-postmortem/README.md',
      'weird:',
      'file:///a%20b/%F0%9F%94%A5.md?x#y',
    ]) {
      await client.open(unfinished, uri);
      expect(await client.diagnostics(uri), uri).not.toEqual([]);
    }
  },
});
