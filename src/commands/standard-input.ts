import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { workspaceOf } from '../run/settings.ts';
import { usualPlace } from '../sources/default-places.ts';
import { isInside, largestFile, leadsOut, withFiles } from '../sources/files.ts';
import { quote } from '../text/quote.ts';
import { standardInput, type World } from './world.ts';

/** What a command was told of standard input. */
interface InputOptions {
  readonly stdinPath?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly onlyChanged?: string;
}

/**
 * The manifests that a command was given, with standard input in place of `-`: the world is then as if its text had been
 * saved at the path that `--stdin-path` names, whatever is there. Throws `CannotRun` for a path that cannot be judged.
 */
export async function withStandardInput(
  patterns: readonly string[],
  { stdinPath, fix, unsafeFixes, diff, onlyChanged }: InputOptions,
  world: World,
): Promise<{ patterns: readonly string[]; world: World }> {
  if (!patterns.includes(standardInput)) {
    if (stdinPath === undefined) return { patterns, world };
    throw new CannotRun(
      '`--stdin-path` needs `-` among the manifests, as in `sru-gate check - --stdin-path backports/2.10-3.yaml`.',
    );
  }
  if (fix || (unsafeFixes && !diff)) {
    throw new CannotRun(
      `\`--${fix ? 'fix' : 'unsafe-fixes'}\` writes files and cannot change standard input: \`--diff\` prints what it would do, as a patch.`,
    );
  }
  if (onlyChanged !== undefined) {
    throw new CannotRun(
      '`--only-changed` asks git, which knows nothing of standard input: leave it out, or save the text to a file.',
    );
  }
  const named = stdinPath ?? usualPlace;
  const file = path.resolve(world.workingDirectory, named);
  refuseOutside(file, named, world);
  // One byte more than a manifest may have is enough to see that it is too large.
  const text = await world.readInput(largestFile + 1);
  const files = withFiles(world.files, new Map([[file, text]]));
  return {
    patterns: patterns.map((pattern) => (pattern === standardInput ? file : pattern)),
    world: { ...world, files },
  };
}

function refuseOutside(file: string, named: string, world: World): void {
  const workspace = workspaceOf(world);
  const fail = (why: string): never => {
    throw new CannotRun(
      `Standard input cannot be judged as ${quote(named, 300)}: ${why}. \`--stdin-path\` names a file below ${quote(workspace, 300)}, which need not be there yet.`,
    );
  };
  if (!isInside(workspace, file)) fail('it lies outside the workspace');
  if (leadsOut(file, workspace, world.files)) fail('a link on that path leads out of the workspace');
  if (world.files.kind(file) === 'folder') fail('it is a folder');
}
