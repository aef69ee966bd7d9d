/** One thing that a zone abbreviation can mean. */
export interface ZoneMeaning {
  /** Minutes east of UTC; null where it changes over the year. */
  readonly offset: number | null;
  /** A zone of the IANA database that uses it. */
  readonly iana: string;
  readonly label: string;
}

export interface ZoneRow {
  /** The abbreviation, upper case. */
  readonly key: string;
  /** Standard or daylight time of a place that changes its clocks; `none` where nothing changes or the name covers both. */
  readonly season: 'standard' | 'daylight' | 'none';
  /** The same place's abbreviation in the other season. */
  readonly counterpart: string | null;
  /** The abbreviation that is right all year (`PT`), where one is in use. */
  readonly generic: string | null;
  /** The commonest first. */
  readonly meanings: readonly ZoneMeaning[];
  /** Really used in more than one place, with different offsets. */
  readonly ambiguous: boolean;
  /** Ambiguous, but the first meaning is meant so much more often that arithmetic may rely on it. */
  readonly dominant: boolean;
}

type Season = ZoneRow['season'];

function row(
  key: string,
  season: Season,
  offset: number | null,
  iana: string,
  label: string,
  more: {
    other?: string;
    generic?: string;
    also?: readonly (readonly [number, string, string])[];
    dominant?: true;
  } = {},
): ZoneRow {
  const also = more.also ?? [];
  return {
    key,
    season,
    counterpart: more.other ?? null,
    generic: more.generic ?? null,
    meanings: [
      { offset, iana, label },
      ...also.map(([minutes, zone, name]) => ({ offset: minutes, iana: zone, label: name })),
    ],
    ambiguous: also.length > 0,
    dominant: more.dominant ?? false,
  };
}

