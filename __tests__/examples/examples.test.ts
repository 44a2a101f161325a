import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examples, expected, foundIn, judge, recorded, verdicts } from '../../scripts/examples.ts';
import { allFindings } from '../../src/report/report.ts';
import { builtinNames } from '../../src/sources/policy-file.ts';

/** What is found in each example stands beside it, in its `.out`; `npx tsx scripts/examples.ts` writes them anew. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(top, file), 'utf8');

/** The comment at the top, on one line. */
function commentOf(file: string): string {
  const comment = /^(?:#.*\n)+/.exec(read(file))?.[0] ?? '';
  return comment.replace(/^# ?/gm, '').replaceAll('\n', ' ');
}

test.each(examples)('%s has what is found in it beside it', (file) => {
  expect(expected(file)).toBe(recorded(file));
});

test('nothing stands beside an example that is gone', () => {
  const beside = readdirSync(path.join(top, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.out'))
    .map((file) => `examples/${file.replaceAll(path.sep, '/').replace(/out$/, 'yaml')}`);
  expect(beside.filter((file) => !examples.includes(file))).toEqual([]);
});

describe('the examples of open-vm-tools', () => {
  const mine = examples.filter((file) => file.startsWith('examples/open-vm-tools/'));
  const days = (file: string) => verdicts(recorded(file) ?? '');
  /** Those of its real record are judged after their release. */
  const isReal = (file: string): boolean => days(file).some(({ day }) => day === '2026-09-01');

  test('each has a day, those of the record among them', () => {
    expect(mine.filter((file) => days(file).length === 0)).toEqual([]);
    expect(mine.filter(isReal)).toHaveLength(5);
  });

  test.each(mine.filter(isReal))('%s, years later: the same', (file) => {
    expect(foundIn(file, '2029-01-01')).toBe(recorded(file)?.replace('2026-09-01', '2029-01-01'));
  });

  test('in one run the draft is the second backport from stonking', () => {
    const found = judge(mine, '2026-11-24').manifests.flatMap(({ path: shown, findings }) =>
      findings.filter(({ rule }) => rule === 'cadence').map(() => shown),
    );
    expect(found).toEqual(['examples/open-vm-tools/bad.yaml']);
  });

  test.each(mine)('%s says at its top what is not fact', (file) => {
    expect(commentOf(file).toLowerCase()).toContain(isReal(file) ? 'reconstructed' : 'made up');
  });

  test('the README has the same table', () => {
    const rows: string[][] = [];
    for (const [, link, result, date] of read('examples/README.md').matchAll(
      /^\| (?:\[open-vm-tools\/([^\]]+)\]\(open-vm-tools\/\1\)|the same) \|.*\| (\w+) \| ([\d-]+) \|$/gm,
    ))
      rows.push([
        link ? `examples/open-vm-tools/${link}` : (rows.at(-1)?.[0] ?? ''),
        result ?? '',
        date ?? '',
      ]);
    expect(rows).toEqual(
      mine.flatMap((file) => days(file).map(({ day, result }) => [file, result, day] as const)),
    );
  });
});

describe.each(builtinNames.filter((name) => name !== 'open-vm-tools'))('a policy: %s', (name) => {
  const fileOf = (kind: string): string => `examples/${name}/${kind}.yaml`;

  test('has a good one and a bad one', () => {
    expect(['good', 'bad'].filter((kind) => !existsSync(path.join(top, fileOf(kind))))).toEqual([]);
  });

  test.each(['2026-08-05', '2029-01-01'])('the good one has no finding, on %s', (date) => {
    expect(allFindings(judge([fileOf('good')], date))).toEqual([]);
  });

  test('the bad one names at its top the rules that it breaks', () => {
    const named = (/Breaks ([\w, -]+)\./.exec(commentOf(fileOf('bad')))?.[1] ?? '').split(', ');
    const found = [...(recorded(fileOf('bad')) ?? '').matchAll(/^\d+ \w+ (\S+)$/gm)].map(([, rule]) => rule);
    expect(found.length).toBeGreaterThan(0);
    expect(named.sort()).toEqual([...new Set(found)].sort());
  });

  test.each(['good', 'bad'])('the %s one is under this policy, and says what it is', (kind) => {
    expect(read(fileOf(kind))).toContain(`\npolicy: ${name}\n`);
    expect(commentOf(fileOf(kind))).toMatch(/^Made up: \S.*\./);
  });
});
