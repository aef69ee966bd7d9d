import { charClass, classOf, isAlphanumeric, isDigit, isJoiner, plainMark } from './characters.ts';
import { writesDottedClocks } from './dotted.ts';
import { noSense, Phrase, type Token } from './phrase.ts';
import { longestWord, lookUp, maybeWord, misspelt, type Word } from './words.ts';

const isoDuration: Word = { plain: true };

/** Longest phrase, in tokens. Bounds the memory on hostile input; real phrases have some thirty. */
const longestPhrase = 256;
/** White space wider than this separates phrases: what stood there was a link, code or an image. */
const widestGap = 12;
const shortcode = /:[a-z][a-z0-9_+-]{1,40}:/y;
const isoDurationForm =
  /P(?=[T\d])(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:\.\d{1,6})?S)?)?/y;
/** What stands behind the T of an ISO 8601 time without a date. */
const isoTime = /^\d\d:\d\d/;
const areas =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|UC|Canada|Etc)$/;
const ianaForm = /[A-Z][A-Za-z]+\/[A-Za-z]+(?:[_-][A-Za-z]+)*(?:\/[A-Za-z_]+)?(?:[+-]\d{1,2})?/y;

/** Cuts a text into phrases and hands those that hold a number or a time word to `use`. Linear in the text. */
export class Lexer {
  readonly #text: string;
  readonly #to: number;
  readonly #use: (phrase: Phrase) => void;
  readonly #dotted: boolean;
  #tokens: Token[] = [];
  /** The phrase so far holds something that a time can start with. */
  #triggered = false;
  #at: number;
  /** End of the last token. */
  #last = -1;

  constructor(text: string, from: number, to: number, use: (phrase: Phrase) => void) {
    this.#text = text;
    this.#at = Math.max(0, from);
    this.#to = Math.min(to, text.length);
    this.#use = use;
    this.#dotted = writesDottedClocks(text.slice(this.#at, this.#to));
  }

  run(): void {
    while (this.#at < this.#to) {
      const code = this.#text.charCodeAt(this.#at);
      switch (classOf(code)) {
        case charClass.space:
          this.#at++;
          break;
        case charClass.letter:
          this.#word(code);
          break;
        case charClass.digit:
          this.#number();
          break;
        case charClass.mark:
          this.#mark();
          break;
        case charClass.ideograph:
          this.#ideograph();
          break;
        case charClass.under:
          this.#underscore();
          break;
        default:
          if (code === 0x27 && this.#tokens.length > 0) this.#at++;
          else {
            this.#at++;
            this.#flush();
          }
      }
    }
    this.#flush();
  }

  #flush(): void {
    if (this.#triggered && this.#tokens.length > 0) {
      this.#use(new Phrase(this.#text, this.#tokens, this.#dotted));
      this.#tokens = [];
    } else this.#tokens.length = 0;
    this.#triggered = false;
  }

  #push(kind: Token['kind'], end: number, text: string, value: number, word: Word, slip = false): void {
    const start = this.#at;
    if (this.#tokens.length > 0 && start - this.#last > widestGap) this.#flush();
    if (this.#tokens.length >= longestPhrase) this.#flush();
    const glued = this.#last === start;
    this.#tokens.push({ kind, start, end, text, value, word, glued, slip });
    this.#at = end;
    this.#last = end;
  }

  /** Leaves out a stretch that is no time, together with what touches it: `10:05abc`, `CHG-2026-01-21`. */
  #leaveOut(end: number): void {
    let start = this.#at;
    while (this.#tokens.length > 0) {
      const token = this.#tokens[this.#tokens.length - 1] as Token;
      if (token.end !== start || (token.kind === 'mark' && '([,'.includes(token.text))) break;
      start = token.start;
      this.#tokens.pop();
    }
    this.#flush();
    this.#at = end;
  }

