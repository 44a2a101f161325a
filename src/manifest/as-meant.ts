/** A value without quotes that YAML does not take for quotes, and without white space that nobody sees. */
export function stripped(value: string): string {
  return value
    .slice(0, 500)
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .trim()
    .replace(/^["'\u2018-\u201f\u00ab]([\s\S]*)["'\u2018-\u201f\u00bb]$/, '$1')
    .trim();
}

/** The number of the bug that a text names, in the forms in which people name one, where it says nothing else. */
export function numberIn(written: string): string | undefined {
  // `2,130,000`, and not `2130000, 2131111`.
  const text = written.replace(/(?<!\d)(\d{1,3})([,_ ])(\d{3})\2(\d{3})(?![\d,_])/, '$1$3$4');
  const bare = /^(?:(?:lp|bugs?|launchpad)\b)?[\s:#]*([1-9]\d{0,8})\.?$/i.exec(text)?.[1];
  return bare ?? address.exec(text)?.[1];
}

/** The address of a bug, or of a comment on it. That of a test server names another bug, or none. */
const address =
  /^(?:https?:\/\/)?(?:pad\.lv\/|(?:(?:bugs|api|www)\.)?launchpad\.net\/(?:(?!\d+\/)[^\s/?#]{1,100}\/){0,6}?(?:\+bug|bugs)\/)([1-9]\d{0,8})(?:\/|\/comments\/\d{1,5})?\.?$/i;
