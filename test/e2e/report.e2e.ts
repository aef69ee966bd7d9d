import { expect, test } from 'vitest';
import { withEditor } from './support/editor.ts';

const file = '0x19-postmortem/README.md';

/** What the person copies out of Slack. */
const chat = `Amara Diallo
  9:12 AM
Uptime check is red: the ticket shop answers 502 for every visitor
Bruno Keller
  9:15 AM
I'm on it. Looking at the load balancer first, maybe a certificate ran out
Bruno Keller
  9:31 AM
False trail: the certificate is valid until March and HAProxy is healthy
:eyes: 2
Amara Diallo
  9:40 AM
Escalated to Chidi from the database team
Chidi Eze
  9:58 AM
Found it: MySQL refuses connections, the disk of db-01 is full of binary logs
Chidi Eze
  10:20 AM
Resolved: old binary logs purged, MySQL restarted, tickets are sold again
`;

/** What only the person knows. */
const words = {
  title: '# Postmortem: the Tuesday on which the theatre sold no tickets',
  date: '14 May 2024',
  service: 'The ticket shop of the theatre was down',
  saw: 'its visitors saw a grey page with a 502 error instead of the seat map',
  share: '100% of them, about 1,900 people, were turned away',
  cause: 'The disk of the database server had filled up with binary logs that nobody ever deleted.',
  wrong:
    'MySQL on db-01 writes every change to binary logs, from which a replica reads. We switched that replica off in ' +
    'February to save money, but the logs went on being written, about four gigabytes a week, onto the disk that holds ' +
    'the tables too. The setting that deletes old logs had been commented out years ago, when the replica once fell ' +
    'behind, and nobody remembered. On Tuesday morning the newsletter about the summer season went out. Orders came in ' +
    'faster than usual, the last free space was gone within the hour, and MySQL stopped to accept connections. Our ' +
    'Flask workers waited for a connection until they timed out, and the load balancer answered every request with a ' +
    '502 page. We do monitor the disks of our web servers, but db-01 was set up by hand before we had monitoring, and ' +
    'it was never added to the dashboard.',
  right:
    'Chidi freed eleven gigabytes by purging the binary logs older than two days, after making sure that no replica ' +
    'was reading them. MySQL was restarted and checked its tables, which took six minutes. We then restarted the ' +
    'workers, one web server at a time, bought two tickets with a test card, and watched the error rate fall to zero. ' +
    'The setting that deletes old logs was put back with a limit of three days before anybody went to lunch.',
  better: 'Machines that were set up by hand should be under the same monitoring as all others.',
  more: 'A runbook should name the database team, so that nobody spends half an hour on the load balancer first.',
  tasks: [
    'Add db-01 to the dashboard, with an alert when its disk is 80% full (Bruno, Friday)',
    'Move the binary logs of MySQL to a disk of their own (Chidi, end of May)',
    'Write the setting that deletes old logs into the Puppet manifest of the database servers (Chidi, Friday)',
    'Add a health check to the load balancer that asks the database, not only the workers (Amara, June)',
    'Send newsletters in four portions, an hour apart (Amara, next season)',
  ],
};

test('from an empty file and a chat to a complete report without findings', async () => {
  await withEditor({ files: { [file]: '' }, file }, async (editor) => {
    const { page } = editor;
    const shot = (name: string) => editor.screenshot(`report ${name}`);

    // The title; then what was said in the chat, as the timeline.
    await editor.type(words.title);
    await editor.press('Enter', 'Enter');
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await editor.focus();
    await shot('1 title');
    await editor.copy(chat);
    await editor.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await shot('2 pasted as text');
    await editor.quickFix('Paste as Timeline');
    await editor.choose(page.locator('.quick-input-widget'), 'UTC');
    await expect.poll(() => page.locator('.view-lines').first().innerText()).toMatch(/##\sTimeline/);
    await shot('3 timeline');

    // The first finding is that sections are missing; one fix inserts them all.
    await editor.press('F8');
    await page.locator('.marker-widget').waitFor();
    const offered = await editor.quickFix('Insert everything that is missing');
    expect(offered[0]).toMatch(/^Insert the section/);
    await shot('4 sections');

    // From placeholder to placeholder with Tab; what the timeline tells is suggested.
    await editor.type(words.date);
    await editor.press('Tab');
    expect((await editor.suggestions())[0]).toBe('09:12');
    await shot('5 start time');
    await editor.press('Enter', 'Tab');
    expect((await editor.suggestions())[0]).toBe('10:20');
    await editor.press('Enter', 'Tab');
    expect((await editor.suggestions())[0]).toBe('UTC');
    await shot('6 time zone');
    await editor.press('Enter', 'Tab');
    for (const told of [words.service, words.saw, words.share, words.cause, words.wrong, words.right]) {
      await editor.type(told);
      await editor.press('Tab');
    }
    await shot('7 told');
    await editor.type(words.better);
    await editor.press('Enter');
    await editor.press('-', 'Space');
    await editor.type(words.more);
    await editor.press('Tab');
    const [first = '', ...others] = words.tasks;
    await editor.type(first);
    for (const task of others) {
      await editor.press('Enter', '-', 'Space');
      await editor.type(task);
    }
    await shot('8 written');

    await editor.press('Control+S');
    await expect.poll(() => editor.problems()).toEqual([]);
    await shot('9 no problems');
    const written = await editor.text();
    expect(written.match(/^#.*/gm)).toEqual([
      words.title,
      '## Issue Summary',
      '## Timeline',
      '## Root cause and resolution',
      '## Corrective and preventative measures',
    ]);
    expect(written).toContain('- **Duration:** 14 May 2024, 09:12 – 10:20 (UTC)\n');
    expect(written).toContain('\n- **09:31 (UTC):** Bruno Keller: False trail: ');
    expect(written).not.toMatch(/[[\]]/);
    const { text, structure } = editor.keys;
    console.log(`A complete report: ${structure} keys for structure, ${text} for its words.`);
    expect(structure).toBeLessThan(50);
  });
}, 300_000);
