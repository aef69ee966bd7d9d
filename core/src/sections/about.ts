/*
 * Documents that are about incidents and tell none: guides, forms' descriptions, indexes, tools for reports, READMEs of
 * the project that a report stands in. Known by their titles and by how they speak of themselves.
 */

/** What a title calls such a document. */
const title =
  /\b(?:runbook|playbook|process|policy|policies|guide|guidelines?|checklist|workflow|meetings?|changelog|how[ -]to|faq|strategy|handbook|procedures?|documentation|template|modelo|plantilla|vorlage|project|training|best practices|writing (?:an?|the|good|better|effective)|management|roadmap|index|overview of|implementation|reminders?|generator|hand-?(?:off|over)|tabletop|drills?|digest|adrs?|rfcs?|release notes|acceptance criteria|user stor(?:y|ies)|historique|suivi|gestion|gestión|gestão|processus|procédure|proceso|processo)\b|^\W*(?:incident|emergency|security incident) response(?: plan)?\W*$/i;
/** Where these words name a system: "Incident: project page lost its images". */
const ofIncident =
  /^\W*(?:incidente?|post[\s-]?mortem|outage|rca|panne|ausfall)\b(?: report| analysis)?(?: de s[ée]curit[ée]| de seguridad| de segurança)?[^:–—\p{L}]{0,20}[:–—]\s+(?!how\b|writing\b|.*\b(?:title|name|nome|nombre|nom|t[íi]tulo|titre|titel|runbook|playbook|guide|template|checklist)\b)\S+\s+\S+/iu;
const ofReport = /post[\s-]?mortem.*(?:project|report)|incident (?:report|management review)/i;
/** A title for many of them. */
const ofMany =
  /^(?:awesome |public |(?:production |security )?incident |engineering )*(?:post[\s-]?mortems|incidents|incident reports|outages|retrospectives|rapports d.incidents?|incidentes|informes|ポストモーテム一覧)(?: (?:and|&) \p{L}+| log| list| history)?$/iu;
/** A title for the retold incidents of many. */
const ofCollection =
  /\b(?:(?:war|failure|outage|incident|horror) stories|case studies|(?:incidents?|outages?|failures?|disasters?) (?:database|catalog(?:ue)?|library|archive|collection|regist(?:er|ry)|history))\b/i;
const ofItself =
  /\b(?:this|the) (?:repository|repo|folder|directory|project|page|guide|runbook|document|readme|space|file) (?:contains|stores|holds|collects|transforms|lists|provides|covers:|outlines (?:the|our) (?:process|polic|proced|strateg)|establishes|describes (?:the process|our|how)|documents how|is a (?:structured|simple|collection|list|guide))|\b(?:the|its|main) (?:goal|purpose|aim|objective)s? of (?:an? |the |our )?(?:blameless )?(?:post-?mortems?|incident re(?:ports?|views?))\b|\b(?:what (?:is|are)|what['’]s|when to (?:write|create|do|run|hold)|when (?:an?|is an?)|why (?:do |we |to )*(?:write|create)?|how to (?:write|run|do|create|conduct)) ?(?:an? |the |our |your )?(?:blameless |good |effective |incident )*post-?mortems?\b|\bpost-?mortems? (?:serve|are (?:written|required|blameless|a |an |write))/i;
/** A README of the project that a report stands in, or will. */
const ofProject =
  /\b(?:this|the) (?:repository|repo|folder|directory|project) (?:focuses|is focused|is designed|concerns|is about|covers|aims|introduces|deals with)\b|\bin this project,? (?:we|you|i)\b|\ba post-?mortem(?: project| report)? (?:typically|usually|generally) \w+s\b/i;

/** What a title says of a day on which something broke. */
const trouble =
  /\b(?:down|outages?|unavailab\w*|unreachable|unresponsive|not responding|expired?|exposed|leak(?:ed)?|crash(?:ed|es)?|fail(?:ed|ures?|s|ing)|broken?|lost|stuck|overload(?:ed)?|degrad\w+|disruption|incident|interruption|time-?outs?|[45]\d\d errors?|pannes?|indisponib\w*|fora do ar|ausf[aä]ll\w*)\b|ca[ií]da|st[öo]rung|障害/i;
const isoDay = /\b20\d\d[-/.]\d\d?[-/.]\d\d?\b/;

/** As much as is read for what a document says of itself. */
const beginning = 3000;

/** Whether a title has a word for a guide, and is not that of a report all the same. */
export function isGuideTitle(name: string): boolean {
  return title.test(name) && !ofReport.test(name);
}

/** Whether a title says what went wrong: "Incident: the project page lost its images". */
export function isIncidentTitle(name: string): boolean {
  return ofIncident.test(name);
}

/** Whether a title tells the day on which something broke: "2023-02-13 Zammad down". */
export function isIncidentOfDay(name: string): boolean {
  return isoDay.test(name) && trouble.test(name) && !title.test(name);
}

/** Whether a title is that of an index: "Post-mortems". */
export function isIndexTitle(name: string): boolean {
  return ofMany.test(name.trim());
}

/** Whether a title is that of many incidents retold in one document: "War stories", "Incident database". */
export function isCollectionTitle(name: string): boolean {
  return ofCollection.test(name);
}

/** Whether a text says that it is about reports, or is not one itself. */
export function speaksOfReports(text: string): boolean {
  return ofItself.test(text.slice(0, beginning));
}

/** Whether a text introduces the project that a report is written for. */
export function introducesProject(text: string): boolean {
  return ofProject.test(text.slice(0, beginning));
}
