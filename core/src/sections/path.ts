/** The student project's folder: its README is the postmortem. */
const holbertonPath = /(?:^|[\\/])0x19[-_.]?\s?post[-_ ]?mortem[^\\/]*[\\/][^\\/]*\.(?:md|markdown)$/i;
const reportPath = /(?:^|[\\/])[^\\/]*(?:post[-_ ]?mortem|\brca\b|incident|outage|retrospective)[^\\/]*/i;
/** Files that stand beside reports and are none. */
const besideReports = /(?:^|[\\/])(?:readme|index|template|_?templates?|contributing|changelog)[^\\/]*$/i;

/** Whether the path is that of the student project's report. */
export function isHolbertonPath(path: string): boolean {
  return holbertonPath.test(path);
}

/** Whether the path speaks for a postmortem: a file or folder named for one, and not an index or a template there. */
export function pathSuggests(path: string): boolean {
  const tail = path.split(/[\\/]/).slice(-3).join('/');
  return isHolbertonPath(path) || (reportPath.test(tail) && !besideReports.test(tail));
}
