import { expect } from 'vitest';
import { defineTest } from './support/language-client.ts';
import { finished, unfinished } from './support/texts.ts';

const fresh = 'file:///home/ada/0x19-postmortem/fresh.md';

for (const [name, text] of [
  ['LF', unfinished],
  ['CRLF', unfinished.replaceAll('\n', '\r\n')],
  ['CR', unfinished.replaceAll('\n', '\r')],
] as const) {
  defineTest({
    name: `typing in a document with ${name} ends gives what opening its text would`,
    async run(client) {
      const uri = await client.open(text);
      const at = (line: number, character: number, endLine = line, endCharacter = character) => ({
        start: { line, character },
        end: { line: endLine, character: endCharacter },
      });
      await client.change(uri, { range: at(0, 12), text: '🔥👩‍🚒 ' });
      await client.change(uri, { range: at(0, 14, 0, 16), text: '' }, { range: at(8, 0), text: 'é😀\n' });
      await client.change(
        uri,
        { range: at(9, 3, 9, 11), text: 'Zeitverlauf' },
        { range: at(12, 0, 13, 0), text: '' },
      );
      for (const letter of '\n- **10:30 AM:** 😱 Escalated') {
        const end = client.document(uri).lineCount;
        await client.change(uri, { range: at(end, 0), text: letter });
      }
      await client.open(client.document(uri).getText(), fresh);
      const typed = await client.diagnostics(uri);
      expect(typed).toEqual(await client.diagnostics(fresh));
      expect(typed.length).toBeGreaterThan(0);
    },
  });
}

defineTest({
  name: 'columns count UTF-16 units',
  async run(client) {
    const uri = await client.open(unfinished.replace('## Timeline', '## 🕐 Timeline'));
    const [finding] = await client.missing(uri);
    const text = client.document(uri).getText(finding?.range);
    expect(text).toMatch(/Timeline$/);
    expect(finding?.range.end).toEqual({ line: 8, character: '## 🕐 Timeline'.length });
  },
});

defineTest({
  name: 'what is asked while text arrives is answered for the last version',
  async run(client) {
    const uri = await client.open(unfinished);
    const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const answers = [];
    for (let i = 0; i < 20; i++) {
      await client.change(uri, { range: all, text: i % 2 === 0 ? `${unfinished}\n` : finished });
      answers.push(client.missing(uri));
    }
    expect((await Promise.all(answers)).at(-1)).toEqual([]);
  },
});
