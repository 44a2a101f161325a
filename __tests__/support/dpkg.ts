import { spawnSync } from 'node:child_process';

export type Pair = readonly [one: string, other: string];

export const hasDpkg = spawnSync('dpkg', ['--version']).status === 0;

/**
 * dpkg's word on each pair of versions: -1, 0 or 1. Its own module for Perl answers all of them in one process; the
 * program itself, which is started for each, judges every tenth, or all where that module is missing.
 */
export function dpkgSigns(pairs: readonly Pair[]): number[] {
  const program =
    'use Dpkg::Version; while (<STDIN>) { my ($one, $other) = split; print version_compare($one, $other), "\\n" }';
  const fromModule = signs('perl', ['-e', program], pairs);
  if (fromModule.length !== pairs.length) return fromProgram(pairs);
  const tenth = pairs.filter((_, index) => index % 10 === 0);
  for (const [index, sign] of fromProgram(tenth).entries()) {
    if (fromModule[index * 10] !== sign) throw new Error(`dpkg and its module differ: ${tenth[index]}`);
  }
  return fromModule;
}

/** Which of some versions dpkg takes for one. */
export function dpkgTakes(versions: readonly string[]): boolean[] {
  const script = 'while IFS= read -r each; do dpkg --validate-version "$each" 2>/dev/null; echo $?; done';
  return lines('sh', ['-c', script], versions).map((status) => status === '0');
}

function fromProgram(pairs: readonly Pair[]): number[] {
  const script = `while read -r one other; do
    if dpkg --compare-versions "$one" lt "$other"; then echo -1
    elif dpkg --compare-versions "$one" eq "$other"; then echo 0
    else echo 1; fi
  done`;
  return signs('sh', ['-c', script], pairs);
}

function signs(command: string, words: readonly string[], pairs: readonly Pair[]): number[] {
  return lines(
    command,
    words,
    pairs.map((pair) => pair.join(' ')),
  ).map(Number);
}

function lines(command: string, words: readonly string[], input: readonly string[]): string[] {
  const { stdout } = spawnSync(command, words, {
    input: input.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  return (stdout ?? '').split('\n').slice(0, -1);
}
