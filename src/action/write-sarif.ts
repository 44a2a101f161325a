import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { nodeDigests } from '../sources/digests.ts';
import { isInside, leadsOut } from '../sources/files.ts';
import { makeFolder } from '../sources/make-folder.ts';
import { writeWhole } from '../sources/replace-file.ts';
import { whyNotWritten } from '../sources/why-not-written.ts';
import { quote } from '../text/quote.ts';
import type { Occasion } from './comment/keep-comment.ts';

/**
 * Writes SARIF to the file that the input `sarif` names, and makes its folder. Throws `CannotRun` where it cannot.
 * @param named absolute, or relative to the workspace
 */
export async function writeSarif(
  named: string,
  { report, hosting, workspace, files }: Occasion & { readonly workspace: string },
): Promise<void> {
  const file = path.resolve(workspace, named);
  const folder = path.dirname(file);
  // The workspace is what a pull request checked out: a link in it must not lead the file elsewhere.
  if (leadsOut(folder, workspace, files)) {
    throw new CannotRun(
      `the input \`sarif\` names ${quote(named, 300)}, and a link on that path leads out of the workspace; name a folder that is no link.`,
    );
  }
  // Loaded here alone: with the rules' pages it is as large as all the rest.
  const { toSarif } = await import('../report/sarif.ts');
  const text = toSarif(report, hosting.pathOf, await nodeDigests());
  try {
    makeFolder(folder);
    // Elsewhere a link is the machine's own, such as `/dev/stdout`.
    writeWhole(file, text, isInside(workspace, file) ? 'replace link' : 'replace');
  } catch (error) {
    throw new CannotRun(
      `${whyNotWritten(error)}. The input \`sarif\` names ${quote(named, 300)}: it takes a file, in a folder that is there or can be made.`,
    );
  }
}
