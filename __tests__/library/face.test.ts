import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type * as Face from '../../src/library/face.ts';
import * as library from '../../src/library.ts';
import type { findingData, reportData } from '../../src/report/json.ts';
import type { planData } from '../../src/report/plan-page.ts';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { hostileMarkers } from '../support/hostile.ts';
import { anyCase } from '../support/laws.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** The functions of the library, which are what `face.ts` promises. */

const { CannotRun, check, draft, fix, plan, policies, render, rules }: typeof Face = library;
const day = baseDay;
const files = { 'backport.yaml': baseManifest };
/** Under a policy that asks for no bug. */
const bugless = 'version: 1\npolicy: ./mine.yaml\npackage: hello\n';
const ofNoBug = 'name: mine\nsummary: Ours\nsru-bug: optional\n';

/** Keys that data have and the types do not tell; of a union those of each. */
type Untold<Data, Told> = Data extends unknown ? Exclude<keyof Data, keyof Told> : never;
type Items<List> = List extends readonly (infer Item)[] ? Item : never;
type ManifestData = Items<ReturnType<typeof reportData>['manifests']>;

test('no field of the data is missing in the types', () => {
  // A fleet, a change and Launchpad have fields of their own, and the library has none of these.
  const none: readonly never[] = [
    ...([] as Exclude<Untold<ReturnType<typeof reportData>, Face.Report>, 'shard' | 'onlyChanged'>[]),
    ...([] as Exclude<Untold<ManifestData, Face.ManifestReport>, 'changed' | 'unanswered'>[]),
    ...([] as Exclude<Untold<Items<ManifestData['targets']>, Face.TargetReport>, 'fromLaunchpad'>[]),
    ...([] as Untold<ReturnType<typeof findingData>, Face.Finding>[]),
    ...([] as Untold<NonNullable<ReturnType<typeof findingData>['fix']>, NonNullable<Face.Finding['fix']>>[]),
    ...([] as Untold<ReturnType<typeof planData>, Face.Plan>[]),
  ];
  expect(none).toEqual([]);
});

const changelog = `hello (2.10-3ubuntu1) noble; urgency=medium

  * Do not crash on an empty greeting. (LP: #2150000)

 -- Ada Packager <ada@example.com>  Mon, 08 Jun 2026 10:00:00 +0000

hello (2.10-3) unstable; urgency=medium

  * New upstream release.

 -- Ada Packager <ada@example.com>  Mon, 01 Jan 2024 10:00:00 +0000
`;

describe('it gives what the command line gives', () => {
  const cli = async (texts: Record<string, string>, ...words: string[]): Promise<string> =>
    (await runHere(workspace(texts), words)).out;

  test.each(policies().map(({ name }) => name))('plan: %s', async (name) => {
    const printed = await cli({}, 'plan', '--policy', name, '--date', day, '--format', 'json');
    expect(plan(name, { day })).toEqual(JSON.parse(printed));
  });

  test('plan: a policy among the files', () => {
    const mine = { 'mine.yaml': 'name: mine\nsummary: Ours\nextends: open-vm-tools\nsettling-days: 0\n' };
    expect(plan('./mine.yaml', { day, files: mine })).toMatchObject({
      policy: 'mine',
      upload: { opens: '2026-04-23' },
    });
  });

  test('render', async () => {
    const bug = render(files, 'backport.yaml', { day });
    if (!('title' in bug)) throw new Error('it stands in the way');
    expect(`${bug.title}\n\n${bug.description}\n`).toBe(await cli(files, 'render', 'backport.yaml'));
  });

  test('render, with what stands in the way', () => {
    const unfinished = { 'backport.yaml': edited({ 'sru.title': 'TODO' }) };
    expect(render(unfinished, 'backport.yaml', { day })).toMatchObject({
      findings: [{ rule: 'placeholder-text' }],
    });
    const broken = { 'backport.yaml': 'version: [' };
    expect(render(broken, 'backport.yaml', { day })).toMatchObject({
      findings: [{ rule: 'manifest-syntax' }],
    });
  });

  test.each([{}, { 'debian/changelog': changelog }])('draft: %j', async (texts) => {
    const folder = workspace(texts);
    await runHere(folder, ['init', '--date', day, '--bug', '2150001']);
    const { path, text, policy, left } = draft(texts, { day, bug: 2150001 });
    expect({ path, policy }).toEqual({ path: 'backport.yaml', policy: 'sru' });
    expect(text).toBe(readFileSync(join(folder, path), 'utf8'));
    expect(left.length).toBeGreaterThan(3);
  });

  test('rules', async () => {
    for (const { rule, page } of rules().slice(0, 5)) expect(await cli({}, 'explain', rule)).toBe(page);
    expect(
      rules()
        .filter(({ gate }) => gate === null)
        .map(({ rule }) => rule),
    ).toEqual(['calendar-stale']);
  });
});

