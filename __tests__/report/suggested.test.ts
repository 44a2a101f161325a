import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { toRdjson } from '../../src/report/rdjson.ts';
import { reporters } from '../../src/report/reporters.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { nodeDigests } from '../../src/sources/digests.ts';
import { baseManifest, reportOnTexts } from '../support/check.ts';

/** Where a fix is shown that is a guess, it is told from one that is certain, or is left out. */

const report = reportOnTexts(
  {
    'backport.yaml': baseManifest
      .replace('  title: Backport', '  title: Update')
      .replace('- series: noble', '- series: nobel'),
  },
  {},
);
const medium = { width: 80, color: false, hyperlinks: false } as never;

test('JSON says of each whether it is suggested', () => {
  expect(toJson(report)).toMatch(/"title": "Write `noble`",\s+"suggested": true/);
});

test('SARIF calls it a guess', async () => {
  expect(toSarif(report, () => 'backport.yaml', await nodeDigests())).toContain('A guess: Write `noble`');
});

test('text counts it apart', async () => {
  expect(await reporters.text.print(report, medium)).toMatch(
    /\n1 finding has a fix that is a guess; `check --unsafe-fixes --diff` shows it\.\n/,
  );
});

test('rdjson offers none', () => {
  expect(toRdjson(report)).not.toContain('suggestions');
});
