/**
 * What is found in each example stands beside it: `bad.out` is of `bad.yaml`. An example without one has no finding.
 *
 * npx tsx scripts/examples.ts writes them anew, for the days that they name; read the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledCalendar } from '../src/generated/calendar.ts';
import { parseCalendar } from '../src/model/calendar.ts';
import { parseDay } from '../src/model/day.ts';
import type { Report } from '../src/model/report.ts';
import { allFindings } from '../src/report/report.ts';
import { check } from '../src/run/check.ts';
import { disk } from '../src/sources/disk.ts';
import { systemGit } from '../src/sources/git.ts';

const top = fileURLToPath(new URL('../', import.meta.url));

/** An example: its path from the top level. */
export const examples: readonly string[] = readdirSync(path.join(top, 'examples'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `examples/${file.replaceAll(path.sep, '/')}`)
  .sort();

/** The day on which a new example is judged, and those of which nothing is found. */
export const usualDay = '2026-08-05';

/** Judges some examples in one run. */
export function judge(files: readonly string[], day: string): Report {
  const calendar = parseCalendar(bundledCalendar, 'bundled');
  const today = parseDay(day);
  if ('wrong' in calendar || today === undefined) throw new Error(`not a calendar, or not a day: ${day}`);
  return check({
    ...{ manifests: files.map((file) => path.join(top, file)), files: disk, git: systemGit() },
    ...{ workspace: top, workingDirectory: top, calendar, today, policy: undefined, gate: 'auto' },
  });
}

/**
 * What is found in an example on a day: the verdict, a line for each finding as `line severity rule`, and one for each
 * target with the days on which time alone opens its gates.
 */
export function foundIn(file: string, day: string): string {
  const report = judge([file], day);
  const findings = allFindings(report).map(({ rule, at, severity }) => `${at?.line} ${severity} ${rule}`);
  const gates = report.manifests.flatMap(({ targets }) =>
    targets.map(
      ({ target, upload, release }) =>
        `${target.series.written}: upload ${upload.opens ?? 'never'}, release ${release.opens ?? 'never'}`,
    ),
  );
  return `${[`on ${day}: ${report.result}`, ...findings, ...gates].join('\n')}\n`;
}

/** The text beside an example, of one day or several; undefined where nothing is found, which needs none. */
export function recorded(file: string): string | undefined {
  const beside = path.join(top, outOf(file));
  return existsSync(beside) ? readFileSync(beside, 'utf8') : undefined;
}

/** The days and verdicts that the text beside an example names. */
export function verdicts(text: string): { readonly day: string; readonly result: string }[] {
  return [...text.matchAll(/^on (\S+): (\w+)$/gm)].map(([, day = '', result = '']) => ({ day, result }));
}

/** What should stand beside an example, for the days that it has, or for the usual one. */
export function expected(file: string): string | undefined {
  const known = recorded(file);
  const days = known === undefined ? [usualDay] : verdicts(known).map(({ day }) => day);
  if (known === undefined && allFindings(judge([file], usualDay)).length === 0) return undefined;
  return days.map((day) => foundIn(file, day)).join('\n');
}

function outOf(file: string): string {
  return file.replace(/\.yaml$/, '.out');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of examples) {
    const text = expected(file);
    if (text === undefined || text === recorded(file)) continue;
    writeFileSync(path.join(top, outOf(file)), text);
    console.log(outOf(file));
  }
}
