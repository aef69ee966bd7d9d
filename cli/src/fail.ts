/** Says on stderr why something can't be done. Returns the exit code for it. */
export function fail(message: string): number {
  console.error(`postmortem: ${message}`);
  return 2;
}

/** What went wrong: the system's name for it (`ENOENT`), else the message. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error && 'code' in error ? String(error.code) : error.message;
}
