import path from 'node:path';
import { type Calendar, developmentRelease, isReleased, type Series } from '../model/calendar.ts';
import { type Day, later } from '../model/day.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { readText } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import { readChangelog } from '../text/changelog.ts';
import { fieldOf, readControl, sourceParagraph } from '../text/control.ts';
import type { LaunchpadEvidence } from './from-launchpad.ts';
import { type SeriesBranch, seriesBranches } from './series-branches.ts';
import { refFinder } from './version-ref.ts';

/** What a repository shows before there is a manifest. */
export interface Evidence {
  /** The entries of `debian/changelog`, newest first; none where it cannot be read. */
  readonly entries: readonly ChangelogEntry[];
  /** The source package that `debian/control` names. */
  readonly package: string | undefined;
  /** By name of a series, the branches that hold its packaging. */
  readonly packaging: ReadonlyMap<string, readonly PackagingBranch[]>;
  /** The branch that is checked out; undefined where none is, or nothing is known of one. */
  readonly checkedOut?: string | undefined;
  /** The tag, or the commit of a branch, that holds the packaging of a version; undefined where no repository can be read. */
  readonly refOf?: (version: string, branch: string | undefined) => string | undefined;
  /** What Launchpad shows; undefined where it was not asked. */
  readonly launchpad?: LaunchpadEvidence;
}

export interface PackagingBranch extends SeriesBranch {
  /** Of its changelog, newest first; one at least. */
  readonly entries: readonly ChangelogEntry[];
}

/**
 * Looks at a repository's changelog, control file and refs.
 * @param top absolute path of its top level
 * @param when the calendar and the day that tell which series there are
 */
export function gatherEvidence(
  top: string,
  when: { readonly calendar: Calendar; readonly today: Day },
  { files, git }: { readonly files: FileSystem; readonly git: Git },
): Evidence {
  const text = (name: string): string => {
    const reading = readText(files, path.join(top, name), top);
    return 'text' in reading ? reading.text : '';
  };
  const { entries } = readChangelog(text('debian/changelog'));
  const control = fieldOf(sourceParagraph(readControl(text('debian/control'))), 'Source')?.value;
  const own = { entries, package: packageName(control) };
  const refs = files.kind(path.join(top, '.git')) === undefined ? undefined : git.refs(top);
  if (!refs || 'unreadable' in refs) return { ...own, packaging: new Map() };
  const ofPackage = entries[0]?.package ?? own.package;
  const development = developmentRelease(when.calendar, when.today)?.name;
  const packaging = [...seriesBranches(refs.names, seriesInUse(when), development)].map(
    ([name, branches]): [string, PackagingBranch[]] => [
      name,
      branches.flatMap((branch) => withEntries(branch, ofPackage, top, git)),
    ],
  );
  return {
    ...own,
    packaging: new Map(packaging.filter(([, branches]) => branches.length > 0)),
    checkedOut: refs.checkedOut?.replace('refs/heads/', ''),
    refOf: refFinder(refs.names, top, git),
  };
}

/** The series that get updates by any policy, and the development release. */
export function seriesInUse({
  calendar,
  today,
}: {
  readonly calendar: Calendar;
  readonly today: Day;
}): Series[] {
  const development = developmentRelease(calendar, today);
  return calendar.series.filter(
    (each) =>
      each === development ||
      (isReleased(each, today) && today <= later(each.supportEnds, each.esmEnds ?? each.supportEnds)),
  );
}

/** A branch with its changelog; none where that is not there, or is of another package. */
function withEntries(
  branch: SeriesBranch,
  ofPackage: string | undefined,
  top: string,
  git: Git,
): PackagingBranch[] {
  const found = git.fileAt(top, branch.ref, 'debian/changelog', 'any');
  const entries = 'text' in found ? readChangelog(found.text).entries : [];
  const name = entries[0]?.package;
  return name === undefined || (ofPackage !== undefined && name !== ofPackage)
    ? []
    : [{ ...branch, entries }];
}

/** The name of a package; undefined where the text has another form. */
function packageName(written: string | undefined): string | undefined {
  return /^[a-z0-9][a-z0-9+.-]+$/.test(written ?? '') ? written : undefined;
}
