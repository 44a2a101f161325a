import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { changelog, type Entry } from '../support/changelog.ts';
import { type Edits, edited } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { type LaunchpadServer, type ServerSettings, startLaunchpad } from '../support/launchpad-server.ts';
import { baseWorld, type LaunchpadWorld, withBug } from '../support/launchpad-world.ts';
import { repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** `sru-gate sync`: what Launchpad and changelogs say, written into manifests on a real disk. */

let server: LaunchpadServer | undefined;

afterEach(() => server?.stop());

const text = (folder: string, name = 'backport.yaml'): string =>
  readFileSync(path.join(folder, name), 'utf8');

/** Runs a command that asks a Launchpad of its own. */
async function asking(
  folder: string,
  words: readonly string[],
  { date = '2026-06-24', ...settings }: ServerSettings & { readonly date?: string } = {},
) {
  await server?.stop();
  server = await startLaunchpad(settings);
  return runHere(folder, [...words, '--launchpad', '--launchpad-url', server.root, '--date', date]);
}

/** What `sync --launchpad` makes of a manifest. */
async function synced(
  before: string,
  settings: ServerSettings & { readonly date?: string; readonly words?: readonly string[] } = {},
) {
  const { words = [], ...rest } = settings;
  const folder = workspace({ '.git/': '', 'backport.yaml': before });
  const { exitCode, out, err } = await asking(folder, ['sync', ...words], rest);
  const after = text(folder);
  return { folder, exitCode, out, err, after, added: added(before, after) };
}

/** The lines that one text has and another has not. */
function added(before: string, after: string): string[] {
  const rest = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const version = '2:13.0.10-0ubuntu0.24.04.1';
const scant: Edits = { 'targets.0.replaces': undefined };
const verification = { by: 'VMware QA', statement: 'https://bugs.launchpad.net/bugs/2130000/comments/2' };
const stated: Edits = { ...scant, verification };
const updates = { series: 'noble', pocket: 'Updates', version, published: '2026-06-25' };
const releasedWorld = { ...baseWorld, publications: [...baseWorld.publications, updates] };
const security = {
  series: 'noble',
  pocket: 'Security',
  version: '2:13.0.0-1~ubuntu0.24.04.2',
  published: '2026-06-20',
};

describe('what the archive and the bug say is written', () => {
  test('where it belongs, and told with whence it is; then how the target stands', async () => {
    const before = edited(scant);
    const { exitCode, out, err, after } = await synced(before);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(after).toBe(
      `${before.replace(
        `    version: ${version}\n`,
        `    version: ${version}
    replaces: 2:13.0.0-1~ubuntu0.24.04.1
    accepted: 2026-06-10
    verified: 2026-06-23
`,
      )}verification:
  by: VMware QA
  statement: https://bugs.launchpad.net/bugs/2130000/comments/2
`,
    );
    expect(out.split('\n')).toEqual([
      'wrote to backport.yaml: replaces: `2:13.0.0-1~ubuntu0.24.04.1` of noble, what the archive has there',
      'wrote to backport.yaml: accepted: 2026-06-10 of noble, published in -proposed',
      'wrote to backport.yaml: verified: 2026-06-23 of noble, by the tag `verification-done-noble` of the SRU bug',
      'wrote to backport.yaml: statement: https://bugs.launchpad.net/bugs/2130000/comments/2 of noble, by `~vmware-gos-qa`',
      'pass: backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)',
      expect.stringContaining('verified 2026-06-23; waits for its release'),
      '',
    ]);
  });

  test('once: the second run changes nothing, and later ones what is new', async () => {
    const { folder, after } = await synced(edited(scant));
    const again = await asking(folder, ['sync']);
    expect(again).toMatchObject({
      exitCode: 0,
      err: '',
      out: expect.stringMatching(/^Nothing to write\.\npass: /),
    });
    expect(text(folder)).toBe(after);
    await asking(folder, ['sync'], { world: releasedWorld, date: '2026-06-26' });
    expect(added(after, text(folder))).toEqual(['    released: 2026-06-25']);
  });

  test.each<[string, (manifest: string) => string]>([
    ['CRLF', (manifest) => manifest.replaceAll('\n', '\r\n')],
    ['a byte order mark', (manifest) => `\ufeff${manifest}`],
    ['comments', (manifest) => manifest.replace('targets:\n', 'targets: # all\n  # the LTS\n')],
  ])('all else stays: %s', async (_, change) => {
    const before = change(edited(stated));
    const { exitCode, after, added: lines } = await synced(before);
    expect(exitCode).toBe(0);
    expect(lines.map((line) => line.trim())).toEqual([
      'replaces: 2:13.0.0-1~ubuntu0.24.04.1',
      'accepted: 2026-06-10',
      'verified: 2026-06-23',
    ]);
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(before));
  });

  test('between braces, and in place of comment lines that keep a place', async () => {
    const target = /targets:\n[\s\S]*?(?=skips:)/;
    const flow = edited(stated).replace(
      target,
      `targets:\n  - { series: noble, version: "${version}" } # short\n`,
    );
    expect((await synced(flow)).after).toContain(
      `, replaces: 2:13.0.0-1~ubuntu0.24.04.1, accepted: 2026-06-10, verified: 2026-06-23 } # short\n`,
    );
    const kept = edited(stated).replace(
      'skips:\n',
      '    # accepted:   # ageing starts\n    # released:\nskips:\n',
    );
    expect((await synced(kept)).after).toContain('    accepted: 2026-06-10 # ageing starts\n');
  });

  test('in a manifest with findings, too', async () => {
    const before = edited({ ...stated, 'sru.title': 'Something' });
    const { exitCode, out, added: lines } = await synced(before);
    expect({ exitCode, count: lines.length }).toEqual({ exitCode: 0, count: 3 });
    expect(out).toContain('fail: backport.yaml');
  });

  test('but where it cannot be for sure: that is said with the line to write, and the rest is done', async () => {
    const before = edited(stated)
      .replace(
        / {2}- series: noble\n.*\n/,
        '  - *a\n  - series: jammy\n    version: 2:13.0.10-0ubuntu0.22.04.1\n',
      )
      .replace('version: 1\n', `version: 1\nx: &a { series: noble, version: "${version}" }\n`);
    const jammy = {
      series: 'jammy',
      pocket: 'Proposed',
      version: '2:13.0.10-0ubuntu0.22.04.1',
      published: '2026-06-11',
    };
    const world = { ...baseWorld, publications: [...baseWorld.publications, jammy] };
    const { exitCode, err, added: lines } = await synced(before, { world });
    expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: ['    accepted: 2026-06-11'] });
    expect(err).toContain(
      'sru-gate: left to you in backport.yaml: `accepted` of `noble` cannot be written without risk to the rest of the file. Write it by hand: `accepted: 2026-06-10`.\n',
    );
  });

  test('as a patch that git takes with --diff, and nothing is changed', async () => {
    const before = edited(scant);
    const folder = repository({ 'backport.yaml': before });
    const { exitCode, out, err } = await asking(folder, ['sync', '--diff']);
    expect({ exitCode, now: text(folder) }).toEqual({ exitCode: 0, now: before });
    expect(err.split('\n')[1]).toBe(
      'to write to backport.yaml: accepted: 2026-06-10 of noble, published in -proposed',
    );
    execFileSync('git', ['-C', folder, 'apply', '-'], { input: out });
    expect(text(folder)).toBe((await synced(before)).after);
    expect(await asking(folder, ['sync', '--diff'])).toMatchObject({ exitCode: 0, out: '' });
  });
});