  #number(): void {
    const text = this.#text;
    let end = this.#at;
    let digits = '';
    let wide = false;
    while (end < this.#to) {
      const code = text.charCodeAt(end);
      if (code >= 48 && code <= 57) end++;
      else if (code >= 0xff10 && code <= 0xff19) {
        wide = true;
        end++;
      } else break;
    }
    digits = text.slice(this.#at, Math.min(end, this.#at + 16));
    if (wide) {
      digits = digits.replace(/[\uff10-\uff19]/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
      );
    }
    this.#triggered = true;
    this.#push('number', end, digits, Number(digits), noSense);
    this.#triggered = true;
  }

  #mark(): void {
    const char = this.#text.charAt(this.#at);
    if (char === ':' && this.#last !== this.#at && this.#shortcode()) return;
    this.#push('mark', this.#at + 1, plainMark(char), 0, noSense);
  }

  /** `:small_blue_diamond:10:05`: an emoji before a time is no part of it. */
  #shortcode(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1);
    if (next < 97 || next > 122) return false;
    shortcode.lastIndex = this.#at;
    if (!shortcode.test(this.#text) || shortcode.lastIndex > this.#to) return false;
    this.#flush();
    this.#at = shortcode.lastIndex;
    return true;
  }

  #underscore(): void {
    // Between letters or digits it is part of an identifier; at their edge it is emphasis.
    if (
      this.#last === this.#at &&
      isAlphanumeric(this.#text.charCodeAt(this.#at + 1)) &&
      this.#tokens.length > 0
    ) {
      this.#leaveOut(this.#identifierEnd(this.#at));
    } else this.#at++;
  }

  #ideograph(): void {
    for (const length of [2, 1]) {
      const raw = this.#text.slice(this.#at, this.#at + length);
      const word = lookUp(raw);
      if (word === undefined) continue;
      this.#push('word', this.#at + length, raw, 0, word);
      return;
    }
    this.#at++;
    this.#flush();
  }

  #word(first: number): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    let plain = first < 128;
    for (; end < this.#to; end++) {
      const code = text.charCodeAt(end);
      if (classOf(code) !== charClass.letter) break;
      if (code >= 128) plain = false;
    }
    const next = end < this.#to ? text.charCodeAt(end) : 10;
    if (next === 0x27 || next === 0x2019) end = this.#withApostrophe(end);

    let word: Word | undefined;
    let lower = '';
    const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
    if (!plain || maybeWord(first, second, end - start)) {
      lower = text.slice(start, end).toLowerCase();
      // Accents may be written as marks of their own.
      word = lookUp(lower) ?? (plain ? undefined : lookUp(lower.normalize('NFC')));
    }
    if (isDigit(next)) this.#wordBeforeDigit(end, lower, word);
    else if (!this.#joinedWord(end, next, lower, word)) this.#plainWord(end, lower, word);
  }

  /** `meio-dia`, `Africa/Lagos`, and identifiers, which are left out. Returns whether it was one of them. */
  #joinedWord(end: number, next: number, lower: string, word: Word | undefined): boolean {
    const text = this.#text;
    const start = this.#at;
    if (!isJoiner(next) || end + 1 >= this.#to || !isAlphanumeric(text.charCodeAt(end + 1))) return false;
    if (next === 45 && (lower === 'meio' || lower === 'meia')) {
      const compound = /^mei[oa]-(?:dia|noite)/i.exec(text.slice(start, end + 6))?.[0].toLowerCase();
      const sense = compound === undefined ? undefined : lookUp(compound);
      if (compound !== undefined && sense !== undefined) {
        this.#keep(start + compound.length, compound, sense);
        return true;
      }
    }
    if (next === 47 && areas.test(text.slice(start, end))) {
      ianaForm.lastIndex = start;
      const name = ianaForm.exec(text)?.[0];
      if (name !== undefined) {
        this.#keep(start + name.length, name.toLowerCase(), { iana: true });
        return true;
      }
    }
    // "Start:10:05" is a label; with any other joiner an unknown word begins a name or a path.
    if (word !== undefined || next === 58) return false;
    this.#leaveOut(this.#identifierEnd(end));
    return true;
  }

