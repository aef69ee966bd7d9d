/** A student's postmortem without the section on measures, in which nobody is told to have been called. */
export const unfinished = `# Postmortem: the print queue that ate Tuesday

## Issue Summary

- **Duration:** 14 May 2024, 9:00 AM – 11:00 AM (UTC)
- **Impact:** No receipts could be printed; 80% of the shops were affected.
- **Root cause:** The spool disk was full.

## Timeline

- **9:00 AM (UTC):** Monitoring alert: the queue grows and nothing leaves it.
- **9:40 AM:** Restarted the printers, assuming a paper jam.
- **11:00 AM:** Deleted old jobs, the queue empties.

## Root cause and resolution

The clean-up job had been switched off in March and nobody noticed. We deleted old jobs by hand and switched it on again.
`;

export const finished = `${unfinished.replace(
  '- **11:00 AM:**',
  '- **10:10 AM:** Escalated to the storage team.\n- **11:00 AM:**',
)}
## Corrective and preventative measures

**Improvements:**

- Alert on disk use before it is full.

**Tasks:**

- Add a disk alert at 80% to the print server.
`;

/** Markdown that tells of nothing gone wrong. */
export const ordinary = `# Kitchen timer

A small program that counts down and rings.

## Install

Download it and run \`make\`.
`;
