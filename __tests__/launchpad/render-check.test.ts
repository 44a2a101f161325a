import { afterEach, describe, expect, test } from '@jest/globals';
import { baseManifest, type Edits, edited } from '../support/check.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from '../support/launchpad-server.ts';
import { baseWorld, withBug } from '../support/launchpad-world.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

let server: LaunchpadServer | undefined;

afterEach(() => server?.stop());

/** What `render --check` says of the base manifest with changes. */
async function checked(
  edits: Edits,
  settings: ServerSettings = {},
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  server = await startLaunchpad(settings);
  const folder = workspace({ 'backport.yaml': edited(edits) });
  const asking = ['render', '--check', 'backport.yaml', '--launchpad-url', server.root, ...words];
  return runHere(folder, asking, environment);
}

const text = baseWorld.bugs[2130000]?.description ?? '';
const version = { title: 'Backport open-vm-tools version 13.0.9 to noble' };

test('a bug that says the same', async () => {
  const { exitCode, out } = await checked({});
  expect(out).toBe('Bug 2130000 has the title and description of `backport.yaml`.\n');
  expect(exitCode).toBe(0);
  expect(server?.asked).toEqual(['/devel/bugs/2130000']);
});

test.each<[string, string]>([
  ['other line ends', text.replaceAll('\n', '\r\n')],
  ['other line breaks and spaces', `\n${text.replace('lose time', 'lose\n  time')}\n\n`],
  ['the first report below a line of dashes', `${text}\n---\nIt is broken.\n`],
])('%s make no difference, as for the rule', async (_, description) => {
  expect((await checked({}, { world: withBug({ description }) })).exitCode).toBe(0);
});

test('a description that differs is shown as a unified diff, from the bug to the manifest', async () => {
  const description = text
    .replace('at least 14 days', 'a week')
    .replace('[ Test Plan ]\n', '[ Test Plan ]  \n');
  const { exitCode, out } = await checked({}, { world: withBug({ description }) });
  expect(out).toBe(`Bug 2130000 differs from \`backport.yaml\`.

--- bug 2130000
+++ backport.yaml
@@ -4,7 +4,7 @@
 
 [ Test Plan ]
 VMware QA runs its harness on the build in -proposed and says so on this bug.
-The package stays in -proposed for a week.
+The package stays in -proposed for at least 14 days.
 
 [ Where problems could occur ]
 The new clipboard code may lose what was copied between host and guest.
`);
  expect(exitCode).toBe(1);
});

test('a title that differs is shown beside that of the manifest', async () => {
  const { exitCode, out } = await checked({}, { world: withBug(version) });
  expect(out).toContain('Its title:       `Backport open-vm-tools version 13.0.9 to noble`');
  expect(out).toContain("The manifest's:  `Backport open-vm-tools version 13.0.10 to noble`");
  expect(out).not.toContain('@@');
  expect(exitCode).toBe(1);
});

describe('--title', () => {
  test('looks at no description', async () => {
    const { exitCode, out } = await checked({}, { world: withBug({ description: 'x' }) }, ['--title']);
    expect(out).toBe('Bug 2130000 has the title of `backport.yaml`.\n');
    expect(exitCode).toBe(0);
  });

  test('tells of a title', async () => {
    const other = withBug({ ...version, description: 'x' });
    const { exitCode, out } = await checked({}, { world: other }, ['--title']);
    expect(out).toContain('13.0.9');
    expect(out).not.toContain('@@');
    expect(exitCode).toBe(1);
  });
});

describe('what could not be asked ends with 2', () => {
  test.each<[string, ServerSettings, string]>([
    ['private', { world: withBug({ private: true }) }, 'Bug 2130000 is private'],
    ['unknown', { world: { ...baseWorld, bugs: {} } }, 'Bug 2130000 is not on Launchpad'],
    ['not answered', { trouble: () => ({ status: 400 }) }, 'it answers 400'],
    ['never answered', { trouble: () => 'drip' }, 'the time for all questions, 1 s, was over'],
  ])('a bug that is %s', async (_, settings, message) => {
    const { exitCode, err } = await checked({}, settings, ['--launchpad-timeout', '1']);
    expect(err).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('no bug to ask about', async () => {
    const { exitCode, err } = await checked({ 'sru.bug': undefined });
    expect(err).toContain('names no SRU bug to compare with: write its number as `sru.bug`');
    expect(exitCode).toBe(2);
  });

  test('an address without --check', async () => {
    const folder = workspace({ 'backport.yaml': baseManifest });
    const words = ['render', 'backport.yaml', '--launchpad-url', 'https://example.com'];
    const { exitCode, err } = await runHere(folder, words);
    expect(err).toContain('is for asking Launchpad: say --check, too.');
    expect(exitCode).toBe(2);
  });
});

test('what cannot be rendered is not compared', async () => {
  const { exitCode, out } = await checked({ 'sru.title': 'TODO' });
  expect(out).toContain('placeholder-text');
  expect(exitCode).toBe(1);
  expect(server?.asked).toEqual([]);
});

describe('hostile text', () => {
  const hostile = 'a \u001b[2Jb\u202e\n##[error]x\n::error::y\n';
  const world = withBug({ title: hostile, description: hostile });

  test('does nothing to a terminal', async () => {
    const { exitCode, out } = await checked({}, { world });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).not.toContain('##[');
    expect(exitCode).toBe(1);
  });

  test('commands no runner', async () => {
    const { out } = await checked({}, { world }, [], { GITHUB_ACTIONS: 'true' });
    expect(out).not.toMatch(/^\s*::/m);
  });

  test('in a line that both have is not printed in a log', async () => {
    const same = { 'sru.description': '::error::y\nmine\n' };
    const theirs = withBug({ description: '::error::y\ntheirs\n' });
    const { exitCode, out, err } = await checked(same, { world: theirs }, [], { GITHUB_ACTIONS: 'true' });
    expect(out).toBe('');
    expect(err).toContain('looks like a workflow command');
    expect(exitCode).toBe(2);
  });

  test('of many lines is not worked out to its end', async () => {
    const lines = (word: string): string => [...Array(30_000).keys()].map((at) => `${word}${at}`).join('\n');
    const { exitCode, out } = await checked(
      { 'sru.description': lines('a') },
      { world: withBug({ description: lines('b') }) },
    );
    expect(out).toContain('have more than 2000 differences: they are not shown');
    expect(exitCode).toBe(1);
  });
});