  #plainWord(end: number, lower: string, word: Word | undefined): void {
    const start = this.#at;
    const length = end - start;
    if (word !== undefined) this.#keep(end, lower, word);
    else if (this.#last === start && this.#tokens.at(-1)?.kind === 'number') this.#leaveOut(end);
    else {
      const sense = length >= 6 && length <= longestWord ? this.#slip(start, end) : undefined;
      if (sense !== undefined) this.#keep(end, this.#text.slice(start, end).toLowerCase(), sense, true);
      else {
        if (this.#tokens.length > 0) this.#flush();
        this.#at = end;
      }
    }
  }

  #keep(end: number, lower: string, word: Word, slip = false): void {
    const starts =
      word.month !== undefined ||
      word.weekday !== undefined ||
      word.dayHour !== undefined ||
      word.unit !== undefined ||
      word.zone !== undefined ||
      word.iana !== undefined ||
      (word.zoneWord === true && word.to === undefined && word.link === undefined);
    this.#push('word', end, lower, 0, word, slip);
    if (starts) this.#triggered = true;
  }

  /** `January23`, `10h15`, `09T01`, `T10:05`, `GMT1` and ISO 8601 durations; anything else is an identifier. */
  #wordBeforeDigit(end: number, lower: string, word: Word | undefined): void {
    const text = this.#text;
    if (lower === 'pt' || lower === 'p' || text.charCodeAt(this.#at) === 80) {
      isoDurationForm.lastIndex = this.#at;
      const match = isoDurationForm.exec(text);
      if (match && match[0].length > 2 && !isAlphanumeric(text.charCodeAt(isoDurationForm.lastIndex))) {
        const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 0)) as [
          number,
          number,
          number,
          number,
        ];
        const total = days * 1440 + hours * 60 + minutes + seconds / 60;
        this.#push('word', isoDurationForm.lastIndex, 'iso', total, isoDuration);
        this.#triggered = true;
        return;
      }
    }
    const afterNumber = this.#last === this.#at && this.#tokens.at(-1)?.kind === 'number';
    if (lower === 't' && !afterNumber && isoTime.test(text.slice(end, end + 5))) {
      this.#at = end;
      return;
    }
    const inside =
      word !== undefined && (word.unit ?? word.gluedUnit ?? (lower === 't' ? 't' : undefined)) !== undefined;
    if (word !== undefined && (word.month !== undefined || (afterNumber && inside)))
      this.#keep(end, lower, word);
    else this.#leaveOut(this.#identifierEnd(end));
  }

  /** The month or weekday meant by a misspelt word beside a number. */
  #slip(start: number, end: number): Word | undefined {
    const before = this.#tokens.at(-1);
    const after = this.#text.charCodeAt(end + 1);
    const beside =
      (before !== undefined && (before.kind === 'number' || before.word.ordinal)) || isDigit(after);
    return beside ? misspelt(this.#text.slice(start, end).toLowerCase()) : undefined;
  }

  #withApostrophe(end: number): number {
    const tail = this.#text.slice(end + 1, end + 6).toLowerCase();
    return end - this.#at === 1 && tail === 'clock' ? end + 6 : end;
  }

  /** End of the identifier, path or address that goes on at `at`. */
  #identifierEnd(at: number): number {
    const text = this.#text;
    let end = at;
    let joined = false;
    while (end < this.#to) {
      const code = text.charCodeAt(end);
      if (isAlphanumeric(code)) {
        joined ||= isDigit(code);
        end++;
      } else if (
        isJoiner(code) &&
        (code !== 58 || joined) &&
        end + 1 < this.#to &&
        isAlphanumeric(text.charCodeAt(end + 1))
      ) {
        joined ||= code !== 45;
        end++;
      } else break;
    }
    return Math.max(end, this.#at + 1);
  }
}
