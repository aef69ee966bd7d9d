import { expect } from 'vitest';
import type { PlacedPicture } from '../../core/src/drawing/in-markdown.ts';
import { defineTest } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

defineTest({
  name: 'the pictures of a text come at the lines of their timelines, its document open or not',
  async run(client) {
    const ask = (text: string, uri: string | null): Promise<PlacedPicture[]> =>
      client.connection.sendRequest('postmortem/markdownPictures', { text, uri });
    const pictures = await ask(unfinished, null);
    const line = unfinished.split('\n').findIndex((each) => each.startsWith('## Timeline'));
    expect(pictures.map((picture) => picture.line)).toEqual([line]);
    expect(pictures[0]?.svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    expect(await ask(unfinished, await client.open(unfinished))).toEqual(pictures);
    expect(await ask('# Shopping\n\n- Milk\n', null)).toEqual([]);
  },
});
