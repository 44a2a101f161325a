import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/text/yaml-text.ts';
import { changelog, type Entry } from '../support/changelog.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** What `init` makes of the branches and tags of real repositories, in the shapes that packagers have. */

/** An entry of hello, which has no policy of its own. */
function hello(version: string, distributions: string, changes = '* Change'): Entry {
  return { package: 'hello', version, distributions, changes };
}

const brought = (version: string, distributions: string): Entry =>
  hello(version, distributions, '* New upstream version (LP: #2160039)');
const fixed = (version: string, distributions: string): Entry =>
  hello(version, distributions, '* Keep the whole greeting (LP: #2160039)');

const resolute = hello('2.10-5', 'resolute');
const questing = hello('2.10-4', 'questing');
const noble = hello('2.10-3build1', 'noble');
const jammy = hello('2.10-2ubuntu4', 'jammy');

/**
 * A repository of these refs, each with this changelog alone, and this one in the work tree, not committed.
 * @param refs by name of a branch, or of a ref in full
 */
function layout(refs: Readonly<Record<string, readonly Entry[]>>, top: readonly Entry[] = []): string {
  const folder = repository({ 'debian/changelog': '' });
  const file = path.join(folder, 'debian/changelog');
  for (const [ref, entries] of Object.entries(refs)) {
    writeFileSync(file, changelog(...entries));
    git(folder, 'add', '--all');
    const made = git(folder, 'commit-tree', git(folder, 'write-tree'), '-m', ref);
    git(folder, 'update-ref', ref.startsWith('refs/') ? ref : `refs/heads/${ref}`, made);
  }
  writeFileSync(file, changelog(...top));
  return folder;
}

interface Drafted {
  readonly text: string;
  readonly out: string;
  readonly data: {
    readonly policy: string;
    readonly source?: Readonly<Record<string, string>>;
    readonly targets: readonly Readonly<Record<string, string>>[];
    readonly skips?: readonly Readonly<Record<string, string>>[];
    readonly sru: { readonly bug: string | null };
  };
}

async function drafted(folder: string, ...words: string[]): Promise<Drafted> {
  const run = await runHere(folder, ['init', '--date', '2026-06-08', ...words]);
  expect(run).toMatchObject({ exitCode: 0, err: '' });
  const text = readFileSync(path.join(folder, 'backport.yaml'), 'utf8');
  return { text, out: run.out, data: readYaml(text).data as Drafted['data'] };
}

/** The branches of a team, before it begins. */
const team = {
  'ubuntu/resolute': [resolute, questing],
  'ubuntu/questing': [questing],
  'ubuntu/noble': [noble],
  'ubuntu/jammy': [jammy],
};

