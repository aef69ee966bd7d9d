import { namesAnother } from './another.ts';
import { tellsTrouble } from './duration-cues.ts';

/** What goes on every day is of the incident only where its sentence tells of trouble. */
const routine =
  /\b(?:nightly|hourly|daily|weekly|monthly|(?:every|each) (?:single )?(?:day|night|week(?:day|end)?|morning|evening|hour)|cron(?: ?jobs?)?|shifts?|rota|(?:is|are) (?:open|staffed)|(?:deploy\w*|change|code) freeze|chaque (?:jour|nuit)|tous les (?:jours|matins|soirs)|toutes les nuits|cada (?:d[íi]a|noche|noite)|todos l?os d[íi]as|jede[nr]? (?:tag|nacht)|t[äa]glich|n[äa]chtlich\w*)\b/i;
/** "Traffic normally peaks between", "we read the logs from" */
const mostly =
  /\b(?:normally|usually|typically|regularly|routinely|habituellement|normalement|normalmente|normalerweise|(?:logs?|graphs?|screenshots?|traces?) (?:from|between))\b/i;
/** "Data as of", "On call: Ada (" */
const state = /\bas of\s*$|\bon[- ]?call\b[^.;]{0,30}[(:]\s*$/i;
/** "The review was held from": people who talk of it. */
const talk =
  /\b(?:meeting|retrospective|retro|debrief(?:ing)?|review|interview|training)s? (?:was|were|is|are|will|took)\b[^.;]{0,40}$/i;

/** The label right before a time, or all that stands before it, such as the first cell of its row. */
const label =
  /(?:^|[|•·;])[^\p{L}|•·;]*(?<name>\p{L}[^:：|]{1,39})[:：|][^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?<cell>\p{L}[\p{L} ]{3,30})[^\p{L}\p{N}]*$/u;
/** Names of what was planned, of steps of the work, and of what was read or written afterwards. */
const otherName =
  /\b(?:maintenance|planned|scheduled|wartung\w*|geplant\w*|mantenimiento|programad[oa]|manutenção|planejad[oa]|prévue?)\b|\b(?:change|deploy\w*|release|rollout|freeze|support|detection|monitoring|observation|analysis|report\w*) (?:window|period|time)\b|\b(?:meeting|debrief\w*|retro|retrospective|(?<!incident |outage )review|investigation|created|generated|written|updated|published|analy[sz]ed|informe|relatório|bericht)\b|\b(?:logs?|data|evidence) (?:range|window|period|cutoff)\b/i;

/** Whether a name is that of another period than the incident's. */
export function isOtherName(name: string): boolean {
  return otherName.test(name);
}

/** Whether a time is of something else than the incident by its sentence: what goes on every day, another outage, a meeting. */
export function isOfOther(before: string, behind: string): boolean {
  const told = /[^.!?;]*$/.exec(before)?.[0] ?? '';
  if (namesAnother(told) || talk.test(told) || state.test(told) || isOtherName(nameBefore(before)))
    return true;
  const sentence = `${told} ${/^[^.!?;]*/.exec(behind)?.[0] ?? ''}`;
  if (!routine.test(sentence) && !mostly.test(told)) return false;
  return !tellsTrouble(sentence) && !/\bnot\b|n[’']t\b/i.test(sentence);
}

function nameBefore(before: string): string {
  const { name, cell } = label.exec(before)?.groups ?? {};
  return name ?? cell ?? '';
}
