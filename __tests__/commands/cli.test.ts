import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** The built command line, run as a user runs it. */

const on = ['--date', baseDay];
const early = ['--date', '2026-06-01'];
const folder = workspace({
  '.git/': '',
  'backport.yaml': baseManifest,
  'more/backports/a.yml': edited({ 'sru.title': 'x' }),
  'notes/x.yaml': 'hello\n',
});

describe('exit codes', () => {
  test.each([
    ['a good manifest', ['check', ...on], 0],
    ['an early one', ['check', ...early], 1],
    ['an early one, never failing', ['check', ...early, '--fail-on', 'never'], 0],
    ['a warning is nothing to fail on', ['check', 'more', ...on, '--fail-on', 'error', '--policy', 'sru'], 0],
    ['nonsense is a finding', ['check', 'notes/x.yaml'], 1],
    ['a named file that is not there', ['check', 'nope.yaml'], 2],
    ['a glob that matches nothing', ['check', 'nope/*.yaml'], 2],
    ['an unknown command', ['chek'], 2],
    ['an unknown flag', ['check', '--formt', 'json'], 2],
    ['a bad choice', ['check', '--gate', 'both'], 2],
    ['a day that no calendar has', ['check', '--date', '2026-02-30'], 2],
    ['an unusable calendar', ['check', '--calendar', 'backport.yaml'], 2],
    ['an unknown policy', ['check', '--policy', 'open-vm-tool'], 2],
    ['an unknown rule', ['explain', 'setling-period'], 2],
    ['an output that cannot be written', ['check', '--output', '/nonexistent/x'], 2],
    ['help', ['--help'], 0],
    ['help of a command', ['check', '--help'], 0],
    ['version', ['--version'], 0],
  ] as const)('%s: %j', (_, words, exitCode) => {
    const run = runCli(folder, words);
    expect(run).toMatchObject({ exitCode });
    expect(run.out + run.err).not.toMatch(/^ +at /m);
    if (exitCode === 2) expect(run.out).toBe('');
  });

  test.each([
    [['chek'], 'check'],
    [['check', '--formt', 'json'], '--format'],
    [['check', '--policy', 'open-vm-tool'], 'open-vm-tools'],
    [['explain', 'setling-period'], 'settling-period'],
  ])('%j says what was meant', (words, meant) => {
    expect(runCli(folder, words).err).toMatch(new RegExp(`Did you mean [\`]?${meant}`));
  });
});

test('text: a code frame, the way out, the gates, and a last line that counts', () => {
  expect(
    runCli(folder, ['check', ...early]).out,
  ).toBe(`Not yet: 1 only waits; the upload gate for \`noble\` opens 2026-06-04, in 3 days.

fail: backport.yaml (SRU bug 2130000, open-vm-tools, policy open-vm-tools)
  noble  not uploaded; waits for the day of its upload gate; next 2026-06-04, in 3 days
         upload: opens 2026-06-04, in 3 days
         release: opens 2026-06-18, in 17 days, at the earliest

error[settling-period]: Too early: resolute (26.04 LTS) came out 2026-04-23, and \`open-vm-tools\` waits 42 days. The upload gate opens 2026-06-04, in 3 days.
  --> backport.yaml:5:11
   |
 5 |   series: resolute
   |           ^^^^^^^^
  = help: Wait until that day: the next run then passes. If it cannot wait, give the reason in a waiver for \`settling-period\`.
  = see: https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/

1 only waits in 1 manifest (release calendar: bundled)
`);
});

test('json: the report of the design, with paths from the working directory', () => {
  const { out } = runCli(path.join(folder, 'notes'), ['check', '..', ...early, '--format', 'json']);
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    tool: { name: 'sru-gate', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    date: '2026-06-01',
    calendar: { source: 'bundled', newest: 'stonking' },
    result: 'fail',
    errors: { toPutRight: 0, onlyWait: 1 },
    counts: { error: 1, inconclusive: 0, warning: 0, notice: 0 },
    findings: [],
    manifests: [
      {
        path: '../backport.yaml',
        package: 'open-vm-tools',
        policy: 'open-vm-tools',
        bug: 2130000,
        result: 'fail',
        targets: [
          {
            series: 'noble',
            version: '2:13.0.10-0ubuntu0.24.04.1',
            state: 'planned',
            since: null,
            waitsFor: ['the day of its upload gate'],
            next: '2026-06-04',
            upload: { open: false, opens: '2026-06-04', heldBy: ['settling-period'] },
            release: {
              open: false,
              opens: '2026-06-18',
              heldBy: ['ageing-minimum', 'not-verified', 'partner-verification'],
            },
          },
        ],
        findings: [
          {
            rule: 'settling-period',
            severity: 'error',
            series: ['noble'],
            message: expect.stringContaining('Too early'),
            help: expect.any(String),
            url: 'https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/',
            file: '../backport.yaml',
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 19,
            waived: null,
            fix: null,
          },
        ],
      },
    ],
  });
});

