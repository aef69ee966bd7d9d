import type { SectionKind } from '../sections/kinds.ts';

/** What a section has to tell, for the author who is about to write it. */
export const purposes: Readonly<Partial<Record<SectionKind, string>>> = {
  summary:
    'What happened, when and for how long, whom it hit and why: in a few sentences for those who read no further.',
  duration: 'When it began and ended, with date and time zone.',
  impact: 'Which service was down or slow, what its users saw, and how many of them, in figures.',
  'root-cause': 'What made it possible, in enough detail that a newcomer understands it.',
  timeline:
    'Each event with its time and zone: how it was noticed, what was tried and assumed, who was called, what ended it.',
  detection: 'How it was noticed: an alert, an engineer or a customer, and how long after it began.',
  actions: 'Which parts of the system were looked at, and what was assumed to be the cause.',
  'misleading-paths': 'What was looked into and turned out to be no cause.',
  escalation: 'To which team or person it was passed on.',
  resolution: 'What ended it, and what made it safe afterwards.',
  'root-cause-and-resolution': 'What went wrong in detail, and how it was put right in detail.',
  measures: 'What can be improved in broad terms, and a list of tasks that can be ticked off.',
  improvements: 'What can be done better, in broad terms.',
  tasks: 'Tasks so exact that they can be ticked off: each with its owner and date.',
  lessons: 'What those who were not there should learn from it.',
  'went-well': 'What helped to find or end it.',
  'went-wrong': 'What hindered finding or ending it.',
  lucky: 'What could have made it worse and did not.',
  background: 'What a reader has to know of the system first.',
  people: 'Who took part, and as what.',
  supporting: 'Dashboards, logs, graphs and links.',
  metrics: 'Time to detect, to mitigate, to resolve.',
  messaging: 'What was told to users and colleagues, and when.',
  severity: 'How bad it was, on your scale.',
  status: 'Whether this report is a draft, in review or final.',
  date: 'The day of the incident.',
  services: 'Which services were hit.',
};