/** Abbreviations in use, from the time zone database (2026) and, where that uses numbers, from common practice. */
export const zoneTable: readonly ZoneRow[] = [
  row('UTC', 'none', 0, 'Etc/UTC', 'Coordinated Universal Time'),
  row('GMT', 'none', 0, 'Etc/GMT', 'Greenwich Mean Time'),
  row('UCT', 'none', 0, 'Etc/UTC', 'Coordinated Universal Time'),
  // Africa: no daylight saving time but in Egypt and (by number only) Morocco.
  row('WAT', 'none', 60, 'Africa/Lagos', 'West Africa Time'),
  row('CAT', 'none', 120, 'Africa/Maputo', 'Central Africa Time'),
  row('EAT', 'none', 180, 'Africa/Nairobi', 'East Africa Time'),
  row('SAST', 'none', 120, 'Africa/Johannesburg', 'South Africa Standard Time'),
  row('WAST', 'none', 120, 'Africa/Windhoek', 'West Africa Summer Time', {
    also: [[480, 'Australia/Perth', 'Western Australia Standard Time']],
  }),
  // Europe
  row('WET', 'standard', 0, 'Europe/Lisbon', 'Western European Time', { other: 'WEST' }),
  row('WEST', 'daylight', 60, 'Europe/Lisbon', 'Western European Summer Time', { other: 'WET' }),
  row('CET', 'standard', 60, 'Europe/Paris', 'Central European Time', { other: 'CEST' }),
  row('CEST', 'daylight', 120, 'Europe/Paris', 'Central European Summer Time', { other: 'CET' }),
  row('EET', 'standard', 120, 'Europe/Athens', 'Eastern European Time', { other: 'EEST' }),
  row('EEST', 'daylight', 180, 'Europe/Athens', 'Eastern European Summer Time', { other: 'EET' }),
  row('MEZ', 'standard', 60, 'Europe/Berlin', 'Mitteleuropäische Zeit', { other: 'MESZ' }),
  row('MESZ', 'daylight', 120, 'Europe/Berlin', 'Mitteleuropäische Sommerzeit', { other: 'MEZ' }),
  row('MET', 'standard', 60, 'Europe/Paris', 'Middle European Time', { other: 'MEST' }),
  row('MEST', 'daylight', 120, 'Europe/Paris', 'Middle European Summer Time', { other: 'MET' }),
  row('BST', 'daylight', 60, 'Europe/London', 'British Summer Time', {
    other: 'GMT',
    dominant: true,
    also: [
      [360, 'Asia/Dhaka', 'Bangladesh Standard Time'],
      [660, 'Pacific/Bougainville', 'Bougainville Standard Time'],
    ],
  }),
  row('MSK', 'none', 180, 'Europe/Moscow', 'Moscow Standard Time'),
  row('SAMT', 'none', 240, 'Europe/Samara', 'Samara Time'),
  row('TRT', 'none', 180, 'Europe/Istanbul', 'Türkiye Time'),
  // North America
  row('PT', 'none', null, 'America/Los_Angeles', 'Pacific Time'),
  row('MT', 'none', null, 'America/Denver', 'Mountain Time'),
  row('CT', 'none', null, 'America/Chicago', 'Central Time'),
  row('ET', 'none', null, 'America/New_York', 'Eastern Time'),
  row('PST', 'standard', -480, 'America/Los_Angeles', 'Pacific Standard Time', {
    other: 'PDT',
    generic: 'PT',
    dominant: true,
    also: [[480, 'Asia/Manila', 'Philippine Standard Time']],
  }),
  row('PDT', 'daylight', -420, 'America/Los_Angeles', 'Pacific Daylight Time', {
    other: 'PST',
    generic: 'PT',
  }),
  row('MST', 'standard', -420, 'America/Denver', 'Mountain Standard Time', { other: 'MDT', generic: 'MT' }),
  row('MDT', 'daylight', -360, 'America/Denver', 'Mountain Daylight Time', { other: 'MST', generic: 'MT' }),
  row('CST', 'standard', -360, 'America/Chicago', 'Central Standard Time', {
    other: 'CDT',
    generic: 'CT',
    also: [
      [480, 'Asia/Shanghai', 'China Standard Time'],
      [-300, 'America/Havana', 'Cuba Standard Time'],
    ],
  }),
  row('CDT', 'daylight', -300, 'America/Chicago', 'Central Daylight Time', {
    other: 'CST',
    generic: 'CT',
    dominant: true,
    also: [[-240, 'America/Havana', 'Cuba Daylight Time']],
  }),
  row('EST', 'standard', -300, 'America/New_York', 'Eastern Standard Time', { other: 'EDT', generic: 'ET' }),
  row('EDT', 'daylight', -240, 'America/New_York', 'Eastern Daylight Time', { other: 'EST', generic: 'ET' }),
  row('HNE', 'standard', -300, 'America/Toronto', "Heure normale de l'Est", { other: 'HAE' }),
  row('HAE', 'daylight', -240, 'America/Toronto', "Heure avancée de l'Est", { other: 'HNE' }),
  row('HNP', 'standard', -480, 'America/Vancouver', 'Heure normale du Pacifique', { other: 'HAP' }),
  row('HAP', 'daylight', -420, 'America/Vancouver', 'Heure avancée du Pacifique', { other: 'HNP' }),
  row('AST', 'standard', -240, 'America/Halifax', 'Atlantic Standard Time', {
    other: 'ADT',
    also: [[180, 'Asia/Riyadh', 'Arabia Standard Time']],
  }),
  row('ADT', 'daylight', -180, 'America/Halifax', 'Atlantic Daylight Time', { other: 'AST' }),
  row('NST', 'standard', -210, 'America/St_Johns', 'Newfoundland Standard Time', { other: 'NDT' }),
  row('NDT', 'daylight', -150, 'America/St_Johns', 'Newfoundland Daylight Time', { other: 'NST' }),
  row('AKST', 'standard', -540, 'America/Anchorage', 'Alaska Standard Time', { other: 'AKDT' }),
  row('AKDT', 'daylight', -480, 'America/Anchorage', 'Alaska Daylight Time', { other: 'AKST' }),
  row('HST', 'none', -600, 'Pacific/Honolulu', 'Hawaii Standard Time'),
  // South and Central America
  row('BRT', 'none', -180, 'America/Sao_Paulo', 'Brasília Time'),
  row('BRST', 'none', -120, 'America/Sao_Paulo', 'Brasília Summer Time'),
  row('ART', 'none', -180, 'America/Argentina/Buenos_Aires', 'Argentina Time'),
  row('CLT', 'standard', -240, 'America/Santiago', 'Chile Standard Time', { other: 'CLST' }),
  row('CLST', 'daylight', -180, 'America/Santiago', 'Chile Summer Time', { other: 'CLT' }),
  row('COT', 'none', -300, 'America/Bogota', 'Colombia Time'),
  row('PET', 'none', -300, 'America/Lima', 'Peru Time'),
  row('VET', 'none', -240, 'America/Caracas', 'Venezuelan Standard Time'),
  row('BOT', 'none', -240, 'America/La_Paz', 'Bolivia Time'),
  row('UYT', 'none', -180, 'America/Montevideo', 'Uruguay Time'),
  row('PYT', 'none', -180, 'America/Asuncion', 'Paraguay Time'),
  row('GFT', 'none', -180, 'America/Cayenne', 'French Guiana Time'),
  row('ECT', 'none', -300, 'America/Guayaquil', 'Ecuador Time', {
    also: [[-240, 'America/Puerto_Rico', 'Eastern Caribbean Time']],
  }),
  row('AMT', 'none', -240, 'America/Manaus', 'Amazon Time', {
    also: [[240, 'Asia/Yerevan', 'Armenia Time']],
  }),
  row('ACT', 'none', -300, 'America/Rio_Branco', 'Acre Time', {
    also: [[570, 'Australia/Darwin', 'Australian Central Time']],
  }),
  // Asia
  row('IST', 'none', 330, 'Asia/Kolkata', 'India Standard Time', {
    also: [
      [120, 'Asia/Jerusalem', 'Israel Standard Time'],
      [60, 'Europe/Dublin', 'Irish Standard Time'],
    ],
  }),
  row('IDT', 'daylight', 180, 'Asia/Jerusalem', 'Israel Daylight Time'),
  row('GST', 'none', 240, 'Asia/Dubai', 'Gulf Standard Time', {
    also: [[-120, 'Atlantic/South_Georgia', 'South Georgia Time']],
  }),
  row('PKT', 'none', 300, 'Asia/Karachi', 'Pakistan Standard Time'),
  row('NPT', 'none', 345, 'Asia/Kathmandu', 'Nepal Time'),
  row('BDT', 'none', 360, 'Asia/Dhaka', 'Bangladesh Time'),
  row('MMT', 'none', 390, 'Asia/Yangon', 'Myanmar Time'),
  row('ICT', 'none', 420, 'Asia/Bangkok', 'Indochina Time'),
  row('WIB', 'none', 420, 'Asia/Jakarta', 'Western Indonesia Time'),
  row('WITA', 'none', 480, 'Asia/Makassar', 'Central Indonesia Time'),
  row('WIT', 'none', 540, 'Asia/Jayapura', 'Eastern Indonesia Time'),
  row('SGT', 'none', 480, 'Asia/Singapore', 'Singapore Time'),
  row('MYT', 'none', 480, 'Asia/Kuala_Lumpur', 'Malaysia Time'),
  row('HKT', 'none', 480, 'Asia/Hong_Kong', 'Hong Kong Time'),
  row('PHT', 'none', 480, 'Asia/Manila', 'Philippine Time'),
  row('JST', 'none', 540, 'Asia/Tokyo', 'Japan Standard Time'),
  row('KST', 'none', 540, 'Asia/Seoul', 'Korea Standard Time'),
  row('UZT', 'none', 300, 'Asia/Tashkent', 'Uzbekistan Time'),
  row('AZT', 'none', 240, 'Asia/Baku', 'Azerbaijan Time'),
  row('GET', 'none', 240, 'Asia/Tbilisi', 'Georgia Time'),
  row('IRST', 'none', 210, 'Asia/Tehran', 'Iran Standard Time'),
  // Australia and the Pacific
  row('AWST', 'none', 480, 'Australia/Perth', 'Australian Western Standard Time'),
  row('ACST', 'standard', 570, 'Australia/Adelaide', 'Australian Central Standard Time', { other: 'ACDT' }),
  row('ACDT', 'daylight', 630, 'Australia/Adelaide', 'Australian Central Daylight Time', { other: 'ACST' }),
  row('AEST', 'standard', 600, 'Australia/Sydney', 'Australian Eastern Standard Time', { other: 'AEDT' }),
  row('AEDT', 'daylight', 660, 'Australia/Sydney', 'Australian Eastern Daylight Time', { other: 'AEST' }),
  row('NZST', 'standard', 720, 'Pacific/Auckland', 'New Zealand Standard Time', { other: 'NZDT' }),
  row('NZDT', 'daylight', 780, 'Pacific/Auckland', 'New Zealand Daylight Time', { other: 'NZST' }),
];

