import { zoneNames, zoneTable } from './zone-data.ts';

/** Units that a written length can have. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week';

/**
 * What a word can mean in a phrase about time. One word may have several senses (`a`, `mar`, `second`); the grammar
 * picks by position. A word that has no entry ends a phrase.
 */
export interface Word {
  /** 1–12 */
  month?: number;
  /** Month name that is an everyday word in some language when written small: counts only beside a year. */
  everyday?: true;
  /** 1 (Monday) – 7 */
  weekday?: number;
  /** A month or weekday written out, not abbreviated. */
  full?: true;
  unit?: Unit;
  /** Unit that counts only when it touches its number: `5m`, `90s`. */
  gluedUnit?: Unit;
  /** Number word. */
  number?: number;
  /** Indefinite amount ("several"): at least this many. */
  vague?: number;
  half?: true;
  /** May stand between a number and its unit: "5 consecutive minutes". */
  adjective?: true;
  and?: true;
  meridiem?: 'am' | 'pm';
  /** Hour of a named time of day: noon 12, midnight 0. */
  dayHour?: number;
  /** May stand between a date and its clock time: at, on, of, the. */
  link?: true;
  /** Stands between the ends of a range; `opened` ones need a word such as "between" before the first end. */
  to?: 'free' | 'opened';
  /** Opens a range: from, between. */
  opens?: true;
  /** Ordinal ending: st, nd, rd, th, er, º. */
  ordinal?: true;
  /** Zone abbreviation, as the key of the zone table. */
  zone?: string;
  /** Part of a zone's name in words. */
  zoneWord?: true;
  /** IANA zone name as written. */
  iana?: true;
  /** Anything else that the grammar asks for by its text. */
  plain?: true;
}

const dictionary = new Map<string, Word>();

function add(words: string, sense: Word): void {
  for (const word of words.split(' ')) dictionary.set(word, { ...dictionary.get(word), ...sense });
}

const months: readonly (readonly [full: string, short: string])[] = [
  ['january janvier enero janeiro januar jänner', 'jan janv ene'],
  ['february février fevrier febrero fevereiro februar', 'feb févr fév fevr fev'],
  ['march mars marzo março marco märz maerz', 'mar mrz'],
  ['april avril abril', 'apr avr abr'],
  ['may mai mayo maio', ''],
  ['june juin junio junho juni', 'jun'],
  ['july juillet julio julho juli', 'jul juil'],
  ['august août aout agosto', 'aug ago'],
  ['september septembre septiembre setiembre setembro', 'sep sept set'],
  ['october octobre octubre outubro oktober', 'oct okt out'],
  ['november novembre noviembre novembro', 'nov'],
  ['december décembre decembre diciembre dezembro dezember', 'dec déc dic dez'],
];
months.forEach(([full, short], index) => {
  add(full, { month: index + 1, full: true });
  if (short) add(short, { month: index + 1 });
});
add('may march mar set out ago marco sept', { everyday: true });

const weekdays: readonly (readonly [full: string, short: string])[] = [
  ['monday lundi lunes montag', 'mon lun segunda'],
  ['tuesday mardi martes dienstag', 'tue tues terça terca'],
  ['wednesday mercredi miércoles miercoles mittwoch', 'wed weds quarta'],
  ['thursday jeudi jueves donnerstag', 'thu thur thurs quinta'],
  ['friday vendredi viernes freitag', 'fri sexta'],
  ['saturday samedi sábado sabado samstag sonnabend', 'sat'],
  ['sunday dimanche domingo sonntag', 'sun'],
];
weekdays.forEach(([full, short], index) => {
  add(full, { weekday: index + 1, full: true });
  add(short, { weekday: index + 1 });
});

add('second seconds sec secs seconde secondes segundo segundos sekunde sekunden sek 秒 秒間', {
  unit: 'second',
});
add('minute minutes min mins mn minuto minutos minuten 分 分間', { unit: 'minute' });
add('hour hours hr hrs h heure heures hora horas stunde stunden std 時間', { unit: 'hour' });
add('day days jour jours día días dia dias tag tage tagen 日間', { unit: 'day' });
add('week weeks semaine semaines semana semanas woche wochen 週間', { unit: 'week' });
add('s', { gluedUnit: 'second' });
add('m', { gluedUnit: 'minute' });
add('d', { gluedUnit: 'day' });

