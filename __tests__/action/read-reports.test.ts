import { expect, test } from '@jest/globals';
import { readReports } from '../../src/action/again/read-reports.ts';
import { disk } from '../../src/sources/disk.ts';
import { workspace } from '../support/workspace.ts';

const whole = { schema: 1, manifests: [{ path: 'backport.yaml', package: 'hello', targets: [] }] };

test.each([
  ['a whole report', whole, whole.manifests],
  [
    'one that left findings out',
    { ...whole, left: { findings: 9, manifests: 0, targets: 0 } },
    whole.manifests,
  ],
  ['one that left targets out', { ...whole, left: { findings: 0, manifests: 0, targets: 1 } }, undefined],
  ['one that left manifests out', { ...whole, left: { findings: 0, manifests: 1, targets: 0 } }, undefined],
  ['one of another schema', { ...whole, schema: 2 }, undefined],
])('%s', (_, report, manifests) => {
  const folder = workspace({ 'report-1.json': JSON.stringify(report) });
  expect(readReports([{ number: 1, name: 'ubuntu/noble' }], folder, disk)).toEqual([
    { name: 'ubuntu/noble', manifests },
  ]);
});
