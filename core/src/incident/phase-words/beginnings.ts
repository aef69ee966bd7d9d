/** As many letters tell well which words a place may hold; more would hardly tell more. */
export const mostLetters = 4;

const letters = /^[a-z0-9'_\u3040-\u30ff\u4e00-\u9fff-]+$/;
const firstLetters = /^[a-z0-9'_\u3040-\u30ff\u4e00-\u9fff-]*(?![?*{])/;

/**
 * The letters with which a word of a list (see concepts.ts) may begin, at most four of each alternative.
 *
 * @throws Error for a word that may begin with anything: it would have to be looked for everywhere
 */
export function beginningsOf(word: string): ReadonlySet<string> {
  const beginnings = new Set<string>();
  const behind = word.replace(/^\(\?<!(?:[^()]|\([^()]*\))*\)/, '');
  const [, group, rest = ''] = /^\(\?:((?:[^()]|\([^()]*\))*)\)(?![?*{])(.*)/.exec(behind) ?? [];
  for (const alternative of group?.match(/(?:[^()|]|\([^()]*\))+/g) ?? [behind]) {
    const whole = letters.test(alternative) ? alternative + rest : alternative;
    // A letter that may be missing tells nothing.
    const beginning = firstLetters.exec(whole)?.[0].slice(0, mostLetters);
    if (!beginning) throw new Error(`What does “${word}” begin with?`);
    beginnings.add(beginning.replaceAll('_', ' '));
  }
  return beginnings;
}
