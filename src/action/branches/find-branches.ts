import { getInput } from '@actions/core';
import { CannotRun } from '../../model/cannot-run.ts';
import type { FileSystem } from '../../model/file-system.ts';
import { branchesWithManifest } from '../../sources/branches.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quoteList } from '../../text/quote.ts';
import { filledWorkspace, settled } from '../outcome.ts';
import { say, setOutputs } from '../runner.ts';

/**
 * The action `branches`: finds the branches that match and carry a manifest, and gives them as the list of a matrix.
 * Their names are somebody's words; each comes with a number, for what must be named without a doubt.
 */
export function findBranches(environment: Environment, files: FileSystem): Promise<number> {
  return settled(async () => {
    const patterns = getInput('branches').split(/\s+/).filter(Boolean);
    if (patterns.length === 0)
      throw new CannotRun('The input `branches` is empty: name a pattern such as `ubuntu/*`.');
    const found = branchesWithManifest(filledWorkspace(environment, files), patterns);
    if ('unreadable' in found)
      throw new CannotRun(`The branches cannot be listed: ${found.unreadable}. ${found.help}`);
    const { branches, left } = found;
    const names = branches.map(({ name }) => name);
    say(
      'line',
      names.length === 0
        ? `No branch that matches ${quoteList(patterns)} carries a manifest in a default place.`
        : `${names.length === 1 ? 'One branch carries' : `${names.length} branches carry`} a manifest: ${quoteList(names, 200)}.`,
    );
    if (left > 0)
      say('warning', `${left} more match, and are not looked at: name fewer in the input \`branches\`.`);
    const list = branches.map(({ name }, at) => ({ number: at + 1, name, ref: `refs/heads/${name}` }));
    setOutputs({ list: JSON.stringify(list), left }, environment);
    return 0;
  });
}
