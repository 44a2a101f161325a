import { describe, expect, test } from '@jest/globals';
import { manifestRules as rules } from '../../src/judge/rules/list.ts';
import { findingsFromServer } from '../support/ask-launchpad.ts';
import type { Edits } from '../support/check.ts';
import { excusesFile, result } from '../support/excuses.ts';
import type { ServerSettings } from '../support/launchpad-server.ts';
import { baseWorld, type PublicationFixture, withBug } from '../support/launchpad-world.ts';

/** Every rule that asks Launchpad, red once against a server that answers as it does; `base` is green under all. */

const version = '2:13.0.10-0ubuntu0.24.04.1';
const bug = baseWorld.bugs[2130000];

/** The base manifest once it is accepted and verified. */
const accepted: Edits = {
  'targets.0.uploaded': '2026-06-09',
  'targets.0.accepted': '2026-06-10',
  'targets.0.verified': '2026-06-23',
  'targets.0.verification': {
    by: 'VMware QA',
    statement: 'https://bugs.launchpad.net/bugs/2130000/comments/2',
  },
};

const skipped: Edits = {
  skips: [{ series: 'questing', reason: 'No resources to verify an interim release.' }],
};

const more = (...publications: readonly PublicationFixture[]): ServerSettings => ({
  world: { ...baseWorld, publications: [...baseWorld.publications, ...publications] },
});
const without = (series: string, ...instead: readonly PublicationFixture[]): ServerSettings => ({
  world: {
    ...baseWorld,
    publications: [...baseWorld.publications.filter((each) => each.series !== series), ...instead],
  },
});
const tasked = (tasks: Readonly<Record<string, string>>): ServerSettings => ({ world: withBug({ tasks }) });
const said = (day: string, by: string, text: string): ServerSettings => ({
  world: withBug({ comments: [...(bug?.comments?.slice(0, 2) ?? []), { day, by, text }] }),
});

