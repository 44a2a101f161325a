import { afterEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run-program.ts';
import { systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { type Pieces, piecesOf } from '../../src/text/pieces.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { changelog } from '../support/changelog.ts';
import { baseManifest, day, edited } from '../support/check.ts';
import { excusesFile, result } from '../support/excuses.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from '../support/launchpad-server.ts';
import { baseWorld, withBug } from '../support/launchpad-world.ts';

let server: LaunchpadServer | undefined;

afterEach(() => server?.stop());

const version = '2:13.0.10-0ubuntu0.24.04.1';

/** What the command prints and writes in a folder with these files. */
async function command(
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  showProgress?: (line: string) => void,
) {
  const out: string[] = [];
  const written = new Map<string, string>();
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`/repository/${name}`, text]),
  );
  const world = {
    workingDirectory: '/repository',
    files: memoryFiles(texts),
    git: systemGit(),
    environment: {},
    today: day('2026-06-24'),
    colour: false,
    links: false,
    columns: undefined,
    readInput: async () => new Uint8Array(),
    isWorkflow: false,
    print: (text: string) => out.push(text),
    complain: (text: string) => out.push(text),
    showProgress,
    makeFolder: () => undefined,
    replace: (file: string, text: string) => {
      texts[file] = text;
    },
    write: (file: string, pieces: Pieces) => {
      const text = [...piecesOf(pieces)].join('');
      written.set(file, text);
      texts[file] = text;
    },
  };
  const code = await run(words, world);
  return { code, out: out.join(''), written: written.get('/repository/backport.yaml') ?? '' };
}

/** The same with a Launchpad of its own. */
async function commandWith(
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  settings: ServerSettings = {},
  showProgress?: (line: string) => void,
) {
  server = await startLaunchpad(settings);
  return command([...words, '--launchpad-url', server.root], files, showProgress);
}

const scant = edited({
  'sru.title': undefined,
  'sru.description': undefined,
  'targets.0.replaces': undefined,
});

describe('check --launchpad', () => {
  test('takes from Launchpad what the manifest leaves out', async () => {
    const { code, out } = await commandWith(['check', '--launchpad'], { 'backport.yaml': scant });
    expect(out).toContain('ages 14 of 14 days (by Launchpad); held shut by partner-verification');
    expect(code).toBe(0);
  });

  test('without the option nothing is asked, and what is left out is missing', async () => {
    const { code, out } = await command(['check'], { 'backport.yaml': scant });
    expect(out).toContain('The key `sru.title` is missing.');
    expect(code).toBe(1);
  });

  test('a Launchpad that is away makes it inconclusive, and the offline verdict stands', async () => {
    const trouble = () => ({ status: 400 });
    const good = await commandWith(
      ['check', '--launchpad', '--launchpad-timeout', '3'],
      { 'backport.yaml': baseManifest },
      { trouble },
    );
    expect(good.out).toContain('inconclusive[launchpad-unreachable]: Bug 2130000');
    expect(good.code).toBe(3);
    await server?.stop();
    const wrong = edited({ 'sru.title': 'Backport it' });
    const bad = await commandWith(
      ['check', '--launchpad', '--launchpad-timeout', '3'],
      { 'backport.yaml': wrong },
      { trouble },
    );
    expect(bad.out).toContain('error[title-format]');
    expect(bad.code).toBe(1);
  });

  test('puts right what it would without Launchpad, and judges what is then there', async () => {
    const files = { 'backport.yaml': edited({ 'sru.title': 'Backport it' }) };
    const right = 'title: Backport open-vm-tools version 13.0.10 to noble';
    const patch = await commandWith(['check', '--launchpad', '--diff'], files);
    expect(patch.out).toContain(`+  ${right}`);
    await server?.stop();
    const { out } = await commandWith(['check', '--launchpad', '--fix'], files);
    expect(out).toContain('fixed[title-format]');
    expect(out).not.toContain('error[title-format]');
  });

  test('an address is asked once for all manifests of a run', async () => {
    const manifests = Object.fromEntries(
      [1, 2, 3].map((number) => [`backports/${number}.yaml`, baseManifest]),
    );
    await commandWith(['check', '--launchpad'], manifests);
    expect(new Set(server?.asked).size).toBe(server?.asked.length);
  });

  test('a number that hides words in it is not asked for', async () => {
    const manifest = baseManifest
      .replace('2130000', '2130000/../../people')
      .replace('noble\n', '../noble?ws.op=x\n');
    await commandWith(['check', '--launchpad'], { 'backport.yaml': manifest });
    expect(server?.asked.filter((each) => /people|\.\.|ws\.op=x/.test(decodeURIComponent(each)))).toEqual([]);
  });

  test.each([
    ['--launchpad-timeout', '0', '`0` is not a time for asking Launchpad'],
    ['--launchpad-timeout', 'soon', '`soon` is not a time for asking Launchpad'],
    ['--launchpad-timeout', '3601', '`3601` is not a time for asking Launchpad'],
  ])('%s %s cannot be used', async (option, value, message) => {
    const { code, out } = await commandWith(['check', '--launchpad', option, value], {
      'backport.yaml': scant,
    });
    expect(out).toContain(message);
    expect(code).toBe(2);
  });

  test.each([
    'ftp://api.launchpad.net/devel',
    'api.launchpad.net',
    'https://me@api.launchpad.net/',
    'https://:secret@api.launchpad.net/',
    'https://api.launchpad.net/devel?x',
  ])('%s is no address of a Launchpad', async (address) => {
    const words = ['check', '--launchpad', '--launchpad-url', address];
    const { code, out } = await command(words, { 'backport.yaml': scant });
    expect(code).toBe(2);
    expect(out).toContain(
      'is not the address of a Launchpad API: write it like https://api.launchpad.net/devel.',
    );
    expect(out).not.toContain('secret');
  });
});