test('json: a fix is the edits that make it, by place', () => {
  const wrong = workspace({
    'backport.yaml': baseManifest.replace('  title: Backport', '  title: Backports'),
  });
  const { out } = runCli(wrong, ['check', ...on, '--format', 'json']);
  const [finding] = JSON.parse(out).manifests[0].findings;
  expect(finding.rule).toBe('title-format');
  expect(finding.fix).toEqual({
    title: 'Write `Backport open-vm-tools version 13.0.10 to noble`',
    suggested: false,
    edits: [
      {
        file: 'backport.yaml',
        line: 16,
        column: 10,
        endLine: 16,
        endColumn: 58,
        text: 'Backport open-vm-tools version 13.0.10 to noble',
      },
    ],
  });
});

describe("in a workflow step of one's own", () => {
  const repository = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'owner/packaging',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  };
  const notes = path.join(folder, 'notes');

  test('github: a command for each finding, its file from the top level, and the verdict', () => {
    const run = runCli(notes, ['check', '../backport.yaml', ...early, '--format', 'github'], repository);
    expect(run).toMatchObject({ exitCode: 1, err: '' });
    expect(run.out).toMatch(
      /^::error title=settling-period,file=backport\.yaml,line=5,endLine=5,col=11,endColumn=19::Too early: [^\n]*%0AWait[^\n]*\nNot yet: 1 only waits; the upload gate for `noble` opens 2026-06-04, in 3 days\.\n$/,
    );
  });

  test('github: what is behind the ten that GitHub shows comes all the same, counted in the tenth', () => {
    const text = edited({ 'sru.description': `${'TODO\n'.repeat(14)}[ Impact ]\nx\n` });
    const { out } = runCli(workspace({ 'backport.yaml': text }), ['check', ...on, '--format', 'github']);
    const errors = out.split('\n').filter((line) => line.startsWith('::error '));
    expect(errors.length).toBeGreaterThan(14);
    expect(errors.map((line) => /%0A(\d+ more errors?) in the step's log\.$/.exec(line)?.[1])).toEqual(
      errors.map((_, index) => (index === 9 ? `${errors.length - 10} more errors` : undefined)),
    );
  });

  test('markdown: the job summary, with links to the lines', () => {
    const run = runCli(notes, ['check', '../backport.yaml', ...early, '--format', 'markdown'], repository);
    expect(run).toMatchObject({ exitCode: 1, err: '' });
    expect(run.out).toContain(
      '**Not yet&#58; 1 only waits; the upload gate for <code>noble</code> opens 2026-06-04, in 3 days.**',
    );
    expect(run.out).toContain(
      `/owner/packaging/blob/${repository.GITHUB_SHA}/backport.yaml&#35;L5">line 5</a>`,
    );
  });

  test('sarif: paths from the top level, wherever one stands', () => {
    const run = runCli(notes, [
      'check',
      '../backport.yaml',
      ...early,
      '--format',
      'sarif',
      '--output',
      'r.sarif',
    ]);
    expect(run).toEqual({ exitCode: 1, out: '', err: '' });
    const { version, runs } = JSON.parse(readFileSync(path.join(notes, 'r.sarif'), 'utf8'));
    expect(version).toBe('2.1.0');
    expect(runs[0].results).toMatchObject([
      {
        ruleId: 'settling-period',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'backport.yaml' } } }],
      },
    ]);
  });
});