describe('what a person wrote stays', () => {
  test.each<[string, Edits]>([
    ['another day', { 'targets.0.accepted': '2026-06-11' }],
    ['what is no day', { 'targets.0.accepted': 'soon' }],
    ['nothing', { 'targets.0.accepted': null }],
    ['another version', { 'targets.0.replaces': '2:12.0-1' }],
    ['what is no version', { 'targets.0.replaces': 'none' }],
    ['another statement', { verification: { by: 'Somebody', statement: 'https://example.com/' } }],
    ['another name', { verification: { by: 'Somebody' } }],
    ['no statement at all', { verification: 'VMware QA' }],
  ])('%s', async (_, edits) => {
    const { added: lines } = await synced(edited({ ...stated, ...edits }));
    const [key] = Object.keys(edits).map((each) => each.replace('targets.0.', ''));
    expect(lines.some((line) => line.trim().startsWith(`${key}:`))).toBe(false);
    expect(lines.some((line) => /by:|statement:/.test(line))).toBe(false);
  });

  test('`replaces` is left out where what the target has changed while the upload was under way', async () => {
    const world = { ...baseWorld, publications: [...baseWorld.publications, security] };
    const { err, added: lines } = await synced(edited(stated), { world });
    expect(lines.map((line) => line.trim())).toEqual(['accepted: 2026-06-10', 'verified: 2026-06-23']);
    expect(err).toContain(
      '`replaces` of noble is left out: what noble has changed while the upload was under way',
    );
  });
});

