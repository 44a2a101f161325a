/** A path with forward slashes as a relative reference: what no address may hold is percent-encoded. */
export function asUri(shown: string): string {
  return shown.split('/').map(encodePart).join('/');
}

/** A name that holds half a character is no text that could be encoded; a mark stands in for that half. */
function encodePart(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}
