import { describe, expect, it } from 'vitest';
import { continueEntry, timeNow } from '../../../core/src/repair/continue-entry.ts';

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

describe('Enter on the day of the incident', () => {
  it.each([
    ['- **08:05 (UTC):** Alarm.', '08:41', '\n- **08:41 (UTC):** '],
    ['- 8:05 AM - Alarm.', '13:00', '\n- 1:00 PM - '],
    ['- 08:05:30 Alarm.', '08:41', '\n- 08:41:00 '],
    ['- 2024-06-04 08:05: Alarm.', '08:41', '\n- 2024-06-04 08:41: '],
    ['| 08:05 | Alarm. |', '08:41', '\n| 08:41 |  |'],
  ])('continues %s with now', (line, now, expected) => {
    expect(continueEntry(line, { start: line.length, end: line.length }, now)).toMatchObject({
      text: expected,
    });
  });

  it.each(['08:05', '08:00', '08:06'])('goes a minute further where now, %s, is not later', (now) => {
    const line = '- 08:05: Alarm.';
    expect(continueEntry(line, { start: line.length, end: line.length }, now)).toMatchObject({
      text: '\n- 08:06: ',
    });
  });

  it('is told by the zone of the timeline', () => {
    const now = Date.parse('2024-06-04T23:30:00Z');
    expect(timeNow({ date: '2024-06-04', offset: 0 }, now)).toBe('23:30');
    expect(timeNow({ date: '2024-06-05', offset: 180 }, now)).toBe('02:30');
    expect(timeNow({ date: '2024-06-04', offset: 180 }, now)).toBeNull();
    expect(timeNow({ date: '2024-06-03', offset: 0 }, now)).toBeNull();
  });
});