describe('a fix by a team with a branch for each series', () => {
  test('gets every newer series as a target, each with its branch and what that has, and says why', async () => {
    const { data, out } = await drafted(layout(team, [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble]));
    expect(data.targets).toEqual([
      { series: 'resolute', version: '', replaces: '2.10-5', ref: 'ubuntu/resolute' },
      { series: 'questing', version: '', replaces: '2.10-4', ref: 'ubuntu/questing' },
      {
        series: 'noble',
        version: '2.10-3ubuntu0.24.04.1',
        replaces: '2.10-3build1',
        ref: 'ubuntu/noble',
      },
    ]);
    expect(data.skips).toBeUndefined();
    expect(out).toContain(
      'Targets, too: resolute and questing. Newer series in support get the update first, or whoever upgrades loses it',
    );
  });

  test('is carried where it is out, and not where a newer version lacks it', async () => {
    const { data, out } = await drafted(
      layout(
        {
          ...team,
          'ubuntu/questing': [hello('2.10-4ubuntu0.2', 'questing'), fixed('2.10-4ubuntu0.1', 'questing')],
        },
        [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble],
      ),
    );
    expect(data.skips).toEqual([{ series: 'questing', carries: '2.10-4ubuntu0.2' }]);
    expect(data.targets.map(({ series }) => series)).toEqual(['resolute', 'noble']);
    expect(out).toContain('Skipped: questing, which has 2.10-4ubuntu0.2 already, by ubuntu/questing.');
  });

  test.each([
    ['UNRELEASED', 'still UNRELEASED'],
    ['questing-proposed', 'in -proposed at most'],
  ])(
    'that a neighbour prepares (%s) is its target, and no version that it has',
    async (distribution, state) => {
      const { data, text } = await drafted(
        layout({ ...team, 'ubuntu/questing': [fixed('2.10-4ubuntu0.1', distribution), questing] }, [
          fixed('2.10-3ubuntu0.24.04.1', 'noble'),
          noble,
        ]),
      );
      expect(data.targets[1]).toEqual({ series: 'questing', version: '2.10-4ubuntu0.1', replaces: '2.10-4' });
      expect(text).toContain(`# the version uploaded, by ubuntu/questing: ${state}\n`);
      expect(text).toMatch(/# ref: +# TODO: no branch, tag or commit here holds 2\.10-4/);
    },
  );

  test("is no other upload's business: what a neighbour prepares beside it is not its version", async () => {
    const { data } = await drafted(
      layout(
        {
          ...team,
          'ubuntu/questing': [hello('2.10-4ubuntu0.1', 'UNRELEASED', '* Other (LP: #1)'), questing],
        },
        [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble],
      ),
    );
    expect(data.targets[1]).toEqual({ series: 'questing', version: '', replaces: '2.10-4' });
  });

  test('has the older series whose branch prepares it as a target, too', async () => {
    const { data, out } = await drafted(
      layout({ ...team, 'ubuntu/jammy': [fixed('2.10-2ubuntu4.1', 'UNRELEASED'), jammy] }, [
        fixed('2.10-3ubuntu0.24.04.1', 'noble'),
        noble,
      ]),
    );
    expect(data.targets.at(-1)).toEqual({
      series: 'jammy',
      version: '2.10-2ubuntu4.1',
      replaces: '2.10-2ubuntu4',
    });
    expect(out).toContain('Targets, too: jammy, by what is prepared on its branch.');
  });

  test('committed on its own branch replaces what stands below it, with the tag as its ref', async () => {
    const top = [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble];
    const tag = { 'refs/tags/ubuntu/2.10-3build1': [noble] };
    const { data } = await drafted(layout({ ...team, 'ubuntu/noble': top, ...tag }, top));
    expect(data.targets.at(-1)).toEqual({
      series: 'noble',
      version: '2.10-3ubuntu0.24.04.1',
      replaces: '2.10-3build1',
      ref: 'ubuntu/2.10-3build1',
    });
  });

  test('committed on its own branch has, without a tag, the commit of what it replaces', async () => {
    const folder = repository({ 'debian/changelog': changelog(hello('2.10-3build1', 'UNRELEASED')) });
    const write = (...entries: Entry[]): void =>
      writeFileSync(path.join(folder, 'debian/changelog'), changelog(...entries));
    write(noble);
    commit(folder, 'Release');
    const released = git(folder, 'rev-parse', 'HEAD');
    write(fixed('2.10-3ubuntu0.24.04.1', 'UNRELEASED'), noble);
    commit(folder, 'Begin');
    write(fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble);
    commit(folder, 'Finish');
    git(folder, 'branch', '--move', 'ubuntu/noble');
    const { data } = await drafted(folder);
    expect(data.targets.at(-1)).toMatchObject({ replaces: '2.10-3build1', ref: released });
  });

  test('UNRELEASED is for the series of the branch that is checked out', async () => {
    const folder = layout(team, [fixed('2.10-3ubuntu1.1', 'UNRELEASED'), noble]);
    git(folder, 'symbolic-ref', 'HEAD', 'refs/heads/ubuntu/noble');
    const { data } = await drafted(folder);
    expect(data.targets.at(-1)).toMatchObject({ series: 'noble', version: '2.10-3ubuntu1.1' });
  });

  test('made for the development release is for no target', async () => {
    const { data } = await drafted(layout(team, [fixed('2.10-5ubuntu1', 'stonking'), resolute]));
    expect(data.targets).toEqual([{ series: '', version: '' }]);
  });

  test("takes nothing from a branch that was begun on another series'", async () => {
    const { data, text } = await drafted(
      layout(
        { 'ubuntu/noble': [noble], 'ubuntu/questing': [resolute, noble], 'ubuntu/resolute': [resolute] },
        [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble],
      ),
    );
    expect(data.targets[1]).toEqual({ series: 'questing', version: '' });
    expect(text).toMatch(/# replaces: +# TODO: 2\.10-3build1\? entries of newer series stand above it/);
  });

  test('knows the branches of a remote alone', async () => {
    const remote = Object.fromEntries(
      Object.entries(team).map(([name, entries]) => [`refs/remotes/origin/${name}`, entries]),
    );
    const { data } = await drafted(layout(remote, [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble]));
    expect(data.targets.map(({ ref }) => ref)).toEqual([
      'ubuntu/resolute',
      'ubuntu/questing',
      'ubuntu/noble',
    ]);
  });
});

describe("a clone by git-ubuntu, whose branches show the archive's pockets", () => {
  const top = [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble];
  const pkg = (name: string): string => `refs/remotes/pkg/ubuntu/${name}`;
  const archive = {
    [pkg('resolute')]: [resolute],
    [pkg('resolute-devel')]: [resolute],
    [pkg('questing')]: [questing],
    [pkg('questing-devel')]: [questing],
    [pkg('noble')]: [noble],
    [pkg('noble-devel')]: [noble],
  };

  test('an entry names whatever series it was made for', async () => {
    const copied = hello('2.10-3', 'unstable');
    const { data } = await drafted(
      layout({ ...archive, [pkg('questing')]: [copied], [pkg('questing-devel')]: [copied] }, top),
    );
    expect(data.targets[1]).toMatchObject({
      series: 'questing',
      replaces: '2.10-3',
      ref: 'pkg/ubuntu/questing',
    });
  });

  test('what is in -proposed alone is replaced by nobody, and no neighbour has it', async () => {
    const proposed = [fixed('2.10-4ubuntu0.1', 'questing'), questing];
    const other = [hello('2.10-3build2', 'noble'), noble];
    const { data } = await drafted(
      layout(
        {
          ...archive,
          [pkg('questing-devel')]: proposed,
          [pkg('questing-proposed')]: proposed,
          [pkg('noble-devel')]: other,
          [pkg('noble-proposed')]: other,
        },
        top,
      ),
    );
    expect(data.skips).toBeUndefined();
    expect(data.targets.slice(1)).toEqual([
      { series: 'questing', version: '2.10-4ubuntu0.1', replaces: '2.10-4', ref: 'pkg/ubuntu/questing' },
      {
        series: 'noble',
        version: '2.10-3ubuntu0.24.04.1',
        replaces: '2.10-3build1',
        ref: 'pkg/ubuntu/noble',
      },
    ]);
  });

  test('-devel alone tells what is out, but for what it has of -proposed', async () => {
    const proposed = [fixed('2.10-4ubuntu0.1', 'questing'), questing];
    const { data } = await drafted(
      layout(
        {
          [pkg('resolute-devel')]: [resolute],
          [pkg('questing-devel')]: proposed,
          [pkg('questing-proposed')]: proposed,
        },
        top,
      ),
    );
    expect(data.skips).toBeUndefined();
    expect(data.targets.slice(0, 2)).toMatchObject([
      { series: 'resolute', replaces: '2.10-5', ref: 'pkg/ubuntu/resolute-devel' },
      { series: 'questing', version: '2.10-4ubuntu0.1', replaces: '2.10-4' },
    ]);
  });

  test('a work branch that is finished is not in the archive', async () => {
    const { data } = await drafted(
      layout({ ...archive, 'ubuntu/questing': [fixed('2.10-4ubuntu0.1', 'questing'), questing] }, top),
    );
    expect(data.targets[1]).toMatchObject({ version: '2.10-4ubuntu0.1', ref: 'pkg/ubuntu/questing' });
  });

  test('the highest of -updates and -security is what users have', async () => {
    const { data } = await drafted(
      layout(
        {
          ...archive,
          [pkg('noble-updates')]: [hello('2.10-3ubuntu0.1', 'noble')],
          [pkg('noble-security')]: [hello('2.10-3ubuntu0.2', 'noble-security')],
        },
        top,
      ),
    );
    expect(data.targets.at(-1)).toMatchObject({
      replaces: '2.10-3ubuntu0.2',
      ref: 'pkg/ubuntu/noble-security',
    });
  });

  test.each([
    ['import/', '1:2.10~rc1-3', 'import/1%2.10_rc1-3'],
    ['pkg/import/', '2.10..1-3', 'pkg/import/2.10.#.1-3'],
  ])('a tag below %s holds a version that no branch has', async (_, version, tag) => {
    const older = hello(version, 'noble');
    const upload = [fixed(`${version}ubuntu0.24.04.1`, 'noble'), older];
    const { data } = await drafted(
      layout({ [pkg('noble-devel')]: upload, [`refs/tags/${tag}`]: [older] }, upload),
    );
    expect(data.targets.at(-1)).toMatchObject({ replaces: version, ref: tag });
  });

  test('a tag that holds another version is none', async () => {
    const { data } = await drafted(
      layout({ 'ubuntu/noble': top, 'refs/tags/import/2.10-3build1': [questing] }, top),
    );
    expect(data.targets.at(-1)).not.toHaveProperty('ref');
  });
});

describe('one changelog for all series', () => {
  test('tells of no other series what it has, and says so', async () => {
    const own = [fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble, hello('2.10-2', 'jammy')];
    const { data, text } = await drafted(layout({}, own));
    expect(data.targets).toEqual([
      { series: 'resolute', version: '' },
      { series: 'questing', version: '' },
      { series: 'noble', version: '2.10-3ubuntu0.24.04.1', replaces: '2.10-3build1' },
    ]);
    expect(text).toMatch(/# TODO: what questing has today: no branch of questing here says\n/);
  });

  test("a native package's old entries are not what its series have today", async () => {
    const entries = ['resolute', 'noble', 'jammy'].map((series, index) => ({
      ...hello(`${37 - index}ubuntu0`, series),
      package: 'ubuntu-advantage-tools',
    }));
    const top = { ...brought('38', 'UNRELEASED'), package: 'ubuntu-advantage-tools' };
    const { data, text } = await drafted(layout({}, [top, ...entries]));
    expect(data.targets.filter(({ replaces }) => replaces !== undefined)).toEqual([]);
    expect(text).toContain('TODO: 36ubuntu0? the newest entry for noble in a changelog that is not its own');
  });

  test('is told apart by the series that its entries name', async () => {
    const own = { package: 'ubuntu-advantage-tools', changes: '* New (LP: #2160000)' };
    const { data } = await drafted(
      layout({}, [
        { ...own, version: '38ubuntu0~24.04', distributions: 'noble' },
        { ...own, version: '38ubuntu0~25.10', distributions: 'questing' },
        { ...own, version: '38ubuntu0', distributions: 'stonking' },
        { ...own, version: '37.1ubuntu0~24.04', distributions: 'noble' },
      ]),
    );
    expect(data).toMatchObject({
      policy: 'ubuntu-advantage-tools',
      source: { series: 'stonking', version: '38ubuntu0' },
      targets: [
        { series: 'resolute', version: '38ubuntu0~26.04' },
        { series: 'noble', version: '38ubuntu0~24.04' },
      ],
      skips: [{ series: 'questing', carries: '38ubuntu0~25.10' }],
    });
  });

  test('of a backport made from a newer series, what stands below that is no version of its own series', async () => {
    const { data, text } = await drafted(
      layout({}, [
        brought('2.12-1~ubuntu0.24.04.1', 'noble'),
        brought('2.12-1', 'unstable'),
        hello('2.11-1', 'unstable'),
        noble,
      ]),
    );
    expect(data.targets.at(-1)).toEqual({ series: 'noble', version: '2.12-1~ubuntu0.24.04.1' });
    expect(text).toMatch(/# TODO: 2\.10-3build1\? entries of newer series stand above it/);
  });
});

describe('the policy', () => {
  const squid = (version: string, distributions: string): Entry => ({
    ...brought(version, distributions),
    package: 'squid',
  });

  test.each([
    [
      'by the entry below',
      {},
      [squid('6.10-0ubuntu0.24.04.1', 'noble'), squid('6.6-1ubuntu5', 'noble')],
      'squid',
    ],
    [
      'by what is out, where the entry below never was',
      { 'ubuntu/noble': [squid('6.6-1ubuntu5', 'noble')] },
      [
        squid('6.10-0ubuntu0.24.04.2', 'noble'),
        squid('6.10-0ubuntu0.24.04.1', 'noble'),
        squid('6.6-1ubuntu5', 'noble'),
      ],
      'squid',
    ],
    [
      'over an entry that was never finished',
      {},
      [
        squid('6.10-0ubuntu0.24.04.2', 'noble'),
        squid('6.10-0ubuntu0.24.04.1', 'UNRELEASED'),
        squid('6.6-1ubuntu5', 'noble'),
      ],
      'squid',
    ],
    ['and a fix', {}, [squid('6.6-1ubuntu5.1', 'noble'), squid('6.6-1ubuntu5', 'noble')], 'sru'],
  ])('knows a new upstream version %s', async (_, refs, top, policy) => {
    const folder = layout(refs, top);
    expect((await drafted(folder)).data.policy).toBe(policy);
    const { out } = await runHere(workspace({ 'debian/changelog': changelog(...top) }), [
      'plan',
      '--date',
      '2026-06-08',
    ]);
    if (Object.keys(refs).length === 0)
      expect(out).toContain(`By debian/changelog this is \`squid\`: \`${policy}\` is the policy`);
  });

  test("plan says it beside what a program reads, and a manifest's own comes first", async () => {
    const folder = layout({}, [squid('6.10-0ubuntu0.24.04.1', 'noble'), squid('6.6-1ubuntu5', 'noble')]);
    const run = await runHere(folder, ['plan', '--date', '2026-06-08', '--format', 'json']);
    expect(JSON.parse(run.out)).toMatchObject({ policy: 'squid' });
    expect(run.err).toContain('is the policy');
    await drafted(folder, '--policy', 'sru');
    const after = await runHere(folder, ['plan', '--date', '2026-06-08']);
    expect(after).toMatchObject({ err: '', out: expect.stringMatching(/^sru on 2026-06-08/) });
  });
});

describe('under a policy that backports from the current release', () => {
  const tools = (version: string, distributions: string, changes = '* Change'): Entry => ({
    version,
    distributions,
    changes,
  });
  const on = {
    'ubuntu/resolute': [tools('2:13.0.0-1', 'resolute')],
    'ubuntu/noble': [tools('2:12.3.5-5', 'noble')],
  };
  const top = (series: string) => [tools('2:13.1.0-1', series, '* New upstream version (LP: #2150000)')];

  test('the packaging of the source series is for the targets of the policy', async () => {
    const folder = layout(on, [...top('stonking')]);
    const { data, text } = await drafted(folder, '--date', '2026-11-29');
    expect(data.targets.map(({ series }) => series)).toEqual(['resolute']);
    expect(data.source?.series).toBe('stonking');
    expect(text).toMatch(/version: +# TODO: the version published there; no branch of stonking here tells\n/);
  });

  test('a target that it does not take is drafted all the same, and told', async () => {
    const folder = layout(on, [...top('noble'), tools('2:12.3.5-5', 'noble')]);
    const { data, out } = await drafted(folder, '--date', '2026-11-29');
    expect(data.targets.map(({ series }) => series)).toContain('noble');
    expect(out).toContain(
      'Target: noble, for which the packaging here is. The policy does not take it today (it takes resolute): the check below says why.',
    );
  });
});

describe('beside other backports', () => {
  const second = [fixed('2.10-3ubuntu0.24.04.2', 'noble'), fixed('2.10-3ubuntu0.24.04.1', 'noble'), noble];
  const manifest = (bug: number, more = ''): string =>
    `version: 1\npolicy: sru\npackage: hello\ntargets:\n  - series: noble\n    version: 2.10-3ubuntu0.24.04.1\n${more}sru:\n  bug: ${bug}\n`;

  test.each([
    ['under way', ''],
    ['released', '    released: 2026-05-05\n'],
  ])('a second one goes below backports/ beside one that is %s', async (_, more) => {
    const folder = layout({}, second);
    writeFileSync(path.join(folder, 'backport.yaml'), manifest(1, more));
    const run = await runHere(folder, ['init', '--date', '2026-06-08']);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain(
      'Wrote backports/2.10-3ubuntu0.24.04.2.yaml under the policy `sru`, beside `backport.yaml`.',
    );
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toBe(manifest(1, more));
    expect(readFileSync(path.join(folder, 'backports/2.10-3ubuntu0.24.04.2.yaml'), 'utf8')).toContain(
      'version: 2.10-3ubuntu0.24.04.2',
    );
    // A third time it is there already.
    expect(await runHere(folder, ['init'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining(
        '`backports/2.10-3ubuntu0.24.04.2.yaml` is already the manifest of `2.10-3ubuntu0.24.04.2`',
      ),
    });
  });

  test.each([
    [
      'of the same version',
      manifest(1).replace('24.04.1', '24.04.2'),
      'is already the manifest of `2.10-3ubuntu0.24.04.2`',
    ],
    ['of the same bug', manifest(2160039), 'is already the manifest of bug 2160039'],
    ['that cannot be read', 'mine\n', 'cannot be read as a manifest'],
  ])('one %s is not doubled', async (_, text, message) => {
    const folder = layout({}, second);
    writeFileSync(path.join(folder, 'backport.yaml'), text);
    expect(await runHere(folder, ['init', '--date', '2026-06-08'])).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining(message),
    });
    expect(readFileSync(path.join(folder, 'backport.yaml'), 'utf8')).toBe(text);
  });
});

test('in an empty folder it ends with what is to be filled in', async () => {
  const { exitCode, out } = await runHere(workspace({}), ['init', '--date', '2026-06-08']);
  expect(exitCode).toBe(0);
  expect(out).not.toContain('error');
  expect(out).toMatch(/\n {3,}\d+ {2}package: \(the source package\)\n/);
  expect(out.endsWith('Then `sru-gate check` says what is still to do.\n')).toBe(true);
});

describe('a bug', () => {
  test.each([
    '2130000',
    '#2130000',
    'LP:2130000',
    'LP: #2130000',
    'lp#2130000',
    'https://bugs.launchpad.net/ubuntu/+source/hello/+bug/2130000',
    'https://bugs.launchpad.net/bugs/2130000',
    'https://launchpad.net/bugs/2130000',
    'http://bugs.launchpad.net/hello/+bug/2130000/comments/9',
    'https://pad.lv/2130000',
    'pad.lv/2130000',
  ])('is understood as %s', async (bug) => {
    expect((await drafted(layout({}, [noble]), '--bug', bug)).data.sru.bug).toBe('2130000');
  });

  test.each([
    'https://launchpad.net.example/bugs/1',
    'https://example.org/+bug/1',
    'bug',
    '0',
    '1.5',
    '',
    // More than a manifest takes.
    '1000000000',
    'https://pad.lv/1000000000',
  ])('is not %j', async (bug) => {
    expect(await runHere(layout({}, [noble]), ['init', '--bug', bug])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('is neither the number of a bug nor the address of a bug on Launchpad'),
    });
  });
});
