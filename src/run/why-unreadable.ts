import type { OpenedManifest } from './opened-manifest.ts';

/** Why a manifest cannot be read at all, as a sentence; undefined where it can, whatever else is wrong in it. */
export function whyUnreadable({ problems, manifest }: OpenedManifest): string | undefined {
  const problem = manifest ? problems.find(({ rule }) => rule === 'manifest-syntax') : problems[0];
  if (!problem) return undefined;
  const line = 'position' in problem.at ? `line ${problem.at.position.line}: ` : '';
  return `${line}${problem.message} ${problem.help}`;
}
