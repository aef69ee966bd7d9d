import type { Document } from './document.ts';
import { readIncident } from './incident/incident.ts';
import { type MarkdownDocument, parseMarkdown } from './markdown/parse.ts';
import { check } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';
import { detectLanguage } from './sections/language.ts';
import { judge } from './sections/postmortem.ts';
import { recogniseSections } from './sections/recognise.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { chooseTemplate } from './templates/choose.ts';
import { availableTemplates } from './templates/index.ts';
import { outlineOf } from './templates/outline.ts';

/** All that is known of a document. */
export interface Analysis extends Document {
  /** In document order. Empty where the document is no postmortem. */
  readonly findings: readonly Finding[];
}

export interface AnalysisOptions {
  /** Path or URI of the file; it may tell that the file is a postmortem, and which template it follows. */
  readonly path?: string;
  readonly settings?: Partial<Settings>;
}

/**
 * Reads a text and judges it: the one function that editor, command line and tests call. Pure; never throws, whatever
 * the text. Offsets are UTF-16 offsets into the text, lines count from 0.
 */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const settings: Settings = { ...defaultSettings, ...options.settings };
  const path = options.path ?? null;
  const markdown = parseMarkdown(text);
  const { sections, incidents: spans } = recogniseSections(markdown);
  const verdict = judge(markdown, sections, path);
  const language = detectLanguage(markdown, sections);
  const choice = chooseTemplate(sections, {
    available: availableTemplates(settings),
    inFrontMatter: templateInFrontMatter(markdown),
    setting: settings.template,
    path,
  });
  const document: Document = {
    markdown,
    path,
    settings,
    ...verdict,
    template: choice.template,
    templateWhy: choice.why,
    templateCertain: choice.certain,
    language,
    sections,
    incidents: spans.map((span, index) => readIncident(markdown, sections, span, index, settings, language)),
    outlines: spans.map((_, index) => outlineOf(markdown, sections, index, choice.template)),
  };
  return { ...document, findings: document.isPostmortem ? check(document) : [] };
}

function templateInFrontMatter(document: MarkdownDocument): string | null {
  if (!document.frontMatter) return null;
  const yaml = document.text.slice(document.frontMatter.start, document.frontMatter.end);
  return /^template\s*:\s*["']?([^"'\r\n#]+)/m.exec(yaml)?.[1]?.trim() ?? null;
}
