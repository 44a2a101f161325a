import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './files.ts';

/** What says that this run is to be as Node is without a cache, or that nothing of this machine is there tomorrow. */
const withoutCache = ['NODE_DISABLE_COMPILE_CACHE', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'CI'];

/**
 * The folder in which this program may keep what can be made again (XDG Base Directory Specification); undefined where
 * it shall keep nothing. The folder may not be there.
 * @param options what Node itself was told on its command line
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  options: readonly string[],
): string | undefined {
  if (options.length > 0 || withoutCache.some((name) => environment[name])) return undefined;
  const { XDG_CACHE_HOME: named = '', HOME: home = '' } = environment;
  // The specification has relative paths ignored.
  if (path.isAbsolute(named)) return path.join(named, 'sru-gate');
  return path.isAbsolute(home) ? path.join(home, '.cache', 'sru-gate') : undefined;
}

/**
 * Whether a folder lies in a checkout, below the working directory or a folder with a `.git`. Files there are whoever
 * wrote the repository's, also where they belong to the user who cloned it: nothing compiled is taken from them.
 */
export function isInCheckout(folder: string, workingDirectory: string): boolean {
  const real = nearestReal(folder);
  return isInside(workingDirectory, real) || hasGitAbove(real);
}

/** The part of a path that is there, its links resolved. */
function nearestReal(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = path.dirname(folder);
    return above === folder ? folder : nearestReal(above);
  }
}

function hasGitAbove(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true;
  const above = path.dirname(folder);
  return above !== folder && hasGitAbove(above);
}