describe('--excuses-url', () => {
  const accepted = edited({ 'targets.0.uploaded': '2026-06-08', 'targets.0.accepted': '2026-06-10' });
  const excuses = {
    'noble/update_excuses.yaml': excusesFile([
      { tests: { 'example/1.2-3': { amd64: result('REGRESSION') } } },
    ]),
  };
  const world = { ...baseWorld, excuses };
  const words = ['check', '--launchpad', '--gate', 'release'];
  const asked = async (more: (server: LaunchpadServer) => string[]) => {
    server = await startLaunchpad({ world });
    const all = [...words, '--launchpad-url', server.root, ...more(server)];
    return command(all, { 'backport.yaml': accepted });
  };

  test.each(['', '/'])('names the folder with the file of each series%s', async (end) => {
    const { out } = await asked(({ excuses: folder }) => ['--excuses-url', `${folder}${end}`]);
    expect(out).toContain('error[autopkgtest-regression]');
    expect(server?.asked).toContain('/proposed-migration/noble/update_excuses.yaml.xz');
  });

  test('without it another Launchpad is asked alone', async () => {
    const { out } = await asked(() => []);
    expect(out).not.toContain('autopkgtest-regression');
    expect(server?.asked.filter((each) => each.includes('excuses'))).toEqual([]);
  });

  test.each(['ftp://example.com/x', 'https://me:secret@example.com/x', 'noble'])(
    '%s is no address of it',
    async (address) => {
      const { code, out } = await asked(() => ['--excuses-url', address]);
      expect(out).toContain('is not the address of the folder of proposed-migration: write it like https://');
      expect(out).not.toContain('secret');
      expect(code).toBe(2);
    },
  );
});

describe('while it asks', () => {
  const rows = [['check'], ['status'], ['init', '--bug', '2130000', '--policy', 'open-vm-tools']];
  test.each(rows.map((words) => [words[0], words] as const))(
    '%s counts the answers on a terminal, and leaves nothing behind',
    async (name, words) => {
      const shown: string[] = [];
      const files = name === 'init' ? {} : { 'backport.yaml': baseManifest };
      const { out } = await commandWith([...words, '--launchpad'], files, {}, (line) => shown.push(line));
      const count = server?.asked.length ?? 0;
      expect(shown.slice(0, 3)).toEqual([
        'Asking Launchpad …',
        'Asking Launchpad … 1 answer',
        'Asking Launchpad … 2 answers',
      ]);
      expect(shown.slice(-2)).toEqual([`Asking Launchpad … ${count} answers`, '']);
      expect(out).not.toContain('Asking Launchpad');
    },
  );

  test('nothing is shown where Launchpad is not asked', async () => {
    const shown: string[] = [];
    await command(['check'], { 'backport.yaml': baseManifest }, (line) => shown.push(line));
    expect(shown).toEqual([]);
  });
});