const other = (tags: readonly string[]) => ({ title: 'A bug', description: '', tags, tasks: {} });
const withOther = (...tags: string[]): LaunchpadWorld => ({
  ...baseWorld,
  bugs: { ...baseWorld.bugs, 2131111: other(tags) },
});
const bugs = [{ id: 2131111, 'test-case': 'Copy a text from the guest to the host.' }];

describe('the verdict is the same before and after', () => {
  /** What the check says, without lines and whence. */
  async function verdict(folder: string, settings: ServerSettings & { readonly date: string }) {
    const { out } = await asking(folder, ['check', '--gate', 'release', '--format', 'json'], settings);
    const report = JSON.parse(out);
    const [{ result, targets, findings }] = report.manifests;
    return {
      result,
      targets: targets.map(({ fromLaunchpad: _, ...target }: { fromLaunchpad: unknown }) => target),
      findings: findings
        .map(({ rule, severity, series, message }: Record<string, unknown>) => ({
          rule,
          severity,
          series,
          message,
        }))
        .sort((one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    };
  }

  const publications = baseWorld.publications;
  const worlds: readonly [string, LaunchpadWorld, Edits?][] = [
    ['the base', baseWorld],
    ['released', releasedWorld],
    ['not accepted', { ...baseWorld, publications: publications.filter((each) => each.version !== version) }],
    [
      'pending',
      {
        ...baseWorld,
        publications: publications.map((each) =>
          each.version === version ? { ...each, published: null } : each,
        ),
      },
    ],
    ['failed', withBug({ tags: ['verification-failed-noble'] })],
    ['tagged before', withBug({ tagged: [{ day: '2026-06-01', tags: 'verification-done-noble' }] })],
    ['no history', withBug({ tagged: [] })],
    ['blocked', withBug({ tags: ['verification-done-noble', 'block-proposed-noble'] })],
    ['a duplicate', withBug({ duplicateOf: 1 })],
    ['private', withBug({ private: true })],
    ['a security update meanwhile', { ...baseWorld, publications: [...publications, security] }],
    [
      'the same before',
      { ...baseWorld, publications: [...publications, { ...security, published: '2026-06-01' }] },
    ],
    [
      'taken out and again',
      {
        ...baseWorld,
        publications: publications.flatMap((each) =>
          each.version === version
            ? [
                { ...each, status: 'Deleted' },
                { ...each, created: '2026-06-20', published: '2026-06-20' },
              ]
            : [each],
        ),
      },
    ],
    [
      'nothing before it',
      { ...baseWorld, publications: publications.filter(({ pocket }) => pocket === 'Proposed') },
    ],
    ['another bug, verified', withOther('verification-done-noble'), { bugs }],
    ['another bug, not', withOther('verification-needed-noble'), { bugs }],
    [
      'another bug, verified for one more',
      withOther('verification-done-noble', 'verification-done-jammy'),
      { bugs: [{ ...bugs[0], verified: ['jammy'] }] },
    ],
    [
      'another bug, left unverified',
      withOther('verification-done-noble'),
      { bugs: [{ ...bugs[0], unverified: 'A new upstream version fixes it.' }] },
    ],
    ['a written day that differs', baseWorld, { 'targets.0.accepted': '2026-06-12' }],
    ['a release that is written', releasedWorld, { 'targets.0.released': '2026-06-27' }],
    ['another pocket', releasedWorld, { 'targets.0.pocket': 'security' }],
  ];

  test.each(worlds)('%s', async (_, world, edits = {}) => {
    for (const date of ['2026-06-12', '2026-07-01']) {
      const settings = { world, date };
      const folder = workspace({ '.git/': '', 'backport.yaml': edited({ ...stated, ...edits }) });
      const before = await verdict(folder, settings);
      expect((await asking(folder, ['sync'], settings)).exitCode).toBe(0);
      const once = text(folder);
      expect(await verdict(folder, settings)).toEqual(before);
      await asking(folder, ['sync'], settings);
      expect(text(folder)).toBe(once);
    }
  });
});

describe('other bugs', () => {
  test.each<[string, Edits[string], string[], string]>([
    ['without the key', bugs, ['verification-done-noble'], '    verified: [noble]'],
    [
      'with another series',
      [{ ...bugs[0], verified: ['jammy'] }],
      ['verification-done-noble'],
      '    verified: [ jammy, noble ]',
    ],
  ])('get the series for which their tags say so: %s', async (_, value, tags, line) => {
    const before = edited({ ...stated, bugs: value }).replace(/verified:\n +- jammy/, 'verified: [ jammy ]');
    const { after, out } = await synced(before, { world: withOther(...tags) });
    expect(after).toContain(`${line}\n`);
    expect(out).toContain('verified: noble of bug `2131111`, by its tags `verification-done-noble`');
  });

  test('and not where that is left open on purpose', async () => {
    const unverified = { id: 2131111, unverified: 'A new upstream version fixes it.' };
    const { added: lines } = await synced(edited({ ...stated, bugs: [unverified] }), {
      world: withOther('verification-done-noble'),
    });
    expect(lines).toHaveLength(3);
  });
});

describe("the partner's statement", () => {
  const [first, second, said] = baseWorld.bugs[2130000]?.comments ?? [];
  const comment = (changes: object) => ({
    day: '2026-06-23',
    by: 'vmware-gos-qa',
    text: `Tested ${version}: good.`,
    ...changes,
  });
  const comments = (...more: ReturnType<typeof comment>[]): LaunchpadWorld =>
    withBug({ comments: [first, second, ...more].filter((each) => each !== undefined) });
  const address = (number: number): string =>
    `  statement: https://bugs.launchpad.net/bugs/2130000/comments/${number}`;

  test.each<[string, LaunchpadWorld, number | undefined, Edits?]>([
    ['by its account', baseWorld, 2],
    ['by somebody else', comments(comment({ by: 'packager' })), undefined],
    ['by nobody any more', comments(comment({ by: '' })), undefined],
    ['without the version', comments(comment({ text: 'VMware QA has found no regression.' })), undefined],
    ['of another version', comments(comment({ text: `Tested ${version}.1: good.` })), undefined],
    ['of the version without its epoch', comments(comment({ text: `Tested ${version.slice(2)}: good.` })), 2],
    ['from before the acceptance', comments(comment({ day: '2026-06-09' })), undefined],
    ['from after today', comments(comment({ day: '2026-06-25' })), undefined],
    [
      'the last of several by the day of the tag',
      comments(comment({ day: '2026-06-12' }), comment({}), comment({ day: '2026-06-24' })),
      3,
    ],
    [
      'the first behind it, where none is before',
      comments(comment({ day: '2026-06-24' }), comment({ day: '2026-06-24' })),
      2,
    ],
    ['where the target is not verified', withBug({ tags: ['verification-needed-noble'] }), undefined],
    [
      'from before it failed',
      {
        ...withBug({
          tagged: [
            { day: '2026-06-15', tags: 'verification-failed-noble' },
            { day: '2026-06-23', tags: 'verification-done-noble' },
          ],
          comments: [
            first,
            second,
            comment({ day: '2026-06-15', text: `Tested ${version}: it crashes.` }),
            comment({ text: 'Good now.' }),
          ].filter((each) => each !== undefined),
        }),
      },
      undefined,
    ],
    ['on a bug that is a duplicate', withBug({ duplicateOf: 1 }), undefined],
    ['under a policy without a partner', baseWorld, undefined, { policy: 'sru' }],
    ['where the partner is named already', baseWorld, 2, { verification: { by: 'the VMware team' } }],
  ])('%s', async (_, world, number, edits = {}) => {
    const { exitCode, added: lines } = await synced(edited({ ...scant, ...edits }), { world });
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line.includes('statement:'))).toEqual(
      number === undefined ? [] : [address(number)],
    );
    expect(lines.filter((line) => line.includes('by:'))).toEqual(
      number === undefined || edits.verification ? [] : ['  by: VMware QA'],
    );
  });

  test('of one of several targets stands there, and the next one at the next', async () => {
    const jammy = '2:13.0.10-0ubuntu0.22.04.1';
    const tags = ['verification-done-noble', 'verification-done-jammy'];
    const world = {
      ...withBug({
        tags,
        tagged: [{ day: '2026-06-23', tags: tags.join(' ') }],
        comments: [first, second, said, comment({ text: `${jammy} is good.` })].filter(
          (each) => each !== undefined,
        ),
      }),
      publications: [
        ...baseWorld.publications,
        { series: 'jammy', pocket: 'Proposed', version: jammy, published: '2026-06-11' },
      ],
    };
    const targets = [
      { series: 'noble', version },
      { series: 'jammy', version: jammy },
    ];
    const { after } = await synced(edited({ targets }), { world });
    expect(after).toContain(`    verification:\n      by: VMware QA\n    ${address(2)}\n`);
    expect(after).toContain(`    verification:\n      by: VMware QA\n    ${address(3)}\n`);
  });

  test('is looked for by sync alone, and only where a partner has accounts', async () => {
    const messages = (): number => server?.asked.filter((each) => each.includes('/messages')).length ?? 0;
    const { folder } = await synced(edited({ ...scant, policy: 'sru' }));
    expect(messages()).toBe(0);
    await asking(folder, ['check', '--policy', 'open-vm-tools']);
    expect(messages()).toBe(0);
    await asking(folder, ['sync', '--policy', 'open-vm-tools']);
    expect(messages()).toBe(1);
  });

  test('is found among a thousand comments', async () => {
    const chat = Array.from({ length: 1000 }, () => comment({ by: 'packager', text: 'x'.repeat(1000) }));
    const { after } = await synced(edited(scant), { world: comments(...chat, comment({})) });
    expect(after).toContain(address(1002));
  });
});

