import { launchpadFacts, uploaded } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const stonking = (...lines: string[]) => launchpadFacts({ archive: { stonking: lines } });

ruleTable('devel-version-older', [
  { name: 'newer', launchpad: launchpadFacts(), marks: [] },
  { name: 'the same', launchpad: stonking('2:13.0.10-1ubuntu1 release 2026-04-24'), marks: [] },
  {
    name: 'the same upstream version, packaged before',
    launchpad: stonking('2:13.0.10-1 release 2026-04-24'),
    marks: [],
  },
  {
    name: 'older',
    launchpad: stonking('2:13.0.5-1ubuntu2 release 2026-05-12'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: {
      severity: 'error',
      series: ['noble'],
      message:
        'The development release, stonking (26.10), has an older version than `2:13.0.10`: `2:13.0.5-1ubuntu2` (`stonking`, published 2026-05-12, 27 days ago: `https://launchpad.net/ubuntu/+source/open-vm-tools/2%3A13.0.5-1ubuntu2`)',
    },
  },
  {
    name: 'what waits in its -proposed is not there yet',
    launchpad: stonking('2:13.1.0-1 proposed 2026-06-01', '2:13.0.5-1 release 2026-05-12'),
    marks: ['2:13.0.10-1ubuntu1'],
  },
  {
    name: 'from an upstream version that no series names',
    edits: {
      policy: './upstream.yaml',
      source: { upstream: '13.0.10' },
    },
    files: { 'upstream.yaml': 'name: up\nsummary: Up\nextends: open-vm-tools\nsource: upstream\n' },
    launchpad: stonking('2:13.0.5-1 release 2026-05-12'),
    marks: ['2:13.0.10-0ubuntu0.24.04.1'],
  },
  {
    name: 'between two series nothing is in development',
    today: '2026-04-23',
    launchpad: stonking('2:13.0.5-1 release 2026-04-01'),
    marks: [],
  },
  {
    name: 'on the day of the upload it was not older',
    edits: uploaded,
    today: '2026-07-01',
    launchpad: stonking('2:13.0.10-1ubuntu1 release 2026-05-12'),
    marks: [],
  },
  {
    name: 'on the day of the upload it was',
    edits: uploaded,
    today: '2026-07-01',
    launchpad: stonking('2:13.1.0-1 release 2026-06-20', '2:13.0.5-1 release 2026-05-12 Superseded'),
    marks: ['2:13.0.10-1ubuntu1'],
    first: { message: 'than `2:13.0.10` on 2026-06-08' },
  },
  {
    name: 'no version that is backported from elsewhere',
    edits: { policy: 'sru', source: undefined },
    launchpad: stonking('2:12.0.0-1 release 2026-05-12'),
    marks: [],
  },
  { name: 'the package is not there', launchpad: stonking(), marks: [] },
  { name: 'not answered', launchpad: launchpadFacts({ archive: { stonking: null } }), marks: [] },
]);
