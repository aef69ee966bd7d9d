import type { NewReportParams, NewReportResult, TemplateChoice } from '../protocol.ts';
import type { EditorSettings } from '../workspace/settings.ts';

const load = async () => {
  const [{ availableTemplates }, { newReport }, { toSnippet }] = await Promise.all([
    import('../../../core/src/templates/index.ts'),
    import('../../../core/src/repair/new-report.ts'),
    import('../../../core/src/repair/snippet.ts'),
  ]);
  return { availableTemplates, newReport, toSnippet };
};

/** The templates that a new report may be made from, the team's own first. */
export async function templateChoices(settings: EditorSettings): Promise<TemplateChoice[]> {
  const { availableTemplates } = await load();
  return availableTemplates(settings).map(({ name, title }) => ({ name, title }));
}

/** A new report as text and as a snippet with a tab stop for each prompt; null for an unknown template. */
export async function reportFrom(
  settings: EditorSettings,
  { template: name, ...facts }: NewReportParams,
): Promise<NewReportResult | null> {
  const { availableTemplates, newReport, toSnippet } = await load();
  const template = availableTemplates(settings).find((each) => each.name === name);
  if (!template) return null;
  const text = newReport(template, facts);
  return { text, snippet: toSnippet(text) };
}
