import path from 'node:path';
import { debug, isDebug } from '@actions/core';
import { CannotRun } from '../model/cannot-run.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { Environment } from '../sources/hosting.ts';
import { say } from './runner.ts';

/** Does what an action does; where it cannot, one error says why. The exit code says whether the job fails. */
export async function settled(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof CannotRun ? error.message : `sru-gate itself failed: ${String(error)}`;
    say('error', message, 'sru-gate cannot run');
    if (!(error instanceof CannotRun) && isDebug() && error instanceof Error) debug(error.stack ?? '');
    return 1;
  }
}

/** The folder that checkout filled. Throws `CannotRun` where it is empty. */
export function filledWorkspace(environment: Environment, files: FileSystem): string {
  const named = environment.GITHUB_WORKSPACE;
  if (!named)
    throw new CannotRun(
      'GITHUB_WORKSPACE is not set: this is the action; on a terminal run `sru-gate check`.',
    );
  const workspace = path.resolve(named);
  if (files.list(workspace).length === 0) {
    throw new CannotRun('The workspace is empty: put a step with `uses: actions/checkout` before this one.');
  }
  return workspace;
}
