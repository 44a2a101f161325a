/** No path around braces is longer, and no more stands between them. */
const longestPath = 200;
/** No text spells more paths so. */
const mostPaths = 1000;

/** A text with the paths behind it that it shortens by braces, as shells and changelogs do: `d/{control,rules}`. */
export function withPathsInBraces(text: string): string {
  const paths: string[] = [];
  for (let close = text.indexOf('}'); close >= 0; close = text.indexOf('}', close + 1)) {
    const before = text.slice(Math.max(0, close - 2 * longestPath), close);
    const open = before.lastIndexOf('{');
    const between = before.slice(open + 1);
    if (open < 0 || between.length > longestPath || !between.includes(',')) continue;
    const folder = pathBefore(before, open);
    if (!folder.includes('/')) continue;
    const [behind = ''] = /^[\w.+~/-]*/.exec(text.slice(close + 1, close + 1 + longestPath)) ?? [];
    for (const name of between.split(',')) paths.push(folder + name.trim() + behind.replace(/\.$/, ''));
    if (paths.length > mostPaths) break;
  }
  return paths.length === 0 ? text : `${text}\n${paths.join('\n')}\n`;
}

/** The piece of a path that ends at an offset. */
function pathBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && /[\w.+~/-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
