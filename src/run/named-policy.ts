import path from 'node:path';
import type { FileSystem } from '../model/file-system.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Problem } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { builtinPolicy, readPolicy } from '../sources/policy-file.ts';
import { quote } from '../text/quote.ts';

/** The policy that judges a manifest, and what is wrong with the one that it names. */
export interface PolicyFound {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** The path and text of the policy's file, where findings point into it. */
  readonly texts: readonly [string, string][];
}

/**
 * The policy that a manifest names; `sru` where it names none, or one that cannot be used.
 * @param file absolute path of the manifest, which the policy's path is relative to
 */
export function policyOf(
  facts: ManifestFacts,
  file: string,
  { files, workspace }: { readonly files: FileSystem; readonly workspace: string },
): PolicyFound {
  const { value: named, state } = facts.policyName;
  if (named === undefined) {
    const problems = state === 'absent' ? [policyMissing] : [];
    return { policy: builtinPolicy('sru'), problems, texts: [] };
  }
  const reading = readPolicy(named, path.dirname(file), { files, within: workspace });
  if ('policy' in reading) return { policy: reading.policy, problems: [], texts: [] };
  const problems = reading.problems.map(({ message, help, at: position, meant }): Problem => {
    const at = position ? { position } : { path: ['policy'] };
    const fix = meant !== undefined && { fix: { at, text: meant, isSuggested: true } };
    return { rule: 'unknown-policy', message, help, at, ...fix };
  });
  // Where all findings stand in the policy's own file, the manifest's line gets one, too.
  if (reading.problems.every(({ at }) => at !== undefined)) {
    problems.unshift({
      rule: 'unknown-policy',
      message: `The policy ${quote(named)} cannot be used; \`sru\` judges the rest.`,
      help: 'Put right what is found in the policy file.',
      at: { path: ['policy'] },
    });
  }
  return { policy: builtinPolicy('sru'), problems, texts: reading.text ? [[...reading.text]] : [] };
}

const policyMissing: Problem = {
  rule: 'manifest-schema',
  message: 'The key `policy` is missing.',
  help: "Add it: a built-in policy's name such as `sru` (`sru-gate policies` lists them), or a policy file's path.",
  at: { path: ['policy'], atKey: true },
};
