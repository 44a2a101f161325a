import type { Finding } from '../model/finding.ts';
import { lineOf } from '../model/position.ts';
import type { Digests, PathOf, Report } from '../model/report.ts';

/**
 * Gives findings, asked for in their order, a name that stays when lines move, and that no other finding has: those
 * with one identity are counted.
 * @param pathOf a file's path from its repository's top level
 */
export function fingerprints(
  texts: Report['texts'],
  pathOf: PathOf,
  sha256: Digests['sha256'],
): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const identity = identityOf(finding, texts, pathOf);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return `${sha256(identity).slice(0, 32)}:${count}`;
  };
}

/** How many characters of a line count: a longer line would be read again for each of its findings. */
const longestLine = 500;

/** What a finding keeps when lines move: its rule, file and series, the text of its line and what is marked on it. */
function identityOf({ rule, series, at }: Finding, texts: Report['texts'], pathOf: PathOf): string {
  const line = at ? lineOf(texts.get(at.file) ?? '', at.line) : '';
  const marked = at ? line.slice(at.column - 1, at.endColumn - 1) : '';
  return JSON.stringify([
    rule,
    at ? pathOf(at.file) : '',
    [...series].sort(),
    line.trim().slice(0, longestLine),
    marked,
  ]);
}
