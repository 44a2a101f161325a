import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { makeReport } from '../../src/report/report.ts';
import { keptManifests } from '../../src/run/kept-manifest.ts';
import { ownTexts } from '../../src/run/own-texts.ts';
import { reportOn } from '../support/check.ts';

const days = { accepted: '2026-06-01', verified: '2026-06-20' };
const report = reportOn({
  'targets.0.accepted': days.accepted,
  'targets.0.uploaded': '2026-05-30',
  waivers: [{ rule: 'ageing', reason: 'The partner asked for it, and said so on the bug.' }],
  'sru.title': 'Backport of something else',
});

test('a manifest that is kept once more shows what it did', () => {
  const keep = keptManifests();
  const kept = report.manifests.map((each) => keep(keep(each)));
  expect(report.manifests.flatMap(({ findings }) => findings)).not.toHaveLength(0);
  expect(toJson(makeReport({ ...report, manifests: kept }))).toBe(toJson(report));
});

test('what the manifests of a fleet all say is kept once', () => {
  const keep = keptManifests();
  const [one, other] = [reportOn({}), reportOn({})].map((each) => each.manifests.map(keep)[0]);
  const [upload, otherUpload] = [one?.targets[0]?.upload, other?.targets[0]?.upload];
  expect(upload).toBeDefined();
  expect(upload).toBe(otherUpload);
});

test.each([
  '',
  'noble',
  '\ud800 half a character',
  '"quoted" \\ ümlaut 🐧',
  'a piece of a longer text'.slice(2, 20),
])('a text of its own is the same text: %j', (text) => {
  const own = ownTexts(2);
  expect([text, 'b', text, 'c', 'd', text].map(own)).toEqual([text, 'b', text, 'c', 'd', text]);
});
