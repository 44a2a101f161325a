import {
  isToWriteFound,
  testCaseToWrite,
  undeclaredBugs,
} from '../../judge/rules/changelog/changelog-undeclared-bug.ts';
import { type JudgedChangelog, readChangelogs } from '../../judge/rules/changelog/read-changelogs.ts';
import type { Backport } from '../../model/backport.ts';
import { backportsWholeVersions } from '../../model/policy.ts';
import { compareVersions, isVersion, type Version, versionIn } from '../../model/version.ts';
import { isSameUpstream } from '../../policy/upstream-part.ts';
import { seriesOf } from '../../sources/whose-changelog.ts';
import { isBugNumber } from '../../text/bug-number.ts';
import { counted, quote } from '../../text/quote.ts';
import { type Additions, type SourcedAddition, shownSeries } from './additions.ts';

/** What the changelogs of the targets say and the manifest does not: the versions replaced, and the bugs closed. */
export function fromChangelogs(backport: Backport): Additions {
  const replaced = readChangelogs(backport).flatMap((changelog) => replacedIn(changelog, backport));
  const bugs = closedIn(backport);
  return { additions: [...replaced, ...bugs.additions], left: bugs.left };
}

/** Whether an entry is the target's: what is on top may be another upload's, or another package's. */
function isOwn({ target, top }: JudgedChangelog, { package: name }: Backport): boolean {
  const version = target.version.value;
  return version !== undefined && isVersion(top.version, version) && top.package === name.value;
}

/** The version below a target's entry, where that was uploaded to the same series before. */
function replacedIn(changelog: JudgedChangelog, backport: Backport): SourcedAddition[] {
  const { target, top, below } = changelog;
  const { state } = target.replaces;
  // Where Launchpad has answered that there is none, an entry proves nothing.
  const isOpen = state === 'unanswered' || (state === 'absent' && !backport.launchpad);
  const [series, version] = [target.series.value, target.version.value];
  if (!isOpen || !series || !version || !below || !isOwn(changelog, backport)) return [];
  const older = versionIn(below.version);
  const isOfSeries = below.package === top.package && seriesOf(below) === series.name;
  if (!older || !isOfSeries || !isBefore(older, version, backport)) return [];
  return [
    {
      addition: { path: target.path, key: 'replaces', value: older.text },
      words: `replaces: ${quote(older.text)} of ${series.name}, the entry below in its changelog`,
    },
  ];
}

/** Whether a version is one that another may replace; an entry with the same upstream version was an attempt at it. */
function isBefore(older: Version, version: Version, { policy }: Backport): boolean {
  const isAttempt = backportsWholeVersions(policy) && isSameUpstream(older, version);
  return compareVersions(older, version) < 0 && !isAttempt;
}

/** No upload closes as many bugs that nobody wrote down. */
const mostBugs = 100;

/** The bugs that the targets' entries close and the manifest does not list, each once. */
function closedIn(backport: Backport): Additions {
  const { bugs, policy } = backport;
  const { severities } = policy;
  if (severities['changelog-undeclared-bug'] === 'off') return { additions: [], left: [] };
  const found = new Map<number, JudgedChangelog>();
  for (const { bug, changelog } of undeclaredBugs(backport)) {
    if (isBugNumber(bug) && !found.has(bug) && isOwn(changelog, backport)) found.set(bug, changelog);
  }
  if (found.size === 0) return { additions: [], left: [] };
  if (found.size > mostBugs) {
    const why = `more than ${mostBugs}: see which of them this upload fixes`;
    return {
      additions: [],
      left: [
        `\`bugs\` stays as it is: the changelog closes ${counted(found.size, 'bug')} that it lacks, ${why}`,
      ],
    };
  }
  // The marker must be found: else the bug stands without a test case, which is found.
  const isFound = isToWriteFound(backport);
  const items = [...found.keys()].map((id) => ({ id, ...(isFound && { 'test-case': testCaseToWrite }) }));
  const words = [...found]
    .map(
      ([bug, { top, target }]) =>
        `${bug} (closed by the entry of ${quote(top.version)} for ${shownSeries(target)})`,
    )
    .join(', ');
  return {
    additions: [
      {
        addition: { path: bugs.path, items },
        words: `bugs: ${words}; ${isFound ? 'the TODO is their test case' : 'without a test case'}`,
      },
    ],
    left: [],
  };
}