const numbers: readonly (readonly [value: number, words: string])[] = [
  [1, 'one a an un une una um uma ein eine einen einer eins uno'],
  [2, 'two deux dos dois duas zwei'],
  [3, 'three trois tres três drei'],
  [4, 'four quatre cuatro quatro vier'],
  [5, 'five cinq cinco fünf'],
  [6, 'six seis sechs'],
  [7, 'seven sept siete sete sieben'],
  [8, 'eight huit ocho oito acht'],
  [9, 'nine neuf nueve nove neun'],
  [10, 'ten dix diez dez zehn'],
  [11, 'eleven onze once elf'],
  [12, 'twelve douze doce doze zwölf'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen quinze quince fünfzehn'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty vingt veinte vinte zwanzig'],
  [30, 'thirty trente treinta trinta dreißig dreissig'],
  [40, 'forty fourty quarante cuarenta quarenta vierzig'],
  [45, 'fünfundvierzig'],
  [50, 'fifty cinquante cincuenta cinquenta fünfzig'],
  [60, 'sixty soixante sesenta sessenta sechzig'],
  [90, 'ninety noventa neunzig'],
  [1.5, 'anderthalb eineinhalb'],
  [2.5, 'zweieinhalb'],
];
for (const [value, words] of numbers) add(words, { number: value });

add('half demi demie media medio meia meio halbe halben', { half: true });
add('and et y e und', { and: true });
add('several plusieurs varias varios várias vários mehrere', { vague: 3 });
add('few quelques algunas algunos algumas alguns einige paar', { vague: 2 });
add('couple', { vague: 2 });
add('consecutive consécutives consecutive business working long whole full entire straight solid dernières', {
  adjective: true,
});
// Reports that want to be read speak of "4 epic hours".
add(
  'epic agonizing agonising painful frustrating stressful hectic chaotic grueling gruelling intense tense dramatic',
  {
    adjective: true,
  },
);
add('exciting thrilling terrifying glorious miserable magical precious nightmarish excruciating harrowing', {
  adjective: true,
});
add('premières últimas últimos letzten letzte ganze ganzen', { adjective: true });
add('many', { vague: 3 });

add('am a', { meridiem: 'am' });
add('pm p', { meridiem: 'pm' });
add('noon midday midi mediodía mediodia meio-dia mittag', { dayHour: 12 });
add('midnight minuit medianoche meia-noite mitternacht', { dayHour: 0 });

add(
  'at on of the in around about le la las los à a às as um el em on de del du der den dem das do am gegen',
  {
    link: true,
  },
);
add('morning afternoon evening night of early late', { link: true });
add('approximately approx roughly circa ca exactly environ vers aproximadamente aprox etwa ungefähr', {
  link: true,
});
add('to until till through thru hasta até ate bis à às as a upto から', { to: 'free' });
add('and et y e und', { to: 'opened' });
add('from between de du das von zwischen entre desde since', { opens: true });
add('st nd rd th er ère º ª', { ordinal: true });
add("o'clock o’clock oclock uhr heures t z xx x feira clock 年 月 日 時 午前 午後 頃 ごろ", { plain: true });

for (const { key } of zoneTable) add(key.toLowerCase(), { zone: key });
add('z', { zone: 'UTC' });
add('gtm eta ust', { plain: true });
for (const name of zoneNames.keys()) add(name, { zoneWord: true });

/** Which lengths words with given first two letters have, as bits: spares the look-up for most words of prose. */
const lengths = new Int32Array(32 * 32);
for (const word of dictionary.keys()) {
  const at = slot(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
  lengths[at] = (lengths[at] as number) | (1 << word.length);
}

/** Letters of either case share a place, and some with others: what is found there may be wrong, what is not is right. */
function slot(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Longest word in the dictionary that matters; keeps the bit sets within 32 bits. */
export const longestWord = 20;

/**
 * Whether the dictionary may hold a word of ASCII letters with these first two (the second 0 where there is none) and
 * this length. Never says no wrongly.
 */
export function maybeWord(first: number, second: number, length: number): boolean {
  return length <= longestWord && ((lengths[slot(first, second)] as number) & (1 << length)) !== 0;
}

/** The senses of a word, given in lower case; undefined for a word that says nothing about time. */
export function lookUp(word: string): Word | undefined {
  return dictionary.get(word);
}

const fullNames = [...dictionary].filter(([name, word]) => word.full && name.length >= 6);

/** The month or weekday that a word of six letters or more misses by one slip, or undefined. */
export function misspelt(word: string): Word | undefined {
  if (word.length < 6 || word.length > 13) return undefined;
  return fullNames.find(([name]) => oneSlip(word, name))?.[1];
}

/** Whether two different words are one inserted, left-out, changed or swapped letter apart. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
