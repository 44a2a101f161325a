import type { ChangelogEntry } from '../../../model/packaging.ts';
import { closedBugs } from '../../../text/changelog-bugs.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { type JudgedChangelog, noChangelog, readChangelogs } from './read-changelogs.ts';

/** SRU documentation: the changelog closes the SRU bug, by which Launchpad follows the upload. */
export const changelogSruBug: Rule = {
  id: 'changelog-sru-bug',
  gate: 'upload',
  severity: 'error',
  demands: "The changelog's top entry closes the SRU bug.",
  explainedBy: noChangelog,
  check(backport, report) {
    const bug = backport.sru.bug.value;
    if (bug === undefined) return;
    for (const changelog of readChangelogs(backport)) {
      const { target, top, name, placeOf } = changelog;
      const isClosed = uploadedTogether(changelog).some(({ changes }) =>
        closedBugs(changes).some((closed) => closed.bug === Number(bug)),
      );
      if (isClosed) continue;
      report({
        at: placeOf({ start: top.places.package.start, end: top.places.distributions.end }),
        message: `The changelog's ${name} does not close the SRU bug ${quote(bug)}.`,
        help: `Add \`(LP: #${Number(bug)})\` to the change that makes the backport, with white space after the colon.${target.replaces.state === 'absent' ? ' If an earlier upload closed the bug and got no further than -proposed, write the version in -updates as `replaces`: the entries above that version are then read as one upload, as `dpkg-buildpackage -v` makes it.' : ''}`,
        target,
      });
    }
  },
};

/**
 * The entries that an upload brings: its own and, where the version replaced stands further down, those between for
 * the same series, which came to -proposed and no further. `-v` with that version closes their bugs, too.
 */
function uploadedTogether({ target, top, entries }: JudgedChangelog): readonly ChangelogEntry[] {
  const replaced = target.replaces.value;
  const end = replaced ? entries.findIndex((entry) => entry.version === replaced.text) : -1;
  const above = entries.slice(0, Math.max(1, end));
  const other = above.findIndex(
    (entry) => entry.package !== top.package || seriesOf(entry) !== seriesOf(top),
  );
  return other < 0 ? above : above.slice(0, other);
}

function seriesOf({ distributions }: ChangelogEntry): string | undefined {
  return distributions[0]?.replace(/-proposed$/, '');
}
