/** The referee of real histories, before small ones in their shape. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { compareVersions } from '../../scripts/history/changelog.ts';
import { dpkgSigns, hasDpkg, type Pair } from '../support/dpkg.ts';
import { refereeTest } from '../support/referee.ts';
import { commit, git, repository } from '../support/repository.ts';

const script = fileURLToPath(new URL('../../scripts/judge-history.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

function judge(folder: string, ...words: string[]): { exitCode: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...words, folder], {
    encoding: 'utf8',
  });
  return { exitCode: status, lines: `${stdout}${stderr}`.split('\n') };
}

function entry(head: string, changes: readonly string[], date: string): string {
  const lines = changes.map((line) => `  * ${line}`).join('\n');
  return `${head}; urgency=medium\n\n${lines}\n\n -- A Packager <packager@ubuntu.com>  ${date}\n\n`;
}

const control = 'Source: cloud-init\nMaintainer: A Packager <packager@ubuntu.com>\n\nPackage: cloud-init\n';

/** A branch for each series, each with a changelog that grows. */
function seriesBranches(): string {
  const folder = repository({ 'debian/control': control, 'cloudinit.py': 'version = "24.1"\n' });
  const put = (branch: string, text: string, version: string): void => {
    writeFileSync(path.join(folder, 'debian/changelog'), text);
    writeFileSync(path.join(folder, 'cloudinit.py'), `version = "${version}"\n`);
    commit(folder, `${branch}: ${version}`);
  };
  const first = entry('cloud-init (24.1-0ubuntu1) noble', ['First.'], 'Fri, 01 Mar 2024 10:00:00 +0000');
  put('main', first, '24.1');
  git(folder, 'checkout', '--quiet', '-b', 'ubuntu/noble');
  const words = ['Fix a slip (LP: #2000000)', 'Upstream snapshot based on 25.1. (LP: #2100001).'];
  const second = entry('cloud-init (25.1-0ubuntu1~24.04.1) noble', words, 'Mon, 03 Mar 2025 10:00:00 +0000');
  put('noble', `${second}${first}`, '25.1');
  git(folder, 'checkout', '--quiet', '-b', 'ubuntu/jammy', 'main');
  const old = entry('cloud-init (22.1-0ubuntu1) jammy', ['First.'], 'Tue, 01 Mar 2022 10:00:00 +0000');
  const mute = entry(
    'cloud-init (24.1-0ubuntu1~22.04.1) jammy',
    ['Upstream snapshot based on 24.1.'],
    'Mon, 04 Mar 2024 10:00:00 +0000',
  );
  put('jammy', old, '22.1');
  put('jammy', `${mute}${old}`, '24.1');
  const open = entry(
    'cloud-init (25.1-0ubuntu1~22.04.1) UNRELEASED',
    ['.'],
    'Mon, 03 Mar 2025 10:00:00 +0000',
  );
  put('jammy', `${open}${mute}${old}`, '25.1');
  return folder;
}

describe('judge-history', () => {
  test('finds the SRUs of series branches, with what each replaces', () => {
    const { lines } = judge(seriesBranches(), '--policy', 'cloud-init', '--branches', 'ubuntu/*', '--list');
    expect(lines.slice(0, 2)).toEqual([
      'cloud-init\tjammy\t24.1-0ubuntu1~22.04.1\t22.1-0ubuntu1',
      'cloud-init\tnoble\t25.1-0ubuntu1~24.04.1\t24.1-0ubuntu1',
    ]);
  });

  test('judges each at its commit; an upload that closes no bug is right to be told', () => {
    const folder = seriesBranches();
    const { exitCode, lines } = judge(folder, '--policy', 'cloud-init', '--branches', 'ubuntu/*');
    expect(lines[0]).toBe('2 uploads judged, 0 of them of the upstream version that was there');
    expect(lines.filter((line) => /^changelog-sru-bug/.test(line))).toEqual([
      expect.stringContaining('cloud-init 24.1-0ubuntu1~22.04.1 jammy'),
    ]);
    expect(lines).toContain('Right of their upload: 2');
    expect(lines).toContain('No notice and no fault of the upload: 0');
    expect(exitCode).toBe(0);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('a wrong one is named, with what was found', () => {
    const folder = seriesBranches();
    git(folder, 'checkout', '--quiet', 'ubuntu/noble');
    const changes = ['Upstream snapshot based on 24.0. (LP: #2100002).'];
    const text = entry(
      'cloud-init (24.0-0ubuntu1~24.04.1) noble',
      changes,
      'Mon, 02 Jun 2025 10:00:00 +0000',
    );
    const below = git(folder, 'show', 'HEAD:debian/changelog');
    writeFileSync(path.join(folder, 'debian/changelog'), `${text}${below}\n`);
    commit(folder, 'Backwards');
    const words = ['--policy', 'cloud-init', '--branches', 'ubuntu/noble', '--most', '1'];
    const { exitCode, lines } = judge(folder, ...words);
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^cloud-init 24\.0-0ubuntu1~24\.04\.1 noble \[cloud-init, before\+uploaded\] error changelog-order: /,
      ),
    );
  });

  test('one changelog of the development series: its backports are made and judged', () => {
    const name = 'ubuntu-advantage-tools';
    const changes = ['New upstream release 36. (LP: #2100003)'];
    const folder = repository({
      'debian/control': control.replaceAll('cloud-init', name),
      'debian/changelog': entry(`${name} (36ubuntu0) questing`, changes, 'Tue, 03 Jun 2025 10:00:00 +0000'),
    });
    const list = judge(folder, '--policy', name, '--backports', '--list').lines;
    expect(list).toContain(`${name}\tnoble\t36ubuntu0~24.04\t`);
    expect(list).toContain(`${name}\tbionic\t36ubuntu0~18.04\t`);
    const { exitCode, lines } = judge(folder, '--policy', name, '--backports');
    expect(lines).toContain('No notice and no fault of the upload: 0');
    expect(exitCode).toBe(0);
  });

  test('says how it is used', () => {
    const { exitCode, lines } = judge('.');
    expect(exitCode).toBe(2);
    expect(lines[0]).toContain('--policy NAME');
  });

  refereeTest(hasDpkg)('its version order is that of dpkg', () => {
    const versions = [
      '1.0',
      '1.0~',
      '1.0~~a',
      '1:0.1',
      '1.0-1',
      '1.0-1ubuntu1',
      '1.0+1',
      '1.0a',
      '1.10',
      '0.7.5-0ubuntu1.9',
    ];
    const pairs = versions.flatMap((one) => versions.map((other): Pair => [one, other]));
    const own = pairs.map(([one, other]) => compareVersions(one, other) < 0);
    expect(own).toEqual(dpkgSigns(pairs).map((sign) => sign < 0));
  });
});
