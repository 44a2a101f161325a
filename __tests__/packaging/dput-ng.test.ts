import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { defaultPlaces } from '../../src/sources/default-places.ts';
import { baseManifest } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { type Upload, uploadFiles } from '../support/upload.ts';
import { workspace } from '../support/workspace.ts';

/** The hook in the dput-ng of Debian, which puts the files of an upload into a local folder. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const isHere = spawnSync('/usr/bin/python3', ['-c', 'import dput.hook']).status === 0;
const when = refereeTest(isHere);

const shutOn = ['--date', '2026-06-01'];
const openOn = ['--date', '2026-06-08'];
const command = [process.execPath, path.join(top, 'dist/cli/index.js')];

interface Situation {
  /** Beside the upload, which lies in `up/`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly upload?: Upload;
  /** Keys of the profile. */
  readonly profile?: Readonly<Record<string, unknown>>;
  /** Settings of the hook. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where dput is run; where the upload lies, when left out. */
  readonly from?: string;
  /** What is typed; then dput runs at a terminal. */
  readonly typed?: string;
}

/** Runs dput. Gives its exit code, all that it said, its log of the upload, and the names of what arrived. */
function dput(situation: Situation) {
  const { files = {}, upload, profile, settings, environment, from = 'up', typed } = situation;
  const folder = workspace({
    'home/incoming/': '',
    'home/.dput.d/profiles/test.json': JSON.stringify({
      meta: 'boring',
      method: 'local',
      fqdn: 'upload.ubuntu.com',
      incoming: 'incoming',
      hooks: ['checksum', 'sru-gate'],
      'sru-gate': { command, arguments: shutOn, ...settings },
      ...profile,
    }),
    ...Object.fromEntries(
      Object.entries(uploadFiles(upload)).map(([name, text]) => [`up/${name}`, text] as const),
    ),
    ...files,
  });
  for (const each of ['hooks', 'scripts'])
    symlinkSync(path.join(top, 'packaging/dput-ng', each), path.join(folder, 'home/.dput.d', each));
  const words = ['dput', '--unchecked', 'test', path.join(folder, 'up/upload.changes')];
  // `script` gives a program a terminal.
  const [program = '', ...rest] =
    typed === undefined
      ? words
      : ['script', '--quiet', '--return', '--command', words.join(' '), '/dev/null'];
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd: path.join(folder, from),
    encoding: 'utf8',
    input: typed ?? '',
    timeout: 60_000,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: path.join(folder, 'home'),
      PYTHONDONTWRITEBYTECODE: '1',
      LC_ALL: 'C.UTF-8',
      TERM: 'dumb',
      ...environment,
    },
  });
  const said = `${stdout}${stderr}`.replaceAll(folder, '');
  const log = path.join(folder, 'up/upload.test.upload');
  const logged = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return { status, said, logged, arrived: readdirSync(path.join(folder, 'home/incoming')).sort() };
}

const manifest = { 'up/backport.yaml': baseManifest };
/** Manifests that fail go first into a report that has not room for all. */
const crowd = Object.fromEntries(
  Array.from({ length: 420 }, (_, index) => [
    `up/backports/${index}.yaml`,
    baseManifest.replace(
      /^skips:/m,
      `${'  - series: noble\n    version: 2:13.0.9-0ubuntu0.24.04.1\n'.repeat(55)}$&`,
    ),
  ]),
);
const everything = ['upload.changes', 'upload.dsc'];
const reason = 'CVE-2026-0001 cannot wait for the gate.';

