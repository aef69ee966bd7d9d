/** What a character is to the lexer. */
export const charClass = {
  other: 0,
  space: 1,
  digit: 2,
  letter: 3,
  mark: 4,
  stop: 5,
  ideograph: 6,
  under: 7,
} as const;

const classes = new Uint8Array(128);
const plainMarks = ":.,/-+()[]@?~–|'";
for (const char of ' \t*`') classes[char.charCodeAt(0)] = charClass.space;
for (let code = 48; code < 58; code++) classes[code] = charClass.digit;
for (let code = 65; code < 91; code++) classes[code] = classes[code + 32] = charClass.letter;
for (const char of plainMarks) if (char.charCodeAt(0) < 128) classes[char.charCodeAt(0)] = charClass.mark;
for (const char of "\n\r|'") classes[char.charCodeAt(0)] = charClass.stop;
classes[95] = charClass.under;

/** Marks outside ASCII, with the plain mark they stand for. Dashes are `–` to tell them from the hyphen. */
const otherMarks: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '．': '.',
  '／': '/',
  '（': '(',
  '）': ')',
  '～': '~',
  '〜': '~',
  '–': '–',
  '—': '–',
  '―': '–',
  '→': '–',
  '−': '−',
  '－': '-',
  '‐': '-',
  '‑': '-',
};

export function classOf(code: number): number {
  if (code < 128) return classes[code] as number;
  if (code >= 0xc0 && code < 0x2000) return charClass.letter;
  if (code === 0xa0) return charClass.space;
  if (code === 0xba || code === 0xaa) return charClass.letter;
  if (code >= 0xff10 && code <= 0xff19) return charClass.digit;
  // Hiragana too: its particles stand between the ends of a range.
  if ((code >= 0x3400 && code < 0xa000) || (code > 0x3040 && code < 0x3097)) return charClass.ideograph;
  if (code === 0x2028 || code === 0x2029) return charClass.stop;
  const char = String.fromCharCode(code);
  if (otherMarks[char] !== undefined) return charClass.mark;
  return isSpace(code) ? charClass.space : charClass.other;
}

/** No-break, thin and other spaces, and the characters that have no width. */
function isSpace(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200d) || [0x202f, 0x205f, 0x2060, 0x3000, 0xfe0f, 0xfeff].includes(code)
  );
}

/** A mark in its plain form: `：` is `:`. */
export function plainMark(char: string): string {
  return otherMarks[char] ?? char;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAlphanumeric(code: number): boolean {
  const kind = classOf(code);
  return kind === charClass.digit || kind === charClass.letter;
}

/** `- . / _ : @ = \` hold the parts of identifiers, file names, addresses and paths together. */
export function isJoiner(code: number): boolean {
  return (
    code === 45 ||
    code === 46 ||
    code === 47 ||
    code === 95 ||
    code === 58 ||
    code === 64 ||
    code === 61 ||
    code === 92
  );
}
