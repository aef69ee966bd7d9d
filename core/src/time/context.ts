/**
 * What the words around a time say about it. All patterns run over a slice of bounded length, so that they cannot take
 * more than constant time.
 */

const reach = 40;

/** The text before an offset on the same line, at most 40 characters, its white space and marks narrowed. */
export function before(text: string, at: number): string {
  const slice = text.slice(Math.max(0, at - reach), at);
  const line = slice.slice(Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('\r')) + 1);
  return line.replace(/[\s*`_]+/g, ' ');
}

const article = '(?: ?(?:an?|the|une?|una|um|uma|eine?n?|d.|de|las|les|os|as))?';
const approximators =
  'about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|roughly|nearly|almost|some|environ|à peu près|près d.?|presque|vers|' +
  'aproximadamente|aprox\\.?|cerca|alrededor|unos|unas|casi|quase|uns|umas|etwa|rund|ungefähr|gegen|knapp|fast|约|約|estimated(?: (?:time|total|duration))?|[~≈±〜]';
const atLeastWords =
  'over|more than|longer than|greater than|at least|no less than|plus d.?|au moins|más|mas|al menos|por lo menos|mais|' +
  'pelo menos|über|mehr als|mindestens|[>≥]=?';
const atMostWords =
  'up to|less than|fewer than|under|at most|no more than|within|moins d.?|au plus|menos|hasta|até|weniger als|' +
  'höchstens|bis zu|unter|[<≤]=?';

const approximateBefore = new RegExp(
  `(?:^|[^\\p{L}])(?:${approximators})(?: ?(?:at|de|of|à|um))?${article} ?[([]? ?$`,
  'iu',
);
const atLeastBefore = new RegExp(`(?:^|[^\\p{L}])(?:${atLeastWords})(?: de| als| than)? ?$`, 'iu');
const atMostBefore = new RegExp(`(?:^|[^\\p{L}])(?:${atMostWords})(?: de| als| than)? ?$`, 'iu');
const noMoreBefore = /(?:^|[^\p{L}])(?:no|not) (?:more|longer) than(?: an?)? ?$/iu;
const noLessBefore = /(?:^|[^\p{L}])(?:no|not) less than(?: an?)? ?$/iu;

/** Whether an approximator (about, ~, environ, etwa …) stands right before. */
export function isApproximate(text: string, at: number): boolean {
  return approximateBefore.test(before(text, at));
}

/** What a one-sided word before makes of a figure: "over 2 hours" is at-least, "up to 2 hours" at-most. */
export function boundOf(text: string, at: number): 'exact' | 'at-least' | 'at-most' {
  const words = before(text, at);
  if (noMoreBefore.test(words)) return 'at-most';
  if (noLessBefore.test(words)) return 'at-least';
  if (atMostBefore.test(words)) return 'at-most';
  return atLeastBefore.test(words) ? 'at-least' : 'exact';
}

const lengthBefore =
  /(?:^|[^\p{L}])(?:for|last(?:s|ed|ing)|took|take[ns]?|taking|during|pendant|durant|durante|während|durée|duration|duración|duracion|duração|duracao|dauer|total(?: downtime)?|downtime|outage(?: time)?|after|over|under|than|least|most|nearly|almost|within|délai|plus de|moins de|duré|elapsed|tt[drm]|mtt[drm]|time to \p{L}+)(?: (?:was|is|of|de|time|about|approximately|around|roughly|a|an|en|:))* ?[:=–—-]? ?(?:of |de |about |approx(?:imately|\.)? |around |environ |~ ?|≈ ?)?[([]?$/iu;

/** "Durée de l'incident : 6h07" */
const lengthOfBefore = /(?:dur[ée]e|duraci[óo]n|dura[çc][ãa]o)(?: [\p{L}'’]{1,20}){1,4} ?[:=] ?$/iu;
/** "23h47 → 02h54 (6h07)": in parentheses behind the two ends. */
const behindEnds = /\d[h:]\d\d ?(?:→|->|–|-|à|a|às|to|bis) ?\d{1,2}[h:]\d\d(?: ?[A-Z]{2,4})? ?\($/;

/** Whether the words before announce a length of time: lasting, took, Duration:. */
export function announcesLength(text: string, at: number): boolean {
  const words = before(text, at);
  return lengthBefore.test(words) || lengthOfBefore.test(words) || behindEnds.test(words);
}

const labelBefore =
  /(?:durée|duration|duración|duracion|duração|duracao|dauer|total time|downtime|elapsed(?: time)?|tt[drm]|mtt[drm]|time to \p{L}+)[^\p{L}\d]{0,4}$/iu;

/** Whether a label such as `Duration:` stands right before. */
export function labelledLength(text: string, at: number): boolean {
  return labelBefore.test(before(text, at));
}

const clockBefore =
  /(?:^|[^\p{L}'’])(?:at|@|à|a las?|às|as|vers|dès|depuis|um|gegen|ab|since|until|till|avant|après|desde las|pelas)(?: (?:about|around|approximately|~))? ?~? ?$/iu;

/** Whether the words before ask for a clock time: at, à, às, um. */
export function asksForClock(text: string, at: number): boolean {
  const words = before(text, at);
  return clockBefore.test(words) && !/jusqu.?à ?$/iu.test(words);
}

const noTimeBefore =
  /(?:(?:^|[^\p{L}])(?:ratios?|aspect|scale|score[ds]?|odds|uptime|up|ports?|lines?|verse|psalms?|version|v|build|genesis|exodus|matthew|mark|luke|john|acts|romans|corinthians|isaiah|proverbs|revelation)(?: (?:of|is|was|to|by))?[:=]? ?|[$€£¥#\\^&=%<"“] ?)$/iu;

/** Whether the words before say that digits are something else: a ratio, a port, a line, a price, a verse. */
export function deniesTime(text: string, at: number): boolean {
  return noTimeBefore.test(before(text, at));
}

/** Whether the word behind says that digits are a ratio. */
export function isRatio(text: string, at: number): boolean {
  return /^[\s*_`]{0,3}(?:ratio|scale|split|odds|mapping|score|aspect|win|lead)\b/i.test(
    text.slice(at, at + 14),
  );
}

/** Whether nothing but marks stands before on the line: list marker, bold, quote, heading signs, table bar. */
export function opensLine(text: string, at: number): boolean {
  return /(?:^|\|)[\s>#*+_`~[(-]*(?:\d{1,2}[.)] +)?[*_`[(]*$/.test(before(text, at)) && !tooFar(text, at);
}

/** Whether the line begins more than the reach before the offset. */
function tooFar(text: string, at: number): boolean {
  const slice = text.slice(Math.max(0, at - reach), at);
  return at > reach && !/[\n\r|]/.test(slice) && slice.trim() !== '';
}

/** Whether a time's text ends here: no letter or digit goes on. */
export function endsHere(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const next = text.charAt(at);
  // Japanese and Chinese go on without a space.
  return !/[\p{L}\p{N}_]/u.test(next) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(next);
}
