/** How something is told to a reader: in which language, in whose words. */
export interface Telling {
  /** A text in the reader's language, by its English, with its places `{0}`, `{1}` filled in. */
  say(text: string, ...values: readonly (string | number)[]): string;
  /** BCP 47 tag, for names of days. */
  readonly language: string;
}

/** @param texts translations by the English text; what is not among them is told in English */
export function tellingIn(language: string, texts: Readonly<Record<string, string>> = {}): Telling {
  return {
    language,
    say: (text, ...values) =>
      (texts[text] ?? text).replace(/\{(\d)\}/g, (place, index: string) =>
        String(values[Number(index)] ?? place),
      ),
  };
}

export const inEnglish: Telling = tellingIn('en');
