import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftFacts } from '../../src/draft/first-draft.ts';
import { draftManifest } from '../../src/draft/manifest.ts';
import { about } from '../../src/generated/about.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';
import { readChangelog } from '../../src/text/changelog.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { changelog, type Entry } from '../support/changelog.ts';
import { bundled, day, findingsOn } from '../support/check.ts';
import { git, repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** What `init` writes in a folder, its comments taken out. */
async function drafted(folder: string, ...words: string[]): Promise<string> {
  const run = await runHere(folder, ['init', '--date', '2026-06-08', ...words]);
  expect(run).toMatchObject({ exitCode: 0, err: '' });
  const text = readFileSync(path.join(folder, 'backport.yaml'), 'utf8');
  return text.replace(/ *# .*/g, '').replace(/\n{2,}/g, '\n');
}

const usual: Entry = { version: '2:13.0.10-1~ubuntu0.24.04.1' };
const base: Entry = { version: '2:13.0.10-1', distributions: 'unstable', changes: '* New upstream version' };

describe('what is drafted', () => {
  test('begins with the schema, for editors', async () => {
    const folder = workspace({});
    await runHere(folder, ['init', '--date', '2026-06-08']);
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8').split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${about.homepage}/raw/main/schema/manifest.schema.json`,
    );
  });

  test('in an empty folder: what the policy says, and the rest to be filled in', async () => {
    expect(await drafted(workspace({}), '--policy', 'open-vm-tools')).toContain(`version: 1
policy: open-vm-tools
package: open-vm-tools
source:
  series: resolute
  version:
targets:
  - series: questing
    version:
  - series: noble
    version:
sru:
  bug:
  title: Backport open-vm-tools version TODO to questing, noble
  description: |
    [ Impact ]
`);
  });

  test('in an empty folder without a policy: that of every update', async () => {
    expect(await drafted(workspace({}))).toMatch(
      /^\nversion: 1\npolicy: sru\npackage:\ntargets:\n {2}- series:\n/,
    );
  });

  test('from a changelog alone: source and targets of the policy for the package, the version that is backported', async () => {
    const text = await drafted(workspace({ 'debian/changelog': changelog(usual, base) }));
    for (const piece of [
      'policy: open-vm-tools\npackage: open-vm-tools\n',
      'source:\n  series: resolute\n  version: 2:13.0.10-1\n',
      '  - series: questing\n    version: 2:13.0.10-1~ubuntu0.25.10.1\n  - series: noble\n    version: 2:13.0.10-1~ubuntu0.24.04.1\n',
      'sru:\n  bug: 2130000\n',
    ])
      expect(text).toContain(piece);
  });

  test.each([
    ['UNRELEASED, by the number in the version', { ...usual, distributions: 'UNRELEASED' }, 'noble'],
    ['with a pocket', { ...usual, distributions: 'noble-proposed' }, 'noble'],
    [
      'by its name rather than its number',
      { version: '2:13.0.10-1~ubuntu0.24.04.1', distributions: 'questing' },
      'questing',
    ],
  ])('the series of the top entry: %s', async (_, top, series) => {
    const text = await drafted(workspace({ 'debian/changelog': changelog(top, base) }));
    expect(text).toMatch(
      new RegExp(`series: ${series}\\n {4}version: 2:13\\.0\\.10-1~ubuntu0\\.24\\.04\\.1\\n`),
    );
  });

  test('a plain fix has no source, and the version of another series only a person knows', async () => {
    const fix = { package: 'hello', version: '2.10-3ubuntu0.24.04.2', changes: '* Fix it (LP: #2130001)' };
    const before = { package: 'hello', version: '2.10-3ubuntu0.24.04.1', changes: '* Older' };
    expect(await drafted(workspace({ 'debian/changelog': changelog(fix, before) }))).toContain(`policy: sru
package: hello
targets:
  - series: resolute
    version:
  - series: questing
    version:
  - series: noble
    version: 2.10-3ubuntu0.24.04.2
    replaces: 2.10-3ubuntu0.24.04.1
sru:
  bug: 2130001
`);
  });

  test.each([['2130000'], ['#2130000'], ['LP: #2130000'], ['LP:#2130000']])(
    'a bug written %j',
    async (bug) => {
      const entry = { ...usual, changes: '* New (LP: #2130000, #2131111, #2131111)' };
      const text = await drafted(workspace({ 'debian/changelog': changelog(entry, base) }), '--bug', bug);
      expect(text).toContain('sru:\n  bug: 2130000\n');
      expect(text).toContain('bugs:\n  - id: 2131111\n    test-case:\n');
    },
  );

  test('of several bugs nobody is told which one is the SRU bug', async () => {
    const entry = { ...usual, changes: '* New (LP: #2130000, #2131111)' };
    const folder = workspace({ 'debian/changelog': changelog(entry, base) });
    const text = await drafted(folder);
    expect(text).toContain('sru:\n  bug:\n');
    expect(text).toMatch(/bugs:\n {2}- id: 2130000\n {4}test-case:\n {2}- id: 2131111\n/);
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toMatch(
      /\nbugs: .*; TODO: take the SRU bug out\n/,
    );
  });

  test('a policy file, by its path from the manifest', async () => {
    const mine = 'name: mine\nsummary: Mine\nextends: open-vm-tools\n';
    const folder = workspace({ '.git/': '', 'policies/mine.yaml': mine, 'backports/': '' });
    const run = await runHere(folder, [
      'init',
      '--policy',
      'policies/mine.yaml',
      '--output',
      'backports/a.yaml',
    ]);
    expect(run.exitCode).toBe(0);
    expect(run.out).not.toContain('unknown-policy');
    expect(readFileSync(path.join(folder, 'backports/a.yaml'), 'utf8')).toContain(
      'policy: ../policies/mine.yaml ',
    );
  });

  test('a ref that has the new version already is not what it replaces', async () => {
    const folder = repository({ 'debian/changelog': changelog(usual, base) });
    git(folder, 'branch', 'ubuntu/noble');
    expect(await drafted(folder)).not.toContain('ref:');
  });

  test('a newer series that has the version already is a skip, not a downgrade', async () => {
    const folder = repository({
      'debian/changelog': changelog({ version: '2:13.0.10-1', distributions: 'questing' }),
    });
    git(folder, 'branch', 'ubuntu/questing');
    writeFileSync(path.join(folder, 'debian/changelog'), changelog(usual, base));
    const text = await drafted(folder);
    expect(text).toContain('targets:\n  - series: noble\n');
    expect(text).toContain('skips:\n  - series: questing\n    carries: 2:13.0.10-1\n');
  });

  test('a newer series whose entry is still being written does not carry the version', async () => {
    const folder = repository({
      'debian/changelog': changelog(
        { version: '2:13.0.10-1', distributions: 'UNRELEASED' },
        { version: '2:12.5.0-1', distributions: 'questing' },
      ),
    });
    git(folder, 'branch', 'ubuntu/questing');
    writeFileSync(path.join(folder, 'debian/changelog'), changelog(usual, base));
    const text = await drafted(folder);
    expect(text).not.toContain('carries: 2:13.0.10-1\n');
    expect(text).toContain('  - series: questing\n');
  });

  test('a newer series that the policy does not take is a skip with a reason to be given', async () => {
    const mine = 'name: mine\nsummary: Mine\nextends: open-vm-tools\ntargets: [newest-lts]\n';
    const folder = workspace({ '.git/': '', 'mine.yaml': mine, 'debian/changelog': changelog(usual, base) });
    expect(await drafted(folder, '--policy', 'mine.yaml')).toContain(
      'skips:\n  - series: questing\n    reason:\n',
    );
  });

  test.each([
    ['linux', 'kernel'],
    ['distro-info-data', 'distro-info-data'],
    ['squid', 'sru'],
    ['snapd', 'sru'],
    ['hello', 'sru'],
  ])('a fix of %s is under %s', async (name, policy) => {
    const fix = { package: name, version: '7.0.1ubuntu0.2', changes: '* Mend it (LP: #2130000)' };
    const text = changelog(fix, { ...fix, version: '7.0.1ubuntu0.1' });
    expect(await drafted(workspace({ 'debian/changelog': text }))).toContain(`policy: ${policy}\n`);
  });

  test('a fix of the version that is there is no new version under the policy of the package', async () => {
    const fix = { version: '2:13.0.10-1ubuntu0.1', changes: '* Fix it (LP: #2130000)' };
    const folder = workspace({ 'debian/changelog': changelog(fix, base) });
    const { out } = await runHere(folder, ['init']);
    expect(out).toContain('For a new upstream version, add --policy open-vm-tools.');
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toContain('policy: sru ');
  });

  test('in a folder that is made for it', async () => {
    const folder = workspace({});
    expect((await runHere(folder, ['init', '--output', 'backports/a.yaml'])).exitCode).toBe(0);
    expect(existsSync(path.join(folder, 'backports/a.yaml'))).toBe(true);
  });

  test('by the names that git-ubuntu gives to its branches', async () => {
    const folder = repository({ 'debian/changelog': changelog({ version: '2:13.0.0-1~ubuntu0.24.04.1' }) });
    git(folder, 'branch', 'pkg/ubuntu/noble-devel');
    writeFileSync(path.join(folder, 'debian/changelog'), changelog(usual, base));
    expect(await drafted(folder)).toContain('ref: pkg/ubuntu/noble-devel\n');
  });
});

describe('what is not done', () => {
  test.each([
    ['a bug that is no number', ['--bug', 'none'], 'is neither the number of a bug'],
    ['a bug 0', ['--bug', '0'], 'is neither the number of a bug'],
    ['an unknown policy', ['--policy', 'open-vm-tool'], 'Did you mean'],
    ['a folder that is a file', ['--output', 'file/backport.yaml'], 'name a file in a folder that is there'],
  ])('%s', async (_, words, message) => {
    const folder = workspace({ file: '' });
    const run = await runHere(folder, ['init', ...words]);
    expect(run).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining(message) });
    expect(existsSync(path.join(folder, 'backport.yaml'))).toBe(false);
  });

  test('a link that leads nowhere is not written through', async () => {
    const folder = workspace({});
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'backport.yaml'));
    expect(await runHere(folder, ['init'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--force'),
    });
    expect(existsSync(path.join(folder, 'elsewhere'))).toBe(false);
  });

  test('beside another manifest it says where a second one goes', async () => {
    const folder = workspace({ 'backport.yaml': 'mine\n', 'debian/changelog': changelog(usual, base) });
    expect(await runHere(folder, ['init', '--date', '2026-06-08'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('--output backports/13.0.10-1~ubuntu0.24.04.1.yaml'),
    });
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toBe('mine\n');
  });

  test('with --force what is there is replaced', async () => {
    const folder = workspace({ 'backport.yaml': 'mine\n' });
    expect(await drafted(folder, '--force')).toContain('policy: sru');
  });
});

