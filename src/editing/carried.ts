import type { Finding } from '../model/finding.ts';

/**
 * Findings about an earlier text of a file, moved to where their lines stand now; those on a line that has changed are
 * left out, and so are all fixes, which were for the earlier text.
 */
export function carriedOver(
  findings: readonly Finding[],
  { file, before, after }: { readonly file: string; readonly before: string; readonly after: string },
): Finding[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return findings.flatMap((finding) => {
    const { at } = finding;
    if (at?.file !== file) return [{ ...finding, fix: undefined }];
    const isBelow = at.line > old.length - tail;
    if (at.endLine > head && !isBelow) return [];
    const move = isBelow ? now.length - old.length : 0;
    const moved = { ...at, line: at.line + move, endLine: at.endLine + move };
    return [{ ...finding, at: moved, fix: undefined }];
  });
}
