import { CannotRun } from '../model/cannot-run.ts';
import { forPackage, type Policy } from '../model/policy.ts';
import { beside } from '../report/flow.ts';
import { safeLine } from '../report/safe-text.ts';
import { policyTrouble } from '../run/settings.ts';
import {
  builtinNames,
  builtinPolicy,
  governorOf,
  type PolicyLayers,
  policiesFor,
  readLayers,
} from '../sources/policy-file.ts';
import { quote } from '../text/quote.ts';
import { policyAsYaml } from './policy-yaml.ts';
import { exitCodes, type World } from './world.ts';

export interface PoliciesOptions {
  readonly package?: string;
}

/**
 * `sru-gate policies`: prints the built-in policies; with `--package` those for a package; with a policy's name or path
 * that policy in full, with the policy that each value came from. Throws `CannotRun`.
 */
export function policiesCommand(
  named: string | undefined,
  { package: sourcePackage }: PoliciesOptions,
  {
    print,
    files,
    workingDirectory,
    columns,
  }: Pick<World, 'print' | 'files' | 'workingDirectory' | 'columns'>,
): number {
  if (named !== undefined && sourcePackage !== undefined)
    throw new CannotRun('Give either a policy or --package, not both.');
  if (named !== undefined) {
    const places = { files, within: undefined };
    print(policyAsYaml(layersOf(readLayers(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== undefined) {
    const found = policiesFor(sourcePackage).map((name) => forPackage(builtinPolicy(name), sourcePackage));
    const isNone = governorOf(sourcePackage) === undefined && found.length === 1;
    print(
      `${listed(found, columns)}${isNone ? `\nNo built-in policy names ${quote(sourcePackage)}; \`sru\` is for every package.\n` : ''}`,
    );
  } else {
    print(listPolicies(columns));
  }
  return exitCodes.nothingToFailOn;
}

/** The built-in policies, a line each. */
export function listPolicies(columns: number | undefined): string {
  return listed(builtinNames.map(builtinPolicy), columns);
}

function listed(policies: readonly Policy[], columns: number | undefined): string {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies
    .map(({ name, summary }) => `${beside(name.padEnd(width), safeLine(summary), columns)}\n`)
    .join('');
}

function layersOf(
  reading: PolicyLayers,
  workingDirectory: string,
): Extract<PolicyLayers, { layers: unknown }>['layers'] {
  if ('layers' in reading) return reading.layers;
  throw new CannotRun(policyTrouble(reading.problems, workingDirectory));
}