test('a draft takes a path at which no file is, and the policy that is named', () => {
  const there = {
    'debian/changelog': changelog,
    'backport.yaml': '',
    'mine.yaml': 'name: mine\nsummary: Ours\n',
  };
  const second = draft(there, { day, policy: './mine.yaml' });
  expect(second).toMatchObject({ path: 'backports/2.10-3ubuntu1.yaml', policy: 'mine' });
  expect(second.text).toContain('policy: ../mine.yaml ');
  expect(draft({ ...there, [second.path]: '' }, { day }).path).toBe('backports/2.10-3ubuntu1-2.yaml');
});

test('a draft speaks of no branches where there is no repository', () => {
  const { text } = draft({ 'debian/changelog': changelog }, { day, policy: 'open-vm-tools' });
  expect(text).toMatch(/ version: +# TODO: the version published there\n/);
  expect(text).toMatch(/# replaces: +# TODO: what questing has today\n/);
  expect(text).not.toContain('branch');
});

test('fix gives the texts that changed, what was put right, and the report of then', () => {
  const slip = { ...files, 'backports/a.yaml': edited({ 'sru.bug': 'LP: #2130000', package: 'other' }) };
  const { files: changed, fixed, report } = fix(slip, { day });
  expect(Object.keys(changed)).toEqual(['backports/a.yaml']);
  expect(fixed.map(({ rule, file }) => [rule, file])).toContainEqual(['manifest-schema', 'backports/a.yaml']);
  expect(report).toEqual(check({ ...slip, ...changed }, { day }));
  expect(fix(files, { day }).files).toEqual({});
});

test('a fix that is a guess is made where the caller wants it', async () => {
  const misspelt = { 'backport.yaml': edited({ 'targets.0.series': 'nobel' }) };
  expect(fix(misspelt, { day })).toMatchObject({ files: {}, fixed: [] });
  const folder = workspace(misspelt);
  await runHere(folder, ['check', '--unsafe-fixes', '--date', day]);
  expect(fix(misspelt, { day, suggested: true })).toMatchObject({
    files: { 'backport.yaml': readFileSync(join(folder, 'backport.yaml'), 'utf8') },
    fixed: [{ rule: 'unknown-series', fix: { title: 'Write `noble`', suggested: true } }],
    report: { result: 'pass' },
  });
});

describe('a mistake of the caller is one sentence', () => {
  const [given, none] = [files as unknown as Face.Files, undefined as unknown as Face.CheckSettings];
  test.each<[string, () => unknown, string]>([
    ['no settings', () => check(given, none), 'The setting `day` is missing'],
    [
      'another setting',
      () => check(given, { day, date: day } as never),
      'There is no setting `date`. There are: day',
    ],
    [
      'a day that is a Date',
      () => check(given, { day: new Date(0) as never }),
      'The setting `day` is not a text',
    ],
    ['a gate', () => check(given, { day, gate: 'both' as never }), 'The setting `gate` is not one of `auto`'],
    ['manifests', () => check(given, { day, manifests: 'backport.yaml' as never }), 'is not a list of paths'],
    [
      'an inherited gate',
      () => check(given, Object.create({ day, gate: 'both' })),
      'The setting `gate` is not one',
    ],
    ['manifests with a hole', () => check(given, { day, manifests: new Array(1) }), 'is not a list of paths'],
    [
      'a file that only says it is bytes',
      () => check({ a: { [Symbol.toStringTag]: 'Uint8Array' } } as never, { day }),
      'The file `a` is neither a text nor bytes',
    ],
    ['settings that are none', () => check(given, 'day' as never), 'The settings are an object'],
    ['files that are none', () => check([] as never, { day }), 'The files are texts by their path'],
    [
      'a file that is none',
      () => check({ a: 1 } as never, { day }),
      'The file `a` is neither a text nor bytes',
    ],
    ['a bug', () => draft(given, { day, bug: 1.5 }), '`1.5` is neither the number of a bug'],
    ['no policy', () => plan(undefined as never, { day }), 'The name of the policy is missing'],
    ['no manifest', () => render(given, undefined as never, { day }), 'The name of the manifest is missing'],
    ['no such manifest', () => render(given, 'b.yaml', { day }), 'There is no file `b.yaml`'],
    [
      'no bug to write',
      () => render({ 'a.yaml': bugless, 'mine.yaml': ofNoBug }, 'a.yaml', { day }),
      'there is no bug to write',
    ],
  ])('%s', (_, run, sentence) => {
    expect(run).toThrow(CannotRun);
    expect(run).toThrow(sentence);
  });
});

describe('nothing else is thrown', () => {
  const text = fc.oneof(
    fc.constantFrom(...hostileMarkers, changelog, 'Source: hello\n', ''),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...hostileMarkers, ...changelog.split('\n'), '\n'), { maxLength: 30 })
      .map((all) => all.join('\n')),
  );
  const bytes = fc.uint8Array({ maxLength: 100 });
  const name = fc.constantFrom(
    'debian/changelog',
    'debian/control',
    'policy.yaml',
    'debian',
    '.git/config',
    '__proto__',
  );
  const others = fc.dictionary(name, fc.oneof(text, bytes), { noNullPrototype: true });
  const tried = (run: () => unknown): void => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
    }
  };

  test('whatever the files are', () => {
    fc.assert(
      fc.property(anyCase, others, (given, more) => {
        const all = { ...more, 'backport.yaml': given.text };
        const settings = { day: given.today };
        tried(() => JSON.stringify(check(all, { ...settings, gate: given.gate })));
        tried(() => fix(all, { ...settings, suggested: true }));
        tried(() => render(all, 'backport.yaml', settings));
        tried(() => draft(all, settings));
        tried(() => draft(all, { ...settings, policy: 'policy.yaml' }));
        tried(() => plan('./policy.yaml', { ...settings, files: all }));
      }),
      { numRuns: 30 },
    );
  });

  test('whatever the settings are', () => {
    const key = fc.constantFrom(
      'day',
      'policy',
      'gate',
      'calendar',
      'manifests',
      'bug',
      'suggested',
      'files',
      '__proto__',
    );
    const setting = fc.oneof(
      fc.constantFrom(day, 'sru', './policy.yaml', 'auto', true, 1, ['backport.yaml']),
      fc.anything(),
    );
    const settings = fc.oneof(
      fc.dictionary(key, setting).map((some) => ({ day, ...some })),
      fc.anything(),
    );
    fc.assert(
      fc.property(
        settings as fc.Arbitrary<never>,
        fc.oneof(fc.anything(), fc.constant(files)) as fc.Arbitrary<never>,
        (some, given) => {
          for (const run of [check, fix, draft]) tried(() => run(given, some));
          tried(() => plan('sru', some));
          tried(() => plan(given, some));
          tried(() => render(given, 'backport.yaml', some));
          tried(() => render(files, given, some));
        },
      ),
      { numRuns: 500 },
    );
  });
});
