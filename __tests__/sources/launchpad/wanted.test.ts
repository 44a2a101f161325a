import { describe, expect, test } from '@jest/globals';
import type { ManifestFacts } from '../../../src/model/manifest.ts';
import { openOne } from '../../../src/run/opened-manifest.ts';
import { listedBugsWanted, seriesWanted, unnamedSeries } from '../../../src/sources/launchpad/wanted.ts';
import { memoryFiles } from '../../../src/sources/memory-files.ts';
import { baseDay, bundled, day, type Edits, edited } from '../../support/check.ts';
import { own } from '../../support/launchpad-facts.ts';

/** What is read of the base manifest with changes. */
function factsOf(edits: Edits, today: string): ManifestFacts {
  const file = '/workspace/backport.yaml';
  const around = { workspace: '/workspace', calendar: bundled(), today: day(today) };
  return openOne(file, 'backport.yaml', { ...around, files: memoryFiles({ [file]: edited(edits) }) }).facts;
}

describe('newer series that the manifest does not name', () => {
  const unnamed = (edits: Edits, today = baseDay, development: string | undefined = 'stonking') =>
    unnamedSeries(factsOf(edits, today), { calendar: bundled(), development, today: day(today) });

  test.each<[name: string, edits: Edits, today: string, series: string[]]>([
    ['all are named', {}, baseDay, []],
    ['one between target and source', { skips: undefined }, baseDay, ['questing']],
    ['not once it is out of support', { skips: undefined }, '2026-08-01', []],
    [
      'in support on the day of the upload, and no more',
      { skips: undefined, 'targets.0.uploaded': baseDay },
      '2026-08-01',
      ['questing'],
    ],
    [
      'newer than a target of any age',
      { skips: undefined, 'targets.0.series': 'jammy' },
      baseDay,
      ['noble', 'questing'],
    ],
    ['none is newer than the only target', { skips: undefined, 'targets.0.series': 'questing' }, baseDay, []],
    [
      'newer than the source',
      { skips: undefined, 'source.series': 'noble', 'targets.0.series': 'jammy' },
      baseDay,
      [],
    ],
    ['without a source', { skips: undefined, source: undefined }, baseDay, ['questing', 'resolute']],
    ['a source that is no series', { skips: undefined, 'source.series': 'nobel' }, baseDay, []],
    ['a target that is no series', { skips: undefined, 'targets.0.series': 'nobel' }, baseDay, []],
  ])('%s', (_, edits, today, series) => {
    expect(unnamed(edits, today)).toEqual(series);
  });
});

test.each<[name: string, edits: Edits, expected: unknown[]]>([
  [
    'targets first, then skips, source and development release',
    {},
    [
      [
        'noble',
        ['targets', 0, 'series'],
        { version: own, replaces: '2:13.0.0-1~ubuntu0.24.04.1', today: baseDay },
      ],
      ['questing', ['skips', 0, 'series'], undefined],
      ['resolute', ['source', 'series'], undefined],
      ['stonking', ['package'], undefined],
    ],
  ],
  [
    'a target without a version, for its series alone',
    { 'targets.0.version': undefined, skips: undefined },
    [
      ['noble', ['targets', 0, 'series'], undefined],
      ['resolute', ['source', 'series'], undefined],
      ['stonking', ['package'], undefined],
    ],
  ],
])('series are asked for: %s', (_, edits, expected) => {
  const wanted = seriesWanted(factsOf(edits, baseDay), 'stonking', day(baseDay));
  expect(wanted.map(({ series, path, version }) => [series, path, version])).toEqual(expected);
});

test('of very many bugs the first hundred are asked about, and the rest is counted', () => {
  const bugs = Array.from({ length: 103 }, (_, index) => ({ id: 1_000_000 + index, 'test-case': 'Boot.' }));
  const { asked, left } = listedBugsWanted(factsOf({ bugs }, baseDay));
  expect([asked.length, asked.at(-1)?.number, left]).toEqual([100, '1000099', 3]);
});
