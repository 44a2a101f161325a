import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Hosting, Report } from '../model/report.ts';
import { nodeDigests } from '../sources/digests.ts';
import { leadsOut } from '../sources/files.ts';
import { quote } from '../text/quote.ts';

/**
 * Writes SARIF to the file that the input `sarif` names, and makes its folder. Throws `CannotRun` where it cannot.
 * @param named absolute, or relative to the workspace
 */
export async function writeSarif(
  report: Report,
  named: string,
  { pathOf }: Hosting,
  { workspace, files }: { readonly workspace: string; readonly files: Pick<FileSystem, 'realPath'> },
): Promise<void> {
  const file = path.resolve(workspace, named);
  const folder = path.dirname(file);
  // The workspace is what a pull request checked out: a link in it must not lead the file elsewhere.
  if (leadsOut(folder, workspace, files)) {
    throw new CannotRun(
      `The input \`sarif\` names ${quote(named, 300)}, and a link on that path leads out of the workspace: name a folder that is no link.`,
    );
  }
  // Loaded here alone: with the rules' pages it is as large as all the rest.
  const { toSarif } = await import('../report/sarif.ts');
  try {
    mkdirSync(folder, { recursive: true });
    // Where a link stands in the file's place, the link is removed, and not what it leads to.
    rmSync(file, { force: true });
    writeFileSync(file, toSarif(report, pathOf, await nodeDigests()));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CannotRun(
      `SARIF cannot be written to ${quote(named, 300)} (${code}): the input \`sarif\` names a file, in a folder that is there or can be made.`,
    );
  }
}
