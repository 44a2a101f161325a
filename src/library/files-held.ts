import { CannotRun } from '../model/cannot-run.ts';
import type { HeldFiles } from '../sources/memory-files.ts';
import { quote } from '../text/quote.ts';

/** The folder in which files in memory stand: what one names above it lies outside, as on a disk. */
export const workspace = '/files';

/** Characters of a name, as on a disk. */
const longestName = 4096;

/** The files by absolute path, as they are held. Throws `CannotRun` for a name that no file of a repository has. */
export function filesHeld(files: unknown): HeldFiles {
  if (typeof files !== 'object' || files === null || Array.isArray(files))
    throw new CannotRun("The files are texts by their path, such as `{ 'backport.yaml': text }`.");
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      if (!isPathFromTop(name))
        throw new CannotRun(
          `A file cannot be named ${quote(name, 300)}: its name is the path from the top level of the repository, with forward slashes, such as \`debian/changelog\`.`,
        );
      if (!isContent(content))
        throw new CannotRun(`The file ${quote(name, 300)} is neither a text nor bytes (a Uint8Array).`);
      return [heldAs(name), content];
    }),
  );
}

/** The absolute path of a file in memory, by its path from the top level. */
export function heldAs(name: string): string {
  return `${workspace}/${name}`;
}

/** Whether a text is a relative path in its shortest form. */
export function isPathFromTop(name: string): boolean {
  const parts = name.split('/');
  return name.length <= longestName && !name.includes('\0') && parts.every((part) => !/^\.{0,2}$/.test(part));
}

/** A text, or bytes; bytes of another window or frame, too, which are no instance of this one's. */
function isContent(content: unknown): content is string | Uint8Array {
  return (
    typeof content === 'string' ||
    (ArrayBuffer.isView(content) && Object.prototype.toString.call(content) === '[object Uint8Array]')
  );
}
