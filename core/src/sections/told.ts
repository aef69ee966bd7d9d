import type { MarkdownDocument } from '../markdown/parse.ts';
import { contains, type Span } from '../markdown/span.ts';
import type { SectionKind } from './kinds.ts';

/*
 * Words by which a text tells what a section of a kind would tell, without a name for it: "Escalated to the DBA team"
 * in a timeline, "30 % of users could not log in" in a summary. Stems, in the five languages, accents folded. They
 * only ever silence a finding, so they are generous.
 */
const cues: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  detection:
    /\b(?:detect|encounter|experienc|alert|alarm|alarma|notic|report|discover|complain|page[drs]?\b|pager|monitor|observ|receiv|flagged|spotted|realis|realiz|found|identif|signal|remarqu|constat|decouv|aviso|avis|percebid|relat|gemeldet|bemerkt|entdeckt|erkannt|warn|symptom|notif|inundat|flood)/,
  escalation:
    /\b(?:escalat|escalad|escalam|escalac|escalon|eskal|summon|(?:called|brought|pulled|looped|roped) in\b|paged|handed (?:over|off)|engag|notif|contact|inform|call(?:ed)? (?:the|for|in|up)|reach(?:ed)? out|help (?:of|from)|assist|involv|consult|hinzugezogen|sollicit|appel|renfort|acionad|avis|assigned (?:to|(?:\w+ )?(?:team|engineer))|handled by|alerted (?:\w+ ){0,3}(?:team|engineer|supervisor|manager|admin|lead)|(?:admin|administrator|supervisor|manager|teams?|engineers?) (?:was|were) (?:immediately )?(?:alerted|asked)|forward|joined|(?:devops|sysadmin|dba|database|network|backend|senior|security|sre|operations|infrastructure|engineering|development|support) (?:team|engineer))/,
  resolution:
    /\b(?:resol|restor|recover|fix|back (?:online|up|to normal)|up and running|rolled back|roll ?back|revert|mitigat|repair|solv|normal|retabli|restaur|solucion|corrig|soluc|behob|wiederherg|gelost|patched|deployed|corrected|restart|resuelt|arregl|restablec|serving|works|working|successful|complete|completed|stable|stabili|adjusted|updated|reconfigur|replac|removed|renew|increas|operational|pushed|production)/,
  duration:
    /\d{1,2}\s*(?:[:h.]\s*\d\d|[ap]\.?\s?m\b)|\b\d+(?:[.,]\d+)?\s*(?:h\b|hrs?\b|hours?|heures?|horas?|stunden?|min|minut)|\b(?:an?|one|two|three|four|five|six|half an|several) (?:hours?|minutes?|days?)|\b(?:midnight|noon)\b|\d{4} ?(?:-|–|to|until) ?\d{1,2} ?[a-z]/,
  impact:
    /\d\s*%|\b(?:users?|customers?|clients?|visitors?|utilisateurs?|usuari|usuario|nutzer|kunden|traffic|requests?|impact|affect|unavailab|unable|could ?n[o']t|down\b|slow|offline|outage|degrad|indispon|ausfall|inaccessib|not (?:be )?(?:access|reach|work)|error|fail|people|nobody|no one|every(?:body|one)|anyone|log ?in|sign ?in|disrupt|prevent|access|broke|lost|loss|disappear|unrespons)/,
  'root-cause':
    /\b(?:cause|caus|due to|because|root|culprit|misconfig|result(?:ed)? (?:of|from|in)|traced|ursache|wegen|debido|devido|a cause|origin|stemmed|trigger|lea?d to|which lea?d |bug|leak|exhaust|missing|typo|wrong|incorrect|faulty|failure|overload|expired|crash)/,
  tasks:
    /^[ \t]*(?:[-*+•]|\d+[.)]|<li)|\b(?:will|must|should|need to|ha(?:ve|s|d) to|going to|(?:plan|intend|aim)s? to|todo|to-do|add|patch|set up)\b|\b(?:implement|creat)|^\s*(?:ensure|improve|enhance|conduct|monitor|review|update|test|train|document|introduce|automate|use|enable|modify|configure|establish|schedule|replace)\b/m,
  improvements: /\b(?:improv|enhanc|better|amelior|mejor|melhor|verbesser|implement|introduc|increase)/,
};

/** The same in Japanese, which parts no words. */
const japaneseCues: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  detection: /検知|検出|発見|アラート|通報/,
  escalation: /エスカレ|連絡|依頼|招集/,
  resolution: /解決|復旧|解消|修正/,
};

/** `Watchdogs: Let alerts keep an eye on …`: lines that name what shall be done are a list without its marks. */
const labelledDeed = /^[ \t]*\p{Lu}[^\n:.]{2,60}: \p{Lu}/gmu;

/** Whether a stretch of the document tells, in its own words, what a section of the kind would. */
export function tells(document: MarkdownDocument, span: Span, kind: SectionKind): boolean {
  const cue = cues[kind];
  if (!cue) return false;
  // Students put times in backticks, which the mask leaves out.
  const text = (kind === 'duration' ? document.text : document.mask).slice(span.start, span.end);
  if (kind === 'tasks' && document.prose.some((line) => line.item && contains(span, line.content)))
    return true;
  if (kind === 'tasks' && (text.match(labelledDeed)?.length ?? 0) >= 2) return true;
  return cue.test(fold(text)) || japaneseCues[kind]?.test(text) === true;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