const withoutOwn = {
  ...baseWorld,
  publications: baseWorld.publications.filter((each) => each.version !== version),
};
const done = 'Fix Released';
const red: Readonly<Record<string, { readonly edits?: Edits; readonly settings: ServerSettings }>> = {
  'bug-not-found': { settings: { world: { ...baseWorld, bugs: {} } } },
  'bug-private': { settings: { world: withBug({ private: true }) } },
  'bug-duplicate': { settings: { world: withBug({ duplicateOf: 2120000 }) } },
  'bug-wrong-package': {
    settings: tasked({ 'hello (Ubuntu)': done, 'hello (Ubuntu Noble)': 'Fix Committed' }),
  },
  'description-drift': { settings: { world: withBug({ description: `${bug?.description}\nMore.` }) } },
  'title-drift': { settings: { world: withBug({ title: 'Please backport open-vm-tools' }) } },
  'devel-task-open': {
    settings: tasked({
      'open-vm-tools (Ubuntu)': 'Triaged',
      'open-vm-tools (Ubuntu Noble)': 'Fix Committed',
    }),
  },
  'series-task-missing': { settings: tasked({ 'open-vm-tools (Ubuntu)': done }) },
  'series-task-status': {
    settings: tasked({ 'open-vm-tools (Ubuntu)': done, 'open-vm-tools (Ubuntu Noble)': 'New' }),
  },
  'skip-task-status': {
    edits: skipped,
    settings: tasked({ ...bug?.tasks, 'open-vm-tools (Ubuntu Questing)': 'In Progress' }),
  },
  'skip-version-not-published': {
    settings: without('questing', {
      series: 'questing',
      pocket: 'Updates',
      version: '2:13.0.0-1',
      published: '2026-01-01',
    }),
  },
  'source-version-not-published': {
    settings: without('resolute', {
      series: 'resolute',
      pocket: 'Release',
      version: '2:13.0.5-1',
      published: '2026-03-01',
    }),
  },
  'devel-version-older': {
    settings: without('stonking', {
      series: 'stonking',
      pocket: 'Release',
      version: '2:13.0.5-1',
      published: '2026-05-01',
    }),
  },
  'replaced-version-not-published': {
    settings: more({
      series: 'noble',
      pocket: 'Security',
      version: '2:13.0.0-1~ubuntu0.24.04.2',
      published: '2026-05-02',
    }),
  },
  'already-published': {
    settings: more({
      series: 'noble',
      pocket: 'Updates',
      version: '2:13.1.0-0ubuntu0.24.04.1',
      published: '2026-05-02',
    }),
  },
  'version-reused': {
    settings: more({
      series: 'jammy',
      pocket: 'Proposed',
      version,
      published: '2026-05-02',
      status: 'Deleted',
    }),
  },
  'proposed-occupied': {
    settings: more({
      series: 'noble',
      pocket: 'Proposed',
      version: '2:13.0.11-0ubuntu0.24.04.1',
      published: '2026-06-22',
    }),
  },
  'already-queued': {
    settings: {
      world: {
        ...baseWorld,
        uploads: [
          { series: 'noble', version: '2:13.0.11-0ubuntu0.24.04.1', status: 'Unapproved', day: '2026-06-22' },
        ],
      },
    },
  },
  'proposed-date-differs': { edits: { 'targets.0.accepted': '2026-06-12' }, settings: {} },
  'released-date-differs': { edits: { 'targets.0.released': '2026-06-24' }, settings: {} },
  'upload-not-found': {
    edits: { 'targets.0.accepted': undefined, 'targets.0.verified': undefined },
    settings: {
      world: {
        ...withoutOwn,
        uploads: [{ series: 'noble', version, status: 'Rejected', day: '2026-06-09' }],
      },
    },
  },
  'proposed-removed': {
    settings: {
      world: {
        ...withoutOwn,
        publications: [
          ...withoutOwn.publications,
          { series: 'noble', pocket: 'Proposed', version, published: '2026-06-10', status: 'Deleted' },
        ],
      },
    },
  },
  'build-failed': {
    settings: {
      world: {
        ...baseWorld,
        builds: { ...baseWorld.builds, [version]: { amd64: 'Successfully built', arm64: 'Failed to build' } },
      },
    },
  },
  'verification-tag': { settings: { world: withBug({ tags: ['verification-failed-noble'] }) } },
  'regression-reported': {
    settings: { world: withBug({ tags: ['verification-done-noble', 'regression-proposed'] }) },
  },
  'statement-not-found': {
    edits: { 'targets.0.verification.statement': 'https://bugs.launchpad.net/bugs/2130000/comments/9' },
    settings: {},
  },
  'statement-author': { settings: said('2026-06-23', 'somebody', `Tested ${version}.`) },
  'statement-without-version': { settings: said('2026-06-23', 'vmware-gos-qa', 'Tested it, it is good.') },
  'statement-too-early': { settings: said('2026-06-09', 'vmware-gos-qa', `Tested ${version}.`) },
  'autopkgtest-regression': {
    settings: {
      world: {
        ...baseWorld,
        excuses: {
          'noble/update_excuses.yaml': excusesFile([
            { tests: { 'example/1.2-3': { amd64: result('REGRESSION') } } },
          ]),
        },
      },
    },
  },
  'launchpad-unreachable': {
    settings: { trouble: (address) => (/bug_tasks/.test(address) ? 'half' : undefined) },
  },
};

const found = async (edits: Edits, settings: ServerSettings) =>
  findingsFromServer({ ...accepted, ...edits }, { today: '2026-06-24', gate: 'release', ...settings });

const asking = rules.filter(({ needsLaunchpad }) => needsLaunchpad).map(({ id }) => id);

test('all the rules that ask Launchpad are here', () => {
  expect(Object.keys(red).sort()).toEqual([...asking].sort());
});

test('what Launchpad confirms is green under all of them', async () => {
  expect(await found({}, {})).toEqual([]);
});

/** What the base manifest gives these rules nothing to look at for. */
const green: Readonly<Record<string, { readonly edits: Edits; readonly settings: ServerSettings }>> = {
  'skip-task-status': {
    edits: skipped,
    settings: tasked({ ...bug?.tasks, 'open-vm-tools (Ubuntu Questing)': "Won't Fix" }),
  },
  'already-queued': {
    edits: {
      'targets.0.accepted': undefined,
      'targets.0.verified': undefined,
      'targets.0.verification': undefined,
    },
    settings: {
      world: {
        ...withoutOwn,
        uploads: [{ series: 'noble', version, status: 'Unapproved', day: '2026-06-09' }],
      },
    },
  },
};

test.each(Object.entries(green))('green with something to look at: %s', async (rule, { edits, settings }) => {
  const rulesFound = (await found(edits, settings)).map((each) => each.rule);
  expect(rulesFound).not.toContain(rule);
  expect(rulesFound).not.toContain('launchpad-unreachable');
});

describe('red', () => {
  test.each(Object.entries(red))('%s', async (rule, { edits = {}, settings }) => {
    const rulesFound = (await found(edits, settings)).map((each) => each.rule);
    expect(rulesFound).toContain(rule);
  });
});
