import { expect } from 'vitest';
import { defineTest } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

defineTest({
  name: 'the times of a report are converted to another zone, or it is said why not',
  async run(client) {
    const uri = await client.open(unfinished);
    const answer = await client.connection.sendRequest('postmortem/convertZone', { uri, zone: 'EAT' });
    expect(JSON.stringify(answer)).toContain('"newText":"12:00 PM"');
    expect(await client.connection.sendRequest('postmortem/convertZone', { uri, zone: 'Nowhere' })).toEqual({
      refused: '“Nowhere” is no time zone that is known here.',
    });
  },
});