describe('init --launchpad', () => {
  const words = ['init', '--launchpad', '--bug', '2130000', '--policy', 'open-vm-tools'];

  test('fills the manifest from the bug and the archive', async () => {
    const { code, out, written } = await commandWith(words, {});
    expect(code).toBe(0);
    expect(readYaml(written).data).toMatchObject({
      package: 'open-vm-tools',
      source: { series: 'resolute', version: '2:13.0.10-1ubuntu1' },
      targets: expect.arrayContaining([
        {
          series: 'noble',
          version,
          replaces: '2:13.0.0-1~ubuntu0.24.04.1',
          accepted: '2026-06-10',
          verified: '2026-06-23',
        },
      ]),
      sru: {
        bug: '2130000',
        title: 'Backport open-vm-tools version 13.0.10 to noble',
        description: baseWorld.bugs[2130000]?.description,
      },
    });
    expect(out).not.toContain('title-drift');
  });

  test('with a changelog, that has the word on the version', async () => {
    const top = { version: '2:13.0.10-1~ubuntu0.24.04.1', distributions: 'noble' };
    const before = { version: '2:13.0.10-1', distributions: 'unstable', changes: '* New' };
    const { written } = await commandWith(['init', '--launchpad'], {
      'debian/changelog': changelog(top, before),
    });
    expect(readYaml(written).data).toMatchObject({
      sru: { bug: '2130000', title: 'Backport open-vm-tools version 13.0.10 to noble' },
      targets: expect.arrayContaining([
        {
          series: 'noble',
          version: '2:13.0.10-1~ubuntu0.24.04.1',
          replaces: '2:13.0.0-1~ubuntu0.24.04.1',
        },
      ]),
      // It has that upstream version already.
      skips: [{ series: 'questing', carries: '2:13.0.10-0ubuntu0.25.10.1' }],
    });
  });

  test.each([
    ['that begins with a blank', '   [ Impact ]\n  deeper\n\n\tand a tab  \n'],
    ['with a control character', '[ Impact ]\n\u0007 bell\n'],
    ['that looks like YAML', '--- \n%YAML 2\n...\n- a: "b\n#c\n'],
    ['with line ends of another system', '[ Impact ]\r\nText\r\n'],
    ['with blank lines about it', '\n\n[ Impact ]\n\n\n'],
  ])("keeps a bug's description %s", async (_, description) => {
    const { written } = await commandWith(words, {}, { world: withBug({ description }) });
    const { sru } = readYaml(written).data as { sru: { description: string } };
    expect(sru.description.trimEnd()).toBe(description.replaceAll('\r\n', '\n').trimEnd());
  });

  test('drafts as without Launchpad where that is away, and says so', async () => {
    const { code, out, written } = await commandWith(
      [...words, '--launchpad-timeout', '2'],
      {},
      { trouble: () => ({ status: 400 }) },
    );
    expect(code).toBe(0);
    expect(out).toContain('launchpad-unreachable');
    expect(written).toContain('Backport open-vm-tools version TODO to');
  });

  test.each([
    '---',
    '- a',
    '%YAML 2',
    'a\nb: c',
    'x\npolicy: ./evil.yaml',
    '"quoted" # and more',
    '? key',
    'true',
    "it's: so",
    '{a: b}',
    '&anchor *alias',
  ])("keeps a bug's title %j one value", async (title) => {
    const { written } = await commandWith(words, {}, { world: withBug({ title }) });
    const { data, problems } = readYaml(written);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ policy: 'open-vm-tools', sru: { title: title.replace('\n', ' ') } });
  });

  test("takes no package's name from a bug that is none", async () => {
    const tasks = { 'x y: z (Ubuntu)': 'New', 'open-vm-tools (Ubuntu)': 'New' };
    const { written } = await commandWith(words, {}, { world: withBug({ tasks }) });
    expect(readYaml(written).data).toMatchObject({ package: 'open-vm-tools' });
  });

  test('skips a series that has the version already, and goes below it', async () => {
    const fresh = {
      ...withBug({ tags: [], tagged: [], tasks: { 'open-vm-tools (Ubuntu Noble)': 'In Progress' } }),
      publications: baseWorld.publications.filter((each) => each.version !== version),
    };
    const { out, written } = await commandWith(words, {}, { world: fresh });
    expect(readYaml(written).data).toMatchObject({
      targets: [{ series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1' }],
      skips: [{ series: 'questing', carries: '2:13.0.10-0ubuntu0.25.10.1' }],
    });
    expect(out).not.toMatch(/version-series-order|already-published|skip-version/);
  });

  test('does so of a bug without tasks for series, too', async () => {
    const fresh = {
      ...withBug({ tags: [], tagged: [], tasks: { 'open-vm-tools (Ubuntu)': 'Fix Released' } }),
      publications: baseWorld.publications.filter((each) => each.version !== version),
    };
    const { written } = await commandWith(words, {}, { world: fresh });
    const { targets } = readYaml(written).data as { targets: { series: string }[] };
    expect(targets.map(({ series }) => series)).not.toContain('questing');
  });

  test('says that no bug was named', async () => {
    const { out } = await commandWith(['init', '--launchpad', '--policy', 'open-vm-tools'], {});
    expect(out).toContain('Launchpad was not asked about the SRU bug: name the bug with --bug.');
  });

  test.each([
    ['is private', withBug({ private: true }), 'is private'],
    ['is unknown', { ...baseWorld, bugs: {} }, 'Launchpad has no bug `2130000`'],
  ])('says first that the bug %s', async (_, world, message) => {
    const { out } = await commandWith(words, {}, { world });
    expect(out.slice(0, out.indexOf('What the check says'))).toContain(message);
  });

  test.each([
    ['check', '--excuses-url'],
    ['status', '--excuses-url'],
    ['check', '--launchpad-url'],
    ['init', '--launchpad-timeout'],
  ])('%s %s without --launchpad is refused', async (name, option) => {
    const { code, out } = await command([name, option, '10'], { 'backport.yaml': baseManifest });
    expect(out).toContain('is for asking Launchpad: say --launchpad, too.');
    expect(code).toBe(2);
  });

  test('leaves out a series whose task will not be fixed', async () => {
    const tasks = {
      'open-vm-tools (Ubuntu Noble)': 'In Progress',
      'open-vm-tools (Ubuntu Jammy)': "Won't Fix",
    };
    const { written } = await commandWith(words, {}, { world: withBug({ tasks }) });
    expect(written).not.toContain('series: jammy');
  });
});