describe('what Launchpad does not answer is told, and not written', () => {
  const away =
    (part: RegExp): NonNullable<ServerSettings['trouble']> =>
    (asked) =>
      part.test(asked) ? { status: 400 } : undefined;

  test.each<[string, RegExp, string[], string]>([
    ['anything', /./, [], 'could not be had from Launchpad: it answers 400.'],
    ['the archive', /getPublishedSources/, [], 'What is published of `open-vm-tools` in noble'],
    [
      'the history',
      /activity/,
      ['    replaces: 2:13.0.0-1~ubuntu0.24.04.1', '    accepted: 2026-06-10'],
      'The history of bug 2130000',
    ],
    [
      'the comments',
      /messages/,
      ['    replaces: 2:13.0.0-1~ubuntu0.24.04.1', '    accepted: 2026-06-10', '    verified: 2026-06-23'],
      'The comments of bug 2130000',
    ],
  ])('%s', async (_, part, lines, why) => {
    const result = await synced(edited(scant), { trouble: away(part) });
    expect({ exitCode: result.exitCode, added: result.added }).toEqual({ exitCode: 0, added: lines });
    expect(result.err).toContain(why);
  });
});

describe('what changelogs say is written without Launchpad', () => {
  const mine: Entry = { version, distributions: 'noble', changes: '* Backport (LP: #2130000, #2131111)' };
  const below = (changes: Partial<Entry>): Entry => ({
    version: '2:13.0.0-1~ubuntu0.24.04.1',
    distributions: 'noble',
    changes: '* Old',
    ...changes,
  });

  async function offline(edits: Edits, ...entries: readonly Entry[]) {
    const before = edited(edits);
    const folder = workspace({
      '.git/': '',
      'backport.yaml': before,
      'debian/changelog': changelog(...entries),
    });
    const result = await runHere(folder, ['sync', '--date', '2026-06-08']);
    return { ...result, folder, after: text(folder), added: added(before, text(folder)) };
  }

  test.each<[string, Partial<Entry>, string | undefined]>([
    ['of the same series', {}, '2:13.0.0-1~ubuntu0.24.04.1'],
    ['of a pocket of it', { distributions: 'noble-security' }, '2:13.0.0-1~ubuntu0.24.04.1'],
    ['that is not released', { distributions: 'UNRELEASED' }, undefined],
    ['of another series', { distributions: 'resolute', version: '2:13.0.0-1' }, undefined],
    ['that was an attempt at the same', { version: '2:13.0.10-0ubuntu0.24.04.0' }, undefined],
    ['that is higher', { version: '2:14.0.0-0ubuntu0.24.04.1' }, undefined],
  ])('`replaces` by an entry below %s', async (_, changes, replaces) => {
    const { exitCode, added: lines } = await offline({ ...scant, bugs }, mine, below(changes));
    expect({ exitCode, lines }).toEqual({
      exitCode: 0,
      lines: replaces === undefined ? [] : [`    replaces: ${replaces}`],
    });
  });

  test('not where the top entry is of another version', async () => {
    const { added: lines } = await offline(
      { ...scant, bugs },
      { ...mine, version: '2:13.0.5-0ubuntu0.24.04.1' },
      below({}),
    );
    expect(lines).toEqual([]);
  });

  test.each<[string, Partial<Entry>]>([
    ['another version', { version: '2:13.0.5-0ubuntu0.24.04.1' }],
    ['another package', { package: 'hello' }],
  ])('no bug that the entry of %s closes', async (_, changes) => {
    const { out, added: lines } = await offline({}, { ...mine, ...changes }, below({}));
    expect(lines).toEqual([]);
    expect(out).toContain('Nothing to write.');
  });

  test('a bug that is closed and not listed, with a test case to write', async () => {
    const { out, added: lines, folder, after } = await offline({}, mine, below({}));
    expect(lines).toEqual([
      'bugs:',
      '  - id: 2131111',
      '    test-case: TODO how somebody sees that it is fixed',
    ]);
    expect(out).toContain(
      'wrote to backport.yaml: bugs: 2131111 (closed by the entry of `2:13.0.10-0ubuntu0.24.04.1` for noble); the TODO is their test case\n',
    );
    const checked = JSON.parse(
      (await runHere(folder, ['check', '--date', '2026-06-08', '--format', 'json'])).out,
    );
    const rules = checked.manifests[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(['placeholder-text']);
    await runHere(folder, ['sync', '--date', '2026-06-08']);
    expect(text(folder)).toBe(after);
  });

  test('behind those that are listed; without the marker where a waiver would hide it', async () => {
    const listed = { bugs: [{ id: 2132222, 'test-case': 'Suspend the guest.' }] };
    expect((await offline(listed, mine, below({}))).added).toEqual([
      '  - id: 2131111',
      '    test-case: TODO how somebody sees that it is fixed',
    ]);
    const waivers = [{ rule: 'placeholder-text', reason: 'The word TODO is the name of the program.' }];
    expect((await offline({ ...listed, waivers }, mine, below({}))).added).toEqual(['  - id: 2131111']);
  });

  test('hostile numbers are let be: far too many, and none that can be one', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `#${3_000_000 + index}`).join(', ');
    const flood = await offline({}, { ...mine, changes: `* x (LP: #2130000, ${many})` }, below({}));
    expect({ exitCode: flood.exitCode, lines: flood.added }).toEqual({ exitCode: 0, lines: [] });
    expect(flood.err).toContain('`bugs` stays as it is: the changelog closes 5000 bugs that it lacks');
    const odd = await offline(
      {},
      { ...mine, changes: '* x (LP: #2130000, #0, #99999999999999999999999)' },
      below({}),
    );
    expect(odd.added).toEqual([]);
  });
});

