import path from 'node:path';
import { readYaml } from '../text/yaml-text.ts';
import type { Git } from './git.ts';
import type { Repository } from './repository.ts';
import { type Tree, treeAt } from './tree.ts';

/** What is known of the files of a run: its manifests ask of each other. */
const answersOf = new WeakMap<Git, Map<string, boolean>>();

/**
 * Tells whether a file is a manifest, or a policy, in a tree and at a ref: in each of them that has it, and in one at
 * least.
 */
export function manifestsIn(tree: Tree, ref: string, { git, top }: Repository): (name: string) => boolean {
  const before = treeAt(ref, [], { git, top });
  const answers = answersOf.get(git) ?? new Map<string, boolean>();
  answersOf.set(git, answers);
  return (name) => {
    const key = [top, tree.ref ?? '', ref, name].join('\0');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = [tree, before].map((each) => isManifestIn(each, name)).filter((each) => each !== undefined);
    const answer = found.length > 0 && found.every(Boolean);
    answers.set(key, answer);
    return answer;
  };
}

/** Undefined where a tree has no such file. */
function isManifestIn(tree: Tree, name: string): boolean | undefined {
  if (!tree.has(path.posix.dirname(name), path.posix.basename(name))) return undefined;
  const reading = tree.read(name);
  return 'text' in reading && saysManifest(reading.text);
}

/** Whether a text has the keys without which it is neither. */
function saysManifest(text: string): boolean {
  const { data } = readYaml(text);
  if (typeof data !== 'object' || data === null) return false;
  return 'targets' in data ? 'package' in data || 'sru' in data : 'extends' in data && 'summary' in data;
}
