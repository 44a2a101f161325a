/** No path that a patch names is longer. */
const longestPath = 4096;

/** The lines of a patch that name a file. */
const names = /^(?:--- |\+\+\+ |Index: |rename from |rename to |diff --git )/;

/**
 * The files that a patch names, each in every way to read it: as it is and without its first folder or two, which
 * `-p` in the list of patches takes off. Linear in the patch's length.
 */
export function pathsIn(patch: string): Set<string> {
  const paths = new Set<string>();
  for (const line of patch.split('\n')) {
    const found = names.exec(line.slice(0, 20));
    if (!found) continue;
    const written = line.slice(found[0].length, longestPath).split('\t', 1)[0]?.trim() ?? '';
    // Of `diff --git a/x b/x` the second name is that of the file now.
    const path = found[0] === 'diff --git ' ? (written.split(' b/')[1] ?? '') : written;
    let rest = path.replace(/^"|"$/g, '').replace(/^\.\//, '');
    for (let level = 0; level < 3 && rest !== ''; level++) {
      paths.add(rest);
      const slash = rest.indexOf('/');
      rest = slash < 0 ? '' : rest.slice(slash + 1);
    }
  }
  return paths;
}
