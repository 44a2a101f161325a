/**
 * Small honest uploads, each in a shape that a real packaging history has: a changelog, and the manifest that a careful
 * packager writes for its top entry. None of them has a finding above a notice.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCalendar } from '../scripts/history/calendar.ts';
import { readEntries, upstreamOf } from '../scripts/history/changelog.ts';
import { manifestOf } from '../scripts/history/manifest.ts';
import { readPolicy } from '../scripts/history/policy.ts';
import { runHere } from './support/run-here.ts';
import { workspace } from './support/workspace.ts';

const calendar = readCalendar(new URL('../data/ubuntu.csv', import.meta.url));

interface Row {
  readonly shape: string;
  /** `sru` without it. */
  readonly policy?: string;
  /** Heads and changes, newest first; their days are made to fall. */
  readonly entries: readonly [head: string, changes: string, day: string][];
}

const rows: readonly Row[] = [
  {
    shape: 'a fix of a fix: the last number rises, past nine',
    entries: [
      ['hello (0.7.5-0ubuntu1.10) trusty', '  * Fix the greeting (LP: #1411582)', '2015-06-01'],
      ['hello (0.7.5-0ubuntu1.9) trusty', '  * Fix the farewell (LP: #1411581)', '2015-05-04'],
    ],
  },
  {
    shape: 'a fix of what the series was released with: `ubuntu3.1`',
    entries: [
      ['hello (24.1.3-0ubuntu3.1) noble', '  * Fix the greeting (LP: #2066979)', '2024-07-01'],
      ['hello (24.1.3-0ubuntu3) noble', '  * First.', '2024-04-01'],
    ],
  },
  {
    shape: "a backport's own fix: `~22.04.2` on `~22.04.1`, and `ubuntu0` of upstream's stable branch",
    entries: [
      [
        'hello (23.1.2-0ubuntu0~22.04.2) jammy',
        '  * d/p/routes.patch: keep them (LP: #2018000)',
        '2023-06-01',
      ],
      ['hello (23.1.2-0ubuntu0~22.04.1) jammy', '  * New upstream release (LP: #2017000)', '2023-05-02'],
    ],
  },
  {
    shape: 'an upstream snapshot with hyphens and a commit in its version',
    policy: 'cloud-init',
    entries: [
      [
        'cloud-init (22.1-14-g2e17a0d6-0ubuntu1~20.04.1) focal',
        '  * d/control: add a dependency\n  * New upstream snapshot. (LP: #1961446)\n    - Fix a slip (#1277) (LP: #1960860)\n    - doc: no bug [A Packager]',
        '2022-02-22',
      ],
      ['cloud-init (21.4-0ubuntu1~20.04.1) focal', '  * New upstream release. (LP: #1949521)', '2021-11-08'],
    ],
  },
  {
    shape: 'from a third revision of the development series: `ubuntu3~26.04.1`',
    policy: 'cloud-init',
    entries: [
      [
        'cloud-init (26.2-0ubuntu3~26.04.1) resolute',
        '  * refresh patches:\n    - d/p/no-single-process.patch\n  * Upstream snapshot based on 26.2. (LP: #2146833).\n    List of changes from upstream can be found at\n    https://example.org/26.2/ChangeLog',
        '2026-06-01',
      ],
      ['cloud-init (26.1-0ubuntu2) resolute', '  * Upstream snapshot based on 26.1.', '2026-03-30'],
    ],
  },
  {
    shape: 'bugs in a list that runs over lines, in small letters, and one twice',
    entries: [
      [
        'hello (2.10-5ubuntu0.1) resolute',
        '  * Fix the greeting (lp: #2150001, #2150002,\n    #2150003)\n  * Test for it (LP: #2150001)',
        '2026-07-01',
      ],
      ['hello (2.10-5) unstable', '  * First.', '2026-01-12'],
      ['hello (2.10-4) resolute', '  * Older.', '2025-12-12'],
    ],
  },
  {
    shape:
      'a changelog with names in brackets, a blank line between items and an old entry for another series below',
    entries: [
      [
        'hello (2.10-2ubuntu4.2) jammy',
        '  [ A Packager ]\n  * Fix the greeting (LP: #2150004)\n\n  [ Another Packager ]\n  * d/tests: test it.',
        '2026-05-04',
      ],
      ['hello (2.10-2ubuntu4) jammy', '  * No change.', '2022-02-02'],
      ['hello (2.10-2ubuntu3) impish', '  * No change.', '2021-08-02'],
    ],
  },
  {
    shape: 'a native package without a series in its version, in the oldest series alone',
    policy: 'snapd',
    entries: [
      [
        'snapd (2.49.2) xenial',
        '  * New upstream release, LP: #1915248\n    - interfaces: fix a slip\n    - tests: more of them',
        '2021-03-26',
      ],
      ['snapd (2.49.1) xenial', '  * New upstream release, LP: #1915248\n    - packaging: fix', '2021-03-17'],
    ],
  },
  {
    shape: "a native package's second fix of one backport: `0.40.1~18.04.2`",
    entries: [
      ['netplan.io (0.40.1~18.04.2) bionic', '  * Fix a typo in renaming. (LP: #1770082)', '2018-10-22'],
      ['netplan.io (0.40.1~18.04.1) bionic', '  * Backport 0.40.1 to 18.04. (LP: #1793309)', '2018-10-04'],
    ],
  },
  {
    shape: "a native package's backport, with the development series' entry below",
    policy: 'netplan',
    entries: [
      [
        'netplan.io (0.40.1~18.04.1) bionic',
        '  * Backport netplan 0.40.1 to 18.04. (LP: #1793309)',
        '2018-10-08',
      ],
      ['netplan.io (0.40.1) cosmic', '  * Deal gracefully with empty files (LP: #1795343)', '2018-10-04'],
      ['netplan.io (0.36.3) bionic', '  * Older.', '2018-04-23'],
    ],
  },
];

describe('honest uploads', () => {
  test.each(rows)('$shape', async ({ policy = 'sru', entries }) => {
    const changelog = entries.map(written).join('\n');
    const [entry, ...older] = readEntries(changelog);
    const series = calendar.find(({ name }) => name === entry?.distribution);
    if (!entry || !series) throw new Error('the row has no entry of a series');
    const below = older.find(({ distribution }) => distribution === series.name);
    const isPatch = below !== undefined && upstreamOf(below.version) === upstreamOf(entry.version);
    const nowhere = { branch: '', commit: '', belowCommit: undefined, later: undefined, madeFrom: undefined };
    const upload = { ...nowhere, entry, series, below, covered: [], isPatch };
    const known = {
      calendar,
      entries: [entry],
      policy: readPolicy(policy),
      changed: [],
      changelog: undefined,
    };
    const folder = workspace({ 'debian/changelog': changelog });
    for (const uploaded of [false, true]) {
      writeFileSync(path.join(folder, 'backport.yaml'), manifestOf(upload, known, uploaded));
      const { out } = await runHere(folder, ['check', '--format', 'json', '--date', entry.day]);
      const findings: { severity: string }[] = JSON.parse(out).manifests[0].findings;
      expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }
  });
});

function written([head, changes, day]: readonly [string, string, string]): string {
  const date = new Date(`${day}T10:00:00Z`).toUTCString().replace('GMT', '+0000');
  return `${head}; urgency=medium\n\n${changes}\n\n -- A Packager <packager@example.org>  ${date}\n`;
}