test('a report goes to a file where --output says so', () => {
  const run = runCli(folder, ['check', ...on, '--format', 'json', '--output', 'report.json']);
  expect(run).toEqual({ exitCode: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toMatchObject({
    result: 'pass',
  });
});

describe('which manifests', () => {
  const several = workspace({
    'backport.yml': baseManifest,
    'debian/backport.yaml': baseManifest,
    '.github/backport.yaml': baseManifest,
    'backports/b.yaml': baseManifest,
    'backports/a.yml': baseManifest,
    'backports/c.txt': 'no manifest',
    'other/backport.yaml': baseManifest,
    'node_modules/x/backport.yaml': baseManifest,
  });
  test.each([
    [
      [],
      [
        '.github/backport.yaml',
        'backport.yml',
        'backports/a.yml',
        'backports/b.yaml',
        'debian/backport.yaml',
      ],
    ],
    [['other'], ['other/backport.yaml']],
    [['other/backport.yaml', 'other'], ['other/backport.yaml']],
    [
      ['*/b*.yaml'],
      ['.github/backport.yaml', 'backports/b.yaml', 'debian/backport.yaml', 'other/backport.yaml'],
    ],
    [
      ['**/backport.{yaml,yml}'],
      ['.github/backport.yaml', 'backport.yml', 'debian/backport.yaml', 'other/backport.yaml'],
    ],
  ])('%j', (patterns, paths) => {
    const { out } = runCli(several, ['check', ...patterns, ...on, '--format', 'json', '--fail-on', 'never']);
    expect(JSON.parse(out).manifests.map((manifest: { path: string }) => manifest.path)).toEqual(paths);
  });

  test('where they lie deeper, the message names the glob that finds them', () => {
    const deep = workspace({ 'packages/a/debian/backport.yaml': baseManifest });
    const { exitCode, err } = runCli(deep, ['check', ...on]);
    expect(exitCode).toBe(2);
    expect(err).toContain(
      "no other folder is searched. A glob names others, such as '**/backport.yaml' or '**/debian/backport.yaml'",
    );
    expect(runCli(deep, ['check', ...on, '**/debian/backport.yaml'])).toMatchObject({ exitCode: 0 });
  });
});

describe('plan', () => {
  test('json', () => {
    const { out } = runCli(folder, [
      'plan',
      '--policy',
      'open-vm-tools',
      '--date',
      '2026-11-24',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toEqual({
      date: '2026-11-24',
      policy: 'open-vm-tools',
      source: { series: 'stonking', released: '2026-10-15' },
      upload: { opens: '2026-11-26' },
      targets: [{ series: 'resolute', lts: true, supportEnds: '2031-05-29' }],
    });
  });

  test('text, by the policy of the manifest that is there; else the policies', () => {
    expect(runCli(folder, ['plan', '--date', '2025-12-24']).out).toContain(`open-vm-tools on 2025-12-24
  source   questing (25.10), released 2025-10-09
  upload   open since 2025-11-20
  targets  plucky (25.04)     release 2026-01-07, in 14 days at the earliest; last day to upload 2026-01-15, the end of support
           noble (24.04 LTS)  release 2026-01-07, in 14 days at the earliest; last day to upload 2026-04-22
`);
    expect(runCli(path.join(folder, 'notes'), ['plan']).out).toContain('Name one with --policy.');
  });

  test.each(['sru', 'open-vm-tools'])('%s on any day never throws', (policy) => {
    // In-process would do; one built run a policy shows that the policy is there.
    expect(runCli(folder, ['plan', '--policy', policy, '--date', '2004-01-01']).exitCode).toBe(0);
  });
});

test('rules, policies and explain read the same registry', () => {
  expect(runCli(folder, ['rules']).out).toContain('settling-period');
  expect(runCli(folder, ['policies']).out).toMatch(/^open-vm-tools {2}/m);
  const page = readFileSync(new URL('../../docs/rules/settling-period.md', import.meta.url), 'utf8');
  expect(runCli(folder, ['explain', 'settling-period']).out).toBe(page);
});

test('no colours where there is no terminal, but those that are asked for, and none in a file', () => {
  const red = '\u001b[31m';
  expect(runCli(folder, ['check', ...early]).out).not.toContain('\u001b');
  expect(runCli(folder, ['check', ...early], { FORCE_COLOR: '1' }).out).toContain(red);
  expect(runCli(folder, ['check', ...early], { FORCE_COLOR: '0' }).out).not.toContain('\u001b');
  runCli(folder, ['check', ...early, '--output', 'report.txt'], { FORCE_COLOR: '1' });
  expect(readFileSync(path.join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b');
});

test("a policy file of one's own, named on the command line, may lie anywhere; its faults are told with their lines", () => {
  const elsewhere = workspace({
    'mine.yaml': 'name: mine\nsummary: Mine\nextends: open-vm-tools\nsettling-days: 7\n',
    'bad.yaml': 'name: mine\nsettling: 7\n',
  });
  expect(runCli(folder, ['check', ...early, '--policy', path.join(elsewhere, 'mine.yaml')]).exitCode).toBe(0);
  const { exitCode, err } = runCli(elsewhere, ['plan', '--policy', 'bad.yaml']);
  expect(exitCode).toBe(2);
  expect(err).toContain('bad.yaml:2:1: The key `settling` is unknown.');
});

test('nonsense as a manifest is a finding with one clear sentence, and never a stack trace', () => {
  const texts = fc.sample(
    fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'[]{}:-|>&*!\'"# \n\tab1'), maxLength: 200 }),
    ),
    { numRuns: 60, seed: 7 },
  );
  const files = Object.fromEntries(texts.map((text, index) => [`backports/${index}.yaml`, text]));
  const run = runCli(workspace(files), ['check']);
  expect(run.exitCode).toBe(1);
  expect(run.err).toBe('');
  expect(run.out).not.toMatch(/^ +at |Error:/m);
  expect(run.out).toContain(`in ${texts.length} manifests`);
});
