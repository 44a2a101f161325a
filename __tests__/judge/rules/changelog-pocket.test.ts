import { changelog, withChangelog } from '../../support/changelog.ts';
import { ruleTable } from '../../support/rule-table.ts';

const by = (distributions: string) => withChangelog({ distributions });

ruleTable('changelog-pocket', [
  { name: 'the series alone', ...by('noble'), marks: [] },
  {
    name: 'with -proposed',
    ...by('noble-proposed'),
    marks: ['noble-proposed'],
    first: {
      severity: 'warning',
      series: ['noble'],
      file: 'debian/changelog',
      message: 'is for `noble-proposed`',
      help: 'Write `noble`',
    },
  },
  { name: 'another pocket: changelog-series speaks', ...by('noble-updates'), marks: [] },
  { name: "another series' -proposed: changelog-series speaks", ...by('jammy-proposed'), marks: [] },
  { name: 'another case: changelog-series speaks', ...by('noble-Proposed'), marks: [] },
  { name: 'one of several: changelog-series speaks', ...by('noble-proposed jammy'), marks: [] },
  {
    name: 'older entries are history',
    ...withChangelog({}, { version: '2:13.0.0-1', distributions: 'noble-proposed' }),
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'at a ref the manifest is where to look',
    edits: { 'targets.0.changelog': 'ubuntu/noble:debian/changelog' },
    git: { fileAt: () => ({ text: changelog({ distributions: 'noble-proposed' }) }) },
    marks: ['ubuntu/noble:debian/changelog'],
    first: { file: 'backport.yaml' },
  },
  {
    name: 'of a target that is released',
    edits: { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' },
    today: '2026-06-26',
    ...by('noble-proposed'),
    marks: [],
  },
  { name: 'so too under sru', edits: { policy: 'sru' }, ...by('noble-proposed'), marks: ['noble-proposed'] },
]);
