import type { SectionKind } from './kinds.ts';
import type { KnownName } from './names/index.ts';

/*
 * Names that are built alike, so that a list of them would never end: "cause of the crash", "how we solved it".
 */

/** What the way a name is built tells. */
export interface Family {
  readonly kind: SectionKind;
  readonly languages: KnownName['languages'];
}

/** What a report is about, with its article. */
const it =
  '(?:it|(?:(?:the|this|our|an?) )?(?:issue|incident|outage|problem|error|failure|fault|bug|event|disruption|downtime|crash|breakdown)s?)';
const found = '(?:detected|discovered|found|noticed|identified|reported)';
const solved = '(?:fixed|solved|resolved|fix|solve|resolve|repaired|corrected)';
const whom =
  '(?:the |our )?(?:users?(?: experience)?|customers?|clients?|services?|business|systems?|operations|website|application|stakeholders|company|performance)';

/**
 * How the names of each kind are built in English, normalised; the first that fits counts. The long expressions are
 * slow to compile, so each stands behind a short one: what all its names hold.
 */
const built: readonly (readonly [SectionKind, RegExp, readonly string[]])[] = [
  [
    'impact',
    /impact|affect|effect|consequence|extent|scale|magnitude/,
    [
      '(?!(?:reduc|minimi|limit|mitigat|assess|measur|lower|contain|monitor|understand|no|high|low|less|zero|minor|major) ?)(?:[a-z]{3,14} ){1,3}impact',
      `(?:effects?|impacts?|consequences?|extent|scale|magnitude) (?:of|on|to|for) (?:${it}|${whom})`,
      '(?:who|what) (?:was|were) (?:impacted|affected)',
    ],
  ],
  [
    'root-cause-and-resolution',
    /cause.* and /,
    [
      `(?:the )?(?:root )?causes?(?: analysis| explanation)?(?: of ${it})? and (?:the |its |their )?(?:final )?(?:resolutions?|solutions?|fix(?:es)?|remed(?:y|ies|iation)|recovery|mitigations?|resolving|how (?:it|we|i) .{3,30})(?: (?:details|process|steps|summary|strategy|implementation|of ${it}))?`,
    ],
  ],
  [
    'root-cause',
    /cause|reason|source|origin|root|^why |led to|culprit/,
    [
      `(?:the )?(?:(?:root|main|primary|underlying|actual|real|possible|likely|probable|exact) )*(?:causes?|reasons?|sources?|origins?|root) (?:of|for|behind) ${it}`,
      '(?:possible|likely|potential|actual|real|main|exact) (?:root )?causes?',
      `why (?:(?:did|does) )?${it} (?:happen|fail|occur|break|broke|went down)(?:s|ed|red)?`,
      `what (?:really |actually )?(?:caused|led to) ${it}`,
      '(?:the )?culprit',
    ],
  ],
  [
    'detection',
    /detect|discover|found|notice|identif|report|alert|sign|alarm/,
    [
      `(?:when|how|when and how|how and when)(?: (?:was|were))? (?:${it} )?(?:(?:was|were|got) )?(?:first )?${found}`,
      `${it} (?:was )?(?:first )?(?:detected|discovered|noticed|reported|detection|discovery|identification)`,
      `(?:(?:time of )?(?:detection|discovery)|identification) of ${it}`,
      'time of discovery|date detected|(?:first|initial) (?:alerts?|signs?|reports?|alarm)',
    ],
  ],
  [
    'misleading-paths',
    /mislead|misguid|misdirect|incorrect|false|wrong|mistaken|wild goose|detour|misdiagnos/,
    [
      '(?:misleading|misguided|misdirected|incorrect|false|wrong|mistaken) (?:\\w+ ){0,3}(?:paths?|pathways?|leads?|assumptions?|trails?|hypothes[ie]s|signals?|directions?|investigations?|approach(?:es)?|efforts|debugging|routes?|turns?|information|conclusions?|diagnos[ie]s)(?: (?:that were )?(?:taken|followed|explored))?',
      'wild goose chases?|misdirections?|detours?|misdiagnos[ie]s',
      'why (?:the|our) (?:\\w+ )?(?:hypothesis|assumption|theory|diagnosis) was wrong',
    ],
  ],
  [
    'escalation',
    /escalat/,
    [
      `(?:${it} (?:was )?)?escalated(?: (?:to|teams?|personnel|individuals?))?`,
      `escalation (?:to|teams?|points?|levels?|details|of ${it})`,
    ],
  ],
  [
    'actions',
    /debug|troubleshoot|investigat|diagnos|action|step|attempted|^what |assumptions/,
    [
      '(?:the |my |our )?(?:initial )?(?:debug|debugging|troubleshooting|investigation|investigative|diagnostic) (?:process|steps?|paths?|journey|actions?|procedures?|phase|efforts?|work|stages?|approach)',
      `(?:actions?|steps) (?:that were |which were |we |i )?(?:taken|performed|undertaken|carried out)(?: during ${it})?`,
      `(?:debugging|troubleshooting|investigating|diagnosing) ${it}`,
      'attempted (?:fixes|solutions)|what (?:i|we) did|initial (?:steps|troubleshooting|debugging)|assumptions made',
    ],
  ],
  [
    'resolution',
    /fix|solv|solution|resolution|repair|correct|workaround|remedy/,
    [
      `how (?:(?:was|were|did) )?(?:i|we|they|${it})(?: (?:was|were|got))? (?:finally )?${solved}(?: ${it})?`,
      `(?:fixing|solving|resolving|repairing) ${it}`,
      `${it} (?:was )?(?:fixed|solved|resolved)`,
      '(?:final|permanent|temporary|immediate|quick|implemented|applied) (?:fix|solutions?|workarounds?|resolution|remedy)|(?:the )?remedy',
    ],
  ],
  [
    'timeline',
    /happened|unfolded|developed|events|actions|chronology/,
    [
      `how (?:${it}|things|events) (?:all )?(?:happened|unfolded|developed)`,
      `(?:course|series|flow|log|order|sequence|run|record|schedule|time ?frame|times?) of (?:the )?(?:events|actions)|(?:issue|incident|outage) (?:chronology|events)`,
    ],
  ],
  [
    'duration',
    /duration|length|period|time|date|start|^how long/,
    [
      `(?:(?:total|full|overall) )?(?:duration|length|period|time ?frame|time span|(?:date and )?time) of ${it}`,
      `${it} (?:duration|period|length|time span|time ?frame)`,
      `(?:dates?(?: and times?)?|start) and (?:duration|times?)(?: of ${it})?`,
      `how long (?:(?:did|was) )?(?:${it} )?(?:last|lasted|took|down)`,
    ],
  ],
  [
    'summary',
    /summary|overview|description|synopsis|recap|details|statement|^about |^what was/,
    [
      `(?:(?:brief|short|quick|general|high level|concise) )?(?:summary|overview|description|synopsis|recap) of (?:what happened|${it})`,
      '(?:brief|short|quick|general|high level|concise) (?:summary|overview|description|synopsis|recap)',
      '(?:issue|incident|outage|problem) (?:details|synopsis|statement|recap|overview|description)',
      `about (?!it$)${it}|what was (?!it$)${it}`,
    ],
  ],
  [
    'tasks',
    /task|action|steps/,
    [
      '(?:(?:specific|detailed|list of|the) )*tasks? (?:to|for) (?:be done|do|improvement|(?:address|complet|fix|implement|improv|prevent|resolv|solv)(?:e|ing)?)(?: .{1,40})?',
      '(?:recommended|proposed|required|pending) (?:actions?|tasks?|steps)|actions? to (?:be taken|take|do)|plan of action|steps to address .{1,30}',
    ],
  ],
  [
    'measures',
    /correcti|prevent|precaution|remedial|avoid|measure/,
    [
      '(?:future |further )?(?:corrective|preventive|preventative|precautionary|remedial|correction)(?: and (?:corrective|preventive|preventative|prevention))? (?:measures?|actions?|steps?|strateg(?:y|ies)|plans?|methods?|controls?|tasks)',
      `how (?:to|we (?:will|can)|i (?:will|can)) (?:avoid|prevent) (?:this|${it}|similar|recurrence|future|such)(?: .{1,40})?`,
      `(?:avoiding|preventing) (?:this|${it}|similar|recurrence|future|such)(?: .{1,40})?`,
      'counter ?measures?|future (?:measures|prevention)',
    ],
  ],
  [
    'lessons',
    /learn|lesson|insights|moral/,
    [
      'what (?:have |did )?(?:i|we)(?: have)? (?:learned|learnt|learn)(?: .{1,30})?',
      `(?:lessons?|learnings?) (?:learned |learnt )?(?:from|of) (?:${it}|this)|key insights|(?:the )?moral(?: of the story)?`,
    ],
  ],
];
const english = built.map(([kind, stem, names]) => ({
  kind,
  stem,
  pattern: new RegExp(`^(?:${names.join('|')})$`),
}));