describe('several manifests', () => {
  test('one that is no YAML is told, and the others are done', async () => {
    const folder = workspace({
      '.git/': '',
      'backports/a.yaml': 'version: 1\npolicy: *x\n',
      'backports/b.yaml': edited(stated),
      'backports/c.yaml': '- x\n',
    });
    const { exitCode, out, err } = await asking(folder, ['sync']);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^sru-gate: Nothing was written to backports\/a\.yaml: line 2: /m);
    expect(err).toMatch(/^sru-gate: Nothing was written to backports\/c\.yaml: /m);
    expect(err).not.toContain('itself failed');
    expect(out).toContain('pass: backports/b.yaml');
    expect(text(folder, 'backports/b.yaml')).toContain('accepted: 2026-06-10');
    expect(readdirSync(path.join(folder, 'backports'))).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });

  test('none is a sentence', async () => {
    expect(await runHere(workspace({}), ['sync'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('There is no backport manifest here.'),
    });
  });

  test('a link out of the workspace is not followed, one inside is', async () => {
    const elsewhere = workspace({ 'real.yaml': edited(stated) });
    const folder = workspace({ '.git/': '', 'backports/real/x.yaml': edited(stated) });
    symlinkSync(path.join(elsewhere, 'real.yaml'), path.join(folder, 'backports/a.yaml'));
    symlinkSync('real/x.yaml', path.join(folder, 'backports/b.yaml'));
    const { exitCode, err } = await asking(folder, ['sync']);
    expect(exitCode).toBe(2);
    expect(err).toContain('Nothing was written to backports/a.yaml');
    expect(text(elsewhere, 'real.yaml')).toBe(edited(stated));
    expect(text(folder, 'backports/real/x.yaml')).toContain('accepted: 2026-06-10');
  });
});