/** The zone a name in words stands for: a key of the table or an IANA name; null for "local time". */
const names: readonly (readonly [key: string | null, names: string])[] = [
  [
    'UTC',
    'coordinated universal time|universal time|universal coordinated time|temps universel|tiempo universal',
  ],
  ['GMT', 'greenwich mean time|greenwich time|greenwich'],
  [
    'WAT',
    'west africa time|west african time|west africa standard time|western africa time|western african time',
  ],
  ['CAT', 'central africa time|central african time'],
  [
    'EAT',
    'east africa time|east african time|eastern africa time|eastern african time|east african timezone',
  ],
  ['SAST', 'south africa time|south african time|south africa standard time|south african standard time'],
  ['PT', 'pacific time|us pacific time|pacific|hora del pacífico|hora del pacifico'],
  ['PST', 'pacific standard time'],
  ['PDT', 'pacific daylight time|pacific daylight savings time|pacific daylight saving time'],
  ['MT', 'mountain time|us mountain time|mountain'],
  ['MST', 'mountain standard time'],
  ['MDT', 'mountain daylight time'],
  ['CT', 'central time|us central time|central'],
  ['CST', 'central standard time'],
  ['CDT', 'central daylight time'],
  ['ET', 'eastern time|us eastern time|eastern|hora del este'],
  ['EST', 'eastern standard time'],
  ['EDT', 'eastern daylight time'],
  ['CET', 'central european time|central european standard time|mitteleuropäische zeit'],
  ['CEST', 'central european summer time|mitteleuropäische sommerzeit'],
  ['EET', 'eastern european time'],
  ['EEST', 'eastern european summer time'],
  ['WET', 'western european time'],
  ['WEST', 'western european summer time'],
  ['BST', 'british summer time'],
  ['IST', 'india standard time|indian standard time|irish standard time|israel standard time'],
  ['JST', 'japan standard time|japan time'],
  ['SGT', 'singapore time'],
  ['AEST', 'australian eastern standard time'],
  ['AEDT', 'australian eastern daylight time'],
  [
    'BRT',
    'hora de brasília|hora de brasilia|horário de brasília|horario de brasilia|brasília time|brasilia time',
  ],
  ['COT', 'hora de colombia|colombia time'],
  ['ART', 'hora argentina|hora de argentina|argentina time'],
  ['Asia/Kolkata', 'indian time'],
  ['Europe/London', 'british time'],
  ['Europe/Paris', 'heure française'],
  ['Europe/Berlin', 'berliner zeit|german time'],
  ['Europe/Madrid', 'hora peninsular|hora española'],
  ['Europe/Dublin', 'irish time'],
  ['Africa/Lagos', 'nigerian time'],
  ['Africa/Nairobi', 'kenyan time'],
  ['Africa/Casablanca', 'heure du maroc'],
  [null, 'local time|heure locale|hora local|ortszeit|lokalzeit'],
];

