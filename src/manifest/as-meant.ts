/** A value without quotes that YAML does not take for quotes, and without white space that nobody sees. */
export function stripped(value: string): string {
  return value
    .slice(0, 500)
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .trim()
    .replace(/^["'\u2018-\u201f\u00ab]([\s\S]*)["'\u2018-\u201f\u00bb]$/, '$1')
    .trim();
}

/** The number of a bug, in the forms in which people name one. */
export function numberIn(written: string): string | undefined {
  const text = written.replace(/(?<=\d)[,_ ](?=\d{3})/g, '');
  const bare = /^(?:(?:lp|bugs?|launchpad)\b)?[\s:#]*([1-9]\d{0,8})\.?$/i.exec(text)?.[1];
  const address =
    /^(?:https?:\/\/)?(?:pad\.lv\/|[a-z.]{0,40}launchpad\.net\/(?:\S{0,150}?\/)?(?:\+bug|bugs)\/)([1-9]\d{0,8})(?!\d)/i;
  return bare ?? address.exec(text)?.[1];
}
