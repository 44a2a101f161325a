import type { Edits, Settings } from './check.ts';

type Texts = Readonly<Record<string, string>>;

/** A work tree and what git holds, as a row of a table takes them. */
export type Compared = Required<Pick<Settings, 'files' | 'refs'>> & { readonly edits: Edits };

/** What a test says of `debian/control`; the rest is as it should be. */
export interface Control {
  /** Undefined for none. */
  readonly maintainer?: string | undefined;
  readonly packages?: readonly string[];
  /** More lines of the source's paragraph. */
  readonly more?: string;
}

export const ubuntuDevelopers = 'Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>';

/** The text of `debian/control`. */
export function control({ packages = ['open-vm-tools'], more = '', ...given }: Control = {}): string {
  const maintainer = 'maintainer' in given ? given.maintainer : ubuntuDevelopers;
  const source = `Source: open-vm-tools\n${maintainer === undefined ? '' : `Maintainer: ${maintainer}\n`}${more}`;
  return [source, ...packages.map((name) => `Package: ${name}\nArchitecture: any\n`)].join('\n');
}

/** What the work tree and every ref have. */
const everywhere: Texts = { 'debian/control': control() };

/**
 * A work tree that is compared with the source series' packaging at `ubuntu/resolute`.
 * @param before the files that are there beside or in place of those that both have
 * @param now those of the work tree, likewise
 */
export function fromSource(before: Texts, now: Texts, edits: Edits = {}): Compared {
  return {
    edits: { 'source.ref': 'ubuntu/resolute', ...edits },
    files: { ...everywhere, ...now },
    refs: { 'ubuntu/resolute': { ...everywhere, ...before } },
  };
}

/** A work tree that is compared with the version replaced, at `ubuntu/noble`; likewise. */
export function fromPrevious(before: Texts, now: Texts, edits: Edits = {}): Compared {
  return {
    edits: { 'targets.0.ref': 'ubuntu/noble', ...edits },
    files: { ...everywhere, ...now },
    refs: { 'ubuntu/noble': { ...everywhere, ...before } },
  };
}

/** Changes that the manifest declares in one of its two lists. */
export function declared(list: 'from-source' | 'from-previous', ...paths: readonly string[]): Edits {
  return { 'packaging-changes': { [list]: paths.map((path) => ({ path, reason: 'The older debhelper.' })) } };
}

/** A second target, with its own ref or without one. */
export function secondTarget(ref?: string): Edits {
  const version = '2:13.0.10-0ubuntu0.25.10.1';
  return { 'targets.1': { series: 'questing', version, ...(ref && { ref }) }, skips: undefined };
}

/** Dates on which everything that concerns the repository is over for the first target. */
export const uploaded: Edits = { 'targets.0.uploaded': '2026-06-08' };
