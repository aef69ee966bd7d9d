import type { MarkdownDocument } from '../markdown/parse.ts';
import { isListOfTasks, kindsByContent } from './by-content.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Draft, withoutContents, withoutRefrains } from './drafts.ts';
import { type Recognised, splitIncidents, type Unplaced } from './incidents.ts';
import type { SectionKind } from './kinds.ts';
import { normaliseName } from './normalise.ts';
import { listsOfDeeds, mainKinds, mayHold, owns } from './ownership.ts';
import { holdsTime, isDateOnly, startsWithTime } from './times.ts';
import { bareTitle, ofReport, pastedTitle, titleWords } from './titles.ts';

/** Finds the named parts of a document, whatever their form, and what each owns. */
export function recogniseSections(document: MarkdownDocument): Recognised {
  const builder = new Builder(document);
  for (const candidate of findCandidates(document)) builder.add(candidate);
  return builder.finish();
}

/** "Start" or "The End" as a heading names no duration; as a label it does. */
const bareTimeWords =
  /^(?:the )?(?:start|started|end|ended|when|window|fin|debut|inicio|fim|ende|beginn|periode|period)$/;

/** No report has so many parts; what a hostile text has beyond them is left out, so that nothing grows with its square. */
const maxSections = 1000;

/** The main sections that the student task divides into parts. */
const partOwners: readonly SectionKind[] = ['timeline', 'root-cause-and-resolution', 'measures'];

/** Whether a report is divided into such parts, or one of its main sections is. */
function isPart(kind: SectionKind): boolean {
  return kind === 'impact' || mainKinds.has(kind) || partOwners.some((outer) => owns(outer, kind));
}

/** The parts into which a look back at the incident is divided. */
function isLookBack(kind: SectionKind): boolean {
  return kind === 'went-well' || kind === 'went-wrong' || kind === 'lucky';
}

class Builder {
  readonly #drafts: Draft[] = [];
  readonly #document: MarkdownDocument;
  /** Indices of the sections that are open, outermost first. */
  #open: number[] = [];

  /** How many lines each block of prose has. */
  readonly #blocks = new Map<number, number>();

  constructor(document: MarkdownDocument) {
    this.#document = document;
    for (const { block } of document.prose) this.#blocks.set(block, (this.#blocks.get(block) ?? 0) + 1);
  }

