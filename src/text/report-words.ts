/** The words with which people say that a filled-in template is over, or that the first report follows. */

const reports = new Set('bug report reports reported description descriptions issue post'.split(' '));
/** What may stand beside them in a heading; other words make a sentence of it. */
const beside = new Set(
  'the original originally reporter reporters text here below bellow follows following is was as from by of in and for reference lp launchpad summary sru before begin start starts s user users content comment problem details info information kept unchanged history archive verbatim copied see'.split(
    ' ',
  ),
);

/**
 * Whether words say that the first report follows: "Original bug report", "Original description by the reporter", "Bug
 * description (original)".
 * @param words lower-cased
 */
export function saysReport(words: readonly string[]): boolean {
  if (!words.some((word) => word === 'original' || word === 'originally')) return false;
  // "Original:" alone may stand before anything, "Original reporter:" before a name.
  if (!words.some((word) => reports.has(word)) && !isReporterText(words)) return false;
  // Behind "from" and "by" stands somebody's name.
  const from = words.findIndex((word) => word === 'from' || word === 'by');
  const said = from < 0 ? words : words.slice(0, from);
  return (
    words.length <= 12 && said.every((word) => beside.has(word) || reports.has(word) || /^#?\d+$/.test(word))
  );
}

/** "Text by the original reporter". */
function isReporterText(words: readonly string[]): boolean {
  return words.includes('reporter') && words.some((word) => /^(?:text|content|details)$/.test(word));
}

const whats = new Set('template justification'.split(' '));
const ends = new Set('end ends ended finish'.split(' '));
const besideEnd = new Set([
  ...whats,
  ...ends,
  ...'sru of the here bug report description update stable release'.split(' '),
]);

/**
 * Whether words say that the template is over: "End SRU Template", "SRU template ends here".
 * @param words lower-cased
 */
export function saysTemplateEnds(words: readonly string[]): boolean {
  return (
    words.length <= 8 &&
    words.some((word) => ends.has(word)) &&
    words.some((word) => whats.has(word) || (word === 'description' && words.includes('sru'))) &&
    words.every((word) => besideEnd.has(word))
  );
}
