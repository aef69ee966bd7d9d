import { rememberOf } from '../remember.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { normaliseName } from '../sections/normalise.ts';
import { isHolbertonPath } from '../sections/path.ts';
import type { Section } from '../sections/section.ts';
import { minimalTemplate } from './index.ts';
import { composed } from './outline.ts';
import type { Template, TemplateSection } from './template.ts';

export interface Choice {
  readonly template: Template;
  /** Why this one, in words for a human. */
  readonly why: string;
  /** Somebody or the path named it, or the document plainly follows it; else it is only the nearest. */
  readonly certain: boolean;
}

/** What may choose a template, besides the sections themselves. */
export interface ChoiceContext {
  readonly available: readonly Template[];
  /** `template:` in the front matter. */
  readonly inFrontMatter: string | null;
  /** The `template` setting; `auto` leaves the choice to path and content. */
  readonly setting: string;
  readonly path: string | null;
}

/** Below this overlap a document follows no template that we know (domain knowledge: completeness from 0.6). */
const weakest = 0.62;
/** From this overlap on it plainly follows one. */
const plain = 0.8;

/** Chooses the template a document follows: stated, then by path, then the best overlap of its sections. */
export function chooseTemplate(sections: readonly Section[], context: ChoiceContext): Choice {
  const { available, inFrontMatter, setting, path } = context;
  const named = (name: string) =>
    available.find((template) => template.name.toLowerCase() === name.trim().toLowerCase());
  const unknown: string[] = [];
  for (const [name, where] of [
    [inFrontMatter, 'the front matter'],
    [setting === 'auto' ? null : setting, 'the settings'],
  ] as const) {
    if (name === null) continue;
    const template = named(name);
    if (template) return { template, why: `named in ${where}`, certain: true };
    unknown.push(`${where} names “${name.trim()}”, which is no template; `);
  }
  const note = unknown.join('');
  const holberton = named('holberton');
  if (path !== null && isHolbertonPath(path) && holberton) {
    return { template: holberton, why: `${note}path contains 0x19-postmortem`, certain: true };
  }

  const document = namesAndKinds(sections);
  const byOverlap = available
    .map((template) => ({ template, value: overlap(document, template) }))
    .sort((a, b) => b.value - a.value);
  const best = byOverlap.find(
    ({ template, value }) => value >= weakest && (template !== holberton || looksLikeStudents(sections)),
  );
  if (best)
    return {
      template: best.template,
      why: `${note}its sections fit best (${percent(best.value)})`,
      certain: best.value >= plain,
    };
  const nearest = byOverlap.find(({ value }) => value > 0) ?? { template: minimalTemplate, value: 0 };
  return {
    template: minimalTemplate,
    why: `${note}it follows no known template (nearest: ${nearest.template.name}, ${percent(nearest.value)})`,
    certain: false,
  };
}

/**
 * The student template has only parts that every report has. What tells its followers is how they name and join them:
 * "Issue Summary", "Root cause and resolution", "Corrective and preventative measures", misleading paths.
 */
function looksLikeStudents(sections: readonly Section[]): boolean {
  return sections.some(
    ({ kind, name }) =>
      kind === 'root-cause-and-resolution' ||
      kind === 'misleading-paths' ||
      (kind === 'summary' && /issue|probl[eè]m/i.test(name)) ||
      (kind === 'measures' && /correc?[cçt]\p{L}* (?:and|et|y|e|und) pr[eé]vent/iu.test(name)) ||
      (kind === 'title' && /0x19/i.test(name)),
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

interface NamesAndKinds {
  readonly names: ReadonlySet<string>;
  readonly kinds: ReadonlySet<SectionKind>;
}

function namesAndKinds(sections: readonly Section[]): NamesAndKinds {
  return {
    names: new Set(sections.map(({ name }) => normaliseName(name))),
    kinds: new Set(sections.map(({ kind }) => kind)),
  };
}

/** Kinds that may stand in any report without speaking against a template. */
const anywhere = new Set<SectionKind>([
  'title',
  'other',
  'date',
  'people',
  'status',
  'severity',
  'services',
  'supporting',
  'misleading-paths',
]);

interface Shape {
  readonly main: readonly (TemplateSection & { readonly plainName: string })[];
  readonly known: ReadonlySet<SectionKind>;
}

/** What of a template is compared with each document. */
const shapeOf: (template: Template) => Shape = rememberOf(({ sections }) => ({
  main: sections
    .filter((section) => section.depth === 1)
    .map((section) => ({ ...section, plainName: normaliseName(section.name) })),
  known: new Set(sections.flatMap(({ kind, tells }) => [kind, ...tells])),
}));

/**
 * How much of what document and template hold is common to both, 0 to 1: required main sections count whole, optional
 * ones half and only where they are met; a kind that the template does not know counts half against it.
 */
function overlap(document: NamesAndKinds, template: Template): number {
  const { main, known } = shapeOf(template);
  let met = 0;
  let wanted = 0;
  for (const section of main) {
    const weight = section.required ? 1 : 0.5;
    const value = likeness(document, section, template === minimalTemplate);
    if (section.required || value > 0) wanted += weight;
    met += weight * value;
  }
  if (wanted === 0) return 0;
  let foreign = 0;
  for (const kind of document.kinds) if (!known.has(kind) && !anywhere.has(kind)) foreign++;
  return met / (wanted + foreign / 2);
}

/**
 * How well the document holds a section of the template: under its very name, as its kind, or told in others. The
 * kinds of the minimal template stand in every report, so that only its names speak for it.
 */
function likeness(
  { names, kinds }: NamesAndKinds,
  { plainName, kind }: Shape['main'][number],
  byName: boolean,
): number {
  if (names.has(plainName)) return 1;
  if (byName || kind === 'other') return 0;
  if (kinds.has(kind)) return 0.8;
  return composed[kind]?.some((parts) => parts.every((part) => kinds.has(part))) ? 0.4 : 0;
}
