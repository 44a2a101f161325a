import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { changelog, type Entry } from '../support/changelog.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/**
 * The whole life of a backport in a real repository, by the built command line: a branch for each series, a branch
 * of a pull request, and a manifest from its first draft to the release.
 */

const control = `Source: open-vm-tools
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
XSBC-Original-Maintainer: A Maintainer <maintainer@debian.org>

Package: open-vm-tools
Architecture: any
`;
const inResolute: Entry = {
  version: '2:13.0.10-1ubuntu1',
  distributions: 'resolute',
  changes: '* New (LP: #1)',
};
const inNoble: Entry = { version: '2:13.0.0-1~ubuntu0.24.04.1', changes: '* Older (LP: #2127666)' };
const brought: Entry = {
  version: '2:13.0.10-1ubuntu1~ubuntu0.24.04.1',
  changes: '* Backport from resolute to noble (LP: #2130000, #2131111)',
};

let folder: string;
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const manifest = (): string => readFileSync(path.join(folder, 'backport.yaml'), 'utf8');

/** Checks on a day, and tells the result, the rules with their targets, and how the gates of noble stand. */
function checked(date: string, ...words: string[]) {
  const { out, err } = runCli(folder, ['check', '--date', date, '--format', 'json', ...words]);
  expect(err).toBe('');
  const report = JSON.parse(out);
  const [found] = report.manifests;
  const noble = found.targets.find(({ series }: { series: string }) => series === 'noble');
  return {
    result: report.result,
    rules: found.findings.map(({ rule, series }: { rule: string; series: string[] }) =>
      [rule, ...series].join(' '),
    ),
    upload: noble?.upload,
    release: noble?.release,
  };
}

/** Replaces a piece of the manifest that must be there. */
function edit(...changes: readonly (readonly [from: string | RegExp, to: string])[]): void {
  let text = manifest();
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    expect({ from, isFound: changed !== text }).toEqual({ from, isFound: true });
    text = changed;
  }
  write('backport.yaml', text);
}

beforeAll(() => {
  folder = repository({
    'src/main.c': 'int main(void) { return 1; }\n',
    'debian/control': control,
    'debian/rules': '#!/usr/bin/make -f\n%:\n\tdh $@\n',
    'debian/changelog': changelog(inNoble),
  });
  git(folder, 'branch', 'ubuntu/noble');
  write('src/main.c', 'int main(void) { return 0; }\n');
  write('debian/changelog', changelog(inResolute));
  commit(folder, 'New upstream version');
  git(folder, 'branch', 'ubuntu/resolute');
  git(folder, 'checkout', '--quiet', '-b', 'backport-noble');
  write('debian/changelog', changelog(brought, inResolute));
  write('debian/rules', '#!/usr/bin/make -f\n%:\n\tdh $@ --without=new\n');
  commit(folder, 'Backport to noble');
});

