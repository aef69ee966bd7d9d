import type { Document } from '../document.ts';

/**
 * The fence that would close the block of code that is open behind a line (from 0), indented like the one that opens
 * it; null where none is. What is inserted behind a fence that its author forgot to close would be code.
 */
export function openFence({ markdown: { lines } }: Document, line: number): string | null {
  let open: string | null = null;
  for (let i = 0; i <= line; i++) {
    const [, fence = '', info = ''] = /^([ \t>]*(?:`{3,}|~{3,}))(.*)$/.exec(lines.text(i)) ?? [];
    if (fence === '') continue;
    if (open === null) open = fence;
    else if (fence.trim().startsWith(open.trim()) && info.trim() === '') open = null;
  }
  return open;
}
