import path from 'node:path';
import type { Series } from '../model/calendar.ts';
import type { FileSystem } from '../model/file-system.ts';
import type { ChangelogEntry } from '../model/packaging.ts';
import { readText } from '../sources/files.ts';
import type { Git } from '../sources/git.ts';
import { readChangelog } from '../text/changelog.ts';
import { fieldOf, readControl, sourceParagraph } from '../text/control.ts';
import type { LaunchpadEvidence } from './from-launchpad.ts';

/** What a repository shows before there is a manifest. */
export interface Evidence {
  /** The entries of `debian/changelog`, newest first; none where it cannot be read. */
  readonly entries: readonly ChangelogEntry[];
  /** The source package that `debian/control` names. */
  readonly package: string | undefined;
  /** By name of a series, the git ref that holds its packaging. */
  readonly packaging: ReadonlyMap<string, PackagingRef>;
  /** What Launchpad shows; undefined where it was not asked. */
  readonly launchpad?: LaunchpadEvidence;
}

export interface PackagingRef {
  readonly ref: string;
  readonly entries: readonly ChangelogEntry[];
}

/**
 * Looks at a repository's changelog, control file and refs.
 * @param top absolute path of its top level
 * @param series the series whose packaging is looked for
 */
export function gatherEvidence(
  top: string,
  series: readonly Series[],
  { files, git }: { readonly files: FileSystem; readonly git: Git },
): Evidence {
  const text = (name: string): string => {
    const reading = readText(files, path.join(top, name), top);
    return 'text' in reading ? reading.text : '';
  };
  const packaging = new Map<string, PackagingRef>();
  if (files.kind(path.join(top, '.git')) !== undefined) {
    for (const { name } of series) {
      const found = packagingRef(name, top, git);
      if (found) packaging.set(name, found);
    }
  }
  return {
    entries: readChangelog(text('debian/changelog')).entries,
    package: packageName(fieldOf(sourceParagraph(readControl(text('debian/control'))), 'Source')?.value),
    packaging,
  };
}

/** The name of a package; undefined where the text has another form. */
function packageName(written: string | undefined): string | undefined {
  return /^[a-z0-9][a-z0-9+.-]+$/.test(written ?? '') ? written : undefined;
}

/** The ref with a series' packaging, by the names that packaging teams and git-ubuntu give it. */
function packagingRef(series: string, top: string, git: Git): PackagingRef | undefined {
  for (const ref of [
    `ubuntu/${series}`,
    `ubuntu/${series}-updates`,
    `ubuntu/${series}-devel`,
    `pkg/ubuntu/${series}-updates`,
    `pkg/ubuntu/${series}-devel`,
    `pkg/ubuntu/${series}`,
    series,
  ]) {
    const found = git.fileAt(top, ref, 'debian/changelog');
    const entries = 'text' in found ? readChangelog(found.text).entries : [];
    if (entries.length > 0) return { ref, entries };
  }
  return undefined;
}
