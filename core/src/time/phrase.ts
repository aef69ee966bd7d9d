import type { Word } from './words.ts';

/** The smallest part of a phrase about time. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** Digits in ASCII; a mark in its plain form (`：` is `:`); a word in lower case. */
  readonly text: string;
  /** Of a number; minutes of an ISO 8601 duration (`PT1H30M`); 0 for others. */
  readonly value: number;
  /** Senses of a word; an empty object for a number or mark. */
  readonly word: Word;
  /** Touches the token before it. */
  readonly glued: boolean;
  /** A month or weekday written with one slip: `Febraury`. */
  readonly slip: boolean;
}

/** The senses of what is no word. */
export const noSense: Word = {};
const end: Token = {
  kind: 'end',
  start: -1,
  end: -1,
  text: '',
  value: 0,
  word: noSense,
  glued: false,
  slip: false,
};

/** A run of tokens that may belong together: no line ending, foreign word or wide gap lies between them. */
export class Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lines of the text begin with clock times such as `16.06`. */
  readonly dotted: boolean;

  constructor(text: string, tokens: readonly Token[], dotted: boolean) {
    this.text = text;
    this.tokens = tokens;
    this.dotted = dotted;
  }

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    return this.tokens[index] ?? end;
  }

  /** Whether the token is this mark. */
  mark(index: number, mark: string): boolean {
    const token = this.at(index);
    return token.kind === 'mark' && token.text === mark;
  }

  /** Whether the token is this mark and touches its neighbours on both sides. */
  joint(index: number, mark: string): boolean {
    return this.mark(index, mark) && this.at(index).glued && this.at(index + 1).glued;
  }

  /** Whether the token is a number of that many digits. */
  digits(index: number, least: number, most = least): boolean {
    const token = this.at(index);
    return token.kind === 'number' && token.text.length >= least && token.text.length <= most;
  }

  raw(index: number): string {
    const token = this.at(index);
    return this.text.slice(token.start, token.end);
  }
}
