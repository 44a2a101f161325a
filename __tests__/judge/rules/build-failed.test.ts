import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  released,
  type SmallFacts,
} from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const built = 'Successfully built';
const version = '2:13.0.10-0ubuntu0.24.04.1';
const builds = (
  upload: Record<string, string>,
  replaced: Record<string, string>,
  archive: SmallFacts = inProposed,
) => launchpadFacts({ ...archive, builds: { noble: { upload, replaced } } });
const both = { amd64: built, arm64: built };
const release = { edits: accepted, today: '2026-06-24', gate: 'release' } as const;

ruleTable('build-failed', [
  { name: 'built wherever it was', ...release, launchpad: builds(both, both), marks: [] },
  {
    name: 'failed on one',
    ...release,
    launchpad: builds({ amd64: built, arm64: 'Failed to build' }, both),
    marks: [version],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'For noble (24.04 LTS) the upload is not built on `arm64` (`Failed to build`), where the version replaced was: `2:13.0.10-0ubuntu0.24.04.1` (`noble-proposed`, published 2026-06-10, 14 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.10-0ubuntu0.24.04.1`)',
    },
  },
  {
    name: 'failed on several',
    ...release,
    launchpad: builds(
      { arm64: 'Dependency wait', s390x: 'Chroot problem', amd64: 'Failed to upload' },
      { ...both, s390x: built },
    ),
    marks: [version],
    first: {
      message:
        'on `amd64` (`Failed to upload`), `arm64` (`Dependency wait`) and `s390x` (`Chroot problem`), where',
    },
  },
  {
    name: 'failed where it never was built',
    ...release,
    launchpad: builds(
      { ...both, riscv64: 'Failed to build', s390x: 'Dependency wait' },
      { ...both, s390x: 'Failed to build' },
    ),
    marks: [],
  },
  ...[
    'Needs building',
    'Currently building',
    'Uploading build',
    'Gathering build output',
    'Cancelling build',
    'Build for superseded Source',
  ].map((state) => ({
    name: `has not failed: ${state}`,
    ...release,
    launchpad: builds({ amd64: built, arm64: state }, both),
    marks: [],
  })),
  {
    name: 'an upload that the archive does not show',
    ...release,
    launchpad: builds({ arm64: 'Failed to build' }, both, {}),
    marks: [version],
    first: { message: 'where the version replaced was: `2:13.0.10-0ubuntu0.24.04.1`.' },
  },
  { name: 'not answered', ...release, launchpad: launchpadFacts(inProposed), marks: [] },
  {
    name: 'status alone while it ages',
    edits: accepted,
    today: '2026-06-24',
    launchpad: builds({ amd64: 'Failed to build' }, both),
    marks: [],
  },
  {
    name: 'released without it',
    edits: released,
    today: '2026-07-20',
    launchpad: builds({ amd64: built, arm64: 'Failed to build' }, both, inUpdates),
    marks: [version],
  },
]);