  add(candidate: Candidate): void {
    if (this.#drafts.length >= maxSections) return;
    this.#closeEndedItems(candidate.line.line);
    const kind = this.#kindOf(candidate);
    if (kind === null) return;
    while (this.#open.length > 0 && !this.#staysOpen(candidate, kind)) {
      this.#close(this.#open.pop() as number, candidate.line.line - 1);
    }
    const parent = this.#open.at(-1) ?? null;
    const how = candidate.match?.how;
    this.#drafts.push({
      candidate,
      kind,
      level: candidate.level || (parent === null ? 2 : (this.#drafts[parent] as Draft).level + 1),
      parent,
      confidence: how === 'whole' || how === 'part' || kind === 'title' ? 'exact' : 'soft',
      endLine: candidate.line.line,
    });
    this.#open.push(this.#drafts.length - 1);
  }

  /** A section that a list item opens ends with the item. */
  #closeEndedItems(line: number): void {
    while (this.#open.length > 0) {
      const index = this.#open.at(-1) as number;
      const item = (this.#drafts[index] as Draft).candidate.line.item;
      if (!item || line <= item.endLine) return;
      this.#close(this.#open.pop() as number, line - 1);
    }
  }

  finish(): Recognised {
    const { lines } = this.#document;
    for (const index of this.#open) this.#close(index, lines.count - 1);
    const drafts = withoutContents(withoutRefrains(this.#drafts));
    const unnamed = drafts.flatMap(({ kind, candidate, endLine }, index) =>
      kind === 'other' && candidate.level > 0 ? [{ index, line: candidate.line.line, endLine }] : [],
    );
    const told = kindsByContent(this.#document, unnamed, new Set(drafts.map((draft) => draft.kind)));
    const sections = drafts.map((draft, index): Unplaced => {
      const { candidate, endLine } = draft;
      const start = lines.start(candidate.line.line);
      const end = lines.end(endLine);
      return {
        kind: told.get(index) ?? this.#kindByContent(draft),
        name: candidate.name,
        nameSpan: candidate.nameSpan,
        form: candidate.form,
        level: draft.level,
        line: candidate.line.line,
        endLine,
        span: { start, end },
        content: { start: Math.min(candidate.end, end), end },
        parent: draft.parent,
        confidence: draft.confidence,
      };
    });
    return splitIncidents(sections, lines.count);
  }

  /** Where heading and content disagree, content decides. */
  #kindByContent({ kind, candidate, endLine }: Draft): SectionKind {
    if (kind !== 'actions' || candidate.level === 0) return kind;
    const lines = { line: candidate.line.line, endLine };
    return isListOfTasks(this.#document, candidate.name, lines) ? 'tasks' : kind;
  }

  /** The kind of section a candidate opens, or null when it opens none. */
  #kindOf(candidate: Candidate): SectionKind | null {
    if (candidate.level > 0) return this.#kindOfHeading(candidate);
    const { match, form, name, line } = candidate;
    const inTimeline = this.#inTimeline();
    if (inTimeline && form === 'line' && line.listDepth === 0 && isDateOnly(name)) return 'timeline';
    if (this.#kindAt(-1) === 'metrics' && line.listDepth > 0)
      return line.emphasis.length > 0 && form === 'label' ? 'metrics' : null;

    if (!match) return this.#isBareTitle(candidate) ? 'title' : null;
    if (match.kind === 'title') return 'title';
    if (line.header) return null;
    const inList = line.listDepth > 0 || line.kind === 'row';
    if (
      this.#open.some((i) => listsOfDeeds.has((this.#drafts[i] as Draft).kind)) &&
      !this.#mayLeaveDeeds(candidate, inList)
    ) {
      return null;
    }
    switch (form) {
      case 'emphasis':
        if (match.how === 'within' && this.#isBareTitle(candidate)) return 'title';
        return match.how === 'whole' || match.how === 'part' || !inList ? match.kind : null;
      case 'line':
        if (match.how === 'within' && this.#isBareTitle(candidate)) return 'title';
        return this.#isNameLine(candidate, inList) ? match.kind : null;
      case 'table':
        return inTimeline ? null : match.kind;
      default:
        return this.#isLabel(candidate, inList, inTimeline) ? match.kind : null;
    }
  }

  /** The kind of section a heading opens, or null when it is the time of an entry. */
  #kindOfHeading(candidate: Candidate): SectionKind | null {
    const { match, name } = candidate;
    if (startsWithTime(name)) return null;
    if (isDateOnly(name) && this.#inTimeline()) return 'timeline';
    // "### Recovery (14:25)" below the timeline is a step of it.
    if (holdsTime(name) && this.#belowTimeline(candidate)) return 'other';
    const isWhole = match?.how === 'whole';
    if (match?.kind === 'title') return 'title';
    if (!isWhole && this.#isTitle(candidate)) return 'title';
    if (!match || bareTimeWords.test(normaliseName(name))) return 'other';
    const outer = this.#kindAbove(candidate);
    if (outer && listsOfDeeds.has(outer) && !listsOfDeeds.has(match.kind)) {
      // "### Detection" below the action items names the tasks that belong there.
      return isWhole && outer !== 'lessons' && outer !== 'supporting' ? outer : 'other';
    }
    return match.kind;
  }

  /** A label opens a section where its kind is told there; elsewhere it belongs to its sentence ("Description: …"). */
  #isLabel(candidate: Candidate, inList: boolean, inTimeline: boolean): boolean {
    const { match, line } = candidate;
    if (!match || (match.how !== 'whole' && !(match.how === 'typo' && !inList))) return false;
    const expected = this.#open.some((index) => owns((this.#drafts[index] as Draft).kind, match.kind));
    const inner = this.#open.at(-1);
    // "2. **Correction:**" in a numbered list below "Resolution" is one of its steps.
    if (line.item?.ordered && match.kind === this.#kindAt(-1)) return false;
    // "Initial assumption: …" below "### Actions taken" is one of them.
    const ownLevel = inner === undefined ? 0 : (this.#drafts[inner] as Draft).candidate.level;
    if (match.kind === 'actions' && this.#kindAt(-1) === 'actions' && ownLevel > 0) return false;
    if (inTimeline && !expected) return !inList && match.kind !== 'summary' && mainKinds.has(match.kind);
    if (line.emphasis.length > 0) return true;
    // "Start: …" and "End: …" below a "Duration" are its two halves.
    if (match.kind === 'duration' && this.#kindAt(-1) === 'duration' && line.listDepth > this.#depthAt(-1))
      return false;
    if (match.kind === 'root-cause' && this.#kindAt(-1) === 'impact') return true;
    if (inList && mainKinds.has(match.kind) && match.kind !== 'summary') return false;
    const within = inner === undefined ? null : (this.#drafts[inner] as Draft);
    return (
      expected ||
      within === null ||
      within.candidate.level === 0 ||
      within.kind === 'title' ||
      within.kind === 'other' ||
      mainKinds.has(match.kind)
    );
  }

  /** Inside lists of measures and lessons, only what clearly leaves or divides the list is a section. */
  #mayLeaveDeeds(candidate: Candidate, inList: boolean): boolean {
    const { match, form } = candidate;
    if (!match) return false;
    const divides =
      match.kind === 'improvements' ||
      match.kind === 'tasks' ||
      match.kind === 'measures' ||
      (isLookBack(match.kind) && candidate.line.emphasis.length > 0);
    // "* __Lessons Learned__": a bullet that is nothing but a name in bold.
    const heads = form === 'emphasis' && (mainKinds.has(match.kind) || match.kind === 'lessons');
    if (inList) return (divides || heads) && match.how === 'whole' && !candidate.line.item?.ordered;
    if (form === 'label')
      return (
        match.how === 'whole' &&
        (divides || mainKinds.has(match.kind) || match.kind === 'people' || match.kind === 'other')
      );
    // "Incident Response" among the measures is what some of them are about.
    if (form === 'line' && (match.kind === 'actions' || match.kind === 'detection')) return false;
    return match.how !== 'within' || (form === 'emphasis' && match.kind === 'measures');
  }

  /** A bare line is a name when it is nothing but the name, or ends in a colon and names a kind outright. */
  #isNameLine(candidate: Candidate, inList: boolean): boolean {
    const { match, line, name, end } = candidate;
    if (!match) return false;
    const colon = /[:：;]\s*\**\s*$/.test(
      this.#document.text.slice(candidate.nameSpan.end, Math.max(end, candidate.nameSpan.end + 1)),
    );
    const capital = /^[^\p{L}]*(?:\p{Ll}+ )?[\p{Lu}\p{Lo}]/u.test(name);
    if (match.how === 'whole')
      return inList
        ? capital && (colon || this.#headsItem(candidate))
        : capital || colon || this.#standsAlone(candidate);
    if (inList) return false;
    // A name that lost its first letter (`ssue Summary:**`) has lost its capital with it.
    if (!capital) return match.how === 'typo' && (colon || (this.#drafts.length === 0 && name.includes(' ')));
    if (match.how === 'typo') return name.length > (colon ? 6 : 9) || name.includes(' ');
    return match.how === 'part' || colon || line.kind === 'indented';
  }

  /** A name without a colon (`- Timeline`) is one where its item holds a list of its own. */
  #headsItem({ line, match }: Candidate): boolean {
    return (
      match !== null &&
      isPart(match.kind) &&
      line.item !== null &&
      line.item.endLine > line.line &&
      /^\s+(?:[-*+•]|\d{1,2}[.)])\s/.test(this.#document.lines.text(line.line + 1))
    );
  }

  /** A name in small letters ("how was the issue detected") is one where it is a paragraph by itself. */
  #standsAlone({ line, match, name }: Candidate): boolean {
    if (!match || line.listDepth > 0 || name.length < 6) return false;
    // Nobody breaks a sentence into just these words.
    if (name.split(/[\s/]+/).length >= 5) return true;
    if (line.kind !== 'paragraph') return false;
    return isPart(match.kind) && this.#blocks.get(line.block) === 1;
  }

  /** The heading that names the whole document, or one incident of several. */
  #isTitle(candidate: Candidate): boolean {
    if (pastedTitle.test(candidate.name)) return false;
    const first = !this.#drafts.some((draft) => draft.kind !== 'title' && draft.candidate.level > 0);
    const how = candidate.match?.how;
    // "Outage and recovery timeline" is a part of a report that has its title.
    const isPartOfTitled = how === 'within' && !ofReport.test(candidate.name) && this.#drafts.length > 0;
    if (titleWords.test(candidate.name) && how !== 'part' && !isPartOfTitled) return true;
    if (!first || this.#drafts.length > 0) return false;
    return (
      !candidate.match ||
      (candidate.level === 1 && (candidate.match.how === 'within' || !mainKinds.has(candidate.match.kind)))
    );
  }

  #isBareTitle(candidate: Candidate): boolean {
    return (
      this.#drafts.length === 0 &&
      (candidate.form !== 'label' || bareTitle.test(candidate.name)) &&
      candidate.line.listDepth === 0 &&
      candidate.line.line < 12 &&
      titleWords.test(candidate.name)
    );
  }

  /** Whether the innermost open section stays open, and so owns the candidate. */
  #staysOpen(candidate: Candidate, kind: SectionKind): boolean {
    const top = this.#drafts[this.#open.at(-1) as number] as Draft;
    if (kind === 'title') return top.kind === 'title' && candidate.level > top.level;
    if (candidate.level > 0) {
      if (top.candidate.level === 0) return false;
      return candidate.level > top.level && mayHold(top.kind, kind);
    }
    const topLine = top.candidate.line;
    const line = candidate.line;
    // "TODO: …", "TODO: …" follow one another; none holds the next.
    if (
      candidate.form === 'label' &&
      top.candidate.form === 'label' &&
      kind === top.kind &&
      candidate.name === top.candidate.name
    )
      return false;
    if (line.listDepth > 0) {
      // A label on a list item belongs to what the list stands in.
      if (topLine.listDepth === 0) return top.candidate.form !== 'label' || owns(top.kind, kind);
      return (
        topLine.listDepth < line.listDepth &&
        line.line <= top.candidate.line.line + 400 &&
        this.#withinItem(top, line.line)
      );
    }
    if (top.candidate.level > 0) return top.kind === 'title' || top.kind === 'other' || owns(top.kind, kind);
    if (topLine.listDepth > 0) return false;
    return owns(top.kind, kind) && !(top.candidate.form === 'label' && candidate.form !== 'label');
  }

  #withinItem(draft: Draft, line: number): boolean {
    const item = draft.candidate.line.item;
    return item !== null && line <= item.endLine;
  }

  #inTimeline(): boolean {
    return this.#open.some((index) => (this.#drafts[index] as Draft).kind === 'timeline');
  }

  #belowTimeline({ level }: Candidate): boolean {
    return this.#open.some((index) => {
      const draft = this.#drafts[index] as Draft;
      return draft.kind === 'timeline' && draft.candidate.level > 0 && level > draft.level;
    });
  }

  /** The kind of the section that a heading lies in by its level; a heading of its own level is its sibling. */
  #kindAbove({ level }: Candidate): SectionKind | undefined {
    return this.#open.map((index) => this.#drafts[index] as Draft).findLast((draft) => draft.level < level)
      ?.kind;
  }

  #depthAt(index: number): number {
    const open = this.#open.at(index);
    return open === undefined ? 0 : (this.#drafts[open] as Draft).candidate.line.listDepth;
  }

  #kindAt(index: number): SectionKind | null {
    const open = this.#open.at(index);
    return open === undefined ? null : (this.#drafts[open] as Draft).kind;
  }

  /** Ends a section, at the latest on `line`; blank lines at its end are not its own. */
  #close(index: number, line: number): void {
    const draft = this.#drafts[index] as Draft;
    const { lines } = this.#document;
    const item = draft.candidate.line.item;
    let end = item && draft.candidate.line.listDepth > 0 ? Math.min(line, item.endLine) : line;
    while (end > draft.candidate.line.line && lines.text(end).trim() === '') end--;
    draft.endLine = Math.max(draft.candidate.line.line, end);
  }
}
