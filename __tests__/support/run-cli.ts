import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface CliRun {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, as a user does. */
export function runCli(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input: string | Uint8Array = '',
): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  return { exitCode: status, out: stdout, err: stderr };
}
