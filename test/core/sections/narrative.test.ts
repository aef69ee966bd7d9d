import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { countAsked, countTold, isLinkList, readTold } from '../../../core/src/sections/narrative.ts';

describe('how much a text tells', () => {
  it.each([
    ['The disk was full and the writes failed; we had no alarm and noticed it late.', 3],
    ['Le serveur a été redémarré. Les files étaient pleines.', 2],
    ['El disco estaba lleno y nadie fue avisado.', 2],
    ['O disco foi trocado e os usuários estavam fora.', 2],
    ['Der Server wurde neu gestartet, die Platte war voll und hatte Fehler.', 2],
    ['ディスクが満杯でした。再起動しました。', 2],
  ])('counts what happened in %j', (text, told) => {
    expect(countTold(text)).toBe(told);
  });

  it.each([
    'When the service was restored, and what the cause was.',
    'Which team had the incident?',
    'Comment la panne a été détectée.',
    'Alert fired, service restored.',
    'The team must write it down and should keep it short.',
  ])('counts no question, no participle and no duty: %j', (text) => {
    expect(countTold(text)).toBe(0);
  });
});

describe('how densely a text tells', () => {
  it('is known from how far it was read until there was enough', () => {
    const text = 'The disk was full. Nobody noticed it. After that, a long list of words follows.';
    expect(readTold(text, 2)).toEqual({ told: 2, read: text.indexOf('noticed') });
    expect(readTold(text, 5)).toEqual({ told: 2, read: text.length });
  });
});

describe('how much a document asks', () => {
  it('counts the lines that say what to write there', () => {
    const form =
      '# Report\n\n## Summary\n\nDescribe in brief what people saw.\n\n## Timeline\n\n- **Detection:** How did you learn of it?\n- Alarm at ten.\n\n## Ursache\n\nBeschreibe den Grund.\n';
    expect(countAsked(parseMarkdown(form))).toEqual({ asked: 3, lines: 4 });
  });

  it('takes an imperative about the work for none', () => {
    const tasks = '# Tasks\n\n- Add an alarm for the disk\n- Review all timeouts\n';
    expect(countAsked(parseMarkdown(tasks))).toEqual({ asked: 0, lines: 2 });
  });
});

describe('a list of links', () => {
  it('is one where most lines are a link', () => {
    const list = '# Reading\n\n- [One](a.md)\n- [Two](b.md)\n- [Three](c.md)\n- and more to come\n';
    expect(isLinkList(parseMarkdown(list))).toBe(true);
  });

  it('is none where links support sentences', () => {
    const text =
      '# Report\n\n- The [pool](a.md) was far too small for the evening\n- The [alarm](b.md) came half an hour too late\n- The [fix](c.md) was deployed by two engineers\n';
    expect(isLinkList(parseMarkdown(text))).toBe(false);
  });

  it('needs more than two', () => {
    expect(isLinkList(parseMarkdown('[One](a.md)\n\n[Two](b.md)\n'))).toBe(false);
  });
});
