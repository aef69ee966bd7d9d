import { describe, expect, it } from 'vitest';
import { continueEntry } from '../../../core/src/repair/continue-entry.ts';

/** What Enter does where `‸` stands; `«…»` is what is selected. */
function enter(marked: string) {
  const start = marked.search(/[‸«]/);
  const line = marked.replace(/[‸«»]/g, '');
  return continueEntry(line, { start, end: marked.includes('»') ? marked.indexOf('»') - 1 : start });
}

const next = (marked: string): string | null => {
  const continuation = enter(marked);
  return continuation?.kind === 'next' ? continuation.text : (continuation?.kind ?? null);
};

describe('Enter in a timeline', () => {
  it.each([
    ['- **08:05 (UTC):** Alarm.‸', '\n- **08:06 (UTC):** '],
    ['* 11:59 AM - Alarm.‸', '\n* 12:00 PM - '],
    ['+ 8h59 : Alarme.‸', '\n+ 9h00 : '],
    ['  - `08:05` – Alarm. ‸', '\n- `08:06` – '],
    ['9. 08:05 UTC → Alarm.‸', '\n10. 08:06 UTC → '],
    ['- 2024-06-04 08:05 UTC: Alarm.‸', '\n- 2024-06-04 08:06 UTC: '],
    ['- 08:05 – 08:20 UTC: Alarm.‸', '\n- 08:21 UTC: '],
    ['- 08:05:30 Alarm.‸', '\n- 08:06:30 '],
    ['**08:05**: Alarm.‸', '\n**08:06**: '],
    ['- 23:59: Alarm.‸', '\n- 00:00: '],
    ['> - 08:05: Alarm.‸', '\n> - 08:06: '],
    ['- 08:05: 🔥 Alarm.‸', '\n- 08:06: '],
  ])('continues %s', (line, stub) => {
    expect(next(line)).toBe(stub);
  });

  it('continues rows', () => {
    expect(next('| 08:05 | Alarm. |‸')).toBe('\n| 08:06 |  |');
    expect(next('| 08:05 | Alarm.‸ | Ann |')).toBe('\n| 08:06 |  | |');
  });

  it('has the time first, then the text', () => {
    expect(enter('- **08:05 (UTC):** Alarm.‸')).toMatchObject({
      snippet: expect.stringMatching(/^\n- \*\*\$\{1:08:06\} \(UTC\):\*\* \$0$/),
    });
  });

  it('continues also from the time that was just set', () => {
    expect(next('- **08:05‸ (UTC):** Alarm.')).toBe('\n- **08:06 (UTC):** ');
  });

  it.each(['- **08:06 (UTC):** ‸', '- **«08:06» (UTC):** ', '- 08:06‸', '| «08:06» |  |', '10. 08:06 - ‸'])(
    'ends the list at an entry that is still empty: %s',
    (line) => {
      expect(next(line)).toBe('end');
    },
  );

  it.each([
    '- 08:05: The por‸ter looked.',
    '- 08:05: The «porter» looked.',
    '‸- 08:05: Alarm.',
    '| 08:05 | The por‸ter looked. |',
    '- The porter looked at 08:05.‸',
    '08:05 was too late for it.‸',
    '## Timeline‸',
    '- 2024-06-04 23:59: Alarm.‸',
    '- 25:61: Alarm.‸',
    '| Time | Event |‸',
    '| --- | --- |‸',
    '‸',
  ])('is an ordinary one at %s', (line) => {
    expect(enter(line)).toBeNull();
  });
});