describe(`dput-ng${isHere ? '' : ' (is not installed here)'}`, () => {
  when('does not upload while the gate is shut, and says in a sentence why', () => {
    const { status, said, arrived } = dput({ files: manifest });
    expect(said).toContain(
      'The upload gate is shut for open-vm-tools 2:13.0.10-0ubuntu0.24.04.1 for noble, says /up/backport.yaml; it opens 2026-06-04 at the earliest.\n  backport.yaml:5: Too early: resolute (26.04 LTS) came out',
    );
    expect(said).toContain('[settling-period]\n');
    expect(said).toContain(
      "To upload all the same, say why, in 20 characters or more: SRU_GATE_FORCE='…' dput …",
    );
    expect(said).not.toContain('Traceback');
    expect({ status, arrived }).toEqual({ status: 1, arrived: [] });
  });

  when('names no day where time alone opens nothing', () => {
    const files = { 'up/backport.yaml': baseManifest.replace('to noble', 'for noble') };
    const { status, said } = dput({ files, settings: { arguments: openOn } });
    expect(said).toContain('for noble, says /up/backport.yaml.\n  backport.yaml:16: ');
    expect(status).toBe(1);
  });

  when('uploads when the gate is open', () => {
    const { status, said, arrived } = dput({ files: manifest, settings: { arguments: openOn } });
    expect(said).toContain(
      'The upload gate is open for open-vm-tools 2:13.0.10-0ubuntu0.24.04.1 for noble (/up/backport.yaml).\n',
    );
    expect({ status, arrived }).toEqual({ status: 0, arrived: everything });
  });

  when.each([
    ['a reason', reason, 0, `Uploaded all the same, for this reason: ${reason}\n`],
    [
      'a reason with what a terminal acts on',
      `${reason}\u001b[2J\n::error::x`,
      0,
      'gate.\ufffd[2J\ufffd::error::x',
    ],
    ['no reason', '', 1, 'Not uploaded.'],
    ['a word for a reason', 'urgent', 1, 'Not uploaded.'],
    ['blanks for a reason', ' '.repeat(40), 1, 'Not uploaded.'],
  ])('with %s in the environment', (_, given, expected, sentence) => {
    const { status, said, logged, arrived } = dput({
      files: manifest,
      environment: { SRU_GATE_FORCE: given },
    });
    expect(said).toContain('[settling-period]');
    expect(said).toContain(sentence);
    if (expected === 0) expect(logged).toContain(sentence);
    expect({ status, arrived }).toEqual({ status: expected, arrived: expected === 0 ? everything : [] });
  });

  when.each([
    ['a reason', `${reason}\n`, 0],
    ['Enter alone', '\n', 1],
  ])('at a terminal asks for a reason: %s', (_, typed, expected) => {
    const { status, said, arrived } = dput({ files: manifest, typed });
    expect(said).toContain('Why upload it all the same? Enter alone stops');
    expect({ status, arrived }).toEqual({ status: expected, arrived: expected === 0 ? everything : [] });
  });

  when('says what it could not find out, and uploads', () => {
    const files = {
      'up/backport.yaml': baseManifest.replace(/^ {4}replaces:/m, '    ref: ubuntu/nowhere\n$&'),
    };
    const { status, said } = dput({ files, settings: { arguments: openOn } });
    expect(said).toContain('The upload gate is open for open-vm-tools');
    expect(said).toMatch(/^ {2}backport\.yaml:10: What differs from .* \[repository-unreadable\]$/m);
    expect(status).toBe(0);
  });

  when.each<[string, Situation, string]>([
    [
      'no manifest is there',
      {},
      'No manifest is about open-vm-tools 2:13.0.10-0ubuntu0.24.04.1 for noble; nothing was checked.',
    ],
    [
      'the manifest is about another version',
      { files: manifest, upload: { version: '2:13.0.10-0ubuntu0.24.04.2' } },
      '; /up/backport.yaml is about other versions; nothing was checked.',
    ],
    [
      'the manifest is about another package',
      { files: manifest, upload: { source: 'other' } },
      'nothing was checked.',
    ],
    [
      'one far away cannot be read',
      { files: { 'far/backport.yaml': 'a: [' }, settings: { folders: ['../far'] } },
      'nothing was checked.',
    ],
  ])('uploads, with one line, where %s', (_, situation, line) => {
    const { status, said, arrived } = dput(situation);
    expect(said).toContain(line);
    expect({ status, arrived }).toEqual({ status: 0, arrived: everything });
  });

  when.each<[string, NonNullable<Situation['profile']>]>([
    ['for a PPA', { fqdn: 'ppa.launchpad.net', incoming: '~me/ubuntu/ppa' }],
    ['for another archive', { fqdn: 'ftp.upload.debian.org' }],
  ])('%s asks nothing, unless it is told to', (_, profile) => {
    expect(dput({ files: manifest, profile }).said).not.toContain('gate is shut');
    expect(dput({ files: manifest, profile, settings: { 'any-archive': true } }).said).toContain(
      'gate is shut',
    );
  });

  when.each<[string, Situation, string]>([
    [
      'there is none, where one is asked for',
      { settings: { 'without-manifest': 'refuse' } },
      'No manifest is about open-vm-tools 2:13.0.10-0ubuntu0.24.04.1 for noble. `sru-gate init` writes one.',
    ],
    [
      'it names another series for that version',
      { files: manifest, upload: { distribution: 'jammy-proposed' } },
      '/up/backport.yaml has 2:13.0.10-0ubuntu0.24.04.1 for noble, and the upload is for jammy.',
    ],
    [
      'it cannot be read',
      { files: { 'up/backport.yaml': 'targets: [' } },
      '/up/backport.yaml cannot be read whole: nobody knows whether it is about open-vm-tools',
    ],
    [
      'it writes the epoch another way',
      { files: { 'up/backport.yaml': baseManifest.replace('    version: 2:', '    version: 02:') } },
      'The upload gate is shut for open-vm-tools 2:13.0.10-0ubuntu0.24.04.1 for noble, says /up/backport.yaml',
    ],
    [
      'it has more targets than a report tells of',
      { files: { 'up/backport.yaml': baseManifest, ...crowd } },
      'there are more than one report tells of',
    ],
    [
      'it has no version',
      { files: { 'up/backport.yaml': baseManifest.replace(/^ {4}version: .*\n/m, '') } },
      '/up/backport.yaml cannot be read whole: nobody knows whether it is about open-vm-tools',
    ],
    [
      'a key of it is wrong',
      {
        files: { 'up/backport.yaml': baseManifest.replace('bug: 2130000', 'bug: none') },
        settings: { arguments: openOn },
      },
      '[manifest-schema]',
    ],
    [
      'sru-gate is not installed',
      { files: manifest, settings: { command: ['sru-gate'] } },
      'There is a manifest in /up, and no program `sru-gate` to check it. Install sru-gate, or set `command` in the profile.',
    ],
    [
      'sru-gate could not run',
      { files: manifest, settings: { arguments: ['--calendar', 'none.csv'] } },
      'There is a manifest in /up, and it could not be checked. sru-gate: The',
    ],
    ...[['true'], ['echo', '{}'], ['sh', '-c', 'echo \'{"date":"x","manifests":[{"targets":[{}]}]}\'']].map(
      (other): [string, Situation, string] => [
        `what answers is not this sru-gate: ${other.join(' ')}`,
        { files: manifest, settings: { command: other } },
        `There is a manifest in /up, and \`${other[0]}\` does not answer as the sru-gate of this hook does.`,
      ],
    ),
    [
      'a setting is misspelt',
      { settings: { folder: ['x'] } },
      'No setting is called `folder`; there are command, ',
    ],
    [
      'a setting is of another form',
      { settings: { folders: 'x' } },
      'The setting `folders` must be folders with',
    ],
    ['the settings are no object', { profile: { 'sru-gate': 'x' } }, 'No setting is called `sru-gate`'],
    [
      'a folder is not there',
      { settings: { folders: ['~/none'] } },
      'There is no folder /home/none, which the',
    ],
  ])('does not upload where %s', (_, situation, sentence) => {
    const { status, said, arrived } = dput(situation);
    expect(said).toContain(sentence);
    expect(said).not.toContain('Traceback');
    expect({ status, arrived }).toEqual({ status: 1, arrived: [] });
  });

  const changelog = 'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium\n';
  when.each<[string, Situation]>([
    [
      'in the source tree beside the upload',
      { files: { 'up/tree/debian/changelog': changelog, 'up/tree/debian/backport.yaml': baseManifest } },
    ],
    [
      'in the folder where dput is run',
      { from: 'tree', files: { 'tree/debian/backport.yaml': baseManifest } },
    ],
    [
      'in a folder that the profile names',
      { settings: { folders: ['../far'] }, files: { 'far/backports/a.yml': baseManifest } },
    ],
    ...defaultPlaces.map((place): [string, Situation] => [
      `at ${place}`,
      { files: { [`up/${place.replace('*', 'a')}`]: baseManifest } },
    ]),
  ])('finds a manifest %s', (_, situation) => {
    expect(dput(situation).said).toContain('The upload gate is shut for open-vm-tools');
  });

  when('does not ask a tree of another version', () => {
    const tree = {
      'up/tree/debian/changelog': changelog.replace('13.0.10', '13.0.9'),
      'up/tree/backport.yaml': baseManifest,
    };
    expect(dput({ files: tree }).said).toContain('nothing was checked');
  });

  when('prints what is hostile on one line, and nothing that a terminal or a workflow acts on', () => {
    const distribution = 'noble\u001b]0;x\u0007\u202e##[error]';
    const files = {
      'up/backport.yaml': `package: "a\\u001b[2J\\n::error::x"\n${baseManifest.replace('package: open-vm-tools\n', '')}`,
    };
    const { status, said } = dput({ files, upload: { distribution } });
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(said).not.toContain('##[');
    expect(said).not.toMatch(/^\s*::/m);
    expect(said).not.toContain('Traceback');
    expect(status).toBe(1);
  });
});

test('the hook is a plug-in as dput-ng takes them', () => {
  expect(readdirSync(path.join(top, 'packaging/dput-ng'), { recursive: true }).sort()).toEqual([
    'hooks',
    path.join('hooks', 'sru-gate.json'),
    'scripts',
    path.join('scripts', 'sru_gate_dput.py'),
  ]);
});