/** Places whose time people name: "London time", "hora de Bogotá", "heure de Montréal". */
const places: readonly (readonly [iana: string, names: string])[] = [
  ['Europe/London', 'london|londres|uk'],
  ['Europe/Dublin', 'dublin'],
  ['Europe/Lisbon', 'lisbon|lisboa|lisbonne|portugal'],
  ['Europe/Madrid', 'madrid|españa'],
  ['Europe/Paris', 'paris'],
  ['Europe/Brussels', 'brussels|bruxelles'],
  ['Europe/Amsterdam', 'amsterdam'],
  ['Europe/Berlin', 'berlin'],
  ['Europe/Zurich', 'zurich|zürich|genève|geneva'],
  ['Europe/Vienna', 'vienna'],
  ['Europe/Rome', 'rome'],
  ['Europe/Stockholm', 'stockholm'],
  ['Europe/Oslo', 'oslo'],
  ['Europe/Copenhagen', 'copenhagen'],
  ['Europe/Helsinki', 'helsinki'],
  ['Europe/Warsaw', 'warsaw'],
  ['Africa/Lagos', 'lagos|nigeria'],
  ['Africa/Nairobi', 'nairobi|kenya'],
  ['Africa/Kampala', 'kampala|uganda'],
  ['Africa/Kigali', 'kigali|rwanda'],
  ['Africa/Addis_Ababa', 'addis ababa|ethiopia'],
  ['Africa/Accra', 'accra|ghana'],
  ['Africa/Johannesburg', 'johannesburg'],
  ['Africa/Cairo', 'cairo|egypt'],
  ['Africa/Casablanca', 'casablanca|morocco'],
  ['Africa/Tunis', 'tunis'],
  ['Africa/Algiers', 'alger|algiers'],
  ['Africa/Dakar', 'dakar'],
  ['Africa/Abidjan', 'abidjan'],
  ['Africa/Douala', 'douala|yaoundé'],
  ['Africa/Kinshasa', 'kinshasa'],
  ['Asia/Kolkata', 'india'],
  ['Asia/Karachi', 'karachi|pakistan'],
  ['Asia/Dubai', 'dubai'],
  ['Asia/Tokyo', 'tokyo'],
  ['Asia/Seoul', 'seoul|korea'],
  ['Asia/Shanghai', 'beijing|shanghai|china'],
  ['Asia/Hong_Kong', 'hong kong'],
  ['Asia/Manila', 'manila'],
  ['Asia/Jakarta', 'jakarta'],
  ['Australia/Sydney', 'sydney|melbourne'],
  ['Pacific/Auckland', 'auckland'],
  ['America/New_York', 'new york'],
  ['America/Chicago', 'chicago'],
  ['America/Denver', 'denver'],
  ['America/Los_Angeles', 'los angeles|san francisco|seattle|california'],
  ['America/Toronto', 'toronto|montréal|montreal|québec'],
  ['America/Mexico_City', 'méxico|mexico|mexico city|cdmx|ciudad de méxico'],
  ['America/Guatemala', 'guatemala'],
  ['America/Costa_Rica', 'costa rica'],
  ['America/Panama', 'panamá'],
  ['America/Bogota', 'bogotá|bogota'],
  ['America/Lima', 'lima|perú|peru'],
  ['America/Guayaquil', 'quito|ecuador'],
  ['America/Caracas', 'caracas|venezuela'],
  ['America/Santiago', 'santiago|chile'],
  ['America/Montevideo', 'montevideo|uruguay'],
  ['America/Argentina/Buenos_Aires', 'buenos aires'],
  ['America/Sao_Paulo', 'são paulo|sao paulo'],
];
const timeOf = (place: string) => [
  `${place} time`,
  `${place} local time`,
  `hora de ${place}`,
  `hora local de ${place}`,
  `horario de ${place}`,
  `horário de ${place}`,
  `heure de ${place}`,
];

/** Names of zones in words, lower case with single spaces, to a key of the table, an IANA name or null. */
export const zoneNames: ReadonlyMap<string, string | null> = new Map([
  ...places.flatMap(([iana, list]) =>
    list.split('|').flatMap((place) => timeOf(place).map((name) => [name, iana] as const)),
  ),
  ...names.flatMap(([key, list]) => list.split('|').map((name) => [name, key] as const)),
]);
