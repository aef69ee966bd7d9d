import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { toCsv } from '../../../core/src/drawing/csv.ts';
import { exportTimeline } from '../../../core/src/drawing/export.ts';
import { exportFormats } from '../../../core/src/drawing/formats.ts';
import { layout } from '../../../core/src/drawing/layout.ts';
import { toMermaidGantt, toMermaidTimeline } from '../../../core/src/drawing/mermaid.ts';
import { palette } from '../../../core/src/drawing/palette.ts';
import { toSvg } from '../../../core/src/drawing/svg.ts';
import { evenOutage, longOutage, pictureWith } from '../../timeline/pictures.ts';

const hostile =
  '<img src=x onerror=alert(1)> </text><script>alert(2)</script> & "quotes" \u0007 \ud800 javascript:x';

function hostilePicture(): ReturnType<typeof evenOutage> {
  const picture = evenOutage();
  return {
    ...picture,
    title: hostile,
    zone: hostile,
    entries: picture.entries.map((entry) => ({ ...entry, text: hostile, timeText: `${entry.timeText}<b>` })),
    untimed: picture.untimed.map((entry) => ({ ...entry, text: hostile })),
  };
}

describe('SVG', () => {
  test.each([
    ['wide', 1100],
    ['narrow', 380],
  ] as const)('%s: well-formed, only elements of its own', (_, width) => {
    for (const picture of [hostilePicture(), evenOutage(), longOutage(500)]) {
      const svg = toSvg(layout(picture, { width }));
      const markup = svg.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><');
      const tags = new Set([...markup.matchAll(/<([^\s/>]+)/g)].map(([, tag]) => tag));
      const own = ['svg', 'title', 'desc', 'rect', 'g', 'text', 'line', 'path', 'circle'];
      expect([...tags].filter((tag) => !own.includes(tag as string))).toEqual([]);
      expect(/ (?:style|on[a-z]+|href)=/.test(markup)).toBe(false);
      expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
      expect(/[\p{Cs}\p{Cc}]/u.test(svg.replaceAll('\n', ''))).toBe(false);
    }
  });

  test('says what it shows to those who hear it', () => {
    const svg = toSvg(layout(evenOutage(), { width: 1100 }));
    expect(svg).toContain('<title id="timeline-title">Checkout outage of 12 March</title>');
    expect(svg).toContain(
      'Timeline of 12 entries, times in CET. Stated window 18:02 – 19:16. Time to detect 7 min.',
    );
    expect(svg).toContain(
      'role="listitem" aria-label="18:09, Detected, Pager: error rate of checkout above 5 % for five minutes"',
    );
    expect(svg).toContain('Problem: 18:38 goes back 17 min');
  });

  test('holds the metrics, and what was stated otherwise', () => {
    const svg = toSvg(layout(evenOutage(), { width: 1100 }));
    expect(svg).toContain('>stated: 2 hours<');
    expect(toSvg(layout(evenOutage(), { width: 1100 }), { framed: false })).not.toContain('stated: 2 hours');
  });
});

test('the colours are readable', () => {
  const inks = [
    palette.text,
    palette.muted,
    palette.warning,
    ...Object.values(palette.phases),
    ...Object.values(palette.stretches),
  ];
  for (const ink of inks) expect(contrast(ink, palette.background)).toBeGreaterThanOrEqual(4.5);
});

function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test('CSV: one row per entry in the order of the document, nothing a spreadsheet would run', () => {
  const picture = evenOutage();
  const [first] = picture.entries;
  const csv = toCsv({
    ...pictureWith([
      { ...first!, text: '=HYPERLINK("x"), "quoted"' },
      { ...first!, line: 3, text: '-2 nodes' },
    ]),
  });
  const rows = csv.split('\r\n');
  expect(rows[0]).toBe('line,day,time,zone,instant,phase,text,problem');
  expect(rows[1]).toBe("4,2026-03-12,17:40,CET,2026-03-12T16:40:00.000Z,Lead-up,'-2 nodes,");
  expect(rows[2]).toBe(
    `21,2026-03-12,17:40,CET,2026-03-12T16:40:00.000Z,Lead-up,"'=HYPERLINK(""x""), ""quoted""",`,
  );
  expect(toCsv(picture).trimEnd().split('\r\n')).toHaveLength(15);
});

