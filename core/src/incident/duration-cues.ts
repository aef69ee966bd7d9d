import type { DurationMention } from '../time/types.ts';
import { isUnreal, namesAnother } from './another.ts';

/** A length with the words around it, white space narrowed. */
export interface LengthInWords {
  readonly raw: DurationMention['raw'];
  readonly before: string;
  readonly behind: string;
}

/** Words right before a length that make it that of the incident: it lasted, the outage of, downtime. */
const ofIncident =
  /(?<!\p{L})(?:last(?:ed|ing|s)|(?:to|would|will|did) last|persist(?:ed|s|ing)|total(?:ing|ed| of)|(?:customer|user|total|overall) impact (?:was|of)|duration to \p{L}+|downtime|outage|(?:(?:incident|outage|impact|total|overall|disruption|full|the|its|a) |^[^\p{L}]*|[|·•;,(] ?)duration|recover(?:y|ed)?(?: itself)? (?:in|took)|tiempo de (?:impacto|ca[íi]da)|tempo de (?:impacto|indisponibilidade)|temps d['’](?:indisponibilit[ée]|arr[êe]t|impact)|disruption|interruption|dur[ée]e|a dur[ée]|dur(?:[óo]|aron|ou|aram)|dauerte|(?:tuvo una|teve(?: uma)?) dura(?:ción|ção)|dura(?:ción|ção) (?:total|del? \p{L}+|d[ao] \p{L}+)|gesamtdauer|ausfall(?:zeit|dauer))(?!\p{L})[^.!?]{0,40}$/iu;
/** "a 40-minute outage" in the languages that put the length behind: "une panne de", "ein Ausfall von". */
const outageOf =
  /(?<!\p{L})(?:interruption|panne|coupure|indisponibilité|interrupción|caída|indisponibilidad|interrupção|queda|indisponibilidade|ausfall|störung|unterbrechung)(?: (?!de |d['’]|von )\p{L}+){0,2} (?:de|d['’]|von) ?(?:environ |unos |unas |cerca de |aproximadamente |etwa |rund |ca\. |~ ?)?$/iu;
/** "the service was restored in two hours", "recovered the pods within 39 seconds" */
const solvedIn =
  /(?<!\p{L})(?:(?:was|were|been|is|it|fully|service|incident|issue|outage|problem) (?:restored|resolved|recovered) (?:with)?in|(?:restored|recovered|fixed) (?:the|all) (?:[\w-]+ ){1,3}(?:with)?in|(?:restaurad[oa]|resuelt[oa]|restablecid[oa]|recuperad[oa]|resolvid[oa]|restabelecid[oa]|r[ée]tabli\w*|r[ée]solu\w*) e[nm])(?!\p{L})[^.!?]{0,20}$/iu;
/** "In total, the incident was resolved in two hours." */
const incidentSolvedIn =
  /(?<!\p{L})(?:incident|outage|disruption|incidente|panne|störung) (?:was|were|is|fue|foi|a été|wurde) (?:fully |completely )?(?:resolved|restored|mitigated|closed|resuelto|resolvido|résolue?|behoben) (?:with)?in (?:about |around |approximately |under |just )?$/iu;
/** "52 minutes without deliveries" */
const withoutBehind =
  /^ ?(?:without|sans|sin|sem|ohne)\b(?! (?:[\w-]+ )?(?:errors?|problems?|issues?|failures?|alerts?|incidents?)\b)/i;
/** "There were 40 minutes in which nobody could pay." */
const inWhich = /^ (?:in|during|pendant|durante) (?:which|lesquelles|los que|os quais)\b/i;
/** "users were hit during roughly two hours" */
const duringRightBefore = /\bduring (?:about |around |roughly |approximately |some |~ ?)?$/i;
/** "For two hours, every request failed." */
const opensSentence =
  /(?:^|[.!?:]) ?(?:for|pendant|durante|por|während) (?:~|about |around |roughly |approximately |over |nearly |almost )?$/i;
/** "The errors had been there for days": what was before. */
const hadBeen = /\bhad been\b[^.!?]{0,50}$/i;
/** "the relay was down 50 minutes", "in total 50 minutes": nothing but an approximator stands between. */
const downRightBefore =
  /\b(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|muets?|muettes?|indisponibles?|hors service|ca[íi]d[oa]s?|fora do ar|fuera de (?:servicio|línea)|hors ligne|frozen|stuck|stalled|halted|blocked|blind|total(?: time)?:?)[\s(]+(?:~|≈|about |around |approximately |roughly |nearly |almost |environ |unos |cerca de )?$/i;
/** "the search was unavailable for 13 minutes" */
const downFor =
  /\b(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|out of service|indisponibles?|fora do ar)\s(?:\w+ ){0,2}?(?:for|pendant|durante|por)\s(?:~|about |around |approximately |roughly |nearly |almost |over |environ |cerca de |aproximadamente )?$/i;
/** "Total downtime: 20 seconds" */
const totalBefore = /\btotal (?:downtime|outage(?: time| duration)?|duration|impact)(?: was| of)?\W*$/i;
/** "after running for six hours", "failed 24 times over 25 hours", "entries accumulated over three days" */
const ranFor =
  /\b(?:ran|run(?:s|ning)?|up|alive)\b[^.!?]{0,15} for \W*$|\b(?:times|restarts|retries|attempts|accumulat\w+) (?:over|in|within) \W*$/i;
/** Words before a length that make it the incident's where its sentence speaks of trouble. */
const forSoLong =
  /(?<!\p{L})(?:for|took|over(?: the course of)?|within|pendant|durant|durante|por|während|für|after|estimated time of)(?!\p{L})[^.!?]{0,24}$/iu;
const trouble =
  /\b(?:down|outages?|unavailab\w*|inaccessib\w*|unreachable|unresponsive|unable|imposs\w*|prevent\w*|could(?: no|n[o']?)t|fail\w*|errors?|broken|paused|halted|stalled|blocked|degrad\w*|slow\w*|silent\w*|stale|stuck|elevated|latenc\w+|timeouts?|timed out|delay\w*|inconsisten\w*|lost|missing|dropp\w*|reject\w*|hung|frozen|5xx|50[0234]s?|wrong|incorrect|invalid|expired|outdated|corrupt\w*|emp[êe]ch\w*|impid\w*|imped\w*|verhinder\w*|defekt|gest[öo]rt|offline|interrupt\w*|disrupt\w*|affect\w*|impact\w*|locked out|crash\w*|stopped \w+ing|\w+ing stopped|(?:was|were) without|read[ -]only|(?:nobody|no one) could|(?:returned|produced|received|processed|sent) no|no (?!alerts?|changes?|errors?)(?:\w+ ){1,2}(?:was|were|could|got)|resolve|restore\w*|problem|issue|incident|panne|coup(?:ures?|[ée]\w*)|arr[êe]t\w*|hors (?:ligne|service)|indispon\w*|inacess\w*|erreurs?|interromp\w*|interrumpid\w*|inacces[ií]\w*|fuera de|n[oe] r(?:é|es)pond\w*|n[ãa]o respond\w*|nadie p(?:udo|od[íi]a)|ningu[ée]m (?:consegu\w+|podia|p[ôo]de)|konnten? (?:sich )?niemand|ca[íi]d[oa]s?|fall(?:os?|as?|ó|aba|aron|ando)|errores|fora do ar|falh\w*|queda|ausfall\w*|ausgefallen|(?:nicht|un)\s?erreichbar\w*|fehler\w*|st[öo]rung\w*|orden(?:ando|ada)|no le[íi]dos)\b/i;
/** "no errors for two hours" */
const noTrouble =
  /\b(?:no|without|zero|free of)(?: \w+){0,2} (?:errors?|problems?|issues?|failures?|alerts?|incidents?)\b/gi;
/** Japanese tells the trouble beside its length, in no fixed order: 「約12分間、接続不能」. */
const japaneseTrouble =
  /障害|停止|ダウン|不能|断絶|エラー|error|利用でき|アクセスでき|遅延|影響|継続|でき(?:な|ま)|されな/i;
/** "defekt … zwei Tage lang": in German the word for "for" stands behind. */
const longBehind = /^ lang\b/i;
/** Words before or behind a length that make it one of a part, a delay, a plan or a target. */
const ofPart =
  /\b(?:every|each|per(?!í)|past|previous|timeout|ttl|interval|retention|cache|target|goal|slo|sla|rolling|window of|first|later|response time|latency|in production for|(?:for |in )?the (?:next|last|past|first)|in under|age|since|about to|grace|cron|at (?:least|most) once)\b[^.!?)]{0,20}$/i;
/** "The migration took": the length of a step. */
const stepTook =
  /(?<!\p{L})(?:diagnos\p{L}+|triage|d[ée]tec(?:tion|ción|ção)|investigation|rollback|migra(?:tion|ción|ção)|deploy\p{L}*|déploiement|despliegue|backup|rebuild|restart|fix|ownership|recherche|analyse|enqu[êe]te|investigaci[óo]n|investiga[çc][ãa]o|untersuchung|suche|diagnose|behebung) (?:\p{L}+ )?(?:took|dauerte|a dur[ée]|dur[óo]|durou|a pris|tom[óo]|tardó|demorou|levou)(?!\p{L})[^.!?)]{0,20}$/iu;
/** Behind these a length is how soon something came: "rolled back within 24 minutes", "detected after 5 minutes". */
const soon = /\b(?:within|after) (?:about |around |approximately |roughly |just |only |its |the |~ ?)*$/i;
const solved =
  /\b(?:resol|restor|recover|fix|repair|r[ée]tabli|r[ée]solu|resuel|restaur|behoben|back)\w*[^.!?]{0,50}$/i;
/** "a 2-hour total outage", "30-day silent outage". */
const outageBehind =
  /^\s?-?(?:(?:long|total|full|complete|partial|silent|major|severe|global|unplanned|production|service|database|api|site) ){0,2}(?:outage|downtime|disruption|interruption|blackout|unavailability|incident\b(?! (?:response|review|call|bridge|handling|management|report|meeting)))/i;
/** "30 days of silent failure", "two hours of downtime". */
const ofOutageBehind =
  /^ ?of (?:(?:total|full|complete|partial|silent|severe) )?(?:downtime|outage|unavailability|failure|degradation)\b|^ (?:d['’](?:interruption|indisponibilité|arrêt)|de (?:panne|coupure|caída|interrupción|inactividad|indisponibilidad|indisponibilidade|interrupção|queda|inatividade|parada)|ausfall(?:zeit)?|unterbrechung)(?!\p{L})/iu;
/** "its 10-minute rollout wait": the length of what is named behind it. */
const compound = /\d-\p{L}+$/u;
/** "For the next 45 minutes nobody could order." */
const forTheNext =
  /(?:^|[.!?:;,]) ?(?:and )?for the (?:next|following) (?:about |roughly |approximately )?$/i;
/** "orders failed for a 45-minute window", "there was a 45 minute period in which orders failed" */
const stretchBehind = /^-? ?(?:window|period|stretch)\b(?! of (?:data|time|logs))/i;
const stretchBefore =
  /\b(?:(?:for|over|during) an?|there (?:was|were) an?|had an?|caused an?) (?:roughly |approximately |approx\. |total |~ ?)?$/i;
const windowBehind = /^-? ?(?:incident |impact |outage )?(?:window|period)\b/i;
const behindPart =
  /^\s*(?:later|earlier|ago|old|prior|(?:of )?(?:data|logs|traffic|history)\b|timeout|interval|window\b|each|per\b|retention|delay|into\b|to (?:detect|notice|respond|identify|figure|find(?! and (?:fix|rectif|resol|repair|correct)))|遅延検|遅れ)/i;
/** "production recovered, about two hours after the first failure" */
const sinceFailure =
  /^ ?(?:after|from) (?:the |its )?(?:first |initial )?(?:failure|error|symptom|onset|start|impact|(?:incident|outage) (?:began|started))/i;
const recoveredBefore = /\b(?:recovered|restored|resolved|back to normal)\b[^.!?]{0,70}$/i;
const perSomething =
  /\b(?:per|budget|allow|slo|sla|(?:a|this|each|every) (?:month|year|quarter|week|day))\b/i;
const lasted = /\b(?:last(?:ed|ing|s)|(?:to|would|will|did) last)\b[^.!?]{0,30}$/i;

/** Whether a text speaks of something that did not work. */
export function tellsTrouble(text: string): boolean {
  return trouble.test(text);
}

/** Words that make a length the incident's in any section: "two hours of downtime", "the outage lasted two hours". */
export function isPlainly({ before, behind }: LengthInWords, closing: boolean): boolean {
  if (
    isOfPart({ before }) ||
    perSomething.test(before + behind.slice(0, 40)) ||
    isElsewhere({ before, behind })
  )
    return false;
  return (
    totalBefore.test(before) ||
    ofOutageBehind.test(behind) ||
    incidentSolvedIn.test(before) ||
    (withoutBehind.test(behind) && /(?:^|[.!?:;,–—]) ?(?:~ ?)?$/.test(before)) ||
    /\b(?:outage|incident|downtime|disruption)(?:,? (?:which|that))? (?:has |had )?last(?:ed|ing)(?: for)?(?: \w{4,13})? ?$/i.test(
      before,
    ) ||
    (closing && /\b(?:resolved|restored|fixed) (?:with)?in (?:about |approximately |under )?$/i.test(before))
  );
}

/** Words that call a length that of the trouble: "it lasted an hour", "a downtime of an hour", "an hour of downtime". */
export function isNamed({ before, behind }: LengthInWords): boolean {
  if (isElsewhere({ before, behind })) return false;
  if (lasted.test(before)) return true;
  if (
    isOfPart({ before }) ||
    hadBeen.test(before) ||
    behindPart.test(behind) ||
    /^ ?(?:after|before)\b/i.test(behind)
  )
    return false;
  return (
    outageBehind.test(behind) ||
    ofOutageBehind.test(behind) ||
    [ofIncident, outageOf, downFor].some((cue) => cue.test(before))
  );
}

/** Words that make a length the incident's in a part that speaks of it: its summary, its impact. */
export function isOfIncident({ raw, before, behind }: LengthInWords): boolean {
  if (isElsewhere({ before, behind })) return false;
  if (lasted.test(before)) return true;
  if (recoveredBefore.test(before) && sinceFailure.test(behind)) return true;
  const sentence = (
    before.slice(before.search(/[^.!?]*$/)) +
    raw +
    (/^[^.!?]*/.exec(behind)?.[0] ?? '')
  ).replace(noTrouble, '');
  if (forTheNext.test(before)) return trouble.test(sentence);
  if ([ofPart, stepTook, hadBeen, ranFor].some((cue) => cue.test(before))) return false;
  if (stretchBehind.test(behind)) return stretchBefore.test(before) && trouble.test(sentence);
  if (behindPart.test(behind)) return false;
  if (soon.test(before) && (!solved.test(before) || /^ of\b/.test(behind))) return false;
  if (outageBehind.test(behind)) return true;
  if (compound.test(raw) && /^ \p{L}/u.test(behind)) return false;
  if (ofOutageBehind.test(behind)) return !perSomething.test(before + behind.slice(0, 40));
  if (/^ ?(?:after|before)\b/i.test(behind)) return false;
  // "52 minutes without deliveries"
  if (withoutBehind.test(behind)) return true;
  if (inWhich.test(behind)) return trouble.test(behind.split(/[.;!?]/, 1)[0] ?? '');
  if ([ofIncident, outageOf, solvedIn, downRightBefore, opensSentence].some((cue) => cue.test(before)))
    return true;
  if (/[分時日]間?$/.test(raw) && !/\/ ?$/.test(before))
    if (japaneseTrouble.test(before.slice(-40) + behind.slice(0, 40))) return true;
  return (
    (forSoLong.test(before) || duringRightBefore.test(before) || longBehind.test(behind)) &&
    trouble.test(sentence)
  );
}

/** Words before a length that make it one of a part, a delay, a plan or a target. */
export function isOfPart({ before }: Pick<LengthInWords, 'before'>): boolean {
  return ofPart.test(before) || stepTook.test(before);
}

/** Words behind a length that make it one of a part: "later", "of data", "to detect". */
export function leadsToPart({ behind }: LengthInWords): boolean {
  return behindPart.test(behind);
}

/** "a 2-hour total outage" */
export function namesOutage({ behind }: LengthInWords): boolean {
  return outageBehind.test(behind);
}

/** "the 47-minute window", "was down for 47 minutes": said again of the length that was told to be the incident's. */
export function repeats({ before, behind }: LengthInWords): boolean {
  if (windowBehind.test(behind)) return !/\bwithin an? $/i.test(before);
  return outageBehind.test(behind) || downFor.test(before);
}

/** "~7h pipeline frozen": a length that opens an item on the impact, and trouble behind it. */
export function opensTrouble({ before, behind }: LengthInWords): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(before) &&
    !behindPart.test(behind) &&
    trouble.test(behind.split(/[.;!?]/, 1)[0] ?? '')
  );
}

/** "stuck for five days", "site unavailable, ~40 minutes, found by a human": a length that a title tells of its trouble. */
export function tellsInTitle({ before, behind }: LengthInWords): boolean {
  if (/\b(?:for|pendant|durante|während)\s+(?:\w+ )?$/i.test(before)) return true;
  const setOff = /[,(:–—-]\s*(?:~|≈|about |ca\. )?$/.test(before) && /^\s*(?:[,;)–—-]|$)/.test(behind);
  return setOff && trouble.test(before);
}

/** "Duration of the maintenance", "Monthly downtime", "Downtime budget" */
const ofOtherThing =
  /(?<!\p{L})(?:duration|durée|duración|duração|dauer) (?:of|de|du|del|da|do|der|des)(?: the| la| l['’])? ?(?:investigation|d[ée]tec\p{L}+|maintenance|mantenimiento|manutenção|wartung|migra\p{L}+|rollback|deploy\p{L}*|diagnos\p{L}+|tests?|backup|monitoring|review|meeting)|(?<!\p{L})(?:allowed|permitted|acceptable|monthly|yearly|annual|quarterly|maximum|expected|planned) (?:downtime|outage|duration)|(?<!\p{L})downtime (?:budget|allowance|so far|this (?:month|year|quarter))/iu;

/** Whether its sentence tells of another incident, of what did not happen, or of what is no outage. */
export function isElsewhere({ before, behind }: Pick<LengthInWords, 'before' | 'behind'>): boolean {
  const told = /[^.!?;]*$/.exec(before)?.[0] ?? '';
  return (
    namesAnother(told) || ofOtherThing.test(told) || isUnreal(told + (/^[^.!?;,()]*/.exec(behind)?.[0] ?? ''))
  );
}
