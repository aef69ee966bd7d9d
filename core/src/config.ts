import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { configName } from './config-name.ts';
import { isOneOf, isRecord, type PlainRecord } from './record.ts';
import { dateOrders, type RuleLevel, ruleLevels, type Settings, type TemplateSource } from './settings.ts';

/** Reads a file by its path; null where there is none. The host gives it: the analysis itself opens nothing. */
export type ReadText = (path: string) => string | null;

/** What a configuration file says. */
export interface Config {
  /** Where it stands. */
  readonly path: string;
  readonly settings: Partial<Settings>;
  /** What could not be understood, in sentences for a person. */
  readonly problems: readonly string[];
}

/** The configuration that holds for a report: of the nearest `.postmortem.json` upward; null where there is none. */
export function findConfig(reportPath: string, read: ReadText): Config | null {
  for (let folder = parentOf(reportPath); folder !== null; folder = parentOf(folder)) {
    const path = join(folder, configName);
    const text = read(path);
    if (text !== null) return parseConfig(path, text, read);
  }
  return null;
}

/** Takes what is well-formed from a configuration (JSON with comments) and says what is not. Never throws. */
function parseConfig(path: string, text: string, read: ReadText): Config {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset }) => `${printParseErrorCode(error)} at offset ${offset}`);
  if (!isRecord(value)) {
    return { path, settings: {}, problems: [...problems, 'The file must hold one object.'] };
  }
  const settings: { -readonly [K in keyof Settings]?: Settings[K] } = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === '$schema') continue;
    if ((key === 'template' || key === 'timeZone') && typeof entry === 'string') settings[key] = entry;
    else if (key === 'dateOrder' && isOneOf(entry, dateOrders)) settings.dateOrder = entry;
    else if (key === 'rules' && isRecord(entry)) settings.rules = rulesFrom(entry, problems);
    else if (key === 'templates' && Array.isArray(entry))
      settings.templates = templatesFrom(entry, path, read, problems);
    else problems.push(`“${key}” is not a setting, or its value is not one of those allowed.`);
  }
  return { path, settings, problems };
}

function rulesFrom(given: PlainRecord, problems: string[]): Settings['rules'] {
  const rules: Record<string, RuleLevel> = {};
  for (const [rule, severity] of Object.entries(given)) {
    if (isOneOf(severity, ruleLevels)) rules[rule] = severity;
    else problems.push(`The severity of “${rule}” must be off, hint, info, warning or error.`);
  }
  return rules;
}

/** A team's templates: Markdown files named relative to the configuration. A template is called by its file's name. */
function templatesFrom(
  given: readonly unknown[],
  path: string,
  read: ReadText,
  problems: string[],
): TemplateSource[] {
  return given.flatMap((file): TemplateSource[] => {
    const text = typeof file === 'string' ? read(join(parentOf(path) ?? '', file)) : null;
    if (typeof file !== 'string' || text === null) {
      problems.push(`The template ${JSON.stringify(file)} can't be read.`);
      return [];
    }
    return [{ name: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''), text }];
  });
}

/** The folder that holds a path; null for the root. Both kinds of slashes. */
function parentOf(path: string): string | null {
  const trimmed = path.replace(/[\\/]+$/, '');
  const slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
  if (slash < 0) return trimmed === '' || trimmed === '.' ? null : '.';
  return slash === 0 ? (trimmed.length > 1 ? '/' : null) : trimmed.slice(0, slash);
}

function join(folder: string, file: string): string {
  const name = file.replace(/^\.[\\/]/, '');
  return folder === '' || folder === '.' ? name : `${folder.replace(/[\\/]$/, '')}/${name}`;
}
