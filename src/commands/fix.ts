import { CannotRun } from '../cannot-run.ts';
import type { CheckRequest } from '../check.ts';
import { type Fixed, fixAll } from '../fix-all.ts';
import { isInside, shownPath } from '../gather/files.ts';
import { hostingOf } from '../gather/hosting.ts';
import { counted, quote } from '../quote.ts';
import { toPatch } from '../report/patch.ts';
import type { Report } from '../report/report.ts';
import { isCommand, safeLine } from '../report/safe-text.ts';
import type { World } from './world.ts';

/** `check --fix`: writes what can be put right, and tells it. Throws `CannotRun` where a file cannot be written. */
export function writeFixes(request: CheckRequest, report: Report, world: World): void {
  const { texts, findings } = fixed(request, report, world);
  for (const [file, { before, after }] of texts) {
    const real = realPathInside(file, request);
    const shown = quote(shownPath(file, request.workingDirectory), 300);
    if (real === undefined) continue;
    const there = request.files.read(real).toString('utf8');
    // Two names may lead to the same file.
    if (there === after) continue;
    if (there !== before) throw new CannotRun(`${shown} changed while it was checked: run it again.`);
    try {
      world.replace(real, after);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new CannotRun(`${shown} cannot be written (${code}); what is told as fixed above is.`);
    }
    for (const { rule, message, fix } of findings) {
      if (fix?.edits.some(({ at }) => at.file === file))
        world.complain(
          `fixed[${rule}]: ${safeLine(`${shownPath(file, request.workingDirectory)}: ${message}`)}\n`,
        );
    }
  }
}

/** `check --diff`: what `--fix` would do, as a patch; made harmless where it would act. Throws `CannotRun`. */
export function patchOf(request: CheckRequest, report: Report, world: World, toFile: boolean): string {
  const { pathOf } = hostingOf(request.workspace, request.files, world.environment);
  const patch = toPatch(fixed(request, report, world).texts, pathOf);
  const lines = patch.split('\n');
  if (world.isWorkflow && !toFile && lines.some(isCommand)) {
    throw new CannotRun(
      'A line of the patch is one that the runner of a workflow would take for a command (`::…::` or `##[…]`): it is not printed in a log. `--output` writes it to a file.',
    );
  }
  return world.columns === undefined || toFile ? patch : lines.map(safeLine).join('\n');
}

function fixed(request: CheckRequest, report: Report, { complain }: World): Fixed {
  const outside = new Set<string>();
  const result = fixAll(request, report, (file) => {
    const isInside = realPathInside(file, request) !== undefined;
    if (!isInside) outside.add(file);
    return isInside;
  });
  if (outside.size > 0) {
    const [file = ''] = outside;
    const more = outside.size > 1 ? ` and ${counted(outside.size - 1, 'more file')}` : '';
    complain(
      `sru-gate: not fixed: ${safeLine(quote(shownPath(file, request.workingDirectory), 300))}${more} outside the workspace, which is what --fix may write to.\n`,
    );
  }
  return result;
}

/** The file with links resolved; undefined where it, or what a link leads to, is outside the workspace. */
function realPathInside(file: string, { files, workspace }: CheckRequest): string | undefined {
  const real = files.realPath(file);
  const within = files.realPath(workspace) ?? workspace;
  return real !== undefined && isInside(workspace, file) && isInside(within, real) ? real : undefined;
}
