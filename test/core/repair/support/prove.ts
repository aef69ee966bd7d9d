import { type Analysis, type AnalysisOptions, analyse } from '../../../../core/src/analyse.ts';
import type { Span } from '../../../../core/src/markdown/span.ts';
import { applyEdits, type Edit, type Fix } from '../../../../core/src/repair/edit.ts';
import { silences } from '../../../../core/src/repair/silence.ts';
import type { Finding } from '../../../../core/src/rules/rule.ts';

/** What proving the fixes of a document came to. */
export interface Proof {
  readonly fixes: number;
  /** How many fixes each rule offered. */
  readonly perRule: ReadonlyMap<string, number>;
  /** What a fix broke, one sentence each. */
  readonly violations: readonly string[];
}

/** Switches off every finding of a document, each by itself, in both ways, and says what else changed. */
export function proveSilences(text: string, options: AnalysisOptions = {}): Proof {
  const before = analyse(text, options);
  const told = structureOf(before);
  const violations: string[] = [];
  let fixes = 0;
  for (const finding of before.findings) {
    for (const fix of silences(before, finding.rule, finding.span.start)) {
      fixes++;
      const edits = fix.edits();
      const after = analyse(applyEdits(text, edits), options);
      const faults = editFaults(text, edits);
      if (after.findings.some((other) => isSame(before.findings, finding, other, edits)))
        faults.push('the finding is still there');
      if (structureOf(after) !== told) faults.push('sections or entries changed');
      const line = before.markdown.lines.lineAt(finding.span.start) + 1;
      violations.push(...faults.map((fault) => `${finding.rule} on line ${line}, “${fix.title}”: ${fault}`));
    }
  }
  return { fixes, perRule: new Map(), violations };
}

/** What a reader sees of a document: its sections and the entries of its timelines. */
function structureOf({ sections, incidents }: Analysis): string {
  return JSON.stringify([
    sections.map(({ kind, form, level, parent, name }) => [kind, form, level, parent, name]),
    incidents.map(({ entries }) => entries.map(({ at, form }) => [at?.date, at?.time, at?.zone, form])),
  ]);
}

/** Applies every fix of every finding of a document, each by itself, and says what is not as it should be afterwards. */
export function proveFixes(text: string, options: AnalysisOptions = {}): Proof {
  const before = analyse(text, options);
  const perRule = new Map<string, number>();
  const violations: string[] = [];
  let fixes = 0;
  for (const finding of before.findings) {
    for (const fix of finding.fixes) {
      fixes++;
      perRule.set(finding.rule, (perRule.get(finding.rule) ?? 0) + 1);
      const at = `${finding.rule} on line ${before.markdown.lines.lineAt(finding.span.start) + 1}, “${fix.title}”`;
      violations.push(...prove(before, finding, fix, options).map((fault) => `${at}: ${fault}`));
    }
  }
  return { fixes, perRule, violations };
}

function prove(before: Analysis, finding: Finding, fix: Fix, options: AnalysisOptions): string[] {
  const { text } = before.markdown;
  const edits = fix.edits();
  const faults = editFaults(text, edits);
  if (JSON.stringify(fix.edits()) !== JSON.stringify(edits)) faults.push('other edits when asked again');
  const mended = applyEdits(text, edits);
  if (mended === text) faults.push('changes nothing');
  if (keptText(text, edits) !== keptText(mended, moved(edits))) faults.push('changes text outside its edits');

  const after = analyse(mended, options);
  if (!after.isPostmortem && before.isPostmortem) faults.push('the document is no postmortem any more');
  const still = after.findings.find((other) => isSame(before.findings, finding, other, edits));
  if (still) faults.push(`the finding is still there: ${still.message}`);
  for (const other of after.findings) {
    if (other.severity !== 'error' && other.severity !== 'warning') continue;
    if (other !== still && !wasThere(before, other, edits))
      faults.push(`new ${other.severity} ${other.rule}: ${other.message}`);
  }
  return faults;
}

/** What is wrong with the edits themselves. */
function editFaults(text: string, edits: readonly Edit[]): string[] {
  const faults: string[] = [];
  let at = 0;
  const ending = text.includes('\r\n') ? /(?<!\r)\n/ : /\r/;
  for (const { span, text: inserted } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length)
      faults.push('edits out of order or out of the text');
    for (const offset of [span.start, span.end]) {
      if (/^[\uDC00-\uDFFF]/.test(text.slice(offset)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset)))
        faults.push('cuts a character in two');
      if (text[offset - 1] === '\r' && text[offset] === '\n') faults.push('cuts a line ending in two');
    }
    if (!text.includes('\r\n') || !/(?<!\r)\n/.test(text)) {
      if (ending.test(inserted)) faults.push('inserts another line ending than the document has');
    }
    if (span.start === 0 && text.startsWith('\uFEFF')) faults.push('stands before the byte order mark');
    at = span.end;
  }
  return faults;
}

/** The edits that would undo these, by their places in the mended text. */
function moved(edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { span: { start, end: start + text.length }, text: '' };
  });
}

function keptText(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map(({ span }) => ({ span, text: '' })),
  );
}

/** Where a stretch of the text is after the edits; what an edit touched is where its new text is. */
function placeAfter(span: Span, edits: readonly Edit[]): Span {
  const where = (offset: number, end: boolean): number => {
    let shift = 0;
    for (const edit of edits) {
      if (edit.span.end < offset || (edit.span.end === offset && !end && edit.span.start < offset)) {
        shift += edit.text.length - (edit.span.end - edit.span.start);
      } else if (edit.span.start < offset && offset <= edit.span.end) {
        return edit.span.start + shift + (end ? edit.text.length : 0);
      } else if (edit.span.start === offset && edit.span.end === offset && !end) {
        shift += edit.text.length;
      } else break;
    }
    return offset + shift;
  };
  return { start: where(span.start, false), end: where(span.end, true) };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether a finding after the edits is the one that was to be mended. */
function isSame(all: readonly Finding[], finding: Finding, other: Finding, edits: readonly Edit[]): boolean {
  if (other.rule !== finding.rule || !overlap(placeAfter(finding.span, edits), other.span)) return false;
  // Several things may be missing at one place.
  const alone =
    all.filter(({ rule, span }) => rule === finding.rule && overlap(span, finding.span)).length === 1;
  return alone || other.message === finding.message;
}

/** Whether a finding after the edits was one before, or a further place of one. */
function wasThere(before: Analysis, other: Finding, edits: readonly Edit[]): boolean {
  return before.findings.some(
    ({ rule, severity, message, span, related }) =>
      rule === other.rule &&
      (severity === other.severity || severity === 'error') &&
      // What is missing has no place of its own.
      (message === other.message ||
        [span, ...related.map((place) => place.span)].some((place) =>
          overlap(placeAfter(place, edits), other.span),
        )),
  );
}