// Each test goes on where the one before it ended.
describe('a backport of resolute to noble', () => {
  test('init writes what can be known, and leaves what only a person knows', () => {
    const { exitCode, out } = runCli(folder, ['init', '--bug', '2130000', '--date', '2026-06-08']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Wrote backport.yaml under the policy `open-vm-tools`.');
    const text = manifest();
    for (const known of [
      'policy: open-vm-tools ',
      'package: open-vm-tools ',
      'series: resolute ',
      'version: 2:13.0.10-1ubuntu1 ',
      'ref: ubuntu/resolute ',
      'version: 2:13.0.10-1ubuntu1~ubuntu0.24.04.1 ',
      'replaces: 2:13.0.0-1~ubuntu0.24.04.1\n',
      'ref: ubuntu/noble\n',
      'series: questing ',
      'bug: 2130000 ',
      'title: Backport open-vm-tools version 13.0.10 to questing, noble',
      'id: 2131111',
      'path: debian/rules',
    ])
      expect(text).toContain(known);
    const { rules, result } = checked('2026-06-08');
    expect(result).toBe('fail');
    expect(new Set(rules)).toEqual(
      new Set(['placeholder-text', 'manifest-schema', 'changelog-elsewhere questing']),
    );
  });

  test('init overwrites nothing without --force', () => {
    const before = manifest();
    expect(runCli(folder, ['init'])).toMatchObject({ exitCode: 2, err: expect.stringContaining('--force') });
    expect(manifest()).toBe(before);
  });

  test('render refuses while a placeholder is left, and shows where', () => {
    const { exitCode, out } = runCli(folder, ['render', 'backport.yaml']);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/placeholder-text.*\n.*backport\.yaml:\d+:\d+/);
  });

  test('put right, it is green from the day on which the upload gate opens', () => {
    // questing has the version already: it is skipped rather than a target.
    edit(
      [/ {2}- series: questing[\s\S]*?(?= {2}- series: noble)/, ''],
      [
        /# skips:[\s\S]*?\n\n/,
        'skips:\n  - series: questing\n    carries: 2:13.0.10-1ubuntu1~ubuntu0.25.10.1\n\n',
      ],
      ['to questing, noble', 'to noble'],
      ['on questing and noble', 'on noble'],
      [
        /TODO: what the new version brings.*/,
        'Guests on new hypervisors lose time synchronisation without it.',
      ],
      [/TODO: what else is tested.*/, 'The test case of LP: #2131111 is below.'],
      [/TODO: if this goes wrong.*/, 'The clipboard of a guest may lose what was copied.'],
      [/ {4}TODO: packaging changes from.*\n\n/, ''],
      ['TODO: why it differs.', 'the new plugin needs a library that noble lacks.'],
      [/test-case:.*/, 'test-case: Copy a text from host to guest.'],
      [/reason:.*/, 'reason: The new plugin needs a newer library.'],
      [/reason: {10,}.*/, 'reason: The new plugin needs a newer library.'],
    );
    expect(checked('2026-06-03')).toMatchObject({
      result: 'fail',
      rules: ['settling-period noble'],
      upload: { open: false, opens: '2026-06-04' },
    });
    expect(checked('2026-06-08')).toMatchObject({ result: 'pass', rules: [], upload: { open: true } });
  });

  test('render prints what goes into Launchpad', () => {
    const title = 'Backport open-vm-tools version 13.0.10 to noble\n';
    expect(runCli(folder, ['render', 'backport.yaml', '--title'])).toMatchObject({ exitCode: 0, out: title });
    const { out } = runCli(folder, ['render', 'backport.yaml']);
    expect(out.startsWith(`${title}\n[ Impact ]\n`)).toBe(true);
    expect(out).toContain('\ndebian/rules: the new plugin needs a library that noble lacks.\n');
  });

  test('what changes behind its back is found', () => {
    write(
      'debian/control',
      control.replace('Architecture: any', 'Architecture: any\n\nPackage: open-vm-new'),
    );
    write('src/main.c', 'int main(void) { return 2; }\n');
    expect(checked('2026-06-08').rules.sort()).toEqual([
      'new-binary-package noble',
      'packaging-undeclared noble',
      'packaging-undeclared noble',
      'upstream-differs noble',
    ]);
    git(folder, 'checkout', '--quiet', '--', 'debian', 'src');
    write('debian/rules', '#!/usr/bin/make -f\n%:\n\tdh $@\n');
    expect(checked('2026-06-08').rules).toEqual(['packaging-stale', 'packaging-stale']);
    git(folder, 'checkout', '--quiet', '--', 'debian');
    commit(folder, 'Manifest');
    expect(checked('2026-06-08').result).toBe('pass');
  });

  test('a pull request sees it, fetched whole; a shallow clone is inconclusive, and says what to write', () => {
    const [whole, shallow] = [path.join(workspace({}), 'whole'), path.join(workspace({}), 'shallow')];
    const origin = pathToFileURL(folder).href;
    git(folder, 'clone', '--quiet', '--branch=backport-noble', origin, whole);
    git(folder, 'clone', '--quiet', '--branch=backport-noble', '--depth=1', origin, shallow);
    git(whole, 'checkout', '--quiet', '--detach');
    expect(runCli(whole, ['check', '--date', '2026-06-08']).exitCode).toBe(0);
    const { exitCode, out } = runCli(shallow, ['check', '--date', '2026-06-08']);
    expect(exitCode).toBe(3);
    expect(out.match(/repository-unreadable/g)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain('`fetch-depth: 0`');
  });

  test('uploaded and accepted, it ages: the status is shown, and the work tree may move on', () => {
    edit(['# uploaded:', 'uploaded: 2026-06-08'], ['# accepted:', 'accepted: 2026-06-10']);
    write('debian/rules', 'for the next one\n');
    expect(checked('2026-06-15')).toMatchObject({
      result: 'pass',
      rules: [],
      release: { open: false, opens: '2026-06-24' },
    });
    expect(checked('2026-06-15', '--gate', 'release').rules.sort()).toEqual([
      'ageing-minimum noble',
      'bug-not-verified noble',
      'not-verified noble',
      'partner-verification noble',
    ]);
  });

  test('verified, its release gate opens; released, it keeps its verdict for ever', () => {
    edit(
      ['# verified:', 'verified: 2026-06-23'],
      [
        /# verification:.*\n# {3}by: (.*)\n# {3}statement: .*/,
        'verification:\n  by: $1\n  statement: https://bugs.launchpad.net/bugs/2130000/comments/9',
      ],
      [/test-case: .*/, '$&\n    verified: [noble]'],
    );
    expect(checked('2026-06-24')).toMatchObject({ result: 'pass', release: { open: true } });
    expect(checked('2026-06-24', '--gate', 'release').rules).toEqual([]);
    edit(['# released:', 'released: 2026-06-25']);
    expect(checked('2026-06-25')).toMatchObject({ result: 'pass', rules: [] });
    expect(checked('2032-01-01')).toMatchObject({ result: 'pass', rules: [] });
  });
});
