/** The number that a line begins with as an item of a list (`3.`, `  4)`); null where it begins with none. */
export function itemNumber(line: string): number | null {
  const number = /^\s*(\d{1,9})[.)]/.exec(line)?.[1];
  return number === undefined ? null : Number(number);
}

/** What stands before the text of an item with its number, where it has one, set to another; null leaves it. */
export function withItemNumber(before: string, number: number | null): string {
  return number === null
    ? before
    : before.replace(/^(\s*)\d{1,9}(?=[.)])/, (_, indentation: string) => indentation + number);
}