test('whatever a changelog and a policy say, the draft is a manifest whose findings are of what is left to fill in', async () => {
  const calendar = bundled();
  const entry = fc.record({
    package: fc.stringMatching(/^[a-z][-+.0-9a-z]{1,20}$/),
    version: fc.stringMatching(/^(?:\d:)?\d[\w.+~]{0,12}-\d(?:~?ubuntu0\.2[0-6]\.(?:04|10)\.1)?$/),
    distributions: fc.constantFrom(
      'noble',
      'jammy',
      'questing',
      'resolute',
      'UNRELEASED',
      'unstable',
      'nonsense',
    ),
    changes: fc.constantFrom('* A', '* B (LP: #123)', '* C (LP: #123, #456)'),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3 }), fc.constantFrom(...builtinNames), (entries, name) => {
      const evidence = { ...readChangelog(changelog(...entries)), package: undefined, packaging: new Map() };
      const today = day('2026-06-08');
      const wish = { policy: builtinPolicy(name), policyName: name, calendar, today, bug: undefined };
      const text = draftManifest(draftFacts(evidence, wish));
      expect(readYaml(text).problems).toEqual([]);
      const broken = findingsOn({}, { whole: text }).filter(({ rule }) => rule === 'manifest-schema');
      for (const { message } of broken) expect(message).toMatch(/is empty; expected|is missing/);
    }),
    { numRuns: 200 },
  );
});