test('Mermaid: the text can not leave its line or its field', () => {
  const picture = { ...evenOutage(), title: 'a: b; c\n%%{init: {}}%%' };
  const timeline = toMermaidTimeline(picture);
  expect(timeline.split('\n')[1]).toBe('    title a∶ b c % init∶ % (CET)');
  expect(timeline).toContain('    section Thu‚ 12 March 2026');
  expect(timeline).toContain('    18∶02 : First checkouts fail with “payment provider unreachable”');
  const gantt = toMermaidGantt(picture);
  expect(gantt).toContain('    Diagnosing :2026-03-12 18:09:00, 2026-03-12 18:55:00');
  expect(gantt).toContain(
    '    18∶02 Start First checkouts fail with “payment provider unreachable” :milestone, 2026-03-12 18:02:00, 0m',
  );
  for (const line of gantt.split('\n').slice(5)) expect(line.split(':').length).toBeLessThanOrEqual(8);
});

const report = `# Outage: <b>shop</b> & co

## Summary
- **Duration:** 4 March 2025, 10:00 to 10:45 UTC
- Impact: 30 % of orders \`<script>alert(1)</script>\`

## Timeline
- **10:00** – Alert <img src=x onerror=alert(2)>
- **10:45** – Restored

## Root cause
The pool was
too small.

\`\`\`sql
select '</pre><script>'
\`\`\`

| Owner | Task |
|---|---|
| Imani | [Grow it](javascript:x) |
`;

describe('of a whole document', () => {
  const analysis = analyse(report);

  test('the report has picture, metrics, entries and text, and nothing that runs', () => {
    const html = exportTimeline(analysis, 'html') ?? '';
    for (const part of [
      '<svg xmlns',
      '<strong>45 min</strong>',
      '<td dir="auto">2025-03-04 10:45</td>',
      '<p dir="auto">The pool was too small.</p>',
      '<pre>select &#39;&lt;/pre&gt;&lt;script&gt;&#39;</pre>',
      '<td dir="auto">Grow it</td>',
    ])
      expect(html).toContain(part);
    expect(html).not.toMatch(/<(?:script|img|b|a|iframe|object)\b|\son\w+=|href=/i);
    expect(html.match(/Alert/g)?.length).toBeGreaterThan(1);
    expect(html.match(/ id="([^"]+)"/g)?.length).toBe(new Set(html.match(/ id="([^"]+)"/g)).size);
  });

  test('JSON tells instants, lines from 1 and metrics', () => {
    const [incident] = JSON.parse(exportTimeline(analysis, 'json') ?? '');
    expect(incident).toMatchObject({
      zone: 'UTC',
      window: { start: '2025-03-04T10:00:00.000Z', end: '2025-03-04T10:45:00.000Z' },
      entries: [
        { line: 8, time: '10:00', instant: '2025-03-04T10:00:00.000Z', phase: 'detected' },
        { line: 9, time: '10:45', phase: 'resolved' },
      ],
    });
    expect(incident.metrics).toContainEqual(expect.objectContaining({ name: 'duration', minutes: 45 }));
  });

  test('each form is written; where there is no timeline, none', () => {
    for (const format of exportFormats) expect(exportTimeline(analysis, format)).toMatch(/10:00|10∶00/);
    for (const format of exportFormats) expect(exportTimeline(analysis, format, 1)).toBeNull();
    expect(exportTimeline(analyse('# Shopping\n'), 'html')).toBeNull();
  });
});
