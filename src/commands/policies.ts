import { CannotRun } from '../model/cannot-run.ts';
import { forPackage, governs, type Policy } from '../model/policy.ts';
import { governing } from '../policy/governing.ts';
import { safeLine } from '../report/safe-text.ts';
import { policyTrouble } from '../run/settings.ts';
import { builtinNames, builtinPolicy, type PolicyLayers, readLayers } from '../sources/policy-file.ts';
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
  { print, files, workingDirectory }: Pick<World, 'print' | 'files' | 'workingDirectory'>,
): number {
  if (named !== undefined && sourcePackage !== undefined)
    throw new CannotRun('Give either a policy or --package, not both.');
  if (named !== undefined) {
    const places = { files, within: undefined };
    print(policyAsYaml(layersOf(readLayers(named, workingDirectory, places), workingDirectory)));
  } else if (sourcePackage !== undefined) {
    const found = governorsOf(sourcePackage).map((policy) => forPackage(policy, sourcePackage));
    const isNone = found.every(({ name }) => name === 'sru');
    print(
      `${listed(found)}${isNone ? `\nNo built-in policy names ${quote(sourcePackage)}; \`sru\` is for every package.\n` : ''}`,
    );
  } else {
    print(listPolicies());
  }
  return exitCodes.nothingToFailOn;
}

/** The built-in policies, a line each. */
export function listPolicies(): string {
  return listed(builtinNames.map(builtinPolicy));
}

/**
 * The built-in policies for a source package: first those that govern it, or `sru` where none does; then those for some
 * of its uploads.
 */
export function governorsOf(sourcePackage: string): Policy[] {
  const policies = builtinNames.map(builtinPolicy);
  const found = governing(policies, sourcePackage);
  const ofSome = policies.filter((each) => !each.governsEveryUpload && governs(each, sourcePackage));
  return [...(found.length > 0 ? found : [builtinPolicy('sru')]), ...ofSome];
}

function listed(policies: readonly Policy[]): string {
  const width = Math.max(...policies.map(({ name }) => name.length));
  return policies.map(({ name, summary }) => `${name.padEnd(width)}  ${safeLine(summary)}\n`).join('');
}

function layersOf(
  reading: PolicyLayers,
  workingDirectory: string,
): Extract<PolicyLayers, { layers: unknown }>['layers'] {
  if ('layers' in reading) return reading.layers;
  throw new CannotRun(policyTrouble(reading.problems, workingDirectory));
}
