import { mermaidClock, mermaidText } from '../repair/mermaid-text.ts';
import { byTime, type TimelinePicture } from './picture.ts';
import { stretches } from './stretches.ts';
import { formatClock, formatContext, writtenZone } from './ticks.ts';
import { phaseNames, stretchNames } from './words.ts';

/** A Mermaid `timeline`: the entries by day, or by phase where the days are not known. */
export function toMermaidTimeline(picture: TimelinePicture): string {
  const zone = writtenZone(picture);
  const style = { clock: picture.clock, dated: picture.dated, locale: 'en-GB' };
  const lines = ['timeline', `    title ${mermaidText(`${picture.title} (${picture.zone})`)}`];
  let section: string | null = null;
  for (const entry of byTime(picture)) {
    const day = formatContext(entry.ms, 'day', zone, style);
    if (day !== section && picture.dated) lines.push(`    section ${mermaidText(day ?? '')}`);
    section = day;
    lines.push(`    ${mermaidText(mermaidClock(entry.timeText))} : ${mermaidText(entry.text) || 'no text'}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A Mermaid `gantt`: the stretches as bars, the entries as milestones. */
export function toMermaidGantt(picture: TimelinePicture): string {
  const stamp = (ms: number): string =>
    new Date(ms + picture.offset * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  const lines = [
    'gantt',
    `    title ${mermaidText(`${picture.title} (${picture.zone})`)}`,
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    `    axisFormat ${picture.days ? '%Y-%m-%d' : '%H:%M'}`,
  ];
  const parts = stretches(picture);
  if (parts.length > 0) lines.push('    section Incident');
  for (const { name, startMs, endMs } of parts) {
    lines.push(`    ${stretchNames[name]} :${stamp(startMs)}, ${stamp(endMs)}`);
  }
  lines.push('    section Timeline');
  for (const entry of byTime(picture)) {
    const clock = formatClock(entry.ms, writtenZone(picture), picture.clock, false);
    const time = picture.days ? entry.timeText : clock;
    const phase = entry.phase ? `${phaseNames[entry.phase]} ` : '';
    lines.push(
      `    ${mermaidText(`${mermaidClock(time)} ${phase}${entry.text}`)} :milestone, ${stamp(entry.ms)}, 0m`,
    );
  }
  return `${lines.join('\n')}\n`;
}