/** "Duración de la suspensión": the same in the languages that put the length first, accents folded. */
const lengths: readonly (readonly [KnownName['languages'][number], RegExp])[] = [
  [
    'es',
    /^duracion(?: total)? (?:del|de la|de) (?:incidente|interrupcion|caida|suspension|indisponibilidad|corte|fallo|falla|problema|averia|impacto|incidencia)$/,
  ],
  [
    'pt',
    /^duracao(?: total)? d[aoe] (?:incidente|interrupcao|queda|suspensao|indisponibilidade|falha|problema|impacto|parada)$/,
  ],
  [
    'fr',
    /^duree(?: totale)? (?:du|de la|de l|de|d) ?'?(?:incident|interruption|panne|coupure|indisponibilite|suspension|probleme|impact)$/,
  ],
  [
    'de',
    /^(?:gesamt)?dauer (?:der|des) (?:storung|ausfalls?|vorfalls?|unterbrechung|problems?|nichtverfugbarkeit)$/,
  ],
];

const japanese: readonly (readonly [SectionKind, RegExp])[] = [
  ['impact', /^\S{2,10}影響$/],
  ['root-cause', /^\S{1,10}要因$/],
  ['lessons', /^\S{2,10}教訓$/],
];

/** A name with more letters than this is a sentence. */
const longest = 80;

/** The kind that a normalised name is of by the way it is built, and the language it is built in. */
export function familyOf(key: string): Family | null {
  if (key.length > longest) return null;
  const family = english.find(({ stem, pattern }) => stem.test(key) && pattern.test(key));
  if (family) return { kind: family.kind, languages: ['en'] };
  const length = lengths.find(([, pattern]) => pattern.test(key));
  if (length) return { kind: 'duration', languages: [length[0]] };
  const other = japanese.find(([, pattern]) => pattern.test(key));
  return other ? { kind: other[0], languages: ['ja'] } : null;
}
