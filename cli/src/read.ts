import { readFileSync } from 'node:fs';
import { reason } from './fail.ts';

/**
 * The text of a file.
 *
 * @param file a path, or 0 for stdin
 * @throws where it can't be read: an error that says so to a person
 */
export function readText(file: string | 0): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`can't read ${file === 0 ? 'stdin' : file}: ${reason(error)}`);
  }
}
