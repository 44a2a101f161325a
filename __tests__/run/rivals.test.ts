import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openOne } from '../../src/run/opened-manifest.ts';
import { rivalsAmong } from '../../src/run/rivals.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { claimOf } from '../../src/sources/whose-changelog.ts';
import { readChangelog } from '../../src/text/changelog.ts';
import { changelog } from '../support/changelog.ts';
import { baseDay, bundled, day, edited } from '../support/check.ts';

/** The entries of a changelog with these versions, newest first. */
const entriesOf = (...versions: string[]) =>
  readChangelog(changelog(...versions.map((version) => ({ version })))).entries;

test('two changelogs of a repository that are as long and have one top entry are two', () => {
  const [noble, questing] = ['/top/noble.yaml', '/top/questing.yaml'];
  const version = '2:13.0.10-0ubuntu0.25.10.1';
  const files = memoryFiles({
    [noble]: edited({}),
    [questing]: edited({ 'targets.0.series': 'questing', 'targets.0.version': version }),
  });
  const world = { files, workspace: '/top', calendar: bundled(), today: day(baseDay) };
  const open = (file: string) => openOne(file, path.basename(file), world);
  const rivals = rivalsAmong([noble, questing], open, world);
  const { facts } = open(noble);
  const [target] = facts.targets.items;
  if (!target) throw new Error('no target');
  const claim = claimOf(target, facts.package.value);
  const bestIn = (...versions: string[]) => rivals('/top', entriesOf(...versions)).bestOfOthers(claim);
  expect(bestIn('2:14-1', '2:12-1')).toBeLessThan(3);
  expect(bestIn('2:14-1', version)).toBe(3);
});
