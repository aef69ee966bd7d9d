/** Name of the file in which a team keeps its settings; the nearest one upward from a report holds. */
export const configName = '.postmortem.json';
