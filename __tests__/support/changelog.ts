import type { Settings } from './check.ts';

/** What a test says of an entry; the rest is right for the base manifest. */
export interface Entry {
  readonly package?: string;
  readonly version?: string;
  readonly distributions?: string;
  /** The lines of its changes, without their two spaces. */
  readonly changes?: string;
}

/** The text of a changelog: its entries, the top one first. */
export function changelog(...entries: readonly Entry[]): string {
  return entries
    .map(
      ({
        package: name = 'open-vm-tools',
        version = '2:13.0.10-0ubuntu0.24.04.1',
        distributions = 'noble',
        changes = '* New upstream version (LP: #2130000)',
      }) =>
        `${name} (${version}) ${distributions}; urgency=medium\n\n${changes.replace(/^/gm, '  ')}\n\n -- A Packager <packager@example.com>  Mon, 08 Jun 2026 10:00:00 +0000\n`,
    )
    .join('\n');
}

/** The workspace with a changelog in its default place. */
export function withChangelog(...entries: readonly Entry[]): Required<Pick<Settings, 'files'>> {
  return { files: { 'debian/changelog': changelog(...entries) } };
}
