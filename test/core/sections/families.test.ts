import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../core/src/sections/families.ts';
import type { SectionKind } from '../../../core/src/sections/kinds.ts';

/** Names of each way in which those of a kind are built: each must get past the stem that stands before its kind. */
const examples: Readonly<Partial<Record<SectionKind, string>>> = {
  impact:
    'customer facing impact, magnitude of the outage, extent of it, who was affected, what was impacted',
  'root-cause-and-resolution': 'cause of the crash and its remedy, root causes and how we found out',
  'root-cause':
    'main reason for the outage, origin of it, exact cause, why it broke, why did it fail, what led to the incident, the culprit',
  detection:
    'when it was found, how it was identified, incident reported, failure noticed, discovery of the bug, date detected, first sign, initial alarm',
  'misleading-paths':
    'misguided efforts, incorrect first assumption, false trails, mistaken routes, wild goose chase, misdirection, detours, misdiagnosis, why our theory was wrong',
  escalation: 'escalated to, escalation levels',
  actions:
    'diagnostic process, troubleshooting steps, investigative work, actions taken, steps we performed, debugging it, attempted fixes, what we did, initial steps, assumptions made',
  resolution:
    'how we solved it, how was it repaired, how they corrected the fault, resolving the crash, problem fixed, final solution, quick workaround, the remedy',
  timeline: 'how it unfolded, how things developed, sequence of events, log of actions, outage chronology',
  duration:
    'length of the incident, total time of it, crash period, dates and times, start and duration, how long did it last',
  summary:
    'short recap of what happened, brief synopsis, problem statement, incident details, about the outage, what was the issue',
  tasks:
    'tasks to do, list of tasks for improvement, pending steps, plan of action, steps to address the rest',
  measures:
    'corrective steps, remedial plan, precautionary actions, how to avoid this, preventing recurrence, counter measures, future prevention',
  lessons:
    'what we have learnt, lesson from it, learnings of the incident, key insights, the moral of the story',
};

describe('names that are built alike', () => {
  for (const [kind, names] of Object.entries(examples)) {
    it(`tells ${kind} by the way its names are built`, () => {
      for (const name of names.split(', ')) {
        expect([name, familyOf(name)]).toEqual([name, { kind, languages: ['en'] }]);
      }
    });
  }
});
