import { entryHead, longestLine } from './changelog.ts';

/** Where the entry with a version begins, in a changelog that cannot be read as far as that; undefined where it does not. */
export function entryStart(text: string, version: string): number | undefined {
  for (let at = text.indexOf(`(${version})`); at >= 0; at = text.indexOf(`(${version})`, at + 1)) {
    const from = Math.max(0, at - longestLine);
    const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
    if (entryHead.test(text.slice(start, start + longestLine))) return start;
  }
  return undefined;
}
