import type { Settings } from '../settings.ts';
import eightD from './8d.md';
import atlassian from './atlassian.md';
import awsCoe from './aws-coe.md';
import azurePir from './azure-pir.md';
import dfds from './dfds.md';
import gitlab from './gitlab.md';
import googleApi2013 from './google-api-2013.md';
import googleSre from './google-sre.md';
import holberton from './holberton.md';
import howie from './howie.md';
import minimal from './minimal.md';
import mybinder from './mybinder.md';
import pagerduty from './pagerduty.md';
import { parseTemplate } from './parse.ts';
import type { Template } from './template.ts';
import wikimedia from './wikimedia.md';

/** The template of a document that follows no other: it asks for hardly anything. */
export const minimalTemplate = parseTemplate('minimal', minimal, 'Minimal');

/** The templates that come with the product, in the order of menus. Of two that fit equally the first is chosen. */
export const builtInTemplates: readonly Template[] = [
  parseTemplate('holberton', holberton, 'Holberton / ALX 0x19-postmortem'),
  parseTemplate('google-sre', googleSre, 'Google SRE book'),
  parseTemplate('google-api-2013', googleApi2013, 'Google API incident report (2013)'),
  parseTemplate('pagerduty', pagerduty, 'PagerDuty'),
  parseTemplate('atlassian', atlassian, 'Atlassian'),
  parseTemplate('gitlab', gitlab, 'GitLab Incident Review'),
  parseTemplate('aws-coe', awsCoe, 'AWS Correction of Error'),
  parseTemplate('azure-pir', azurePir, 'Azure Post Incident Review'),
  parseTemplate('wikimedia', wikimedia, 'Wikimedia incident report'),
  parseTemplate('howie', howie, 'Howie (narrative, no root cause)'),
  parseTemplate('mybinder', mybinder, 'mybinder.org incident report'),
  parseTemplate('dfds', dfds, 'DFDS postmortem'),
  parseTemplate('8d', eightD, '8D report'),
  minimalTemplate,
];

/** All templates that a document may follow: the team's own before those that come with the product. */
export function availableTemplates(settings: Settings): readonly Template[] {
  return [...settings.templates.map(({ name, text }) => parseTemplate(name, text)), ...builtInTemplates];
}
