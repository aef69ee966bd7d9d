/** Says on stderr why something can't be done. Returns the exit code for it. */
export function fail(message: string): number {
  console.error(`postmortem: ${message}`);
  return 2;
}

/** What the system's names for its errors mean to a person. */
const inWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  EROFS: 'nothing may be written there',
  ENOSPC: 'there is no room left',
};

/** What went wrong, for a person. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  // Node goes on to explain what nobody asked.
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `${error.message.split(/\.? To /, 1)[0]}; see 'postmortem help'`;
  return 'syscall' in error ? (inWords[code] ?? code) : error.message;
}
