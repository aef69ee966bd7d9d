/** The path of a document's URI as a person would write it; null for one that has not been saved yet. */
export function pathOf(uri: string): string | null {
  if (uri.startsWith('untitled:')) return null;
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign
  }
}
