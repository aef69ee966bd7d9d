/** "A similar outage happened on": it is told for comparison, not "Unlike the previous outage, this one". */
const another =
  /(?<!\b(?:unlike|like|in|following|after|since|than|to|of|with) (?:the |an? |our )?)\b(?:similar|previous|prior) (?:\p{L}+ )?(?:outages?|incidents?|issues?|failures?|disruptions?|problems?|events?)\b|\b(?:an earlier|last) (?:outage|incident)\b|\b(?:incidents?|pannes?) (?:similaires?|précédente?s?)|\b(?:incidentes?|ca[íi]das?|falhas?) (?:similar(?:es)?|semelhantes?|anterior(?:es)?)|\b(?:ähnliche[rn]?|frühere[rn]?) (?:ausfall|vorfall|störung)/iu;
/** "It could have lasted", "if it had lasted", "we expected the upgrade to take": what did not happen. */
const unreal =
  /\b(?:(?:would|could|might|may|should) (?:have (?:been|lasted|taken|caused)|last|cause)|(?:would|should) take|(?:was|were|is|are) (?:(?:supposed|meant|expected|planned|scheduled) )?to last|expect(?:s|ed)? [^.;]{0,40} to|aurait|auraient|habría|hubiera|teria|tivesse|hätten?|würden?)\b|^[^\p{L}]*(?:if|unless|alerts? fires?)\b|\p{L} +triggers (?:the|our|an?)\b/iu;

/** Whether the words before a time or a length make it that of another incident. */
export function namesAnother(before: string): boolean {
  return another.test(before);
}

/** Whether a sentence tells what did not happen, or what would. */
export function isUnreal(sentence: string): boolean {
  return unreal.test(sentence);
}
