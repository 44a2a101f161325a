import path from 'node:path';
import type { DescriptionText } from '../manifest/places.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Problem } from '../model/place.ts';
import { readText } from '../sources/files.ts';
import { quote } from '../text/quote.ts';

/** A bug's description, and what is wrong with the file that holds it. */
export interface Described extends DescriptionText {
  readonly problems: readonly Problem[];
}

/**
 * The description, inline or in its own file.
 * @param file absolute path of the manifest, which the file's path is relative to
 */
export function describedBy(
  { sru }: ManifestFacts,
  file: string,
  { files, workspace }: { readonly files: FileSystem; readonly workspace: string },
): Described {
  const { value: inline, from } = sru.description;
  const { value: named, path: at } = sru.descriptionFile;
  const none = { file: undefined, isFixable: false, problems: [], from };
  if (inline !== undefined || named === undefined) return { ...none, text: inline };
  const own = path.resolve(path.dirname(file), named);
  const reading = readText(files, own, workspace);
  if ('text' in reading) {
    // A manifest that names a workflow, or another manifest, as its description must not get that rewritten.
    const isFixable = !/\.ya?ml$/i.test(files.realPath(own) ?? own);
    return { text: reading.text, file: own, isFixable, problems: [] };
  }
  const problem: Problem = {
    rule: 'manifest-schema',
    message: `The description file ${quote(named)} cannot be used: ${reading.wrong}.`,
    help: "Its path is relative to the manifest's folder and stays inside the workspace (the top level of the repository).",
    at: { path: at },
  };
  return { ...none, text: undefined, problems: [problem] };
}
