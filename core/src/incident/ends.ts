/** What begins or ends in the name of a time: "outage start", "Ende der Störung". */
const thing =
  "(?:(?:of|the|du|de|da|do|del|der|des|la|el|[ld]['’]?) ?)*(?:incident|outage|impact|issue|disruption|downtime|failure|degradation|event|problem|service|incidente|impacto|panne|interruption|coupure|indisponibilité|caída|interrupción|indisponibilidade?|queda|interrupção|störung|ausfalls?|vorfalls?)";
const moment = '(?:at|à|on|time|date|timestamp|datetime|utc|gmt)';
const lead = '(?:(?:time|date|hour|heure|fecha|hora|data|moment|actual|full|y|e|et) ?)*(?:of |de |do |du )?';
const begins =
  'start(?:s|ed)?|beg[ai]n|began|beginning|onset|d[ée]but|inicio|in[íi]cio|comienzo|começo|commencé|inizio|beginn|anfang|startzeit|störungsbeginn';
const ends =
  'end(?:s|ed)?|finish(?:ed)?|resolved|resolution|restored|recovered|recovery|repaired|fixed|fin|fim|t[ée]rmino|r[ée]solu(?:tion)?|r[ée]tabli(?:ssement)?|resoluci[óo]n|resolu[çc][ãa]o|resuelto|resolvido|finalizaci[óo]n|terminé|restablecimiento|recuperaci[óo]n|encerramento|normaliza[çc][ãa]o|restabelecimento|recupera[çc][ãa]o|ende|endzeit|störungsende|behoben|behebung|wiederherstellung|gel[öo]st';
const named = (words: string) =>
  new RegExp(`^${lead}(?:${thing} )?(?:fully )?(?:${words})(?: ${thing})?(?: ${moment})*$`, 'i');
const startName = named(begins);
const endName = named(ends);

/**
 * Which end of the incident a label or a front-matter key names (`Started at`, `incident_end`, `Heure de fin`); null for
 * a name that says more, or something else. When trouble was noticed is neither.
 */
export function endNamed(name: string): 'start' | 'end' | null {
  if (name.length > 40) return null;
  const plain = name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s_/-]+/g, ' ')
    .trim();
  if (startName.test(plain) || /^(?:(?:incident|outage) )?(?:from|desde|de|von)$|発生|開始/i.test(plain))
    return 'start';
  return endName.test(plain) ||
    /^(?:(?:incident|outage) )?(?:to|until|till|hasta|até|bis)$|復旧|終了|解消/i.test(plain)
    ? 'end'
    : null;
}
