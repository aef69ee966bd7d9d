/** A student's postmortem without a section on measures; everything else is there. */
export const unfinished = `# Postmortem: the day the badges stopped opening doors

## Issue Summary

- **Duration:** 7 June 2024, 8:00 AM – 9:30 AM (UTC)
- **Impact:** 90% of the staff stood outside.
- **Root cause:** The certificate of the badge server had expired.

## Timeline

- **8:00 AM (UTC):** Detected by people knocking on the window.
- **8:20 AM:** Escalated to the security team.
- **9:30 AM:** Certificate renewed, doors open again.

## Root cause and resolution

Nobody was told that the certificate would expire in June. It was renewed and the badge server restarted.
`;

/** Markdown that tells of nothing gone wrong. */
export const ordinary = `# Sourdough

Mix flour and water. Wait a day.

## Bake

Forty minutes in a hot oven.
`;
