import { expect } from 'vitest';
import {
  outlineMethod,
  type PictureEdit,
  pictureEditMethod,
  type Summary,
} from '../../server/src/protocol.ts';
import { defineTest, type LanguageClient } from './support/language-client.ts';
import { finished } from './support/texts.ts';

const change = (client: LanguageClient, uri: string, what: object): Promise<PictureEdit | null> =>
  client.connection.sendRequest(pictureEditMethod, { uri, ...what });

const line = (text: string, part: string) => text.split('\n').findIndex((each) => each.includes(part));

defineTest({
  name: 'a fix of the picture is one of its problems, and mends it',
  async run(client) {
    const text = finished.replace('11:00 AM (UTC)', '11:30 AM (UTC), 90 minutes');
    const uri = await client.open(text);
    const { pictures } = await client.connection.sendRequest<Summary>(outlineMethod, { uri });
    const problem = pictures[0]?.metrics.find(({ name }) => name === 'duration')?.stated?.problem;
    expect(problem).toMatchObject({ rule: 'duration-mismatch', line: line(text, '90 minutes') });
    const title = problem?.fixes.find((fix) => /150 minutes|2.5 hours/.test(fix));
    const mended = client.apply(uri, (await change(client, uri, { type: 'fix', ...problem, title }))!);
    expect(mended).toContain('11:30 AM (UTC), 150 minutes');
    expect(await change(client, uri, { type: 'fix', ...problem, title: 'Make it so' })).toBeNull();
  },
});

defineTest({
  name: 'an entry is moved in its own format, and not over others of another day',
  async run(client) {
    const uri = await client.open(finished);
    const at = line(finished, '9:40 AM');
    const edit = await change(client, uri, { type: 'move', line: at, minutes: -35 });
    expect(client.apply(uri, edit!)).toBe(finished.replace('9:40 AM', '9:05 AM'));
    expect(await change(client, uri, { type: 'move', line: 0, minutes: 5 })).toBeNull();
  },
});

defineTest({
  name: 'of entries that share a line none is moved, since the line does not tell which',
  async run(client) {
    const text =
      '# Postmortem\n\n## Summary\n\nDown on May 3, 2024, from 10:00 to 11:30 UTC.\n\n## Timeline\n\n10:00: Alert fired. 10:20: Pool doubled.\n';
    const uri = await client.open(text);
    const at = line(text, 'Alert fired');
    expect(await change(client, uri, { type: 'move', line: at, minutes: 5 })).toBeNull();
    const added = await change(client, uri, { type: 'add', incident: 0, date: '2024-05-03', time: '10:10' });
    expect(client.apply(uri, added!)).toContain('10:00: Alert fired. 10:10:  10:20: Pool doubled.');
  },
});

defineTest({
  name: 'a new entry stands at its place, with the cursor where its text begins',
  async run(client) {
    const uri = await client.open(finished);
    const added = await change(client, uri, { type: 'add', incident: 0, date: '2024-05-14', time: '10:30' });
    const text = client.apply(uri, added!);
    expect(text.split('\n')[line(finished, '11:00 AM:**')]).toMatch(/^- \*\*10:30 AM:\*\* $/);
    expect(text.slice(0, added?.caret ?? 0).endsWith('- **10:30 AM:** ')).toBe(true);
    expect(await change(client, uri, { type: 'add', incident: 1, date: null, time: '10:30' })).toBeNull();
  },
});

defineTest({
  name: 'a new entry goes to the incident that is shown, where a file tells several',
  async run(client) {
    const second = finished
      .replace('the print queue that ate Tuesday', 'the lifts that stood still')
      .replaceAll('14 May', '21 May');
    const uri = await client.open(`${finished}\n${second}`);
    const { pictures } = await client.connection.sendRequest<Summary>(outlineMethod, { uri });
    expect(pictures.length).toBe(2);
    for (const [incident, date] of ['2024-05-14', '2024-05-21'].entries()) {
      const added = await change(client, uri, { type: 'add', incident, date, time: '10:30' });
      const text = client.apply(uri, added!);
      const lines = text.split('\n');
      const written = lines.flatMap((each, at) => (each === '- **10:30 AM:** ' ? [at] : []));
      expect(written).toHaveLength(1);
      const inSecond = (written[0] ?? 0) > lines.findIndex((each) => each.includes('the lifts'));
      expect(inSecond).toBe(incident === 1);
      expect(text.slice(0, added?.caret ?? 0).endsWith('\n- **10:30 AM:** ')).toBe(true);
    }
    expect(await change(client, uri, { type: 'add', incident: 2, date: null, time: '10:30' })).toBeNull();
  },
});