test('more targets than there can be are let be', async () => {
  const targets = Array.from({ length: 61 }, () => ({ series: 'noble', version }));
  const { exitCode, err, added: lines } = await synced(edited({ targets }));
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: [] });
  expect(err).toContain('its targets cannot be read: `sru-gate check` says what to put right first');
});

test('a version from the archive that is none is not written', async () => {
  const odd = { series: 'noble', pocket: 'Updates', version: '9\n::error::x', published: '2026-01-01' };
  const world = { ...baseWorld, publications: [...baseWorld.publications, odd] };
  const { after } = await synced(edited(stated), { world });
  expect(after).toContain('    replaces: 2:13.0.0-1~ubuntu0.24.04.1\n');
  expect(after).not.toContain('::error');
});

test.each(hostileMarkers)('hostile words are harmless: %j', async (words) => {
  const comments = [
    { day: '2026-06-02', by: 'packager', text: 'The description.' },
    { day: '2026-06-23', by: words, text: `${words} ${version}` },
    { day: '2026-06-23', by: 'vmware-gos-qa', text: `${words}\n${version}\n${words}` },
  ];
  const before = edited({ ...scant, 'targets.0.accepted': words });
  for (const manifest of [before, edited(scant)]) {
    const { out, err } = await synced(manifest, { world: withBug({ comments }) });
    for (const line of `${out}${err}`.split('\n')) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    }
  }
});

test('a file that changed since it was read is not replaced', async () => {
  const folder = workspace({ '.git/': '', 'backport.yaml': edited(stated) });
  server = await startLaunchpad({
    // While Launchpad is asked, somebody saves the manifest.
    trouble: () => {
      writeFileSync(path.join(folder, 'backport.yaml'), `${edited(stated)}# mine\n`);
      return undefined;
    },
  });
  const words = ['sync', '--launchpad', '--launchpad-url', server.root, '--date', '2026-06-24'];
  const { exitCode, err } = await runHere(folder, words);
  expect(exitCode).toBe(2);
  expect(err).toContain('Nothing was written to backport.yaml: it changed meanwhile. Run it again.');
  expect(text(folder)).toBe(`${edited(stated)}# mine\n`);
});
