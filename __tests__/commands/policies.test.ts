import { describe, expect, test } from '@jest/globals';
import { policiesCommand } from '../../src/commands/policies.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { governing } from '../../src/policy/governing.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';

/** What the command prints, in a folder with these files. */
function run(named: string | undefined, options = {}, files: Readonly<Record<string, string>> = {}): string {
  let out = '';
  const print = (text: string): void => {
    out += text;
  };
  policiesCommand(named, options, {
    print,
    files: memoryFiles(files),
    workingDirectory: '/w',
    columns: undefined,
  });
  return out;
}

describe('sru-gate policies', () => {
  test('lists all of them, a line each', () => {
    expect(
      run(undefined)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(builtinNames);
  });

  test('shows one with where each value came from', () => {
    expect(run('open-vm-tools')).toContain('settling-days: 42  # open-vm-tools\n');
    expect(run('open-vm-tools')).toContain('  minimum-days: 7  # sru\n');
  });

  test("shows a file of one's own, laid over its base", () => {
    const files = {
      '/w/p.yaml': 'name: mine\nsummary: Mine\nextends: open-vm-tools\nsettling-days: 9\n',
    };
    expect(run('./p.yaml', {}, files)).toMatch(/^# mine, which extends open-vm-tools, which extends sru\n/);
    expect(run('./p.yaml', {}, files)).toContain('settling-days: 9  # mine\n');
  });

  test.each([
    ['open-vm-tools', 'open-vm-tools'],
    ['hello', 'sru'],
    ['linux', 'kernel'],
    ['linux-aws', 'kernel'],
    ['linux-firmware', 'linux-firmware'],
    ['tzdata', 'tzdata'],
    ['python-apt', 'apt'],
    ['ubuntu-release-upgrader', 'sru'],
  ])('%s is governed by %s', (name, policy) => {
    expect(run(undefined, { package: name }).split(' ')[0]).toBe(policy);
  });

  test.each([
    ['none of that name', 'open-vm-tool', {}, 'Did you mean `open-vm-tools`?'],
    ['a broken file', './p.yaml', {}, 'p.yaml:1:1: The key `nam` is unknown.'],
    ['two questions at once', 'sru', { package: 'hello' }, 'not both'],
  ])('cannot run: %s', (_, named, options, message) => {
    const broken = { '/w/p.yaml': 'nam: mine\nsummary: Mine\n' };
    expect(() => run(named, options, broken)).toThrow(CannotRun);
    expect(() => run(named, options, broken)).toThrow(message);
  });
});

test.each([
  ['example-data-14', ['exact', 'longer', 'shorter']],
  ['example-data-15', ['longer', 'shorter']],
  ['example', []],
])('policies for %s, the most specific first: %j', (name, expected) => {
  const policies = [
    { name: 'all', packages: ['*'] },
    { name: 'shorter', packages: ['other', 'example-*'] },
    { name: 'longer', packages: ['example-data-*', 'example-*'] },
    { name: 'exact', packages: ['example-data-14'] },
  ];
  expect(governing(policies, name).map((policy) => policy.name)).toEqual(expected);
});
