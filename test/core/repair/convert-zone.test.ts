import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { instantsOf } from '../../../core/src/incident/zone-mentions.ts';
import {
  type ConversionOptions,
  convertZone,
  convertZoneChecked,
} from '../../../core/src/repair/convert-zone.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { generated } from './support/generated.ts';

function into(text: string, zone: string, options: ConversionOptions = {}): string {
  const conversion = convertZone(analyse(text), zone, options);
  return 'refused' in conversion ? conversion.refused : applyEdits(text, conversion.edits);
}

const report = timeExample(
  'On May 3, 2024, from 10:00 PM to 11:30 PM EAT, nobody could log in.',
  '10:00 PM EAT: Alert fired for failed logins.',
  '10:20 PM: Escalated to the database team.',
  '11:30 PM: Service restored.',
);

describe('the times of a report in another zone', () => {
  it('are written as their author writes times', () => {
    const text = into(report, 'UTC');
    expect(text).toContain('On May 3, 2024, from 7:00 PM to 8:30 PM UTC,');
    expect(text).toContain('- 7:00 PM UTC: Alert');
    expect(text).toContain('- 7:20 PM: Escalated');
  });

  it('move to the day they are on', () => {
    expect(into(report, 'UTC+8')).toContain('On May 4, 2024, from 3:00 AM to 4:30 AM UTC+8,');
  });

  it('keep the original in parentheses when asked', () => {
    const text = into(report, 'UTC', { keepOriginal: true });
    expect(text).toContain('- 7:00 PM UTC (10:00 PM EAT): Alert');
    expect(text).toContain('- 7:20 PM (10:20 PM EAT): Escalated');
  });

  it('are left alone where a day or a zone is not known, with the place', () => {
    expect(into(report.replace('On May 3, 2024, from', 'From'), 'UTC')).toMatch(
      /^10:00 PM on line \d+ has no day/,
    );
    expect(into(report.replaceAll(' EAT', ''), 'UTC')).toMatch(/^10:00 PM on line \d+ has no zone/);
    expect(into(report, 'Atlantis')).toBe('“Atlantis” is no time zone that is known here.');
  });
});

it('no moment of a report changes by it', () => {
  const moments = (text: string) =>
    analyse(text).incidents.map((incident) => instantsOf(incident).map(({ epoch }) => epoch));
  let converted = 0;
  const changed: string[] = [];
  const reports = [...generated()].filter(({ name }, i) => i % 13 === 0 && !name.startsWith('twelve hours'));
  for (const { name, text } of reports) {
    const document = analyse(text);
    for (const zone of ['UTC', 'Africa/Nairobi', 'UTC+5:30']) {
      const conversion = convertZone(document, zone);
      if ('refused' in conversion) continue;
      converted++;
      const there = applyEdits(text, conversion.edits);
      if (JSON.stringify(moments(there)) !== JSON.stringify(moments(text)))
        changed.push(`${name} in ${zone}`);
    }
  }
  console.info(`converted: ${converted} documents, ${changed.length} with another moment`);
  expect(converted).toBeGreaterThan(200);
  expect(changed).toEqual([]);
});

it('refuses what would read as other moments', () => {
  const text = timeExample(
    'On May 3, 2024, from 11:00 to 2:30 PST, nobody could log in.',
    '11:00: Alert fired for failed logins.',
    '12:16: Escalated to the database team.',
    '1:52: Service restored.',
  );
  expect(convertZoneChecked(analyse(text), 'UTC+5:30')).toEqual({
    refused: 'The times can’t be converted: written in another zone they would read as other moments.',
  });
});

it('a date that reads two ways is written so that it reads one way, for the zone may have told which', () => {
  const document = analyse(
    '# Postmortem\n\n## Issue Summary\n\nOn 04/05/2024 from 10:00 to 11:30 EAT nobody could log in.\n\n## Timeline\n\n- 10:00: Alert fired.\n- 11:30: Service restored.\n',
    { path: '0x19-postmortem/README.md' },
  );
  const conversion = convertZoneChecked(document, 'UTC');
  if ('refused' in conversion) throw new Error(conversion.refused);
  expect(applyEdits(document.markdown.text, conversion.edits)).toContain(
    `On ${document.incidents[0]?.window?.start?.date} from 07:00 to 08:30 UTC`,
  );
});
